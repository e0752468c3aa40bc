"""The forecast before the bargaining: asked once in the place of the replies, with the clock stopped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simulator.desktop.practice.forecast.card import ForecastCard
from simulator.desktop.practice.forecast.questions import demand_question
from simulator.desktop.widgets import announce
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session
    from simulator.office.forecast import Forecast


class Midway(QObject):
    """Knows when it is time to ask, asks, and seals the answer in the attempt.

    Signals:
        done: sealed, or left out for this sitting: the replies may come.
        failed: it could not be stored; carries the HistoryFault and the Forecast, which may be sealed again.
    """

    done = Signal()
    failed = Signal(object, object)

    def __init__(self, card: ForecastCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._session: Session | None = None
        self._asked = ""
        self._skipped: set[str] = set()
        card.sealed.connect(self.seal)
        card.skipped.connect(self._skip)

    def due(self, session: "Session") -> bool:
        """Whether it is to be asked now: at the first bargaining scene, unless talks begin with it.

        An attempt that tries another way of a former one asks nothing: its trainee has seen the debrief.
        """
        attempt = session.attempt
        if attempt.ended is not None or session.variation_of is not None or session.id in self._skipped:
            return False
        if any(forecast.moment == "bargaining" for forecast in session.forecasts):
            return False
        phase_of = attempt.rules.scene_of
        before = [phase_of[turn.step.scene].phase for turn in attempt.turns]
        return (
            bool(before) and phase_of[attempt.state.at].phase == "bargaining" and "bargaining" not in before
        )

    def ask(self, session: "Session") -> None:
        """Ask, or ask the same again in the language in force."""
        question = demand_question("bargaining", session.director_words.name)
        if self._asked == session.id:
            self._card.retell(question)
        else:
            self._card.ask(question)
            announce(self._card, question.words)
        self._session, self._asked = session, session.id

    def seal(self, made: "Forecast") -> None:
        """Seal what was foretold."""
        if self._session is None:
            return
        try:
            self._session.seal(made)
        except HistoryFault as fault:
            self.failed.emit(fault, made)
        else:
            self._asked = ""
            self.done.emit()

    def _skip(self) -> None:
        self._skipped.add(self._asked)
        self._asked = ""
        self.done.emit()
