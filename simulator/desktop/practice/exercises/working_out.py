"""Works out what the finished attempts of a run still lack, one after another in the background."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import resume_session
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


class WorkingOut(QObject):
    """Studies attempts and keeps what was found with them.

    Attributes:
        failure: why the last attempt could not be worked out, in one sentence; empty while all is well.

    Signals:
        changed: something has been worked out, or cannot be.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[str] = []
        self._session: Session | None = None
        self._tried: set[str] = set()
        self.failure = ""
        desk.thinking.thought.connect(self._thought)
        desk.thinking.failed.connect(self._failed)

    @property
    def left(self) -> int:
        """How many attempts are still to be worked out."""
        return len(self._waiting) + (self._session is not None)

    def begin(self, rows: "Sequence[AttemptRow]") -> None:
        """Work out those attempts of which it is not known yet what they gave away."""
        known = {self._session.id} if self._session is not None else set()
        wanted = [row.id for row in rows if row.regret is None and row.id not in self._tried | known]
        self._waiting = wanted
        if self._session is None:
            self._next()

    def stop(self) -> None:
        """Wait for nothing any more; what has been found stays."""
        self._waiting, self._session = [], None

    def try_again(self) -> None:
        """Forget what failed, so that it is worked out when it is asked for next."""
        self._tried.clear()
        self.failure = ""

    def _next(self) -> None:
        while self._waiting:
            id = self._waiting.pop(0)
            self._tried.add(id)
            try:
                session = resume_session(self._desk, id)
            except HistoryFault as fault:
                self.failure = fault.message(self._desk.language.code)
                continue
            self._session = session
            if self._desk.thinking.of(session) is None:
                self._desk.thinking.think(session)
                return
            self._keep(session)
        self._session = None

    @Slot(str)
    def _thought(self, id: str) -> None:
        session = self._session
        if session is None or session.id != id:
            return
        self._keep(session)
        self._next()
        self.changed.emit()

    @Slot(str, str)
    def _failed(self, id: str, sentence: str) -> None:
        if self._session is not None and self._session.id == id:
            self.failure = sentence
            self._next()
            self.changed.emit()

    def _keep(self, session: "Session") -> None:
        """Keep with the attempt what its debrief comes to."""
        from simulator.debrief.metrics import metrics
        from simulator.desktop.practice.debrief.collected import debrief_of

        row = session.row
        try:
            theirs = self._desk.history.rows_with(director=row.director, trainee=row.trainee)
            earlier = tuple(other for other in theirs if other.started < row.started)
            session.note(metrics(debrief_of(session, self._desk.thinking.of(session), earlier)))
        except HistoryFault as fault:
            self.failure = fault.message(self._desk.language.code)
