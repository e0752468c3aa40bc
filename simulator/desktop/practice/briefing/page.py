"""The briefing: the client, the brief and the mandate, the official voice and the director's, how to play."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing.bar import BriefingBar
from simulator.desktop.practice.briefing.beforehand import Beforehand
from simulator.desktop.practice.briefing.client_panel import ClientPanel
from simulator.desktop.practice.briefing.director_panel import DirectorPanel
from simulator.desktop.practice.briefing.how_to_play import HowToPlay
from simulator.desktop.practice.briefing.mandate import mandate_rows, told
from simulator.desktop.practice.briefing.mandate_table import MandateTable
from simulator.desktop.practice.briefing.official_panel import OfficialPanel
from simulator.desktop.practice.briefing.past_card import PastCard
from simulator.desktop.practice.briefing.planned_deal import PlannedDeal
from simulator.desktop.practice.exercises.words import place_words
from simulator.desktop.practice.forecast.line import ForecastLine
from simulator.desktop.practice.forecast.questions import Question, demand_question, priorities_question
from simulator.desktop.practice.forecast.sheet import ForecastSheet
from simulator.desktop.sessions import start_session
from simulator.desktop.widgets import Button, Card, ErrorCard, Label, flush_left
from simulator.desktop.widgets.prose import Prose
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.widgets.when_seen import WhenSeen
from simulator.history import HistoryFault
from simulator.office.forecast import Forecast
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.exercise.runs import Planned
    from simulator.history import Session

_LEFT, _RIGHT = 300, 356
_MORE = 40
"""How much the outer columns grow with the text at most: the brief in the middle needs the room."""
_FORECAST_LETTERS = ("f", "а")


class BriefingPage(QWidget):
    """Everything the seller knows before the talks, on one page.

    Signals:
        started: the talks may begin; carries the Session.
        left: back to the scenarios.
    """

    started = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renewal = WhenSeen(self, self._renew)
        self.beforehand = Beforehand(self)
        self._desk, self._id, self._director, self._waits = desk, "", "", False
        self._deal: PlannedDeal | None = None
        theme = desk.theme
        self.top = BriefingBar(theme)
        self.client, self.director = ClientPanel(theme), DirectorPanel(theme)
        self.official, self.play = OfficialPanel(theme), HowToPlay(theme)
        self.mandate, self.brief = MandateTable(theme), Prose(theme, "body")
        self.past = PastCard(theme)
        self._brief_title, self._role = Label(theme, "", "title2"), Label(theme, "", "ui", "text2", wrap=True)
        self._mandate_title = Label(theme, "", "title2")
        self._walk_away = Label(theme, "", "ui", "text2", wrap=True)
        self.start = Button(theme, "", "primary", icon="forward", key="Enter", height=38)
        self.forecast, self.sheet = ForecastLine(theme, self.start), ForecastSheet(theme, self)
        self._sealed: list[Forecast] = []
        self._begun: Session | None = None
        self.fault = ErrorCard(theme)
        self.fault.hide()
        self._failed: HistoryFault | None = None
        self._arrange()
        self._wire()
        self._dress()

    @property
    def director_id(self) -> str:
        """The director who will watch."""
        return self._director

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.forecast, self.fault, self.play, self.director, self.top

    @property
    def deal(self) -> PlannedDeal | None:
        """The deal of an exercise that is shown; None for a scenario played alone."""
        return self._deal

    def show_scenario(self, id: str, director: str = "") -> None:
        """Show the briefing of a scenario of the library, with its own director or another."""
        self._deal = None
        self._open(id)
        if director:
            self._pick_director(director)

    def show_planned(self, planned: "Planned") -> None:
        """Show the briefing of a deal of an exercise: who directs and the mode are set."""
        self._id = ""
        self._deal = PlannedDeal(self._desk, planned)
        self._open(planned.scenario.id)

    def _open(self, id: str) -> None:
        if id != self._id:
            self._director = ""
            self._middle.verticalScrollBar().setValue(0)
        self._sealed, self._begun = [], None
        self._id, self._waits, self._failed = id, False, None
        self.fault.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show it again as the library has it now."""
        self._desk.library.refresh()
        if not self._renewal.catch_up():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renewal.catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.start.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._middle.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif not event.isAutoRepeat() and event.text().lower() in _FORECAST_LETTERS:
            self.ask_forecast()
        elif not event.isAutoRepeat() and event.text() in tuple("12345"):
            self.ask_forecast(int(event.text()))
        else:
            super().keyPressEvent(event)

    @property
    def sealed(self) -> tuple[Forecast, ...]:
        """What was sealed on this page; it goes into the attempt that begins."""
        return tuple(self._sealed)

    def ask_forecast(self, number: int | None = None) -> None:
        """Ask what is not sealed yet; `number` is an answer that is picked already, from 1."""
        done = {(forecast.subject, forecast.moment) for forecast in self._sealed}
        self.sheet.ask([one for one in self._questions() if (one.subject, one.moment) not in done], number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.start if self.start.isEnabled() else self.top.back).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.client.fit_height(self.height())

    def _arrange(self) -> None:
        theme = self._desk.theme
        self._middle, self._side = Scroll(), Scroll()
        brief = Card(theme, margins=(20, 16, 20, 16), spacing=8)
        brief_parts: tuple[QWidget, ...] = (self._brief_title, self._role, self.brief)
        for part in brief_parts:
            brief.column.addWidget(part)
        self._mandate_card = Card(theme, margins=(20, 16, 20, 16), spacing=6)
        # The cells' own padding hangs out to both sides, so that words line up with the title.
        table = QHBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.mandate)
        flush_left(table, 10)
        table.addSpacing(-10)
        self._mandate_card.column.addWidget(self._mandate_title)
        self._mandate_card.column.addLayout(table)
        self._mandate_card.column.addSpacing(4)
        self._mandate_card.column.addWidget(self._walk_away)
        for card in (self.fault, self.past, brief, self._mandate_card, self.official):
            self._middle.column.addWidget(card)
        self._middle.column.addStretch(1)
        for card in (self.director, self.play):
            self._side.column.addWidget(card)
        self._side.column.addStretch(1)
        self._right = QWidget()
        self._right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self._side, 1)
        above = QHBoxLayout()
        above.setSpacing(14)
        above.addWidget(self._middle, 1)
        above.addWidget(self._right)
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addLayout(above, 1)
        beside.addWidget(self.forecast)
        body = QHBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(14)
        body.addWidget(self.client)
        body.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(body, 1)
        for before, after in (
            (self.start, self.forecast.open),
            (self.forecast.open, self.play.tiles["practice"]),
            (self.play.tiles["practice"], self.play.tiles["exam"]),
            (self.director.other, self.top.back),
        ):
            self.setTabOrder(before, after)

    def _wire(self) -> None:
        self.top.back.clicked.connect(self.left)
        self.start.clicked.connect(self._start)
        self.forecast.wanted.connect(self.ask_forecast)
        self.sheet.sealed.connect(self._seal)
        self.fault.action.clicked.connect(self._start)
        self.director.picked.connect(self._pick_director)
        self.play.mode_picked.connect(self._keep_mode)
        self.play.factor_picked.connect(self._keep_factor)
        self.play.hint_picked.connect(self._keep_hint)
        self.play.scores_picked.connect(self._keep_scores)
        self._desk.history_opened.connect(self._history_opened)
        self._desk.language.changed.connect(self._renewal.ask)
        self._desk.theme.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._desk.theme
        self.client.setFixedWidth(min(theme.px(_LEFT), _LEFT + _MORE))
        self._right.setMinimumWidth(min(theme.px(_RIGHT), _RIGHT + _MORE))

    def _renew(self) -> None:
        """Show everything anew, a deal of an exercise as it would begin now."""
        if self._deal is not None and self._begun is None:
            try:
                self._deal.refresh()
            except HistoryFault as fault:
                self._tell_fault(fault)
        if self._failed is not None and self.fault.isVisibleTo(self):
            self._tell_fault(self._failed)
        self._show()

    def _words(self) -> Scenario | None:
        """What is to be played, in the language in force; None if it cannot be."""
        if self._deal is not None:
            return None if self._deal.planned is None else self._deal.planned.scenario_words
        entry = self._desk.library.scenario(self._id)
        playable = entry is not None and entry.loaded.value is not None
        return entry.words(self._desk.language.code) if entry is not None and playable else None

    def _show(self) -> None:
        """Show everything anew, in the language in force."""
        words, deal = self._words(), self._deal
        self.top.show_scenario(words, "" if deal is None else place_words(deal.place, deal.count))
        self.start.setText(self.tr("To the table"))
        self.start.setEnabled(words is not None)
        if words is None:
            if self._id:
                self._tell_gone()
            return
        if self._failed is None:
            self.fault.hide()
        self.client.show_client(words)
        self._show_brief(words)
        self._show_director(words)
        self.official.show_voice(words.seller)
        self._show_forecast()
        self._expect()
        timed = any(scene.timer is not None for scene in words.scenes.values())
        kept = self._desk.preferences
        mode, title = (kept.mode, "") if deal is None else (deal.mode, deal.title)
        scores = not kept.scores_hidden
        self.play.show_choices(mode, kept.time_factor, kept.hints, scores=scores, timed=timed, set_by=title)

    def _show_brief(self, words: Scenario) -> None:
        seller = words.seller
        self._brief_title.setText(self.tr("Your brief"))
        self._role.setText(
            self.tr("Your part: {role}, {company}").format(role=seller.role, company=seller.company)
        )
        self.brief.set_words(told(words, seller.brief))
        self.past.show_past(words)
        self._mandate_title.setText(self.tr("Your mandate"))
        self.mandate.show_rows(mandate_rows(words))
        self.mandate.setAccessibleName(self.tr("Your mandate"))
        self.mandate.setVisible(bool(words.terms))
        self._walk_away.setText(
            self.tr("If you walk away: {what}").format(what=told(words, seller.walk_away))
            if seller.walk_away
            else ""
        )
        self._walk_away.setVisible(bool(seller.walk_away))
        self._mandate_card.setVisible(bool(words.terms or seller.walk_away))

    def _show_director(self, words: Scenario) -> None:
        directors = self._directors()
        ids = [director.id for director in directors]
        if self._director not in ids:
            self._director = words.director if words.director in ids else next(iter(ids), "")
        here = next((one for one in directors if one.id == self._director), None)
        says = told(words, here.declares.says) if here is not None and here.declares is not None else ""
        title = "" if self._deal is None else self._deal.title
        self.director.show_directors(directors, self._director, says, set_by=title)
        self.start.setEnabled(here is not None)

    def _expect(self) -> None:
        """Have compiled what the button below would begin."""
        story = self._desk.library.scenario(self._id) if self._deal is None else None
        principal = self._desk.library.director(self._director)
        if story is None or principal is None:
            return
        if story.loaded.value is not None and principal.loaded.value is not None:
            self.beforehand.expect(story.loaded.value, principal.loaded.value)

    def _questions(self) -> tuple[Question, ...]:
        """What may be foretold before the talks: his demand, and the client's priorities."""
        words = self._words()
        here = next((one for one in self._directors() if one.id == self._director), None)
        if words is None or here is None:
            return ()
        client = priorities_question(words)
        return tuple(one for one in (demand_question("briefing", here.name), client) if one is not None)

    def _show_forecast(self) -> None:
        questions = self._questions()
        self.sheet.retell(questions)
        self.forecast.show_questions(questions, self.sealed)

    def _seal(self, made: Forecast) -> None:
        self._sealed.append(made)
        self._show_forecast()
        if not self.sheet.isVisible():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _directors(self) -> tuple[Director, ...]:
        language = self._desk.language.code
        if self._deal is not None:
            return () if self._deal.planned is None else (self._deal.planned.director_words,)
        entries = self._desk.library.directors()
        return tuple(entry.words(language) for entry in entries if entry.loaded.value is not None)

    def _pick_director(self, id: str) -> None:
        """Another director is another mind to read: what was sealed about this one goes."""
        self._director, self._begun = id, None
        self._sealed = [forecast for forecast in self._sealed if forecast.subject != "demand"]
        self._show()

    def _keep_mode(self, mode: str) -> None:
        self._desk.preferences.keep(mode=mode)
        self._show()

    def _keep_hint(self, name: str, on: bool) -> None:
        kept = self._desk.preferences
        kept.keep(hints=replace(kept.hints, **{name: on}))

    def _keep_scores(self, shown: bool) -> None:
        self._desk.preferences.keep(scores_hidden=not shown)

    def _keep_factor(self, factor: Any) -> None:
        self._desk.preferences.keep(time_factor=factor)

    def _start(self) -> None:
        if not self._desk.has_history:
            self._waits = True
            self._desk.history_needed.emit()
            return
        self._waits = False
        try:
            session = self._begin()
        except HistoryFault as fault:
            self._tell_fault(fault)
        except LookupError:
            self.refresh()
        else:
            self._failed = None
            self.fault.hide()
            self.started.emit(session)

    def _begin(self) -> "Session":
        """Begin the attempt and seal in it what was foretold here.

        Where sealing fails, the attempt stands all the same, and trying again goes on with the same.

        Raises:
            HistoryFault: something cannot be stored.
            LookupError: the scenario or the director is not in the library any more.
        """
        mode: Literal["practice", "exam"] = "exam" if self.play.mode == "exam" else "practice"
        begun = self._begun
        if begun is None or begun.mode != mode:
            if self._deal is not None:
                begun = self._begun = self._deal.start()
            else:
                begun = self._begun = start_session(
                    self._desk, self._id, self._director, mode, beforehand=self.beforehand
                )
        done = {(forecast.subject, forecast.moment) for forecast in begun.forecasts}
        for forecast in self._sealed:
            if (forecast.subject, forecast.moment) not in done:
                begun.seal(forecast)
        self._begun = None
        return begun

    def _history_opened(self) -> None:
        """Begin now if the person pressed the button before the history was open."""
        if self._waits and self.isVisible():
            self._start()

    def _tell_fault(self, fault: HistoryFault) -> None:
        self._failed = fault
        sentence = fault.message(self._desk.language.code)
        self.fault.set_words(
            self.tr("The attempt cannot be stored, so it does not begin"),
            sentence,
            self.tr("What was stored before is safe."),
            self.tr("Try again"),
            f"{fault.code}\n{sentence}",
        )
        self.fault.show()

    def _tell_gone(self) -> None:
        """Say why what was to be played cannot be, and where that is mended; the page reads it again then."""
        self._failed = None
        if self._deal is not None:
            self._tell_deal_gone(self._deal)
            return
        entry = self._desk.library.scenario(self._id)
        errors = [] if entry is None else [one for one in entry.loaded.problems if one.severity == "error"]
        if entry is None or not errors:
            why = self.tr(
                "The library has no {file} any more. Put it back, or go back and pick another scenario."
            ).format(file=f"{self._id}.yaml")
        else:
            why = self.tr("{file}, line {line}: {problem} Mend it there; this page reads it again.").format(
                file=entry.path,
                line=errors[0].span.line,
                problem=errors[0].message(self._desk.language.code),
            )
        self.fault.set_words(
            self.tr("This scenario cannot start"), why, self.tr("Your paused attempts are safe.")
        )
        self.fault.show()

    def _tell_deal_gone(self, deal: PlannedDeal) -> None:
        """Say why a deal of an exercise cannot begin."""
        meanwhile = self.tr("It has been begun meanwhile, or is done. Go back to see what comes now.")
        self.fault.set_words(
            self.tr("This deal cannot begin"),
            meanwhile if deal.fault is None else deal.fault.message(self._desk.language.code),
            self.tr("What you have played of the exercise is in the history."),
        )
        self.fault.show()
