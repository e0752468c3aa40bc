"""A scenario with its directors and translations as one file to mail: made, looked into, opened.

A package is a ZIP with a manifest. What is opened goes nowhere but below the folder of the library, under
names that this program makes; it replaces nothing unasked, runs nothing, and comes whole or not at all.
"""

from simulator.workshop.package.contents import Brought, Contents, look_into
from simulator.workshop.package.install import recover
from simulator.workshop.package.offer import Choice, Item, Offer
from simulator.workshop.package.pack import ENDING, gather, pack, unpack
from simulator.workshop.package.piece import Piece

__all__ = [
    "ENDING",
    "Brought",
    "Choice",
    "Contents",
    "Item",
    "Offer",
    "Piece",
    "gather",
    "look_into",
    "pack",
    "recover",
    "unpack",
]
