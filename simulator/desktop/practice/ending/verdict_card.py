"""Both scores, large, with the region they lie in and where the client's satisfaction came from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.ending.phrases import (
    changed,
    signed,
    split_words,
    title,
    translate,
    verdict,
    void_words,
)
from simulator.desktop.practice.ending.rows import EndingView
from simulator.desktop.practice.table.rows import Score
from simulator.desktop.text.vocabulary import facet_word, side_in_full
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Chip, Flow, Icon, Label, SideMark
from simulator.negotiation.ledger import Side


class ScoreTile(Card):
    """One side's final score."""

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, f"{side}Tint", None, radius=10, margins=(12, 10, 12, 8), spacing=2, parent=parent
        )
        self._side = side
        self._name = Label(theme, "", "uiM", wrap=True)
        self.value = Label(theme, "", "score", side)
        self.change = Label(theme, "", "smallM", "text2")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(SideMark(theme, side, 5))
        head.addWidget(self._name, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.value)
        foot.addStretch(1)
        foot.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addLayout(foot)

    def show_score(self, score: Score) -> None:
        """Show a final score with its change since the start."""
        self._name.setText(side_in_full(self._side))
        self.value.setText(str(score.value))
        change = changed(score.change, score.start)
        self.change.setText(change)
        self.setAccessibleName(f"{side_in_full(self._side)}, {score.value}, {change}")


class VerdictCard(Card):
    """The region, the sentence, both scores, and what was bought or earned."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(18, 14, 18, 16), spacing=8, parent=parent)
        self.title = Label(theme, "", "title1", wrap=True)
        self.verdict = Label(theme, "", "body", "text2", wrap=True)
        self.client, self.company = ScoreTile(theme, "client"), ScoreTile(theme, "company")
        self._void_icon = Icon(theme, "warning", "bad", 16)
        self.void = Label(theme, "", "uiM", "bad", wrap=True)
        self.split = Label(theme, "", "ui", wrap=True)
        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        tiles.addWidget(self.client, 1)
        tiles.addWidget(self.company, 1)
        void = QHBoxLayout()
        void.setSpacing(6)
        void.addWidget(self._void_icon, 0, Qt.AlignmentFlag.AlignTop)
        void.addWidget(self.void, 1)
        self._sources = QWidget()
        flow = Flow(self._sources, gap=6, line_gap=6)
        self.sources = {name: Chip(theme) for name in ("terms", "process", "relation", "face")}
        for chip in self.sources.values():
            flow.addWidget(chip)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.verdict)
        self.column.addLayout(words)
        self.column.addLayout(tiles)
        self.column.addLayout(void)
        self.column.addWidget(self.split)
        self.column.addWidget(self._sources)

    def show_view(self, view: EndingView) -> None:
        """Show how a session ended."""
        self.title.setText(title(view))
        self.verdict.setText(verdict(view))
        self.client.show_score(view.client_score)
        self.company.show_score(view.company_score)
        self._void_icon.setVisible(view.void)
        self.void.setVisible(view.void)
        self.void.setText(void_words() if view.void else "")
        self.split.setText(split_words(view))
        split = view.split
        points = (split.terms, split.process, split.relation, split.face)
        for (name, chip), value in zip(self.sources.items(), points, strict=True):
            chip.setText(f"{facet_word(name)} {signed(value)}")
            chip.setVisible(bool(value))
            chip.updateGeometry()
        self._sources.setVisible(any(points))
        self._sources.setAccessibleName(translate("Ending", "Where the client’s satisfaction came from"))
