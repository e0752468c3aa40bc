"""A turn as it is seen: one's own words at once, then the client, who takes a moment to answer."""

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.desktop.practice.table.rows import Line
from simulator.desktop.theme import Theme

SHORTEST, LONGEST, PER_LETTER = 300, 600, 2
"""Milliseconds of typing dots before a line of the client's, by its length."""


class Reveal(QObject):
    """Brings the new lines of a transcript in, one after another.

    Signals:
        shown: so many lines are to be seen now, and whether the client is about to speak.
        done: every line is to be seen.
    """

    shown = Signal(int, bool)
    done = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._count = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._spoken)

    @property
    def active(self) -> bool:
        """Whether lines are still to come."""
        return self._count < len(self._lines)

    def start(self, lines: tuple[Line, ...], count: int) -> None:
        """Show what follows the first `count` lines. The next one, one's own, comes at once."""
        self._lines, self._count = lines, min(count + 1, len(lines))
        self._go_on()

    def skip(self) -> None:
        """Show everything that is still to come."""
        if self.active:
            self._pause.stop()
            self._finish()

    def drop(self) -> None:
        """Forget what was to come, without a signal."""
        self._pause.stop()
        self._lines, self._count = (), 0

    def _go_on(self) -> None:
        while self.active and (self._lines[self._count].kind != "client" or not self._theme.ms("typing")):
            self._count += 1
        if not self.active:
            self._finish()
            return
        self.shown.emit(self._count, True)
        letters = len(self._lines[self._count].text)
        self._pause.start(min(LONGEST, SHORTEST + PER_LETTER * letters))

    def _spoken(self) -> None:
        self._count += 1
        if self.active:
            self._go_on()
        else:
            self._finish()

    def _finish(self) -> None:
        self._count = len(self._lines)
        self.shown.emit(self._count, False)
        self.done.emit()
