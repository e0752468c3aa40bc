"""One deal on the page of an exercise: who, under whom, what was carried into it, what it came to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.exercises.scores import ScorePair
from simulator.desktop.practice.exercises.view import DealLine
from simulator.desktop.practice.exercises.words import lost_words
from simulator.desktop.text.vocabulary import result_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Chip, Icon, Label
from simulator.desktop.widgets.chip import Tone

_FACE = 52
_RIGHT = 220


class DealCard(Card):
    """A deal of a run.

    Attributes:
        action: looks back at what has ended, or in a comparison plays what has not; hidden where the page's
            own button does that.

    Signals:
        wanted: the button was used; carries the line.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 12, 14, 12), spacing=8, parent=parent)
        self._theme = theme
        self._deal: DealLine | None = None
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self._title = Label(theme, "", "title3", wrap=True)
        self._people = Label(theme, "", "ui", "text2", wrap=True)
        self.chip = Chip(theme)
        self.scores = ScorePair(theme)
        self._came_to = Label(theme, "", "small", "text2", wrap=True)
        self.action = Button(theme, "", "secondary", height=28)
        self.action.clicked.connect(self._use)
        policy = self.action.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.action.setSizePolicy(policy)
        self._carried = QVBoxLayout()
        self._carried.setSpacing(6)
        self._carried.setContentsMargins(0, 6, 0, 0)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def show_deal(self, line: DealLine, *, playable: bool) -> None:
        """Show a deal; `playable`: it can be begun from here, in any order."""
        self._deal = line
        name = line.director_name if playable else line.client
        self.portrait.show_person(line.portrait, line.director if playable else line.scenario, name)
        self._title.setText(
            line.director_name
            if playable
            else self.tr("{number}. {title}").format(number=line.place + 1, title=line.title)
        )
        self._people.setText(line.director_role if playable else f"{line.client} · {line.director_name}")
        self._show_state(line, playable=playable)
        self.scores.show_scores(line.client_score, line.company_score)
        self._came_to.setText(self._result(line))
        self._came_to.setVisible(bool(self._came_to.text()))
        self._show_action(line, playable=playable)
        self._show_carried(line)

    def _show_state(self, line: DealLine, *, playable: bool) -> None:
        words: dict[str, tuple[str, Tone, str]] = {
            "done": (self.tr("Done"), "neutral", "check"),
            "playing": (
                self.tr("Paused at decision {number}").format(number=line.decisions + 1),
                "warn",
                "pause",
            ),
            "next": (self.tr("Next"), "outline", "forward"),
            "later": (self.tr("Not yet"), "outline", ""),
        }
        text, tone, icon = words[line.state]
        self.chip.set_tone(tone, icon)
        self.chip.setText(text)
        self.chip.updateGeometry()
        self.chip.setVisible(line.state != "done" and not (playable and line.state == "next"))

    def _result(self, line: DealLine) -> str:
        if line.state != "done":
            return ""
        parts = [result_word(line.region, line.kind)]
        if line.regret is not None:
            parts.append(lost_words(line.regret))
        return " · ".join(part for part in parts if part)

    def _show_action(self, line: DealLine, *, playable: bool) -> None:
        done = line.state == "done"
        self.action.setVisible(done or playable)
        going = line.state == "playing"
        play = self.tr("Go on") if going else self.tr("Play")
        # Where there is none its room is kept, so that the cards stay alike.
        self.action.setText(play if playable and not done else self.tr("Look back"))
        name = line.director_name if playable else line.title
        self.action.setAccessibleName(
            self.tr("{action}: {name}").format(action=self.action.text(), name=name)
        )
        self.action.updateGeometry()

    def _show_carried(self, line: DealLine) -> None:
        while (item := self._carried.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for text in line.carried:
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(Icon(self._theme, "bookmark", size=16), 0, Qt.AlignmentFlag.AlignTop)
            inside.addWidget(Label(self._theme, text, "ui", "text2", wrap=True), 1)
            self._carried.addWidget(row)

    def _arrange(self) -> None:
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._people)
        words.addLayout(self._carried)
        words.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2)
        right.addWidget(self.chip)
        right.addWidget(self.scores)
        right.addWidget(self._came_to)
        right.addStretch(1)
        head.setSpacing(14)
        head.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._right)
        head.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)

    def _use(self) -> None:
        if self._deal is not None:
            self.wanted.emit(self._deal)

    def _dress(self) -> None:
        self._right.setFixedWidth(min(self._theme.px(_RIGHT), _RIGHT + 60))
