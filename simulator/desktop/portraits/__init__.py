"""Portraits drawn from parameters: who somebody is, what the face says, and the picture on screen."""

from simulator.desktop.portraits.expression import EXPRESSIONS, expression_of
from simulator.desktop.portraits.face import Face, people
from simulator.desktop.portraits.painting import Portraits, ground_colour, paint_face
from simulator.desktop.portraits.view import PortraitView

__all__ = [
    "EXPRESSIONS",
    "Face",
    "PortraitView",
    "Portraits",
    "expression_of",
    "ground_colour",
    "paint_face",
    "people",
]
