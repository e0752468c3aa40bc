"""Opening the history after the first window is on screen: its library is imported in the background."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.scenario.library import Library

_SOON = (
    "simulator.history.store",
    "simulator.history.session",
    "simulator.desktop.practice.briefing",
    "simulator.desktop.practice.table",
    "simulator.desktop.practice.office",
    "simulator.desktop.practice.debrief.page",
    "simulator.desktop.history",
    "simulator.desktop.search.sheet",
    "simulator.desktop.help",
)
"""What is needed soon, most urgent first."""


class _Import(QRunnable):
    """Imports what the store and the further pages need, so that the window stays quick meanwhile."""

    def __init__(self, library: "Library", done: "HistoryOpening") -> None:
        super().__init__()
        self._library, self._done = library, done

    def run(self) -> None:
        for number, name in enumerate(_SOON):
            import_module(name)
            if number == 1:
                self._library.recall()
                self._done.imported.emit()
        self._done.rested.emit()


class HistoryOpening(QObject):
    """Opens the history for a desk.

    Signals:
        failed: it cannot be opened; carries the HistoryFault. `start` may be called again.
        rested: everything that is needed soon has been imported.
        imported: for itself, from the background.
    """

    failed = Signal(object)
    rested = Signal()
    imported = Signal()

    def __init__(self, desk: Desk, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, file
        self._pool = QThreadPool(self)
        self._under_way = self._rested = False
        self.rested.connect(self._rest)
        self.imported.connect(self._open)

    @Slot()
    def start(self) -> None:
        """Begin, unless it is under way; the desk says when the history is open."""
        if self._under_way or self._desk.has_history:
            return
        self._under_way = True
        self._pool.start(_Import(self._desk.library, self))

    @property
    def has_rested(self) -> bool:
        """Whether everything that is needed soon has been imported."""
        return self._rested

    @Slot()
    def _rest(self) -> None:
        self._rested = True

    def wait(self) -> None:
        """Let the background finish before the program ends."""
        self._pool.waitForDone()

    @Slot()
    def _open(self) -> None:
        from simulator.history import History

        self._under_way = False
        try:
            history = History.open(self._file)
        except HistoryFault as fault:
            self.failed.emit(fault)
        else:
            self._desk.put_history(history)
