"""The negotiation table: a session played reply by reply."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.variation import variation_at
from simulator.desktop.practice.table.ask_popover import AskPopover
from simulator.desktop.practice.table.call_sheet import CallSheet
from simulator.desktop.practice.table.calls import Calls
from simulator.desktop.practice.table.clock_view import ClockView
from simulator.desktop.practice.table.countdown import Now, Quiet
from simulator.desktop.practice.table.elsewhere import Elsewhere
from simulator.desktop.practice.table.layers import Layers
from simulator.desktop.practice.table.midway import Midway
from simulator.desktop.practice.table.notes import NoteRound
from simulator.desktop.practice.table.notices import Notices
from simulator.desktop.practice.table.page_layout import TableLayout
from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.practice.table.regions import go_to_region
from simulator.desktop.practice.table.reveal import Reveal
from simulator.desktop.practice.table.right_column import DEAL, PHONE
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.telling import tell_turn
from simulator.desktop.practice.table.words import speak
from simulator.desktop.widgets import announce
from simulator.desktop.widgets.when_seen import WhenSeen
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session


class TablePage(QWidget):
    """Plays a session. Nothing is judged by the clock, and nothing the director does takes the focus.

    Signals:
        left: the person leaves the table; everything is saved already.
        finished: talks are over and the person wants to see how it went.
        settings_wanted, keys_wanted: the person asks for them from the pause.
    """

    left = Signal()
    finished = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, now: Now = time.monotonic) -> None:
        super().__init__(parent)
        self._renewal = WhenSeen(self, self.retranslate)
        self._desk = desk
        self._session: Session | None = None
        self._variation: tuple[int, int] | None = None
        self._presenter: TablePresenter | None = None
        self._view: TableView | None = None
        self._quiet = Quiet(now)
        self.parts = TableLayout(desk.theme, self._quiet, self)
        self.clock = ClockView(self.parts.header, now, self)
        self.reveal = Reveal(desk.theme, self)
        self.popover = AskPopover(desk.theme, self)
        self.call = CallSheet(desk.theme, self)
        self._calls = Calls(self.call, self)
        self.layers = Layers(desk.theme, self, self.clock)
        self.notes = NoteRound(self.parts.notes, desk.preferences, self)
        self.midway = Midway(self.parts.forecast, self)
        self._notices = Notices(self.parts.banner, desk.language, self)
        self.elsewhere = Elsewhere(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wire()

    @property
    def view(self) -> TableView | None:
        """What is on the Table now."""
        return self._view

    def use_clock(self, now: Now) -> None:
        """Measure time by another clock."""
        self._quiet.use(now)
        self.clock.countdown.use(now)

    def show_session(self, session: "Session") -> None:
        """Take a session to the table, at whatever point it stands."""
        self.reveal.drop()
        self.popover.close_up()
        self.call.close_up()
        self.clock.stop()
        self._notices.end()
        self.layers.put_away()
        preferences = self._desk.preferences
        self._session = session
        self._renewal.drop()
        self._presenter = TablePresenter(session, preferences.hints, shuffled=preferences.shuffle)
        self._calls.follow(session)
        self._variation = variation_at(self._desk, session)
        self.parts.scores.hidden_by_choice = preferences.scores_hidden
        self.parts.transcript.follow()
        self._speak()
        self.parts.transcript.retranslate()
        self._present(moved=False)
        self.parts.right.bring(DEAL)
        if self._view is not None and self._view.ended is None:
            if self._variation is not None and self._view.decision + 1 == self._variation[1]:
                self._notices.varied(*self._variation)
            elif self._view.decision:
                self._notices.resumed(session.scenario_changed)
        self.notes.begin(session.attempt.scenario.id, exam=session.mode == "exam")
        self._keep_whether_blind()
        self.focus_reply()
        if self.isVisible():
            self._ring()

    def choose(self, choice: str, timed_out: bool = False) -> None:
        """Give a reply."""
        if self._presenter is None or self._view is None or self.reveal.active:
            return
        before = len(self._view.lines)
        self.clock.stop()
        try:
            self._presenter.choose(choice, timed_out)
        except HistoryFault as fault:
            self._tell(fault, lambda: self.choose(choice, timed_out))
            return
        self._notices.end()
        self._view = self._presenter.view()
        self.parts.show_place()
        self.parts.choices.set_waiting(True)
        self.parts.header.show_waiting(self._view.client.name)
        self._show_top(self._view)
        self.parts.right.phone.ask.setEnabled(False)
        self.parts.transcript.follow()
        self.reveal.start(self._view.lines, before)

    def rewind(self, decisions: int | None = None) -> None:
        """Take the last decision back, or go back to where so many were made."""
        if self._presenter is None or self._view is None or not self._view.can_rewind or self.reveal.active:
            return
        self.clock.stop()
        try:
            self._presenter.rewind(decisions)
        except HistoryFault as fault:
            self._tell(fault, lambda: self.rewind(decisions))
            return
        self._calls.forget_later()
        self._moved(translate("Table", "Taken back. The talks stand where they stood before."))

    def forward(self) -> None:
        """Make again the decision that was taken back last."""
        if self._presenter is None or self._view is None or not self._view.can_forward or self.reveal.active:
            return
        made = self._presenter.ahead()
        if made is None:
            return
        self.clock.stop()
        try:
            self._presenter.choose(made.choice, made.timed_out)
        except HistoryFault as fault:
            self._tell(fault, self.forward)
            return
        self._calls.forget_later()
        self._moved(translate("Table", "Made again. The talks stand where they stood."))

    def show_decisions(self) -> None:
        """Open the list of decisions, to go back to any of them."""
        if self._presenter is None or self._view is None or not self._view.can_rewind or self.reveal.active:
            return
        button = self.parts.top.decisions
        anchor = QRect(button.mapTo(self.window(), QPoint(0, 0)), button.size())
        self.layers.show_decisions(self._presenter.decisions(), anchor)

    def pause(self) -> None:
        """Lay the pause over the table; after the end there is nothing to pause, and it is left."""
        if self._view is None or self._view.ended is not None:
            self.left.emit()
        elif not (self.popover.isVisible() or self.call.isVisible()):
            self.layers.show_pause()
            self.parts.choices.set_waiting(self._view.exam or self.parts.choices.waiting)

    def _pause_over(self) -> None:
        """In an exam the replies could not be read meanwhile: a pause gives no time to think."""
        if self._view is not None and self._view.exam and not self.reveal.active:
            self.parts.choices.set_waiting(self.clock.paused)

    def read_brief(self) -> None:
        """Lay the briefing over the table."""
        if self._presenter is not None and not self.reveal.active:
            self.layers.show_brief(self._presenter.session.scenario_words)

    def toggle_scores(self) -> None:
        """Hide both scores, or show them again; an exam has nothing to show."""
        if self._view is None or self._view.exam:
            return
        self.parts.scores.hidden_by_choice = not self.parts.scores.hidden_by_choice
        self.parts.scores.show_view(self._view, moved=False)
        self._show_top(self._view)
        self.parts.arrange()
        self._keep_whether_blind()

    def _keep_whether_blind(self) -> None:
        """The history knows the attempts that were played with hidden scores."""
        if self._session is None:
            return
        try:
            self._session.show_scores(not self.parts.scores.hidden_by_choice)
        except HistoryFault as fault:
            self._tell(fault, self._keep_whether_blind)

    def ask(self) -> None:
        """Open the questions to the director, if there are any."""
        if self._view is None or not self._view.asks or self.reveal.active:
            return
        self.parts.right.bring(PHONE)
        button = self.parts.right.phone.ask
        anchor = QRect(button.mapTo(self.window(), QPoint(0, 0)), button.size())
        self.clock.hold("popover")
        self.popover.open_over(self._view.asks, anchor)

    def interrupt(self, *, over_call: bool = False) -> bool:
        """Hold the clock while something of the window lies over the table; no if a layer lies there now.

        A call waits under what leads nowhere else (`over_call`).
        """
        if self.popover.isVisible() or self.layers.on_screen or (self.call.isVisible() and not over_call):
            return False
        self.clock.hold("window")
        return True

    def go_on(self) -> None:
        """What lay over the table is gone: the clock runs again."""
        self.clock.release("window")

    def toggle_pause(self) -> None:
        """Stop the clock, or let it run again."""
        if self.clock.set and self._view is not None:
            self.clock.toggle_pause()
            self.parts.choices.set_waiting(self._view.exam and self.clock.paused)
            self._show_top(self._view)

    def restart_clock(self) -> None:
        """Another time to answer was chosen: the clock begins anew, or there is none any more."""
        if self._view is not None and not self.reveal.active:
            self._start_clock(self._view)

    def focus_reply(self) -> None:
        """Put the focus where a reply is expected."""
        if self.parts.over or self.parts.asking:
            self.parts.reply_stop.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.parts.choices.focus_first()

    def retranslate(self) -> None:
        """Show everything in the language in force, what was said included."""
        if self._presenter is None:
            return
        self.reveal.skip()
        self.popover.close_up()
        self.layers.put_away()
        self._speak()
        self.parts.transcript.retranslate()
        self._present(moved=False)
        if self._view is not None:
            self.call.retell(self._view.director, self._view.messages)
        self.notes.show_now()
        self._notices.repeat()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._desk.keys.action(event, "table")
        if self.reveal.active and action != "leave":
            if not event.isAutoRepeat():
                self.reveal.skip()
            return
        number = self._desk.keys.number(event)
        if number is not None:
            if not event.isAutoRepeat():
                (self.parts.forecast if self.parts.asking else self.parts.choices).press(number)
            return
        if action is None or (event.isAutoRepeat() and action not in ("page_up", "page_down")):
            event.ignore()
            return
        self._do(action)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._calls.ringing:
            self.call.card.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._view is not None:
            self.focus_reply()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange:
            self.clock.hold_if(not self.isActiveWindow(), "inactive")
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.hold_if(False, "hidden")
        self._renewal.catch_up()
        self.parts.arrange()
        self._ring()

    def hideEvent(self, event: QHideEvent) -> None:
        self.clock.hold_if(True, "hidden")
        if not event.spontaneous():
            self._put_away()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _put_away(self) -> None:
        """Leave nothing half shown: another page has come in front."""
        self.reveal.skip()
        self._calls.break_off()
        self.popover.hide()
        self.layers.put_away()
        self.clock.release("popover")

    def _wire(self) -> None:
        parts = self.parts
        parts.top.left.connect(self.left)
        parts.top.rewound.connect(self.rewind)
        parts.top.forwarded.connect(self.forward)
        parts.top.decisions_wanted.connect(self.show_decisions)
        parts.top.scores_toggled.connect(self.toggle_scores)
        parts.top.paused.connect(self.pause)
        parts.choices.chosen.connect(self.choose)
        parts.closing.wanted.connect(self.finished)
        parts.right.phone.ask_wanted.connect(self.ask)
        parts.right.phone.read.connect(self._read)
        self.popover.chosen.connect(self.choose)
        self.popover.closed.connect(self._popover_closed)
        self.layers.over.connect(self._pause_over)
        self.layers.brief_wanted.connect(self.read_brief)
        self.layers.settings_wanted.connect(self.settings_wanted)
        self.layers.keys_wanted.connect(self.keys_wanted)
        self.layers.leave_wanted.connect(self.left)
        self.layers.back_wanted.connect(self.rewind)
        self._calls.began.connect(self._call_began)
        self._calls.over.connect(self._call_over)
        self._calls.failed.connect(self._notices.plain)
        self.midway.done.connect(self._foretold)
        self.midway.failed.connect(self._not_sealed)
        self.notes.changed.connect(self.parts.arrange)
        self.notes.passed.connect(self.focus_reply)
        self.reveal.shown.connect(self._show_lines)
        self.reveal.done.connect(self._turn_done)
        self.clock.ran_out.connect(self._time_out)
        self._notices.changed.connect(self.parts.arrange)
        self.elsewhere.told.connect(self._notices.saved)
        self._desk.language.changed.connect(self._renewal.ask)
        self._desk.theme.changed.connect(self._dress)

    def _do(self, action: str) -> None:
        transcript = self.parts.transcript
        if action in ("page_up", "page_down"):
            transcript.page(action == "page_down")
        elif action in ("next_region", "previous_region"):
            go_to_region(self.parts, self.focusWidget(), 1 if action == "next_region" else -1)
        elif action == "onward":
            if self._view is not None and self._view.ended is not None:
                self.finished.emit()
        else:
            acts: dict[str, Callable[[], object]] = {
                "leave": self.pause,
                "pause": self.pause,
                "hold_clock": self.toggle_pause,
                "rewind": self.rewind,
                "forward": self.forward,
                "ask": self.ask,
                "brief": self.read_brief,
                "scores": self.toggle_scores,
                "transcript": partial(transcript.setFocus, Qt.FocusReason.ShortcutFocusReason),
            }
            acts[action]()

    def _moved(self, words: str) -> None:
        """Show where talks stand after a step back or forward, and say so."""
        self._notices.end()
        self.parts.transcript.follow()
        self._present()
        announce(self, words)
        self.focus_reply()

    def _present(self, moved: bool = True) -> None:
        """Show the session as it stands, with nothing still to come."""
        if self._presenter is None:
            return
        self.reveal.drop()
        self._view = self._presenter.view()
        self._show_lines(len(self._view.lines), False)
        self._show_table(self._view, moved)
        self._start_clock(self._view)

    def _show_table(self, view: TableView, moved: bool = True) -> None:
        parts = self.parts
        parts.client.show_view(view)
        parts.scores.show_view(view, moved)
        parts.walk_away.show_view(view)
        self._show_right(view)
        parts.choices.show_rows(view.choices)
        parts.header.show_replies(view)
        parts.closing.show_view(view)
        had_focus = parts.holds_reply_focus()
        asking = self._session is not None and self.midway.due(self._session)
        if asking and self._session is not None:
            self.midway.ask(self._session)
        parts.show_place(over=view.ended is not None, asking=asking)
        self.notes.wait(asking or view.ended is not None)
        parts.choices.set_waiting(False)
        self._quiet.begin()
        if had_focus and not parts.holds_reply_focus():
            self.focus_reply()
        parts.show_view(view)
        parts.order_focus()

    def _show_right(self, view: TableView) -> None:
        """Show the deal and the phone; what is said in a call only when the call is over."""
        heard = replace(view, messages=self._calls.heard(view.messages))
        self.parts.right.show_view(heard, can_ask=view.ended is None)

    def _show_lines(self, count: int, typing: bool) -> None:
        if self._view is not None:
            self.parts.transcript.show_lines(self._view, count, typing)

    def _show_top(self, view: TableView) -> None:
        self.parts.top.show_view(
            view,
            scores_shown=not self.parts.scores.hidden_by_choice,
            idle=not self.reveal.active,
            variation=self._variation,
        )

    def _turn_done(self) -> None:
        view = self._view
        if view is None:
            return
        state = "" if not self.parts.right.deal.terms else self.parts.right.deal.state.text()
        self._show_table(view)
        tell_turn(self.parts, view, state)
        self._ring()
        self._start_clock(view)
        if not self.isActiveWindow() and any(message.new for message in view.messages):
            QApplication.alert(self.window())

    def _ring(self) -> None:
        if self._view is not None and not self.reveal.active:
            self._calls.ring(self._view)

    def _call_began(self) -> None:
        self.clock.hold("call")
        if self._view is not None:
            self._show_right(self._view)

    def _start_clock(self, view: TableView) -> None:
        factor = self._desk.preferences.time_factor
        if view.timer is None or factor is None or view.ended is not None or self.parts.asking:
            self.clock.stop()
        else:
            self.clock.start(view.timer, factor)
        self._show_top(view)
        self.parts.arrange()

    def _time_out(self) -> None:
        if self._view is not None and self._view.timer is not None:
            self.popover.close_up()
            self.choose(self._view.timer.choice, timed_out=True)

    def _popover_closed(self) -> None:
        self.clock.release("popover")

    def _foretold(self) -> None:
        """The replies come, and with them the clock."""
        self._notices.end()
        if self._view is not None:
            self._show_table(self._view, moved=False)
            self._start_clock(self._view)
            self.focus_reply()

    def _not_sealed(self, fault: HistoryFault, made: object) -> None:
        self._notices.fault(fault, lambda: self.midway.seal(made), self._way_elsewhere())  # type: ignore[arg-type]

    def _call_over(self) -> None:
        self.clock.release("call")
        if self._view is not None:
            self._show_right(self._view)

    def _read(self) -> None:
        if self._presenter is None or self._view is None or self.reveal.active:
            return
        if any(message.new for message in self._view.messages):
            self._presenter.read_messages()
            self._view = self._presenter.view()
            self._show_right(self._view)

    def _tell(self, fault: HistoryFault, again: Callable[[], object]) -> None:
        """Nothing is lost: the table stays as it was, and the same can be tried again."""
        self._notices.fault(fault, again, self._way_elsewhere())
        if self._view is not None:
            self.parts.choices.show_rows(self._view.choices)
            self.parts.header.show_replies(self._view)

    def _way_elsewhere(self) -> Callable[[], object] | None:
        """How to save what could not be stored; None where nothing is lost with it."""
        session = self._session
        return None if session is None or session.unstored is None else partial(self.elsewhere.ask, session)

    def _speak(self) -> None:
        if self._presenter is None:
            return
        try:
            speak(self._desk, self._presenter.session)  # type: ignore[arg-type]
        except HistoryFault as fault:
            self._notices.plain(fault)

    def _dress(self) -> None:
        if self._view is not None:
            self._show_right(self._view)
        self.parts.arrange()
        self.update()
