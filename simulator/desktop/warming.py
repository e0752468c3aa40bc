"""What will be wanted soon is made before it is wanted, a piece at a time, so that no piece is felt."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea

from simulator.desktop.text import LANGUAGES

if TYPE_CHECKING:
    from simulator.desktop.window import Window
    from simulator.scenario.library import Library

PAUSE_MS = 120
"""How long the window is left alone between two pieces: each takes less than three frames of 16 ms."""
_PAGES = ("briefing", "table", "office", "debrief")
"""The pages that every deal goes over."""


class Warming(QObject):
    """Takes one step of its work now and then, until there is none left."""

    def __init__(self, steps: Iterator[None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps, self._over = steps, False
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._step)

    @Slot()
    def start(self) -> None:
        """Begin, or go on; not after the end, which a call from the background may come after."""
        if not self._over:
            self._timer.start()

    def stop(self) -> None:
        """Leave the rest for when it is wanted."""
        self._over = True
        self._timer.stop()

    @property
    def done(self) -> bool:
        """Whether nothing goes on any more."""
        return not self._timer.isActive()

    @Slot()
    def _step(self) -> None:
        if next(self._steps, _END) is _END:
            self._timer.stop()


_END = object()


def soon(window: "Window", library: "Library") -> Iterator[None]:
    """The pages of a deal, then what the search needs of the library in every language."""
    # Asked for a part of its own making, Qt's binding looks through all of its classes, once.
    QScrollArea().viewport()
    yield
    for name in _PAGES:
        getattr(window, name)
        yield
    for language in LANGUAGES:
        yield from library.looked_through(language)
