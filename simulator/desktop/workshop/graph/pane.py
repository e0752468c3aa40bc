"""The graph beside the text: laid out in the background as the text changes."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Banner, Button, ChipButton, Label, Placeholder, Toast
from simulator.desktop.workshop.graph.background import Background
from simulator.desktop.workshop.graph.canvas import GraphCanvas
from simulator.desktop.workshop.graph.drawing import Drawing, draw
from simulator.desktop.workshop.graph.marks import Marks, Passed, walked
from simulator.desktop.workshop.graph.places import key_at, place_of, replies_of
from simulator.desktop.workshop.graph.saving import GraphSaver, Shown
from simulator.desktop.workshop.graph.scores import Scores
from simulator.desktop.workshop.graph.view import STEP
from simulator.desktop.workshop.graph.words import Spoken, summary
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.desktop.workshop.work import Work
    from simulator.scenario.director_model import Director
    from simulator.scenario.library import Entry


class GraphPane(QWidget):
    """A scenario as a graph. While the text is no YAML the last picture stays, and says so.

    Attributes:
        canvas: the view. last: says that the text has gone on without it. saver: writes pictures.
        scores: values endings.

    Signals:
        scene_chosen: the person wants to play from a scene; carries its id.
        drawn: a newer picture is shown.
    """

    scene_chosen = Signal(str)
    drawn = Signal()

    def __init__(self, desk: Desk, work: "Work", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        theme = desk.theme
        self._path: tuple[Passed, str | None] = ((), None)
        self._valued, self._stale = "", True
        self._marks, self._spoken = Marks(), Spoken()
        self.canvas = GraphCanvas(theme)
        self._summary = Label(theme, "", "small", "text2", wrap=True)
        self.replies = ChipButton(theme, checkable=True)
        self.smaller = Button(theme, "", "ghost", icon="minus", height=28)
        self.larger = Button(theme, "", "ghost", icon="plus", height=28)
        self.whole = Button(theme, "", "ghost", icon="fit", height=28)
        self.save = Button(theme, "", "ghost", icon="share", height=28)
        self.last = Label(theme, "", "small", "warn", wrap=True)
        self.last.hide()
        self.notice = Banner(theme)
        self.empty = Placeholder(theme, "workshop")
        self.toast = Toast(theme, self)
        self.saver = GraphSaver(self._shown, self, self.toast, self.notice)
        self._laying = Background(self)
        self.scores = Scores(self)
        self._lay()
        self._wire()
        self.retranslate()
        self._renew()

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self.canvas.drawing

    @property
    def laying(self) -> bool:
        """Whether a newer picture is being laid out."""
        return self._laying.busy

    @property
    def summary(self) -> str:
        """What the graph consists of, in words."""
        return self._summary.text()

    def show_path(self, path: Passed, last: str | None = None) -> None:
        """Draw the lines thick that a playtest went along.

        Args:
            path: scenes and the replies given there. last: where the last reply led.
        """
        self._path = tuple(path), last
        self._mark()

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        self._laying.stop()
        self.scores.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.replies.setText(self.tr("Replies"))
        self.replies.setToolTip(self.tr("Name the replies beside the lines"))
        for button, words, action in (
            (self.smaller, self.tr("Smaller"), "graph_smaller"),
            (self.larger, self.tr("Larger"), "graph_larger"),
            (self.whole, self.tr("Show the whole graph"), "graph_fit"),
            (self.save, self.tr("Save as a picture"), "graph_save"),
        ):
            key = self._desk.keys.keys_of(f"workshop.{action}")[0]
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")
        self.last.setText(self.tr("The text cannot be read as it stands: this is the last graph of it."))
        self.empty.set_words(
            self.tr("No graph yet"),
            self.tr("As soon as the text has scenes, they appear here with every way between them."),
        )
        director = self._director()
        if director is not None:
            self._spoken = replace(self._spoken, director=director.words(self._desk.language.code).name)
        self._tell()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match self._desk.keys.action(event, "workshop"):
            case "graph_larger":
                self.canvas.zoom(STEP)
            case "graph_smaller":
                self.canvas.zoom(1 / STEP)
            case "graph_fit":
                self.canvas.fit()
            case "graph_replies":
                self.replies.click()
            case "graph_play":
                self._play()
            case "graph_save":
                self._offer()
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()
        self._value()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._laying.busy:
            self._laying.drop()
            self._stale = True
        self.scores.drop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.canvas.setFocus(event.reason())

    # Parts and signals

    def _lay(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(2)
        head.addWidget(self._summary, 1)
        for part in (self.replies, self.smaller, self.larger, self.whole, self.save):
            head.addWidget(part)
        self.last.setContentsMargins(16, 0, 16, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.last)
        column.addWidget(self.notice)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.empty, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _wire(self) -> None:
        work, canvas = self._work, self.canvas
        work.opened.connect(self._open)
        work.sketched.connect(self._sketched)
        work.checked.connect(self._checked)
        work.mended.connect(self._mended)
        work.edited.connect(self._edited)
        work.caret_moved.connect(self._caret)
        self._laying.found.connect(self._take)
        self.scores.found.connect(self._scored)
        canvas.opened.connect(self._go)
        canvas.menu_wanted.connect(self._menu)
        self.replies.toggled.connect(self._toggle)
        self.smaller.clicked.connect(self._smaller)
        self.larger.clicked.connect(self._larger)
        self.whole.clicked.connect(canvas.fit)
        self.save.clicked.connect(self._offer)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.keys.changed.connect(self.retranslate)

    @Slot()
    def _open(self) -> None:
        self._laying.drop()
        self.scores.drop()
        self._marks, self._spoken, self._valued = Marks(labels=self._marks.labels), Spoken(), ""
        self._path = (), None
        self.last.hide()
        self.canvas.show_marks(self._marks, self._spoken)
        self.canvas.show_drawing(None)
        self._renew()

    @Slot()
    def _sketched(self) -> None:
        self.last.setVisible(self._work.story is None and self.drawing is not None)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        """Lay out the story that was found last, if somebody looks."""
        story = self._work.story
        if story is not None and self.isVisible():
            labels = self.replies.isChecked()
            self._stale = False
            self._laying.ask(lambda _going_on: draw(story, labels=labels))
        else:
            self._stale = True
        self._tell()

    @Slot()
    def _edited(self) -> None:
        # Keys come before endings: what is being worked out would take time from them.
        self.scores.drop()

    @Slot()
    def _mended(self) -> None:
        value = None if self._work.good is None else self._work.good.value
        if isinstance(value, Scenario):
            self._spoken = replace(self._spoken, replies=replies_of(value))
            self._mark()
            self._value()

    @Slot(object)
    def _take(self, drawing: Drawing) -> None:
        self.canvas.show_drawing(drawing)
        self._checked()
        self._mark()
        self._tell()
        self.drawn.emit()

    @Slot()
    def _checked(self) -> None:
        self._caret(self._work.line, self._work.column)

    @Slot(int, int)
    def _caret(self, line: int, _column: int) -> None:
        self.canvas.show_current(key_at(self._work, line))

    def _value(self) -> None:
        """Have the endings valued, unless that is done or nobody looks."""
        good = self._work.good
        if good is None or not self.isVisible() or good.text == self._valued:
            return
        entry = self._director()
        if isinstance(good.value, Scenario) and entry is not None and entry.loaded.value is not None:
            self._spoken = replace(self._spoken, director=entry.words(self._desk.language.code).name)
            self.scores.ask(good.value, entry.loaded.value)

    def _director(self) -> "Entry[Director] | None":
        """Who directs the scenario, if his file has no errors."""
        value = None if self._work.good is None else self._work.good.value
        entry = self._desk.library.director(value.director) if isinstance(value, Scenario) else None
        return entry if entry is not None and entry.loaded.value is not None else None

    @Slot(object)
    def _scored(self, worth: object) -> None:
        good = self._work.good
        self._valued = "" if good is None else good.text
        # Nothing at all is worth anything: the search could not be made.
        self._marks = replace(self._marks, worth=worth or None)  # type: ignore[arg-type]
        self._mark()

    def _mark(self) -> None:
        drawing = self.drawing
        ways = frozenset() if drawing is None else walked(drawing.story, *self._path)
        self._marks = replace(self._marks, walked=ways, current=self.canvas.marks.current)
        self.canvas.show_marks(self._marks, self._spoken)

    def _tell(self) -> None:
        drawing = self.drawing
        empty = drawing is None or not drawing.nodes
        words = "" if drawing is None or empty else summary(drawing)
        self._summary.setText(words)
        name = self.tr("Graph of the scenario. {what}. Enter goes to the lines of a scene")
        self.canvas.setAccessibleName(name.format(what=words))
        self.setAccessibleName(self.tr("Graph"))
        self.canvas.setVisible(not empty)
        self.empty.setVisible(empty)
        for part in (self.replies, self.smaller, self.larger, self.whole, self.save):
            part.setEnabled(not empty)

    # What the person does

    @Slot(str)
    def _go(self, key: str) -> None:
        drawing = self.drawing
        place = None if drawing is None else place_of(self._work, drawing, key)
        if place is not None:
            self._work.go_to(*place)

    def _play(self) -> None:
        drawing, key = self.drawing, self.canvas.marks.chosen
        node = None if drawing is None or key is None else drawing.nodes.get(key)
        if node is not None and node.sort == "scene":
            self.scene_chosen.emit(node.key)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._marks = replace(self._marks, labels=on)
        self._mark()
        self._renew()

    @Slot()
    def _smaller(self) -> None:
        self.canvas.zoom(1 / STEP)

    @Slot()
    def _larger(self) -> None:
        self.canvas.zoom(STEP)

    @Slot()
    def _offer(self) -> None:
        if self.drawing is not None:
            self.saver.offer(self.save.mapToGlobal(self.save.rect().bottomLeft()))

    @Slot(str, QPoint)
    def _menu(self, key: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        drawing = self.drawing
        node = None if drawing is None else drawing.nodes.get(key)
        if node is not None:
            menu.addAction(self.tr("Go to its lines")).triggered.connect(self._go_to_chosen)
            if node.sort == "scene":
                menu.addAction(self.tr("Play from here")).triggered.connect(self._play)
            menu.addSeparator()
        menu.addAction(self.tr("Show the whole graph")).triggered.connect(self.canvas.fit)
        self.saver.fill(menu)
        menu.popup(place)

    @Slot()
    def _go_to_chosen(self) -> None:
        if self.canvas.marks.chosen is not None:
            self._go(self.canvas.marks.chosen)

    def _shown(self) -> Shown | None:
        drawing, path = self.drawing, self._work.path
        if drawing is None or path is None:
            return None
        value = None if self._work.good is None else self._work.good.value
        title = value.title if isinstance(value, Scenario) else drawing.story.id
        return Shown(drawing, self._marks, title, path.stem, self._desk.language.code)
