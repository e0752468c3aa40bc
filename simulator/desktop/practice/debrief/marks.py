"""The marks of decisions, from the kit."""

from simulator.desktop.widgets.move_marks import SIGNS, MarkIcon, draw_mark, mark_colour

__all__ = ["SIGNS", "MarkIcon", "draw_mark", "mark_colour"]
