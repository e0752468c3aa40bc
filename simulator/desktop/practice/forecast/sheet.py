"""The forecast over the briefing: one question after the other on a sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from simulator.desktop.practice.forecast.card import ForecastCard
from simulator.desktop.practice.forecast.questions import Question
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Overlay, announce
from simulator.office.forecast import Forecast

_WIDTH = 640


class ForecastSheet(Overlay):
    """Asks its questions in turn; Esc, a press beside it or "Not now" leaves the rest unasked.

    Signals:
        sealed: a forecast was made; carries it.
    """

    sealed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.card = ForecastCard(theme, skip_key="Esc")
        super().__init__(theme, parent, self.card, scrim=True)
        self._questions: list[Question] = []
        self.card.sealed.connect(self._sealed)
        self.card.skipped.connect(self.close_up)
        self._fit()
        theme.changed.connect(self._fit)

    def ask(self, questions: Sequence[Question], number: int | None = None) -> None:
        """Ask these questions; `number` is the answer to the first that was picked already, from 1."""
        self._questions = list(questions)
        if not self._questions:
            return
        self.card.ask(self._questions[0])
        self.open()
        announce(self.card, self._questions[0].words)
        if number is None or not self.card.press(number):
            self.card.focus_first()

    def retell(self, questions: Sequence[Question]) -> None:
        """Say the same in the language in force: the questions anew, of which those still open are taken."""
        anew = {(one.subject, one.moment): one for one in questions}
        self._questions = [anew.get((one.subject, one.moment), one) for one in self._questions]
        if self.isVisible() and self._questions:
            self.card.retell(self._questions[0])

    def _sealed(self, made: Forecast) -> None:
        del self._questions[:1]
        if self._questions:
            self.card.ask(self._questions[0])
            announce(self.card, self._questions[0].words)
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.card.focus_first()
        else:
            self.close_up()
        self.sealed.emit(made)

    def _fit(self) -> None:
        self.card.setFixedWidth(self._theme.px(_WIDTH))
