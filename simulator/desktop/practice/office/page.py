"""The director's office: the official voice first, then his claims and the seller's answers to them."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.forecast.questions import demand_question
from simulator.desktop.practice.office.page_layout import OfficeLayout
from simulator.desktop.practice.office.phrases import claim_name, official_words, said_now, translate
from simulator.desktop.practice.office.presenter import OfficePresenter
from simulator.desktop.practice.office.view import OfficeView, Stage
from simulator.desktop.practice.table.countdown import Now, Quiet
from simulator.desktop.practice.table.elsewhere import Elsewhere
from simulator.desktop.practice.table.words import speak
from simulator.desktop.regions import go_to_region
from simulator.desktop.widgets import announce
from simulator.desktop.widgets.when_seen import WhenSeen
from simulator.history import HistoryFault
from simulator.office.forecast import Forecast
from simulator.office.talk import PIECES, AnswerKind

if TYPE_CHECKING:
    from simulator.history import Session


class OfficePage(QWidget):
    """One visit. There is no time to answer in, and everything said is stored as it is said.

    While what the director claims is tested in the background, the official voice and his first words are
    read; where nothing can be tested the talk runs all the same.

    Signals:
        left: the person goes home; the visit can be taken up again.
        finished: the talk is over and the person wants to see how it went.
    """

    left = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, now: Now = time.monotonic) -> None:
        super().__init__(parent)
        self._renewal = WhenSeen(self, self.retranslate)
        self._desk = desk
        self._presenter: OfficePresenter | None = None
        self._view: OfficeView | None = None
        self._expected = False
        self._waits = False
        self._asked = ""
        self._fault: Callable[[], None] | None = None
        self._again: Callable[[], object] | None = None
        self.elsewhere = Elsewhere(self)
        self.elsewhere.told.connect(self._saved_elsewhere)
        self._quiet = Quiet(now)
        self.parts = OfficeLayout(desk.theme, self._quiet, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wire()

    @property
    def view(self) -> OfficeView | None:
        """What is in the office now."""
        return self._view

    def use_clock(self, now: Now) -> None:
        """Tell by another clock whether a key was meant for what was shown before."""
        self._quiet.use(now)

    def show_session(self, session: "Session") -> None:
        """Go in with a finished session, for the first time or to go on.

        Raises:
            ValueError: talks have not ended.
        """
        self._settle_fault()
        self._waits, self._asked = False, ""
        self._presenter = OfficePresenter(session)
        self._renewal.drop()
        self._expected = True
        self._desk.thinking.think(session)
        self._take_verdicts()
        self._speak()
        self._present()
        self.focus_first()

    def go_on(self) -> None:
        """What has been read is read. Before his first claim the verdicts are waited for, once."""
        presenter = self._presenter
        if presenter is None:
            return
        if presenter.stage == "leave":
            self._finish()
            return
        if presenter.claims_next and self._expected and not self._waits:
            self._waits = True
            self._present()
            return
        self._waits = False
        presenter.go_on()
        self._moved()

    def answer(self, kind: str) -> None:
        """Answer the claim that is raised now."""
        presenter = self._presenter
        if presenter is None or presenter.stage != "claim":
            return
        try:
            presenter.answer(cast(AnswerKind, kind))
        except HistoryFault as fault:
            self._tell(fault, lambda: self.answer(kind))
            return
        self._settle_fault()
        self._moved()

    def focus_first(self) -> None:
        """Put the focus where something is expected."""
        stage: Stage | None = None if self._view is None else self._view.stage
        if stage == "forecast":
            stop: QWidget = self.parts.forecast.first_stop
        elif stage == "claim":
            stop = next(iter(self.parts.answers.buttons), self.parts.answers)
        else:
            stop = self.parts.onward
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Show everything in the language in force, what was said included."""
        if self._presenter is not None:
            self._speak()
            self._present()
            if self._fault is not None:
                self._fault()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number, action = self._desk.keys.number(event), self._desk.keys.action(event, "office")
        if event.isAutoRepeat() or (number is None and action is None):
            event.ignore()
        elif number is not None:
            self._press(number)
        elif action == "leave":
            self.left.emit()
        elif action == "onward":
            if self.parts.onward.isVisible():
                self.parts.onward.click()
        elif action == "evidence":
            if self.parts.evidence.tiles and self._view is not None and self._view.stage == "claim":
                self.parts.evidence.tiles[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            go_to_region(self.parts.regions, 1 if action == "next_region" else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._view is not None:
            self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            if not self._renewal.catch_up():
                self._present()
            self._announce()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _wire(self) -> None:
        parts, desk = self.parts, self._desk
        parts.top.leave.clicked.connect(self.left)
        parts.onward.clicked.connect(self.go_on)
        parts.answers.chosen.connect(self.answer)
        parts.evidence.toggled.connect(self._toggle)
        parts.speech.compared.connect(self._compare)
        parts.forecast.sealed.connect(self._seal)
        parts.forecast.skipped.connect(self._foretold)
        desk.thinking.thought.connect(self._thought)
        desk.thinking.failed.connect(self._failed)
        desk.language.changed.connect(self._renewal.ask)
        desk.theme.changed.connect(self._dress)

    def _present(self) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        # A page that is not on screen remembers a focus; taking it would be taking it from the one that is.
        held = self.isVisible() and self.parts.isAncestorOf(self.focusWidget() or self)
        if presenter.stage == "forecast":
            self._ask_forecast(presenter)
        self._view = presenter.view(waiting=self._waits)
        self.parts.show_view(self._view)
        self.parts.order_focus()
        if held and not self._holds_focus():
            self.focus_first()

    def _moved(self) -> None:
        """The visit is a step further."""
        # What is hidden loses the focus, and Qt would hand it to the next part: the page takes it instead.
        self.setFocus()
        self._present()
        self._quiet.begin()
        self.focus_first()
        self._announce()

    def _announce(self) -> None:
        view = self._view
        if view is None:
            return
        if view.stage == "official":
            announce(self.parts.official, official_words(view))
        elif view.stage == "forecast":
            announce(self.parts.forecast, self.parts.forecast.accessibleName())
        else:
            announce(self.parts.speech, said_now(view), said=True)
        if view.stage == "reaction":
            answered = [row for row in view.claims if row.state not in ("next", "now")]
            if answered:
                announce(self.parts.claims, claim_name(answered[-1]))

    def _ask_forecast(self, presenter: OfficePresenter) -> None:
        question = demand_question("office", presenter.session.director_words.name)
        if self._asked == presenter.session.id:
            self.parts.forecast.retell(question)
        else:
            self.parts.forecast.ask(question)
            self._asked = presenter.session.id

    def _seal(self, made: Forecast) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        try:
            presenter.session.seal(made)
        except HistoryFault as fault:
            self._tell(fault, lambda: self._seal(made))
            return
        self._foretold()

    def _foretold(self) -> None:
        if self._presenter is not None:
            self._settle_fault()
            self._presenter.foretold()
            self._moved()

    def _toggle(self, id: str) -> None:
        if self._presenter is None:
            return
        if not self._presenter.toggle(id):
            words = translate("Office", "{count} at most: put one back first.").format(count=PIECES)
            announce(self.parts.evidence, words, at_once=True)
        self._present()

    def _compare(self) -> None:
        """Show the earlier words beside the ones that contradict them."""
        quote = self.parts.director.quote
        quote.mark(True)
        announce(quote, self.parts.director.accessibleDescription())

    def _press(self, number: int) -> None:
        if self._view is not None and self._view.stage == "forecast":
            self.parts.forecast.press(number)
        elif self._view is not None and self._view.stage == "claim":
            self.parts.answers.press(number)

    def _finish(self) -> None:
        if self._presenter is None:
            return
        try:
            self._presenter.leave()
        except HistoryFault as fault:
            self._tell(fault, self._finish)
            return
        self._settle_fault()
        self.finished.emit()

    @Slot(str)
    def _thought(self, id: str) -> None:
        if self._presenter is not None and id == self._presenter.session.id:
            self._take_verdicts()
            self._present()
            self._resume()

    @Slot(str, str)
    def _failed(self, id: str, _why: str) -> None:
        if self._presenter is not None and id == self._presenter.session.id:
            self._expected = False
            self._resume()

    def _take_verdicts(self) -> None:
        if self._presenter is None:
            return
        study = self._desk.thinking.of(self._presenter.session)
        if study is not None:
            self._expected = False
            self._presenter.judge(study)

    def _resume(self) -> None:
        """Go on by itself where the verdicts were waited for."""
        if self._waits and self.isVisible():
            self.go_on()
        self._waits = False

    def _tell(self, fault: HistoryFault, again: Callable[[], object]) -> None:
        """Nothing is lost: the office stays as it was, and the same can be tried again."""

        def say() -> None:
            words = translate("Office", "What you said is not saved: {fault} The office stays open.")
            sentence = words.format(fault=fault.message(self._desk.language.code))
            self._offer(sentence, again)

        self._fault = say
        self._present()
        say()

    def _offer(self, sentence: str, again: Callable[[], object], *, elsewhere: bool = True) -> None:
        """Say what is not saved, with another try and another place."""
        session = None if self._presenter is None else self._presenter.session
        ways: list[tuple[str, Callable[[], object]]] = [(translate("Office", "Try again"), again)]
        if elsewhere and session is not None and session.unstored is not None:
            ways.append((Elsewhere.words(), partial(self.elsewhere.ask, session)))
        self._again = again
        self.parts.banner.tell(sentence, *ways)
        announce(self.parts.banner, sentence, at_once=True)
        self.parts.arrange()

    def _saved_elsewhere(self, sentence: Callable[[], str], written: bool) -> None:
        """What became of it; another try stays."""
        again = self._again
        if self._fault is not None and again is not None:
            self._fault = lambda: self._offer(sentence(), again, elsewhere=not written)
            self._fault()

    def _settle_fault(self) -> None:
        self._fault = None
        self.parts.banner.hide()

    def _speak(self) -> None:
        if self._presenter is None:
            return
        try:
            speak(self._desk, self._presenter.session)
        except HistoryFault as fault:
            self.parts.banner.tell(fault.message(self._desk.language.code))

    def _holds_focus(self) -> bool:
        here = self.focusWidget()
        return here is not None and here.isVisible() and self.parts.isAncestorOf(here)

    def _dress(self) -> None:
        self._present()
        self.update()
