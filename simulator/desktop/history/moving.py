"""Work on a whole history in the background: it tells how far it is, and can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import History

Told = Callable[[int, int], None]
_TOLD_EVERY = 0.05
"""Seconds: more often nobody can read it."""


class CannotDo(Exception):
    """Work cannot be done; the text is one plain sentence."""


@dataclass(eq=False, slots=True)
class _Job:
    """What is done, and whether it is wanted no more."""

    work: "Callable[[History, Told], Any]"
    done: Callable[[Any], object]
    unwanted: bool = False


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    advanced = Signal(object, int, int)
    done = Signal(object, object)
    failed = Signal(object, str)
    gave_up = Signal(object)


class _Work(QRunnable):
    def __init__(self, history: "History", job: _Job, results: _Results, language: str) -> None:
        super().__init__()
        self._history, self._job, self._results, self._language = history, job, results, language
        self._told_at = 0.0

    def run(self) -> None:
        from simulator.history.exchange import ExchangeFault, Stopped

        job, results = self._job, self._results
        try:
            found = job.work(self._history, self._told)
        except Stopped:
            return
        except (ExchangeFault, HistoryFault, CannotDo) as fault:
            sentence = str(fault) if isinstance(fault, CannotDo) else fault.message(self._language)
            self._tell(lambda: results.failed.emit(job, sentence))
        except BaseException:
            self._tell(lambda: results.gave_up.emit(job))
            raise
        else:
            self._tell(lambda: results.done.emit(job, found))

    def _told(self, done: int, of: int) -> None:
        from simulator.history.exchange import Stopped

        if self._job.unwanted:
            raise Stopped
        now = monotonic()
        if now - self._told_at >= _TOLD_EVERY:
            self._told_at = now
            job = self._job
            # Counts of bytes are more than a signal's whole number holds.
            self._tell(lambda: self._results.advanced.emit(job, done * 1000 // max(1, of), 1000))

    def _tell(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Moving(QObject):
    """Does one thing at a time; what comes next takes its place.

    Signals:
        began: something is done now.
        advanced: it is so far; carries how much of how much.
        ended: nothing is done any more, for whatever reason.
        failed: it could not be done; carries one sentence.
    """

    began = Signal()
    advanced = Signal(int, int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: _Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.advanced.connect(self._advanced)
        self._results.done.connect(self._done)
        self._results.failed.connect(self._failed)
        self._results.gave_up.connect(self._gave_up)
        desk.history_closing.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def begin(self, work: "Callable[[History, Told], Any]", done: Callable[[Any], object]) -> None:
        """Begin; `work` runs in the background with the history and whom it tells how far it is."""
        self.cancel()
        self._job = job = _Job(work, done)
        self.began.emit()
        self._pool.start(_Work(self._desk.reviewed, job, self._results, self._desk.language.code))

    def cancel(self) -> None:
        """Stop what is under way: nothing is left of it."""
        if self._job is not None:
            self._job.unwanted = True
            self._job = None
            self.ended.emit()

    def stop(self) -> None:
        """The same, and wait until it has stopped."""
        self.cancel()
        self._pool.waitForDone()

    def _ends(self, job: _Job) -> bool:
        if job is not self._job:
            return False
        self._job = None
        self.ended.emit()
        return True

    @Slot(object, int, int)
    def _advanced(self, job: _Job, done: int, of: int) -> None:
        if job is self._job:
            self.advanced.emit(done, of)

    @Slot(object, object)
    def _done(self, job: _Job, found: object) -> None:
        if self._ends(job):
            job.done(found)

    @Slot(object, str)
    def _failed(self, job: _Job, sentence: str) -> None:
        if self._ends(job):
            self.failed.emit(sentence)

    @Slot(object)
    def _gave_up(self, job: _Job) -> None:
        self._ends(job)
