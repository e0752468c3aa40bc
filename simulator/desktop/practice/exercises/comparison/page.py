"""The page of the same choices under every director."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.comparison.director_row import DirectorRow
from simulator.desktop.practice.exercises.comparison.finding import Finding
from simulator.desktop.practice.exercises.comparison.presenter import comparison_view
from simulator.desktop.practice.exercises.comparison.progress import ProgressLine
from simulator.desktop.practice.exercises.comparison.view import ComparisonView, DirectorLine
from simulator.desktop.practice.exercises.counted import ExerciseCounted
from simulator.desktop.practice.exercises.head import BackHeader
from simulator.desktop.practice.exercises.scores import ScorePair
from simulator.desktop.practice.table.words import speak
from simulator.desktop.widgets import Banner, Card, Label, announce
from simulator.desktop.widgets.scroll import Scroll
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.desktop.comparing import Comparison
    from simulator.history import AttemptRow, Session
    from simulator.scenario.director_model import Director
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.library import Entry


class ComparisonPage(QWidget):
    """What every director makes of the choices of one finished attempt; worked out in the background.

    Signals:
        attempt_wanted: look back at an attempt; carries its id.
        planned: a deal of the exercise is to be begun; carries it as planned.
        play_wanted: play the scenario under a director; carries both ids.
        left: the person goes back.
    """

    attempt_wanted = Signal(str)
    planned = Signal(object)
    play_wanted = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._comparison: Comparison | None = None
        self._view: ComparisonView | None = None
        self._failure = ""
        theme = desk.theme
        self.header, self.banner = BackHeader(theme), Banner(theme)
        self.finding = Label(theme, "", "title3", wrap=True)
        self._about, self.scores = Label(theme, "", "ui", "text2", wrap=True), ScorePair(theme, "bodyB")
        self.progress = ProgressLine(theme)
        self.rows: list[DirectorRow] = []
        self._arrange()
        self._wire()

    @property
    def view(self) -> ComparisonView | None:
        """What is shown."""
        return self._view

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self._card, self._list, self.banner, self.header

    def show_session(self, session: "Session") -> None:
        """Show a finished attempt; what takes long is begun, and comes when it is there."""
        self._session, self._comparison, self._failure = session, None, ""
        self._list.verticalScrollBar().setValue(0)
        self._begin()
        self.refresh()

    def refresh(self) -> None:
        """Show everything that is known now, in the language in force."""
        session = self._session
        if session is None:
            return
        self.banner.hide()
        try:
            speak(self._desk, session)
            row = session.row
            rows: tuple[AttemptRow, ...] = self._desk.history.rows_with(
                scenario=row.scenario, trainee=row.trainee
            )
        except HistoryFault as fault:
            rows = ()
            self.banner.tell(fault.message(self._desk.language.code), (self.tr("Try again"), self.refresh))
        language = self._desk.language
        words = tuple(entry.words(language.code) for entry in self._entries())
        seen = {} if self._comparison is None else self._comparison.seen
        playable = not self._carried(session)
        self._view = comparison_view(session, words, seen, rows, language, playable=playable)
        self._show(self._view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._list.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.progress.isVisibleTo(self):
            self.progress.button.setFocus(event.reason())
        else:
            self._focus_rows()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def _arrange(self) -> None:
        theme = self._desk.theme
        self._card = Card(theme, margins=(18, 14, 18, 14), spacing=6)
        for part in (self.finding, self._about, self.scores, self.progress):
            self._card.column.addWidget(part)
        self._list = Scroll(follows=True)
        self._list.column.addWidget(self._card)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._list.column.addLayout(self._cards)
        self._list.column.addStretch(1)
        self._list.column.setContentsMargins(0, 16, 6, 14)
        told, body, column = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        told.setContentsMargins(20, 0, 16, 0)
        told.addWidget(self.banner)
        body.setContentsMargins(20, 0, 10, 0)
        body.addWidget(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(told)
        column.addLayout(body, 1)

    def _wire(self) -> None:
        self.header.left.connect(self._leave)
        self.progress.stopped.connect(self._stop)
        self.progress.wanted.connect(self._go_on)
        self._desk.comparing.advanced.connect(self._advanced)
        self._desk.comparing.failed.connect(self._failed)
        self._desk.language.changed.connect(self._refresh_if_shown)

    def _entries(self) -> "tuple[Entry[Director], ...]":
        """The directors of the exercise that the attempt belongs to, or of the whole library."""
        library, exercise = self._desk.library, self._exercise()
        wanted = None
        if exercise is not None and exercise.loaded.value is not None:
            wanted = [deal.director for deal in exercise.loaded.value.deals]
        entries = tuple(entry for entry in library.directors() if entry.loaded.value is not None)
        if wanted is not None:
            named = {entry.id: entry for entry in entries}
            entries = tuple(named[id] for id in wanted if id is not None and id in named)
        # The one it was played under stands first.
        mine = "" if self._session is None else self._session.attempt.director.id
        return tuple(sorted(entries, key=lambda entry: entry.id != mine))

    def _exercise(self) -> "Entry[Exercise] | None":
        """The comparison that the attempt is a deal of."""
        series = None if self._session is None else self._session.series
        entry = None if series is None else self._desk.library.exercise(series.exercise)
        there = entry is not None and entry.loaded.value is not None
        return entry if there and entry is not None and _kind(entry) == "comparison" else None

    def _carried(self, session: "Session") -> bool:
        """Whether the attempt began with what earlier deals left: alone, the scenario is another."""
        series = session.series
        entry = None if series is None else self._desk.library.exercise(series.exercise)
        return entry is not None and _kind(entry) == "campaign"

    def _begin(self) -> None:
        session = self._session
        if session is not None:
            directors = [entry.loaded.value for entry in self._entries()]
            known = [director for director in directors if director is not None]
            self._comparison = self._desk.comparing.compare(session, known)

    def _show(self, view: ComparisonView) -> None:
        count = ExerciseCounted().directors(len(view.lines))
        self.header.set_words(self.tr("The same choices: {count}").format(count=count), view.title)
        finding = Finding().words(view)
        self.finding.setText(finding)
        self.finding.setVisible(bool(finding))
        self._about.setText(
            self.tr(
                "Your replies of {when}, repeated under each director with the same hidden draws."
            ).format(when=view.when)
        )
        self.scores.show_scores(view.client, view.company)
        self._show_progress(view)
        self._show_rows(view.lines)

    def _show_progress(self, view: ComparisonView) -> None:
        if view.whole:
            self.progress.hide()
        elif self._comparison is not None and self._comparison.under_way:
            self.progress.show_running(view.done, len(view.lines))
        else:
            self.progress.show_stopped(view.done, len(view.lines), self._failure)

    def _show_rows(self, lines: tuple[DirectorLine, ...]) -> None:
        while len(self.rows) > len(lines):
            old = self.rows.pop()
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.rows) < len(lines):
            row = DirectorRow(self._desk.theme)
            row.play_wanted.connect(self._play)
            row.look_wanted.connect(self.attempt_wanted)
            self._cards.addWidget(row)
            self.rows.append(row)
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)

    def _focus_rows(self) -> None:
        stops = [button for row in self.rows for button in (row.play, row.look) if button.isVisibleTo(self)]
        (stops[0] if stops else self.header.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _advanced(self, id: str) -> None:
        if self._session is None or id != self._session.id:
            return
        waiting = self.progress.button.hasFocus()
        self.refresh()
        if self._view is not None and self._view.whole:
            if waiting:
                self._focus_rows()
            if self.isVisible():
                announce(self, self.finding.text())

    def _failed(self, id: str, sentence: str) -> None:
        if self._session is not None and id == self._session.id:
            self._failure = sentence
            self.refresh()

    def _stop(self) -> None:
        self._desk.comparing.cancel()
        self.refresh()

    def _go_on(self) -> None:
        self._failure = ""
        self._begin()
        self.refresh()

    def _play(self, line: DirectorLine) -> None:
        """Begin the deal of the exercise if it has not been played, else the scenario by itself."""
        session, entry = self._session, self._exercise()
        if session is None:
            return
        if entry is None or entry.loaded.value is None or session.series is None:
            self.play_wanted.emit(session.attempt.scenario.id, line.id)
            return
        from simulator.exercise.fault import ExerciseFault
        from simulator.exercise.runs import plan, run_with

        desk, exercise = self._desk, entry.loaded.value
        try:
            run = run_with(desk.history, exercise, desk.library, session.series.run)
            part = next((one for one in run.parts if one.director == line.id), None)
            if part is None or part.state == "done":
                self.play_wanted.emit(session.attempt.scenario.id, line.id)
            elif part.row is not None:
                self.attempt_wanted.emit(part.row.id)
            else:
                language = desk.language.code
                self.planned.emit(plan(desk.history, desk.library, entry, run, language, place=part.place))
        except (HistoryFault, ExerciseFault) as fault:
            self.banner.tell(fault.message(desk.language.code), (self.tr("Try again"), self.refresh))

    def _leave(self) -> None:
        self._desk.comparing.cancel()
        self.left.emit()

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()


def _kind(entry: "Entry[Exercise]") -> str:
    return "" if entry.loaded.value is None else entry.loaded.value.kind
