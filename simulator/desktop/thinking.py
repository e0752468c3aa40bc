"""Works finished attempts out in the background, so that the window stays quick."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from simulator.analysis.analysis import Analysis
    from simulator.attempt import Attempt
    from simulator.debrief.study import Study
    from simulator.history import Session

STUDIES, ANALYSES = 4, 2
"""How many are remembered, the latest used; a study is small, the analysis that it was made from is not."""

K = TypeVar("K")
V = TypeVar("V")

Key = tuple[str, int]
"""An attempt's id and its number of decisions."""


@dataclass(eq=False, slots=True)
class _Job:
    """What is asked for, and whether it is wanted no more."""

    key: Key
    unwanted: bool = False


class _Content:
    """The analysis of one content, made by the first work that needs it; only the background touches it."""

    def __init__(self) -> None:
        self.analysis: Analysis | None = None
        self.job: _Job | None = None

    def going_on(self) -> bool:
        """Asked by the analysis, on behalf of whichever work uses it now."""
        return self.job is None or not self.job.unwanted


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    began = Signal(object, str)
    found = Signal(object, object)
    gave_up = Signal(object, str)
    stopped = Signal(object)


class _Work(QRunnable):
    """One study."""

    def __init__(self, attempt: "Attempt", job: _Job, content: _Content, results: _Results) -> None:
        super().__init__()
        self._attempt, self._job, self._content, self._results = attempt, job, content, results

    def run(self) -> None:
        # What calculates takes longer to load than a page takes to open: it is loaded here.
        from simulator.analysis.explore import Cancelled

        content, results, job = self._content, self._results, self._job
        content.job = job
        try:
            found = self._study()
        except Cancelled:
            self._tell(lambda: results.stopped.emit(job))
        except BaseException as fault:
            # Whatever it left half-done is made anew.
            content.analysis = None
            why = "memory" if isinstance(fault, MemoryError) else "unforeseen"
            self._tell(lambda: results.gave_up.emit(job, why))
            if why == "unforeseen":
                raise
        else:
            self._tell(lambda: results.found.emit(job, found))
        finally:
            # Qt's binding now and then keeps a worker that is done; it must not keep what it worked with.
            del self._attempt, self._content

    def _study(self) -> "Study":
        from simulator.analysis.analyse import analyse
        from simulator.analysis.columns import TooWide
        from simulator.debrief.study import study

        content, attempt = self._content, self._attempt
        if content.analysis is None:
            try:
                content.analysis = analyse(attempt.scenario, attempt.director, going_on=content.going_on)
            except TooWide:
                content.analysis = None
        return study(attempt, content.going_on, analysis=content.analysis, told=self._told)

    def _told(self, step: str) -> None:
        self._tell(lambda: self._results.began.emit(self._job, step))

    def _tell(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Thinking(QObject):
    """Studies finished attempts, one at a time: whoever asks last is served.

    Signals:
        step: an attempt's id, and what is done for it now (see `debrief.study.Step`).
        thought: an attempt's id: its study is there.
        failed: an attempt's id, and why there will be none, in one sentence of the language in force.
    """

    step = Signal(str, str)
    thought = Signal(str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studies: OrderedDict[Key, Study] = OrderedDict()
        self._contents: OrderedDict[str, _Content] = OrderedDict()
        self._under_way: _Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.began.connect(self._began)
        self._results.found.connect(self._found)
        self._results.gave_up.connect(self._gave_up)
        self._results.stopped.connect(self._stopped)

    def think(self, session: "Session") -> None:
        """Begin a study, unless it is known or under way; what is under way for another attempt is stopped.

        Raises:
            ValueError: the talks have not ended.
        """
        if session.attempt.ended is None:
            raise ValueError("an attempt is studied when it has ended")
        key = _key(session)
        if key in self._studies or (self._under_way is not None and self._under_way.key == key):
            return
        self._cancel()
        self._under_way = job = _Job(key)
        content = _kept(self._contents, session.content_hash, _Content, ANALYSES)
        self._pool.start(_Work(session.attempt, job, content, self._results))

    def of(self, session: "Session") -> "Study | None":
        """The study of an attempt as it stands; None while there is none."""
        key = _key(session)
        if key not in self._studies:
            return None
        self._studies.move_to_end(key)
        return self._studies[key]

    def stop(self) -> None:
        """Stop what is under way and wait until it has; nothing is told of it any more."""
        self._cancel()
        self._pool.waitForDone()

    def _cancel(self) -> None:
        if self._under_way is not None:
            self._under_way.unwanted = True
            self._under_way = None

    def _ends(self, job: _Job) -> bool:
        """Whether what ended is what is waited for."""
        if self._under_way is not job:
            return False
        self._under_way = None
        return True

    @Slot(object, str)
    def _began(self, job: _Job, step: str) -> None:
        if self._under_way is job:
            self.step.emit(job.key[0], step)

    @Slot(object, object)
    def _found(self, job: _Job, study: "Study") -> None:
        # It may have been finished just as it was to stop: it is kept all the same.
        _kept(self._studies, job.key, lambda: study, STUDIES)
        if self._ends(job):
            self.thought.emit(job.key[0])

    @Slot(object, str)
    def _gave_up(self, job: _Job, why: str) -> None:
        if self._ends(job):
            self.failed.emit(job.key[0], _sentence(why))

    @Slot(object)
    def _stopped(self, job: _Job) -> None:
        self._ends(job)


def _key(session: "Session") -> Key:
    return session.id, session.attempt.state.decision


def _kept(known: OrderedDict[K, V], key: K, make: Callable[[], V], most: int) -> V:
    """What is remembered under a key, made if it is not; the longest unused go."""
    if key not in known:
        known[key] = make()
    known.move_to_end(key)
    while len(known) > most:
        known.popitem(last=False)
    return known[key]


def _sentence(why: str) -> str:
    if why == "memory":
        return QCoreApplication.translate(
            "Thinking", "There is not enough memory to work out what could have been reached."
        )
    return QCoreApplication.translate(
        "Thinking", "What could have been reached was not worked out, because of an error in the program."
    )
