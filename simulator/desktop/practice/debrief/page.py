"""The debrief of a finished attempt."""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.debrief.debrief import Debrief
from simulator.debrief.field import Point
from simulator.debrief.metrics import metrics
from simulator.debrief.study import Step, Study
from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.collected import debrief_of
from simulator.desktop.practice.debrief.decisions_tab import DecisionsTab
from simulator.desktop.practice.debrief.exporting import Exporter, Material
from simulator.desktop.practice.debrief.notices import Notices
from simulator.desktop.practice.debrief.page_layout import DebriefLayout
from simulator.desktop.practice.debrief.presenter import debrief_view
from simulator.desktop.practice.debrief.rows import DebriefView
from simulator.desktop.practice.debrief.study_words import missing_words, working_words
from simulator.desktop.practice.debrief.tab_host import TabHost
from simulator.desktop.practice.debrief.timeline_view import timeline_view
from simulator.desktop.practice.exercises.after_deal import way_on
from simulator.desktop.practice.table.words import speak
from simulator.desktop.scoremap.builder import map_view
from simulator.desktop.scoremap.view import LAYERS, Spot
from simulator.desktop.widgets import Toast, announce
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.widgets.when_seen import WhenSeen
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session


_FRAME_MS = 16
"""Until what was shown last has been painted."""


