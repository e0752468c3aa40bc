"""What decisions cost on one scenario: scenes, the hardest first, replies, and the heat over the graph."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.history.lines import Names
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.decision_rows import (
    reply_columns,
    reply_rows,
    scene_columns,
    scene_rows,
)
from simulator.desktop.history.review.decision_words import DecisionWords
from simulator.desktop.history.review.heat import heat_of
from simulator.desktop.history.review.progress_row import ProgressRow
from simulator.desktop.history.review.sheet_view import Sheet
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Picker, Placeholder, Segmented
from simulator.desktop.workshop.graph.canvas import GraphCanvas
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.view import STEP
from simulator.desktop.workshop.graph.words import Spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.desktop.history.review.judging import Judgement
    from simulator.history.review import Line

VIEWS = ("scenes", "replies", "graph")


class DecisionsPane(QWidget):
    """Where people lose.

    Signals:
        wanted: the decisions of a scenario, or of a version of it, are wanted.
        enough: what is judged is enough.
        given_wanted: the deals in which a reply was given; carries its scene and id.
        scene_wanted: a scene in the Workshop; carries its id.

    Attributes:
        scenario, version: what is looked at. views: how. scenes, replies, canvas: the three of them.
        progress: how far the judging is. to_workshop: to the scene one is on. none: why nothing is shown.
    """

    wanted = Signal()
    enough = Signal()
    given_wanted = Signal(str, str)
    scene_wanted = Signal(str)

    def __init__(self, theme: Theme, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts, self._words = amounts, DecisionWords(amounts, self)
        self._found: Judgement | None = None
        self._so_far: tuple[int, int] | None = None
        self.scenario, self.version, self.views = Picker(theme), Picker(theme), Segmented(theme)
        self.scenes, self.replies, self.canvas = Sheet(theme), Sheet(theme), GraphCanvas(theme)
        self.progress, self.none = ProgressRow(theme), Placeholder(theme, "search")
        self.to_workshop = Button(theme, "", "ghost", icon="workshop", height=28)
        self._stack = QStackedWidget()
        self._arrange()
        self._wire()

    @property
    def view(self) -> QWidget:
        """What is shown of the three."""
        return {"scenes": self.scenes, "replies": self.replies, "graph": self.canvas}[self.views.value]

    @property
    def found(self) -> "Judgement | None":
        """What is shown."""
        return self._found

    def offer(self, lines: "Sequence[Line]", names: Names, usual: str | None) -> None:
        """Offer these scenarios; the one that was chosen stays if it is there, else the usual one is."""
        titles = sorted((names.scenario(line.id, line.name), line.id) for line in lines)
        before = self.scenario.value
        self.scenario.set_options([(id, title) for title, id in titles])
        ids = [id for _, id in titles]
        self.scenario.choose(before if before in ids else usual if usual in ids else next(iter(ids), None))
        if self.scenario.value != before:
            self._forget_version()

    def show_judgement(self, found: "Judgement | None") -> None:
        """Show what decisions cost; None while that is not known."""
        self._found, self._so_far = found, None
        self._fill()

    def advance(self, done: int, of: int) -> None:
        """The judging is so far."""
        self._so_far = done, of
        self.progress.advance(done, of, self._words.progress(done, of))

    def swap(self) -> None:
        """Go from the graph to its table and back; the focus goes along."""
        held = self.view.hasFocus()
        self.show_view("replies" if self.views.value == "graph" else "graph")
        if held:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, name: str) -> None:
        """Show one of the three."""
        self.views.choose(name)
        self._fill_view()

    def zoom(self, action: str) -> None:
        """Make the graph larger or smaller, or fit it."""
        if action == "graph_fit":
            self.canvas.fit()
        else:
            self.canvas.zoom(STEP if action == "graph_larger" else 1 / STEP)

    def go_to_workshop(self) -> None:
        """To the scene that one is on, in the Workshop."""
        scene = self._scene()
        if scene is not None and self.to_workshop.isEnabled():
            self.scene_wanted.emit(scene)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.views.set_options(
            [
                ("scenes", self.tr("Scenes")),
                ("replies", self.tr("Replies")),
                ("graph", self.tr("Graph")),
            ]
        )
        if self.views.value is None:
            self.views.choose("scenes")
        self.views.setAccessibleName(self.tr("How decisions are shown"))
        self.scenario.setAccessibleName(self.tr("Scenario"))
        self.version.setAccessibleName(self.tr("Version of the scenario"))
        self.progress.enough.setText(self.tr("That is enough"))
        self.to_workshop.setText(self.tr("The scene in the Workshop"))
        for button in (self.progress.enough, self.to_workshop):
            button.updateGeometry()
        self.scenes.setAccessibleName(self.tr("Scenes, the hardest first. Enter shows the replies there"))
        self.replies.setAccessibleName(self.tr("Replies and what they cost. Enter shows the deals with one"))
        self._fill()

    def _arrange(self) -> None:
        for part in (self.scenes, self.replies, self.canvas, self.none):
            self._stack.addWidget(part)
        self.scenario.setMaximumWidth(300)
        self.version.setMaximumWidth(280)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 0)
        row.setSpacing(6)
        row.addWidget(self.views)
        row.addStretch(1)
        row.addWidget(self.scenario, 2)
        row.addWidget(self.version, 1)
        row.addWidget(self.to_workshop)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.scenario.chosen.connect(self._scenario_chosen)
        self.version.chosen.connect(lambda _value: self.wanted.emit())
        self.views.chosen.connect(lambda _value: self._fill_view())
        self.progress.enough.clicked.connect(self.enough)
        self.scenes.opened.connect(self._to_replies)
        self.replies.opened.connect(lambda reply: self.given_wanted.emit(*reply))
        self.canvas.opened.connect(self._to_replies)
        self.to_workshop.clicked.connect(self.go_to_workshop)
        for moved in (self.scenes.moved, self.replies.moved, self.canvas.stood):
            moved.connect(lambda *_: self._dress_workshop())

    def _scenario_chosen(self, _value: object) -> None:
        self._forget_version()
        self.wanted.emit()

    def _forget_version(self) -> None:
        self.version.set_options([(None, self.tr("All versions"))])
        self.version.choose(None)

    def _fill(self) -> None:
        found = self._found
        self._offer_versions(found)
        if found is not None:
            said = found.said[self._amounts.language.code]
            self.scenes.show_rows(scene_columns(), scene_rows(found, said, self._amounts))
            self.replies.show_rows(reply_columns(), reply_rows(found, said, self._amounts))
            if self.canvas.drawing is not found.drawing:
                self.canvas.show_drawing(found.drawing)
            marks = Marks(heat=heat_of(found, self._amounts), chosen=self.canvas.marks.chosen)
            self.canvas.show_marks(marks, Spoken(said.replies))
            told = self._words.judged(found.decisions)
            self.canvas.setAccessibleName(self.tr("Graph of what decisions cost. {what}").format(what=told))
        if self._so_far is not None:
            self.progress.advance(*self._so_far, self._words.progress(*self._so_far))
        else:
            self.progress.rest("" if found is None else self._words.judged(found.decisions))
        self._fill_view()

    def _fill_view(self) -> None:
        found = self._found
        some = found is not None and bool(found.decisions.costs.scenes)
        self._stack.setCurrentWidget(self.view if some else self.none)
        self.views.setEnabled(some)
        if found is not None and not some:
            self.none.set_words(
                self.tr("Nothing could be judged"),
                self.tr(
                    "In these deals there was nothing to choose between, or they cannot be played again."
                ),
            )
        elif found is None:
            self.none.set_words(
                self.tr("Not judged yet"),
                self.tr("What decisions cost stands here once the deals are judged."),
            )
        self._dress_workshop()

    def _offer_versions(self, found: "Judgement | None") -> None:
        before = self.version.value
        options: list[tuple[str | None, str]] = [(None, self.tr("All versions"))]
        if found is not None and len(found.decisions.versions) > 1:
            day = self._amounts.language.day
            options += [
                (one.id, self._words.version(one.deals, day(one.newest.started)))
                for one in found.decisions.versions
            ]
        elif found is None and before is not None:
            options += [(before, self.version.currentText())]
        self.version.set_options(options)
        self.version.choose(before if before in {id for id, _ in options} else None)
        self.version.setVisible(len(options) > 1)

    def _scene(self) -> str | None:
        """The scene that one is on."""
        if self._found is None:
            return None
        if self.views.value == "graph":
            return self.canvas.marks.chosen
        here = self.scenes.current if self.views.value == "scenes" else self.replies.current
        return here[0] if isinstance(here, tuple) else here if isinstance(here, str) else None

    def _dress_workshop(self) -> None:
        known = self._found is not None and self._found.file is not None
        self.to_workshop.setVisible(known)
        self.to_workshop.setEnabled(known and self._scene() is not None)

    def _to_replies(self, scene: object) -> None:
        """The replies of a scene, the costliest one first."""
        first = next((row.of for row in self.replies.sheet.rows if row.of[0] == scene), None)
        if first is not None:
            self.show_view("replies")
            self.replies.sort_by(-1, falls=False)
            self.replies.choose(first)
            self.replies.scrollTo(self.replies.currentIndex(), self.replies.ScrollHint.PositionAtTop)
            self.replies.setFocus(Qt.FocusReason.OtherFocusReason)
