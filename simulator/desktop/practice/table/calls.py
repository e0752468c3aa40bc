"""The director's calls: which have rung, which is on screen now, and whether the phone was picked up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.practice.table.call_sheet import CallSheet
from simulator.desktop.practice.table.rows import MessageRow, TableView
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session


class Calls(QObject):
    """Lets the phone ring, once for each call, and keeps in the attempt what became of it.

    Signals:
        began: the phone rings: what is said is not to be read yet.
        over: what was said, or would have been, stands in the thread from now on.
        failed: it could not be stored; carries the HistoryFault.
    """

    began = Signal()
    over = Signal()
    failed = Signal(object)

    def __init__(self, sheet: CallSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._session: Session | None = None
        self._rung: set[int] = set()
        self._now: int | None = None
        sheet.closed.connect(self._closed)

    @property
    def ringing(self) -> bool:
        """Whether a call is on screen."""
        return self._now is not None

    def follow(self, session: "Session") -> None:
        """Follow an attempt; of what was said so far rings only a call of this moment that nobody took."""
        self._session, self._now = session, None
        self.forget_later()
        attempt, taken = session.attempt, session.calls
        here = attempt.state.decision
        fresh = {message.number for message in attempt.messages if message.decision == here}
        if attempt.ended is None:
            self._rung -= fresh - taken.keys()

    def forget_later(self) -> None:
        """Everything said so far has rung; what was taken back may ring again when it is said again."""
        if self._session is not None:
            self._rung = {message.number for message in self._session.attempt.messages}

    def ring(self, view: TableView) -> None:
        """Let the phone ring if a call has come in."""
        for message in view.messages:
            if message.call and message.number not in self._rung:
                self._rung.add(message.number)
                self._now = message.number
                self.began.emit()
                self._sheet.ring_from(view.director, message)
                break

    def heard(self, messages: tuple[MessageRow, ...]) -> tuple[MessageRow, ...]:
        """The messages that may be read: what is said in a call only when the call is over."""
        return tuple(message for message in messages if message.number != self._now)

    def break_off(self) -> None:
        """Another page comes in front: the call is over as it stands."""
        if self._now is not None:
            self._sheet.hide()
            self._closed()

    def _closed(self) -> None:
        number, self._now = self._now, None
        if number is not None and self._session is not None:
            try:
                self._session.take_call(number, self._sheet.answered)
            except HistoryFault as fault:
                self.failed.emit(fault)
        self.over.emit()