class DebriefPage(QWidget):
    """Shows a finished session: what needs no analysis at once, the rest when it has been worked out.

    Signals:
        again: play the scenario once more; carries its id.
        exercise_wanted: on with the exercise that this is a deal of; carries its id and that of the run.
        comparison_wanted: what the other directors make of the same choices; carries the attempt's id.
        attempt_wanted: look back at another attempt; carries its id.
        retried: a variation has begun; carries its session.
        office_wanted: the talk in the office has not been had; carries the session.
        left: the person goes back.
    """

    again = Signal(str)
    exercise_wanted = Signal(str, str)
    comparison_wanted = Signal(str)
    attempt_wanted = Signal(str)
    retried = Signal(object)
    office_wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renewal = WhenSeen(self, self._renew)
        # Another look is measured anew.
        self._measuring = WhenSeen(self, self.refresh)
        self._desk = desk
        self._session: Session | None = None
        self._debrief: Debrief | None = None
        self._view: DebriefView | None = None
        self._failure = ""
        self._step = 0
        self._number = 0
        self._chosen = False
        self._rows: tuple[AttemptRow, ...] = ()
        self.parts = DebriefLayout(desk.theme, desk.language)
        self._tabs = TabHost(desk.theme, self.parts.strip, self.parts.stack)
        self.toast = Toast(desk.theme, self)
        self._notices = Notices(self.parts.banner, desk.language)
        self.exporter = Exporter(desk.language, self._material, self, self.toast, self._notices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._map_waits = QTimer(self)
        self._map_waits.setSingleShot(True)
        self._map_waits.setInterval(_FRAME_MS)
        self._wire()

    @property
    def map_waits(self) -> bool:
        """Whether the words say more than the map does yet: it comes in a turn of its own."""
        return self._map_waits.isActive()

    @property
    def view(self) -> DebriefView | None:
        """What is shown."""
        return self._view

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        parts = self.parts
        return parts.strip, parts.stack, parts.map, parts.header, parts.banner

    def show_session(self, session: "Session") -> None:
        """Show a finished session from the top; what takes long is begun, and comes when it is there."""
        self._session, self._failure, self._step = session, "", 0
        self._number, self._chosen = 0, False
        self._renewal.drop()
        self._measuring.drop()
        self._notices.show_session(session)
        self.parts.decisions.end_search()
        for layer in LAYERS:
            # In an exam the facts are read first: what he wanted shows when his claims have been looked at.
            self.parts.map.set_layer(layer, session.mode != "exam" or layer not in ("says", "rewards"))
        self.parts.strip.choose(0)
        if self._desk.thinking.of(session) is None:
            self._desk.thinking.think(session)
        self.retranslate()
        self._note()
        self.parts.to_top()
        self.focus_first()

    def refresh(self) -> None:
        """Show everything that is known now, in the language in force."""
        self._show_words()
        self._show_map()

    def _show_words(self) -> None:
        """Show everything but the map."""
        session = self._session
        if session is None or session.attempt.ended is None:
            return
        study = self._desk.thinking.of(session)
        rows, earlier = self._attempts(session)
        self._rows = rows
        debrief = self._debrief = debrief_of(session, study, earlier)
        view = self._view = debrief_view(session, debrief, study, rows)
        if not self._chosen:
            self._number = view.worst or 0
        parts = self.parts
        parts.header.show_view(view, session.row.finished, way_on(self._desk, session.row))
        parts.verdict.show_view(view)
        parts.decisions.timeline.show_timeline(timeline_view(debrief))
        parts.decisions.show_view(view, self._number)
        self._tell_state(study)
        self._tabs.show_debrief(view, session, debrief)
        self._mark(self._number)
        parts.arrange()
        parts.order_focus()

    def _show_map(self) -> None:
        """Show on the map what the words say already."""
        session, debrief = self._session, self._debrief
        if session is None or debrief is None or session.attempt.ended is None:
            return
        self._map_waits.stop()
        study = self._desk.thinking.of(session)
        thinking = self._thinking(study)
        shown = map_view(session, debrief, study, self._rows, thinking=thinking, step=self._step)
        self.parts.map.show_map(shown)
        self._mark(self._number)
        self.parts.arrange()
        self.parts.order_focus()

    def retranslate(self) -> None:
        """Show everything in the language in force, what was said included."""
        if self._session is None:
            return
        try:
            speak(self._desk, self._session)
        except HistoryFault as fault:
            # The page only reads: without the other language it stays in the one that was played.
            self._tell(fault, self.retranslate)
        self.refresh()

    def select(self, number: int, *, focus: bool = False) -> None:
        """Select a decision in the list, the chart and the map."""
        self._number, self._chosen = number, True
        self.parts.strip.choose(0)
        self.parts.bring_tabs()
        self.parts.decisions.select(number, focus=focus)
        self._mark(number)

    def retry(self, number: int = 0) -> None:
        """Go back to a decision (0: the selected one) and try another way from there."""
        session, number = self._session, number or self._number
        if session is None or not number:
            return
        from simulator.history import Session

        try:
            varied = Session.vary(self._desk.history, session, number - 1)
        except HistoryFault as fault:
            self._tell(fault, lambda: self.retry(number))
        else:
            self.retried.emit(varied)

    def focus_first(self) -> None:
        """Put the focus on the opened decision, or the first."""
        self.parts.decisions.list.focus_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number, action = self._desk.keys.number(event), self._desk.keys.action(event, "debrief")
        if event.isAutoRepeat() and action not in ("page_up", "page_down"):
            event.ignore()
        elif number is not None:
            if not (self.parts.strip.current == 0 and self.parts.decisions.press(number)):
                self.parts.strip.choose(number - 1)
        elif action in (None, "next_region", "previous_region"):
            event.ignore()  # the window goes over the regions
        else:
            self._do(action)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._renewal.catch_up():
            self._measuring.drop()
        self._measuring.catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _wire(self) -> None:
        parts, header = self.parts, self.parts.header
        header.left.connect(self.left)
        header.again_wanted.connect(self._begin_again)
        header.office_wanted.connect(self._to_office)
        header.others_wanted.connect(self._compare)
        header.export_wanted.connect(self._open_export)
        parts.decisions.selected.connect(self._selected)
        parts.decisions.retried.connect(self.retry)
        parts.decisions.map_wanted.connect(self._show_on_map)
        parts.map.decision_picked.connect(self._picked_on_map)
        parts.map.picked.connect(self._spot_picked)
        parts.decisions.grown.connect(parts.order_focus)
        self._tabs.shown.connect(self._tab_shown)
        self._map_waits.timeout.connect(self._show_map)
        self._desk.thinking.thought.connect(self._thought)
        self._desk.thinking.failed.connect(self._failed)
        self._desk.thinking.step.connect(self._stepped)
        self._desk.language.changed.connect(self._renewal.ask)
        self._desk.theme.changed.connect(self._measuring.ask)

    def _do(self, action: str) -> None:
        parts = self.parts
        if action == "leave":
            if parts.decisions.search is not None:
                parts.decisions.end_search()
            else:
                self.left.emit()
        elif action == "again":
            self._begin_again()
        elif action == "retry":
            self.retry()
        elif action in ("next_mistake", "mistake_before"):
            self._go_to_mistake(1 if action == "next_mistake" else -1)
        elif action in ("next_tab", "tab_before"):
            parts.strip.turn(1 if action == "next_tab" else -1)
        elif action == "twin":
            parts.map.swap()
        elif action == "export":
            self._open_export()
        elif action in ("page_up", "page_down"):
            tab = parts.stack.currentWidget()
            if isinstance(tab, Scroll | DecisionsTab):
                tab.turn_page(1 if action == "page_down" else -1)

    def _go_to_mistake(self, by: int) -> None:
        """To the next mistake, or the one before, round and round."""
        numbers = [line.number for line in self._view.mistakes] if self._view else []
        if not numbers:
            return
        after = [number for number in numbers if (number - self._number) * by > 0]
        target = (after or numbers)[0 if by > 0 else -1]
        self.select(target, focus=True)

    def _attempts(self, session: "Session") -> "tuple[tuple[AttemptRow, ...], tuple[AttemptRow, ...]]":
        """The trainee's attempts on this scenario, and those with this director before this one."""
        row = session.row
        try:
            rows = self._desk.history.rows_with(scenario=row.scenario, trainee=row.trainee)
            theirs = self._desk.history.rows_with(director=row.director, trainee=row.trainee)
        except HistoryFault as fault:
            self._tell(fault, self.refresh)
            return (), ()
        return rows, tuple(other for other in theirs if other.started < row.started)

    def _thinking(self, study: Study | None) -> bool:
        return study is None and not self._failure

    def _tell_state(self, study: Study | None) -> None:
        """Say what is still worked out, or why something is missing."""
        if study is not None:
            missing = missing_words(study)
            self.parts.decisions.tell(missing, failed=bool(missing))
        elif self._failure:
            self.parts.decisions.tell(self._failure, failed=True)
        else:
            self.parts.decisions.tell(working_words())

    def _stepped(self, id: str, step: str) -> None:
        """Show on the map how far the study has come."""
        if self._session is not None and id == self._session.id:
            self._step = get_args(Step).index(step)
            self.parts.map.show_step(self._step)

    def _thought(self, id: str) -> None:
        if self._session is None or id != self._session.id:
            return
        self._failure = ""
        # Whoever has not gone anywhere yet is taken along to the decision that cost most.
        here = self.isVisible()
        waiting = here and not self._chosen and self._in_decisions()
        # Words and map are each as much as one frame may take: the map follows in the next.
        self._show_words()
        self._map_waits.start()
        if waiting:
            self.focus_first()
        self._note()
        if here:
            announce(self, self.parts.verdict.sentence.text())

    def _in_decisions(self) -> bool:
        return self.parts.decisions.list.isAncestorOf(self.focusWidget() or self)

    def _failed(self, id: str, sentence: str) -> None:
        if self._session is not None and id == self._session.id:
            self._failure = sentence
            self.refresh()

    def _note(self) -> None:
        """Keep what was worked out with the attempt, if that is not kept yet."""
        session, study = self._session, self._session and self._desk.thinking.of(self._session)
        if session is None or study is None or self._debrief is None:
            return
        found = metrics(self._debrief)
        kept = session.row
        if all(getattr(kept, name, value) == value for name, value in asdict(found).items()):
            return
        try:
            session.note(found)
        except HistoryFault as fault:
            self._tell(fault, self._note)

    def _selected(self, number: int) -> None:
        self._number, self._chosen = number, True
        self._mark(number)

    def _picked_on_map(self, number: int) -> None:
        self.select(number)

    def _spot_picked(self, spot: Spot) -> None:
        """Another attempt opens; an ending that could have been reached shows the words on the way to it."""
        if spot.kind == "attempt":
            self.attempt_wanted.emit(spot.key)
        elif spot.kind in ("ending", "frontier") and isinstance(spot.key, tuple):
            self._show_way(*spot.key)

    def _show_way(self, client: int, company: int, ending: str | None = None) -> None:
        study = None if self._session is None else self._desk.thinking.of(self._session)
        if study is None or study.field is None:
            return
        from simulator.desktop.practice.debrief.tabs.other_way import OtherWay
        from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab

        choices = study.field.way(Point(client, company), ending)
        transcript = cast(TranscriptTab, self._tabs.choose("transcript"))
        transcript.show_way(OtherWay(client, company, choices))

    def _show_on_map(self, number: int) -> None:
        self._mark(number)
        if self.parts.map.as_table:
            self.parts.map.swap()
        self.parts.map.plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, number: int) -> None:
        """Pick a decision out on the map and in the chart."""
        self.parts.map.select_decision(number or None)
        self.parts.decisions.timeline.select_decision(number or None)

    def _tab_shown(self, key: str) -> None:
        if key == "claims":
            for layer in LAYERS:
                self.parts.map.set_layer(layer, True)
        self.parts.order_focus()
        self.parts.bring_tabs()

    def _begin_again(self) -> None:
        session = self._session
        if session is None:
            return
        if session.series is None:
            self.again.emit(session.attempt.scenario.id)
        else:
            self.exercise_wanted.emit(session.series.exercise, session.series.run)

    def _compare(self) -> None:
        if self._session is not None:
            self.comparison_wanted.emit(self._session.id)

    def _to_office(self) -> None:
        if self._session is not None:
            self.office_wanted.emit(self._session)

    def _material(self) -> Material | None:
        session, view = self._session, self._view
        if session is None or view is None or self._debrief is None:
            return None
        study = self._desk.thinking.of(session)
        return Material(session, self._debrief, study, self._rows, view.attempt)

    def _open_export(self) -> None:
        self.exporter.open_menu(self.parts.header.export)

    def _renew(self) -> None:
        """Say everything in another language."""
        self._notices.repeat()
        self.retranslate()

    def _tell(self, fault: HistoryFault, again: Callable[[], object]) -> None:
        """Say in one sentence what is wrong with the history, and offer to try again."""
        self._notices.fault(fault, again)
