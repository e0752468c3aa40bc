"""The look of the application: colour tokens, type, icons, motion."""

from simulator.desktop.theme.fonts import STEPS
from simulator.desktop.theme.icons import Icons
from simulator.desktop.theme.theme import Look, Scheme, Theme

__all__ = ["STEPS", "Icons", "Look", "Scheme", "Theme"]
