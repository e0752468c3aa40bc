"""Writes down what is chosen, and tells when it could not be written."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from simulator.desktop.desk import Desk
from simulator.desktop.wishes import put_wishes


class Choices(QObject):
    """Keeps choices in the preferences.

    Signals:
        not_kept: the choice holds, but could not be written.
        changed: something else is chosen now.
    """

    not_kept = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def keep(self, **choices: Any) -> None:
        """Put choices in force and write them down."""
        if not self._desk.preferences.keep(**choices):
            self.not_kept.emit()
        put_wishes(self._desk.preferences)
        self.changed.emit()

    def keep_hint(self, name: str, on: bool) -> None:
        """Switch one of the hints of the table on or off."""
        self.keep(hints=replace(self._desk.preferences.hints, **{name: on}))

    def keep_contrast(self, on: bool) -> None:
        """Switch high contrast on or off, at once."""
        self._desk.theme.choose(high_contrast=on)
        self.keep(high_contrast=on)

    def keep_motion(self, reduced: bool) -> None:
        """Reduce motion or not, at once."""
        self._desk.theme.choose(reduced_motion=reduced)
        self.keep(reduced_motion=reduced)
