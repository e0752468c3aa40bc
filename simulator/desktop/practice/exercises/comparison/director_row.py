"""One director on the page of the same choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.debrief.tabs.claim_panel import LOOKS
from simulator.desktop.practice.exercises.comparison.view import ClaimLine, DirectorLine, SeenLine
from simulator.desktop.practice.exercises.counted import ExerciseCounted
from simulator.desktop.practice.exercises.scores import ScorePair
from simulator.desktop.text.vocabulary import result_word, stance_word, verdict_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Icon, Label

_FACE = 56
_WIDE = 100
"""Up to this text size, in per cent, everything of a director stands in one row."""
_MOODS = {"pleased": "pleased", "unmoved": "calm", "displeased": "annoyed"}
_COLOURS = {"good": "good", "warn": "warn", "director": "director", "bad": "bad", "neutral": "text2"}


class DirectorRow(Card):
    """Who it is, what is said and rewarded, what the same choices come to, and the trainee's own result.

    Attributes:
        play, look: begins the scenario under this director; looks back at the own attempt.

    Signals:
        play_wanted: carries the line. look_wanted: carries the attempt's id.
    """

    play_wanted = Signal(object)
    look_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 12, 14, 12), spacing=8, parent=parent)
        self._theme = theme
        self._shown: DirectorLine | None = None
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self._name, self._role = (
            Label(theme, "", "uiB", wrap=True),
            Label(theme, "", "small", "text2", wrap=True),
        )
        self._mine = Label(theme, "", "smallM", wrap=True)
        self._says = Label(theme, "", "ui", "director", wrap=True)
        self._declares = Label(theme, "", "small", "text2", wrap=True)
        self._rewards = Label(theme, "", "small", "text2", wrap=True)
        self.result, self.scores = Label(theme, "", "uiB", wrap=True), ScorePair(theme, "uiB")
        self.remarks = Label(theme, "", "small", "text2", wrap=True)
        self._claims = QVBoxLayout()
        self._claims.setSpacing(5)
        self._reached, self.reached = Label(theme, "", "small", "text2", wrap=True), ScorePair(theme, "uiB")
        self.look = Button(theme, "", "ghost", height=28)
        self.play = Button(theme, "", "secondary", height=28)
        self.look.clicked.connect(self._look_back)
        self.play.clicked.connect(self._play)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def show_line(self, line: DirectorLine) -> None:
        """Show a director, in the language in force."""
        self._shown = line
        self.portrait.show_person(line.portrait, line.id, line.name)
        self._name.setText(line.name)
        self._role.setText(line.role)
        self._mine.setText(self.tr("You played under this one"))
        self._mine.setVisible(line.mine)
        self._says.setText(line.says or self.tr("Has not said what matters."))
        declares = self.tr("Declares: {what}").format(what=line.declares) if line.declares else ""
        self._declares.setText(declares)
        self._declares.setVisible(bool(declares))
        self._rewards.setText(self.tr("Rewards: {what}").format(what=line.rewards))
        self._show_seen(line.seen)
        self._show_reached(line)

    def _show_seen(self, seen: SeenLine | None) -> None:
        self._clear_claims()
        if seen is None:
            self.result.setText(self.tr("Not worked out yet"))
            self.scores.show_scores(None, None)
            self.remarks.setText("")
            return
        self.portrait.show_mood("mixed" if seen.mood is None else _MOODS[seen.mood])
        self.result.setText(self._result(seen))
        self.scores.show_scores(seen.client, seen.company)
        self.remarks.setText(self._remarks(seen))
        if seen.client is None:
            self._add_claim_words(self.tr("The talks did not end here, so there are no claims."))
        elif not seen.claims:
            self._add_claim_words(self.tr("Praise.") if seen.praised else self.tr("No claims."))
        for claim in seen.claims:
            self._add_claim(claim)

    def _result(self, seen: SeenLine) -> str:
        if seen.stopped is None:
            return result_word(seen.region, seen.kind)
        return self.tr("Stops at decision {number} of {count}").format(
            number=seen.followed + 1, count=seen.count
        )

    def _remarks(self, seen: SeenLine) -> str:
        counted = ExerciseCounted()
        parts = []
        if seen.stopped is not None:
            parts.append(self.tr("Not offered: “{reply}”").format(reply=seen.stopped))
        if seen.refused:
            parts.append(counted.refused(seen.refused))
        if seen.granted:
            parts.append(self.tr("approved here"))
        if seen.void:
            parts.append(self.tr("outside the mandate"))
        moods = {
            "pleased": self.tr("pleased"),
            "unmoved": self.tr("neither pleased nor displeased"),
            "displeased": self.tr("displeased"),
        }
        parts.append(stance_word(seen.stance))
        if seen.mood is not None:
            parts.append(moods[seen.mood])
        parts.append(counted.contradictions(seen.contradictions))
        return " · ".join(parts)

    def _show_reached(self, line: DirectorLine) -> None:
        reached = line.reached
        there = self.tr("Your own result:")
        self._reached.setText(self.tr("You have not played this one.") if reached is None else there)
        if reached is None:
            self.reached.show_scores(None, None)
        else:
            self.reached.show_scores(reached.client, reached.company)
        self.look.setText(self.tr("Look back"))
        self.look.setVisible(reached is not None)
        self.play.setText(self.tr("Play it"))
        self.play.setVisible(line.playable)
        named = self.tr("{action}: {name}")
        for button in (self.look, self.play):
            button.setAccessibleName(named.format(action=button.text(), name=line.name))
            button.updateGeometry()

    def _add_claim(self, claim: ClaimLine) -> None:
        tone, icon = LOOKS[claim.verdict]
        words = f"{claim.words} — {verdict_word(claim.verdict)}"
        self._claims.addWidget(self._claim_line(words, icon, _COLOURS[tone]))

    def _add_claim_words(self, words: str) -> None:
        self._claims.addWidget(Label(self._theme, words, "small", "text2", wrap=True))

    def _claim_line(self, words: str, icon: str, colour: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(self._theme, icon, colour, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._theme, words, "small", wrap=True), 1)
        return line

    def _clear_claims(self) -> None:
        while (item := self._claims.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _arrange(self) -> None:
        self._parts = [
            self._person(),
            _column(self._says, self._declares, self._rewards),
            _column(self.result, self.scores, self.remarks),
            self._claim_column(),
            self._own(),
        ]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self.column.addLayout(self._grid)

    def _person(self) -> QWidget:
        person = QWidget()
        row, words = QHBoxLayout(person), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words.setSpacing(1)
        for part in (self._name, self._role):
            words.addWidget(part)
        words.addWidget(self._mine)
        words.addStretch(1)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return person

    def _claim_column(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._claims)
        column.addStretch(1)
        return part

    def _own(self) -> QWidget:
        part = _column(self._reached, self.reached)
        buttons = Flow(gap=2, line_gap=0)
        buttons.addWidget(self.play)
        buttons.addWidget(self.look)
        column = part.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(2, buttons)
        return part

    def _dress(self) -> None:
        """One row, or two where the text is large."""
        wide = self._theme.look.scale <= _WIDE
        for part in self._parts:
            self._grid.removeWidget(part)
        shares = (20, 25, 22, 24, 19) if wide else (1, 1, 1, 0, 0)
        places = (
            [(0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1)]
            if wide
            else [(0, 0, 2), (1, 0, 1), (1, 1, 1), (1, 2, 1), (0, 2, 1)]
        )
        for part, (row, column, span) in zip(self._parts, places, strict=True):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(part, row, column, 1, span)
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)
        self.updateGeometry()

    def _look_back(self) -> None:
        if self._shown is not None and self._shown.reached is not None:
            self.look_wanted.emit(self._shown.reached.attempt)

    def _play(self) -> None:
        if self._shown is not None:
            self.play_wanted.emit(self._shown)


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return made
