"""One thing at a time worked out in the background; whoever asks last is served."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

GoingOn = Callable[[], bool]
Work = Callable[[GoingOn], Any]
"""What is to be done; it may ask whether it is still wanted."""


class Unwanted(Exception):
    """Raised by work that was told that nobody wants it any more."""


@dataclass(eq=False, slots=True)
class _Job:
    work: Work
    unwanted: bool = False

    def going_on(self) -> bool:
        """Whether somebody still waits."""
        return not self.unwanted


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    ended = Signal(object, object, str)


class _Run(QRunnable):
    def __init__(self, job: _Job, results: _Results) -> None:
        super().__init__()
        self._job, self._results = job, results

    def run(self) -> None:
        if self._job.unwanted:
            return
        try:
            found = self._job.work(self._job.going_on)
        except BaseException as fault:
            self._tell(None, "memory" if isinstance(fault, MemoryError) else type(fault).__name__)
            if not isinstance(fault, MemoryError) and not self._job.unwanted:
                raise
        else:
            self._tell(found, "")

    def _tell(self, found: object, why: str) -> None:
        try:
            self._results.ended.emit(self._job, found, why)
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Background(QObject):
    """Works out what was asked for last.

    Signals:
        found: what the work gave.
        failed: the work that was asked for last did not end well.
    """

    found = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether something is waited for."""
        return self._job is not None

    def ask(self, work: Work) -> None:
        """Begin some work, in place of what is under way; it is handed a question whether to go on."""
        self.drop()
        self._job = _Job(work)
        self._pool.start(_Run(self._job, self._results))

    def drop(self) -> None:
        """What is under way is wanted no more."""
        if self._job is not None:
            self._job.unwanted = True
            self._job = None

    def stop(self) -> None:
        """Drop what is under way and wait until it has ended."""
        self.drop()
        self._pool.waitForDone()

    @Slot(object, object, str)
    def _ended(self, job: _Job, found: object, why: str) -> None:
        if job is not self._job:
            return
        self._job = None
        if why:
            self.failed.emit()
        else:
            self.found.emit(found)
