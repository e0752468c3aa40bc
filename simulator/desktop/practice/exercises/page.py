"""The page of an exercise: its deals in order, what each came to, and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.about_card import AboutCard
from simulator.desktop.practice.exercises.deal_card import DealCard
from simulator.desktop.practice.exercises.head import BackHeader
from simulator.desktop.practice.exercises.presenter import exercise_view
from simulator.desktop.practice.exercises.view import DealLine, ExerciseView, RunLine
from simulator.desktop.practice.exercises.words import moment_words, played_words
from simulator.desktop.widgets import Banner, Button, ErrorCard
from simulator.desktop.widgets.scroll import Scroll
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.exercise.fault import ExerciseFault
    from simulator.exercise.runs import Run
    from simulator.scenario.exercise_model import Exercise
    from simulator.scenario.library import Entry

_RIGHT = 366


class ExercisePage(QWidget):
    """An exercise, and one run of it.

    Signals:
        planned: a deal is to be begun; carries it as planned.
        attempt_wanted: go on with an attempt, or look back at it; carries its id.
        certificate_wanted: of the finished exam; carries the ids of the exercise and of the run.
        comparison_wanted: what every director makes of an attempt; carries its id.
        left: back to the scenarios.
    """

    planned = Signal(object)
    attempt_wanted = Signal(str)
    certificate_wanted = Signal(str, str)
    comparison_wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id, self._shown = desk, "", ""
        self._runs: tuple[Run, ...] = ()
        self._view: ExerciseView | None = None
        theme = desk.theme
        self.header = BackHeader(theme)
        self.runs = Button(theme, "", "ghost", icon="history")
        self.header.row.addWidget(self.runs)
        self.menu = QMenu(self)
        self.banner, self.fault = Banner(theme), ErrorCard(theme)
        self.about = AboutCard(theme)
        self.deals: list[DealCard] = []
        self._arrange()
        self._wire()
        self._dress()

    @property
    def view(self) -> ExerciseView | None:
        """What is shown."""
        return self._view

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.about, self._list, self.fault, self.banner, self.header

    def show_exercise(self, id: str, run: str = "") -> None:
        """Show an exercise with one of its runs; the newest where none is named."""
        if id != self._id:
            self._list.verticalScrollBar().setValue(0)
        self._id, self._shown = id, run
        self.refresh()

    def refresh(self) -> None:
        """Show it again as the library and the history have it now."""
        self._desk.library.refresh()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if self.about.isVisible():
                self.about.go_on.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._list.turn_page(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = self.about.go_on if self.about.isVisibleTo(self) else self.header.back
        first.setFocus(event.reason())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._desk.theme.color("canvas"))

    def go_on(self) -> None:
        """Begin the exercise, go on with the deal that waits, or begin again."""
        view = self._view
        if view is None:
            return
        if view.stage == "done":
            self._plan(None, 0)
        elif view.playing is not None and view.playing.attempt is not None:
            self.attempt_wanted.emit(view.playing.attempt)
        else:
            self._plan(view.run, view.place or 0)

    def begin_anew(self) -> None:
        """Begin another run; what was played of the one before stays in the history."""
        self._plan(None, 0)

    def show_run(self, id: str) -> None:
        """Show another run."""
        self._shown = id
        self._show()

    def _arrange(self) -> None:
        self._list, self._side = Scroll(follows=True), Scroll()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._list.column.addWidget(self.fault)
        self._list.column.addLayout(self._cards)
        self._list.column.addStretch(1)
        self._side.column.addWidget(self.about)
        self._side.column.addStretch(1)
        self._right = QWidget()
        self._right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._side)
        body, column, told = QHBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        body.setContentsMargins(20, 16, 16, 14)
        body.setSpacing(14)
        body.addWidget(self._list, 1)
        body.addWidget(self._right)
        told.setContentsMargins(20, 8, 16, 0)
        told.addWidget(self.banner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(told)
        column.addLayout(body, 1)
        self.fault.hide()

    def _wire(self) -> None:
        self.header.left.connect(self.left)
        self.runs.clicked.connect(self._open_menu)
        self.menu.triggered.connect(self._picked)
        self.about.going_on.connect(self.go_on)
        self.about.more_wanted.connect(self._more)
        self.fault.action.clicked.connect(self.refresh)
        self._desk.history_opened.connect(self._refresh_if_shown)
        self._desk.language.changed.connect(self._refresh_if_shown)
        self._desk.theme.changed.connect(self._dress)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self._show()

    def _entry(self) -> "Entry[Exercise] | None":
        entry = self._desk.library.exercise(self._id)
        return None if entry is None or entry.loaded.value is None else entry

    def _show(self) -> None:
        """Show everything anew, in the language in force."""
        self.banner.hide()
        entry = self._entry()
        self._view = None
        if entry is not None:
            try:
                self._runs = self._read_runs(entry)
                history = self._desk.history if self._desk.has_history else None
                self._view = exercise_view(
                    self._desk.library, history, entry, self._desk.language.code, self._runs, self._shown
                )
            except HistoryFault as fault:
                self._tell(fault)
            except LookupError:
                self._view = None
        view = self._view
        self._right.setVisible(view is not None)
        self.fault.setVisible(view is None and not self.banner.isVisibleTo(self))
        if view is None:
            self._tell_gone()
            self._show_deals(())
            return
        self.header.set_words(view.title)
        self.about.show_view(view)
        self._show_deals(view.deals, playable=view.kind == "comparison")
        self._show_runs(view)
        self._chain()

    def _read_runs(self, entry: "Entry[Exercise]") -> "tuple[Run, ...]":
        if not self._desk.has_history or entry.loaded.value is None:
            return ()
        from simulator.exercise.runs import runs_of

        desk = self._desk
        return runs_of(desk.history, entry.loaded.value, desk.library, desk.preferences.trainee)

    def _show_deals(self, lines: tuple[DealLine, ...], *, playable: bool = False) -> None:
        while len(self.deals) > len(lines):
            old = self.deals.pop()
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.deals) < len(lines):
            card = DealCard(self._desk.theme)
            card.wanted.connect(self._use)
            self._cards.addWidget(card)
            self.deals.append(card)
        for card, line in zip(self.deals, lines, strict=True):
            card.show_deal(line, playable=playable)

    def _show_runs(self, view: ExerciseView) -> None:
        self.runs.setVisible(len(view.runs) > 1 or view.stage == "going")
        self.runs.setText(self.tr("Runs"))
        self.runs.updateGeometry()
        here = next((run for run in view.runs if run.id == view.run), None)
        if here is not None and not view.newest:
            self.header.set_words(view.title, self._run_words(here))

    def _run_words(self, run: RunLine) -> str:
        when = moment_words(self._desk.language, run.began)
        count = len(self._view.deals) if self._view is not None else 0
        done = self.tr("done") if run.finished else played_words(run.done, count)
        return self.tr("{when} · {done}").format(when=when, done=done)

    def _chain(self) -> None:
        """Tab goes from the way on over the deals to the head."""
        stops = [self.about.go_on, self.about.more, *(card.action for card in self.deals)]
        for before, after in zip(stops, [*stops[1:], self.header.back], strict=True):
            self.setTabOrder(before, after)
        self.setTabOrder(self.header.back, self.runs)

    def _open_menu(self) -> None:
        """Offer the runs; filled only now, since a choice shows the page anew."""
        view = self._view
        if view is None:
            return
        self.menu.clear()
        for run in view.runs:
            action = self.menu.addAction(self._run_words(run))
            action.setCheckable(True)
            action.setChecked(run.id == view.run)
            action.setData(run.id)
        if view.stage == "going":
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Begin a new run")).setData("")
        self.menu.popup(self.runs.mapToGlobal(self.runs.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _picked(self, action: QAction) -> None:
        if action.data():
            self.show_run(action.data())
        else:
            self.begin_anew()

    def _use(self, line: DealLine) -> None:
        """Look back at a deal, go on with it, or begin it."""
        if line.attempt is not None and line.state in ("done", "playing"):
            self.attempt_wanted.emit(line.attempt)
        elif self._view is not None:
            self._plan(self._view.run, line.place)

    def _plan(self, run_id: str | None, place: int) -> None:
        entry = self._entry()
        if entry is None:
            self.refresh()
            return
        if not self._desk.has_history:
            self._desk.history_needed.emit()
            return
        from simulator.exercise.fault import ExerciseFault
        from simulator.exercise.runs import plan

        run = next((one for one in self._runs if run_id is not None and one.id == run_id), None)
        language = self._desk.language.code
        at = place if entry.loaded.value is not None and entry.loaded.value.kind == "comparison" else None
        try:
            planned = plan(self._desk.history, self._desk.library, entry, run, language, place=at)
        except (HistoryFault, ExerciseFault) as fault:
            self._tell(fault)
        except ValueError:
            # Something has been played meanwhile: what is ahead now is shown.
            self.refresh()
        else:
            self.planned.emit(planned)

    def _more(self) -> None:
        view = self._view
        if view is None:
            return
        if view.kind == "exam" and view.run is not None:
            self.certificate_wanted.emit(view.id, view.run)
        elif view.compared is not None:
            self.comparison_wanted.emit(view.compared)

    def _tell(self, fault: "HistoryFault | ExerciseFault") -> None:
        self.banner.tell(fault.message(self._desk.language.code), (self.tr("Try again"), self.refresh))

    def _tell_gone(self) -> None:
        self.header.set_words(self.tr("Exercise"))
        self.runs.hide()
        self.fault.set_words(
            self.tr("This exercise cannot start"),
            self.tr("Its file, or one of its scenarios, has been removed or has a problem now."),
            self.tr("What you have played of it is in the history."),
            self.tr("Look again"),
        )

    def _dress(self) -> None:
        self._right.setMinimumWidth(min(self._desk.theme.px(_RIGHT), _RIGHT + 60))
