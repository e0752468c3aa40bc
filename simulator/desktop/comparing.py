"""Works out in the background what every director makes of the same choices."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from simulator.attempt import Attempt
    from simulator.exercise.comparison import Seen
    from simulator.history import Session
    from simulator.scenario.director_model import Director

KEPT = 4
"""How many comparisons are remembered, the latest used."""

Key = tuple[str, int, tuple[int, ...]]
"""An attempt's id, its number of decisions, and which directors."""


class Comparison:
    """What is known so far of one comparison.

    Attributes:
        count: how many directors there are. seen: what is known, by the directors' ids.
        under_way: whether the rest is still being worked out.
    """

    def __init__(self, directors: "Sequence[Director]") -> None:
        # The directors are kept: what tells two comparisons apart are these very objects.
        self._directors = tuple(directors)
        self.count = len(directors)
        self.seen: dict[str, Seen] = {}
        self.under_way = True
        self.unwanted = False

    @property
    def whole(self) -> bool:
        """Whether everything is known."""
        return len(self.seen) == self.count


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    found = Signal(object, object)
    ended = Signal(object, str)


class _Work(QRunnable):
    """One comparison: directors who approve by the same rule share what is searched."""

    def __init__(
        self, attempt: "Attempt", directors: "Sequence[Director]", job: Comparison, results: _Results
    ) -> None:
        super().__init__()
        self._attempt, self._directors, self._job, self._results = attempt, directors, job, results

    def run(self) -> None:
        # What calculates takes longer to load than a page takes to open: it is loaded here.
        from simulator.analysis.explore import Cancelled

        results, job = self._results, self._job
        try:
            self._compare()
        except Cancelled:
            self._tell(lambda: results.ended.emit(job, "stopped"))
        except BaseException as fault:
            why = "memory" if isinstance(fault, MemoryError) else "unforeseen"
            self._tell(lambda: results.ended.emit(job, why))
            if why == "unforeseen":
                raise
        else:
            self._tell(lambda: results.ended.emit(job, ""))

    def _compare(self) -> None:
        from simulator.exercise.comparison import same_choices

        groups: dict[str, list[Director]] = {}
        for director in self._directors:
            groups.setdefault(director.approves, []).append(director)
        for group in groups.values():
            seen = same_choices(self._attempt, group, self._going_on)
            self._tell(lambda seen=seen: self._results.found.emit(self._job, seen))  # type: ignore[misc]

    def _going_on(self) -> bool:
        return not self._job.unwanted

    def _tell(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Comparing(QObject):
    """Compares one attempt at a time: whoever asks last is served.

    Signals:
        advanced: an attempt's id: more is known of it, or nothing more will be.
        failed: an attempt's id, and why the rest stays unknown, in one sentence of the language in force.
    """

    advanced = Signal(str)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[Key, Comparison] = OrderedDict()
        self._under_way: tuple[Key, Comparison] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._results = _Results(self)
        self._results.found.connect(self._found)
        self._results.ended.connect(self._ended)

    def compare(self, session: "Session", directors: "Sequence[Director]") -> Comparison:
        """What is known of an attempt under some directors; the rest is begun, unless it is known."""
        key = _key(session, directors)
        known = self._known.get(key)
        if known is not None and (known.whole or known.under_way):
            self._known.move_to_end(key)
            return known
        self.cancel()
        job = Comparison(directors)
        self._known[key] = job
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        self._under_way = key, job
        self._pool.start(_Work(session.attempt, tuple(directors), job, self._results))
        return job

    def cancel(self) -> None:
        """Stop what is under way; what is known stays known."""
        if self._under_way is not None:
            job = self._under_way[1]
            job.unwanted, job.under_way = True, False
            self._under_way = None

    def stop(self) -> None:
        """Stop what is under way and wait until it has; nothing is told of it any more."""
        self.cancel()
        self._pool.waitForDone()

    @Slot(object, object)
    def _found(self, job: Comparison, seen: "tuple[Seen, ...]") -> None:
        job.seen.update({one.director: one for one in seen})
        if self._under_way is not None and self._under_way[1] is job:
            self.advanced.emit(self._under_way[0][0])

    @Slot(object, str)
    def _ended(self, job: Comparison, why: str) -> None:
        job.under_way = False
        if self._under_way is None or self._under_way[1] is not job:
            return
        id, self._under_way = self._under_way[0][0], None
        if why in ("memory", "unforeseen"):
            self.failed.emit(id, _sentence(why))
        else:
            self.advanced.emit(id)


def _key(session: "Session", directors: "Sequence[Director]") -> Key:
    return session.id, session.attempt.state.decision, tuple(id(director) for director in directors)


def _sentence(why: str) -> str:
    if why == "memory":
        return QCoreApplication.translate("Comparing", "There is not enough memory to compare the directors.")
    return QCoreApplication.translate(
        "Comparing", "The comparison was not finished, because of an error in the program."
    )
