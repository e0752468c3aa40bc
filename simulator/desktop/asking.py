"""Asks the history in the background, so that the window stays quick however long the history is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import History

T = TypeVar("T")
URGENT, LATER = 1, 0
"""What somebody looks at now is asked first."""


@dataclass(eq=False, slots=True)
class _Question:
    """What is asked, by whom, and what becomes of the answer; `unwanted` once a newer one is asked."""

    asker: QObject
    purpose: str
    ask: Callable[["History"], Any]
    answered: Callable[[Any], object]
    failed: Callable[[HistoryFault], object]
    unwanted: bool = False


class _Results(QObject):
    """What comes back from the background; it lives with the window, so signals cross over to its thread."""

    answered = Signal(object, object)
    failed = Signal(object, object)
    gave_up = Signal(object)


class _Work(QRunnable):
    """One question."""

    def __init__(self, history: "History", question: _Question, results: _Results) -> None:
        super().__init__()
        self._history, self._question, self._results = history, question, results

    def run(self) -> None:
        question, results, history = self._question, self._results, self._history
        # Qt's binding now and then keeps a worker that is done; it must not keep what it worked with.
        del self._question, self._history
        if question.unwanted:
            return
        try:
            answer = question.ask(history)
        except HistoryFault as fault:
            told = fault
            self._tell(lambda: results.failed.emit(question, told))
        except BaseException:
            self._tell(lambda: results.gave_up.emit(question))
            raise
        else:
            self._tell(lambda: results.answered.emit(question, answer))

    def _tell(self, emit: Callable[[], None]) -> None:
        try:
            emit()
        except RuntimeError:
            # The window has gone meanwhile, and nobody waits for it any more.
            return


class Asking(QObject):
    """Questions to the history: of those that one part asks for the same purpose the newest wins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[tuple[int, str], _Question] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._results = _Results(self)
        self._results.answered.connect(self._answered)
        self._results.failed.connect(self._failed)
        self._results.gave_up.connect(self._ends)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._open)

    def ask(
        self,
        asker: QObject,
        purpose: str,
        history: "History",
        question: Callable[["History"], T],
        answered: Callable[[T], object],
        failed: Callable[[HistoryFault], object],
        *,
        urgency: int = LATER,
    ) -> None:
        """Ask; `question` runs in the background and only reads, the others in the window's thread.

        What the asker asked before for this purpose is not answered any more, nor what an asker asked that
        has gone.
        """
        self.drop(asker, purpose)
        made = _Question(asker, purpose, question, answered, failed)
        self._open[id(asker), purpose] = made
        self._pool.start(_Work(history, made, self._results), urgency)

    def drop(self, asker: QObject, purpose: str) -> None:
        """Answer nothing any more that was asked for this purpose."""
        before = self._open.pop((id(asker), purpose), None)
        if before is not None:
            before.unwanted = True

    def stop(self) -> None:
        """Wait until nothing reads any more; nothing is answered."""
        for question in self._open.values():
            question.unwanted = True
        self._open.clear()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object, object)
    def _answered(self, question: _Question, answer: object) -> None:
        if self._ends(question):
            question.answered(answer)

    @Slot(object, object)
    def _failed(self, question: _Question, fault: HistoryFault) -> None:
        if self._ends(question):
            question.failed(fault)

    @Slot(object)
    def _ends(self, question: _Question) -> bool:
        """Whether an answer is waited for."""
        if question.unwanted:
            return False
        self._open.pop((id(question.asker), question.purpose), None)
        return shiboken6.isValid(question.asker)
