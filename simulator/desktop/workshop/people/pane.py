"""Where people go: the graph with what was replied, or the same as a table."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import ErrorCard, Label, Placeholder, Segmented
from simulator.desktop.workshop.graph.background import Background, GoingOn
from simulator.desktop.workshop.graph.canvas import GraphCanvas
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.places import key_at, place_of, replies_of
from simulator.desktop.workshop.graph.view import STEP
from simulator.desktop.workshop.graph.words import Spoken
from simulator.desktop.workshop.people.counting import Counted, Question, Row, count
from simulator.desktop.workshop.people.filters import Filters
from simulator.desktop.workshop.people.table import ReplyTable
from simulator.history import HistoryFault
from simulator.scenario.model import Scenario
from simulator.workshop.outline import replies

if TYPE_CHECKING:
    from simulator.desktop.workshop.work import Work
    from simulator.history import History


class PeoplePane(QWidget):
    """What people replied in the scenario that is open, over all attempts or some of them.

    Attributes:
        canvas, table: the same twice. filters: what counts. empty: in their place where nothing does.

    Signals:
        answered: a newer count is shown.
    """

    answered = Signal()

    def __init__(self, desk: Desk, work: "Work", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        theme = desk.theme
        self._counted: Counted | None = None
        self._asked: Question | None = None
        self._fault: HistoryFault | None = None
        self.filters = Filters(theme)
        self.canvas, self.table = GraphCanvas(theme), ReplyTable(theme)
        self.views = Segmented(theme, [("graph", ""), ("table", "")])
        self.views.choose("graph")
        self._stack = QStackedWidget()
        self._summary = Label(theme, "", "small", "text2", wrap=True)
        self.empty = Placeholder(theme, "user")
        self.fault = ErrorCard(theme)
        self._background = Background(self)
        self._lay()
        self._wire()
        self.retranslate()

    @property
    def counted(self) -> Counted | None:
        """What is shown."""
        return self._counted

    @property
    def counting(self) -> bool:
        """Whether a newer count is under way."""
        return self._background.busy

    @property
    def summary(self) -> str:
        """How much was counted, in words."""
        return self._summary.text()

    def refresh(self) -> None:
        """Ask the history again, if somebody looks."""
        question = self._question()
        if question is None or not self._desk.has_history or not self.isVisible():
            self._background.drop()
            self._asked = None
        else:
            history, self._asked = self._desk.history, question
            self._background.ask(lambda going_on: _answer(history, question, going_on))
        self._tell()

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        self._background.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.filters.retranslate()
        self.views.set_options([("graph", self.tr("Graph")), ("table", self.tr("Table"))])
        self.setAccessibleName(self.tr("Where people go"))
        self.table.setAccessibleName(self.tr("Replies and what came of them. Enter goes to the line of one"))
        self.table.retranslate()
        self._tell()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on_graph = self.canvas.hasFocus()
        match self._desk.keys.action(event, "workshop"):
            case "graph_larger" if on_graph:
                self.canvas.zoom(STEP)
            case "graph_smaller" if on_graph:
                self.canvas.zoom(1 / STEP)
            case "graph_fit" if on_graph:
                self.canvas.fit()
            case "people_twin":
                self._swap()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._background.drop()

    # Parts and signals

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 13, 4)
        head.setSpacing(8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.views)
        for part in (self.canvas, self.table):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(self.fault)
        column.addWidget(self._stack, 1)
        column.addWidget(self.empty, 1)

    def _wire(self) -> None:
        work, desk = self._work, self._desk
        work.opened.connect(self._open)
        work.checked.connect(self._checked)
        work.caret_moved.connect(self._caret)
        self.filters.changed.connect(self.refresh)
        self.filters.names_changed.connect(self._tell)
        self._background.found.connect(self._take)
        self._background.failed.connect(self._tell)
        self.canvas.opened.connect(self._go_to_node)
        self.table.opened.connect(self._go_to_reply)
        self.views.chosen.connect(self._view)
        self.empty.action.clicked.connect(self.filters.widen)
        self.fault.action.clicked.connect(self.refresh)
        desk.history_opened.connect(self.refresh)
        desk.language.changed.connect(self.retranslate)

    @Slot()
    def _open(self) -> None:
        self._background.drop()
        self._counted = self._asked = self._fault = None
        self.canvas.show_drawing(None)
        self.table.show_rows(())
        self.refresh()

    @Slot()
    def _checked(self) -> None:
        if self._question() != self._asked:
            self.refresh()

    @Slot(object)
    def _take(self, answer: object) -> None:
        self._fault = answer if isinstance(answer, HistoryFault) else None
        if self._fault is not None:
            self._tell()
            return
        found = cast(Counted, answer)
        self._counted = found
        self.filters.show_people(found.people)
        self.canvas.show_drawing(found.drawing)
        self.table.show_rows(found.rows)
        self._caret(self._work.line, self._work.column)
        self._tell()
        self._mark()
        self.answered.emit()

    @Slot(int, int)
    def _caret(self, line: int, _column: int) -> None:
        self.canvas.show_current(key_at(self._work, line))

    @Slot(object)
    def _view(self, name: str) -> None:
        self._stack.setCurrentWidget(self.canvas if name == "graph" else self.table)

    def _swap(self) -> None:
        """The other of the two; the focus goes along."""
        focused = self.canvas.hasFocus() or self.table.hasFocus()
        name = "table" if self.views.value == "graph" else "graph"
        self.views.choose(name)
        self._view(name)
        if focused:
            (self.canvas if name == "graph" else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self) -> Question | None:
        found = self._work.found
        if found is None or found.story is None or not found.story.id:
            return self._asked if found is not None else None
        version: Scenario | None = None
        if self.filters.this_version:
            value = None if self._work.good is None else self._work.good.value
            version = value if isinstance(value, Scenario) else None
        return Question(found.story, version, self.filters.trainee, self.filters.days)

    def _mark(self) -> None:
        found = self._counted
        value = None if self._work.good is None else self._work.good.value
        said = replies_of(value) if isinstance(value, Scenario) else {}
        heat = None if found is None else found.heat
        marks = replace(Marks(), heat=heat, current=self.canvas.marks.current)
        self.canvas.show_marks(marks, Spoken(said))
        self.canvas.setAccessibleName(self.tr("Graph of where people went. {what}").format(what=self.summary))

    @Slot()
    def _tell(self) -> None:
        """Say how much was counted, or why there is nothing to see."""
        found, fault = self._counted, self._fault
        some = found is not None and found.attempts > 0
        self.fault.setVisible(fault is not None)
        if fault is not None:
            sentence = fault.message(self._desk.language.code)
            title = self.tr("The history cannot be read now")
            self.fault.set_words(title, sentence, "", self.tr("Try again"), f"{fault.code}\n{sentence}")
        waits = found is None and self._background.busy
        nobody = fault is None and not some and not waits
        anybody = found is not None and bool(found.people)
        self._stack.setVisible(some)
        self.empty.setVisible(nobody)
        self.filters.setVisible(anybody)
        self.views.setVisible(some)
        self._summary.setVisible(some or waits)
        self._summary.setText(self.tr("Counting…") if waits else self._words(found) if found else "")
        if anybody:
            self.empty.set_words(
                self.tr("No such attempts"),
                self.tr("There are attempts on this scenario, but none that fits what is chosen above."),
                self.tr("Count all of them"),
            )
        else:
            self.empty.set_words(
                self.tr("Nobody has played this yet"),
                self.tr("When somebody has, the replies that were given and what came of them stand here."),
            )

    def _words(self, found: Counted) -> str:
        count, unreadable = found.attempts, found.unreadable
        parts = [self.tr("1 attempt") if count == 1 else self.tr("%n attempts", "", count)]
        never = sum(row.state == "never" for row in found.rows)
        if never == 1:
            parts.append(self.tr("1 reply never given"))
        elif never:
            parts.append(self.tr("%n replies never given", "", never))
        if unreadable == 1:
            parts.append(self.tr("1 attempt cannot be played again and is left out"))
        elif unreadable:
            parts.append(self.tr("%n attempts cannot be played again and are left out", "", unreadable))
        return ", ".join(parts)

    # To the text

    @Slot(str)
    def _go_to_node(self, key: str) -> None:
        drawing = self.canvas.drawing
        place = None if drawing is None else place_of(self._work, drawing, key)
        if place is not None:
            self._work.go_to(*place)

    @Slot(object)
    def _go_to_reply(self, row: Row) -> None:
        """To a reply, or to its scene where it is gone from there."""
        page = None if self._work.found is None else self._work.found.page
        for part in () if page is None else replies(page, row.scene):
            if part.name == row.reply:
                self._work.go_to(part.place.line, part.place.column)
                return
        self._go_to_node(row.scene)


def _answer(history: "History", question: Question, going_on: GoingOn) -> Counted | HistoryFault:
    try:
        return count(history, question, going_on)
    except HistoryFault as fault:
        return fault
