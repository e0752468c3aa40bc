"""Language, colours and text size: changed at once, kept for next time."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from simulator.desktop.desk import Desk
from simulator.desktop.text import Code
from simulator.desktop.theme import STEPS, Scheme

USUAL_SCALE = 100


class Appearance(QObject):
    """Applies a choice to the running program and writes it down.

    Signals:
        not_kept: the choice holds, but could not be written.
    """

    not_kept = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def choose_language(self, code: Code) -> None:
        """Switch the interface to a language."""
        self._desk.language.choose(code)
        self._keep(language=code)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Switch to light or dark colours, or to the system's."""
        self._desk.theme.choose(scheme=scheme)
        self._keep(scheme=scheme)

    def turn_scheme(self) -> None:
        """Switch from dark to light or from light to dark."""
        self.choose_scheme("light" if self._desk.theme.dark else "dark")

    def choose_scale(self, scale: int) -> None:
        """Set the text size in per cent, one of the steps."""
        self._desk.theme.choose(scale=scale)
        self._keep(scale=scale)

    def grow(self) -> None:
        """Make the text one step larger, if there is one."""
        self._step(1)

    def shrink(self) -> None:
        """Make the text one step smaller, if there is one."""
        self._step(-1)

    def reset_scale(self) -> None:
        """Set the text to its usual size."""
        self.choose_scale(USUAL_SCALE)

    def _step(self, by: int) -> None:
        place = STEPS.index(self._desk.theme.look.scale) + by
        if 0 <= place < len(STEPS):
            self.choose_scale(STEPS[place])

    def _keep(self, **choices: Any) -> None:
        if not self._desk.preferences.keep(**choices):
            self.not_kept.emit()
