"""Work with packages in the background: one errand at a time, whoever asks last is served."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.workshop.fault import WorkshopFault


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    done = Signal(int, object)


class _Run(QRunnable):
    def __init__(self, number: int, act: Callable[[], object], results: _Results) -> None:
        super().__init__()
        self._number, self._act, self._results = number, act, results

    def run(self) -> None:
        try:
            outcome: object = self._act()
        except WorkshopFault as fault:
            outcome = fault
        try:
            self._results.done.emit(self._number, outcome)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Errands(QObject):
    """Runs errands.

    Signals:
        done: what the last errand brought, or the WorkshopFault that it ended in.
    """

    done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._number = 0
        self._results = _Results(self)
        self._results.done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._pool.activeThreadCount() > 0

    def run(self, act: Callable[[], object]) -> None:
        """Do something that may take its time; it touches nothing of the window."""
        self._number += 1
        self._pool.start(_Run(self._number, act, self._results))

    def stop(self) -> None:
        """Wait until nothing is under way; nothing is told of it any more."""
        self._number += 1
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, outcome: object) -> None:
        if number == self._number:
            self.done.emit(outcome)
