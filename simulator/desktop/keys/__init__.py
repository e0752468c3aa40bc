"""The keys: what has one, which it is now, and how a press is read on any layout."""

from simulator.desktop.keys.actions import ACTIONS, Action, Where
from simulator.desktop.keys.keymap import KeyMap
from simulator.desktop.keys.strokes import is_single, on_the_other_layout, stroke_of, twins

__all__ = ["ACTIONS", "Action", "KeyMap", "Where", "is_single", "on_the_other_layout", "stroke_of", "twins"]
