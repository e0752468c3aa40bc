"""Three tiles under the verdict: both scores, and the director with what was expected of him."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.debrief.lines_label import LinesLabel
from simulator.desktop.practice.debrief.phrases import (
    compared,
    compared_aloud,
    expectation,
    said_by,
    translate,
)
from simulator.desktop.practice.debrief.rows import DirectorTile, Tile
from simulator.desktop.text.vocabulary import demand_word, side_word, stance_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, SideMark
from simulator.negotiation.ledger import Side

_HIGH, _WIDE, _FACE, _GAP = 74, 160, 50, 10
_LEAST = 198
"""The width under which the director's tile goes below the scores."""
_SHORT = 18
"""Up to so many letters his word is set large."""
FACES = {
    "supportive": "pleased",
    "neutral": "mixed",
    "questioning": "suspicious",
    "suspicious": "suspicious",
    "accusing": "annoyed",
    "withdrawn": "cold",
}
"""The face of each stance."""


class ScoreTile(Card):
    """One side's final score."""

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, f"{side}Tint", None, radius=10, margins=(12, 8, 12, 6), spacing=0, parent=parent
        )
        self._side = side
        self._name = Label(theme, "", "smallM")
        self.value = Label(theme, "", "score", side)
        self.change = Label(theme, "", "smallM", "text2")
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(SideMark(theme, side, 4.4))
        head.addWidget(self._name, 1)
        foot.setSpacing(6)
        foot.addWidget(self.value)
        foot.addStretch(1)
        foot.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addLayout(foot)
        self.column.addStretch(1)

    def show_tile(self, tile: Tile) -> None:
        """Show a final score."""
        self._name.setText(side_word(self._side))
        self.value.setText(str(tile.value))
        self.change.setText(compared(tile))
        self.setAccessibleName(f"{side_word(self._side)}, {tile.value}, {compared_aloud(tile)}")


class DirectorCard(Card):
    """The director's face, his word for it, and whether that was expected."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, "directorTint", None, radius=10, margins=(11, 8, 12, 8), spacing=0, parent=parent
        )
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(_FACE, _FACE)
        self._name = Label(theme, "", "smallM")
        self.word = LinesLabel(theme, "title2", "director", 2)
        self.expected = LinesLabel(theme, "caption", "text2", 2)
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        for part in (self._name, self.word, self.expected):
            words.addWidget(part)
        words.addStretch(1)
        row.setSpacing(10)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def show_tile(self, tile: DirectorTile) -> None:
        """Show what he made of it."""
        person, word = tile.person, said_by(tile)
        self.portrait.show_person(person.portrait, person.seed, person.name)
        self.portrait.show_mood(FACES[tile.stance], f"{person.name}, {stance_word(tile.stance)}")
        self._name.setText(translate("Debrief", "Director"))
        self.word.set_role("title2" if len(word) <= _SHORT else "uiB")
        self.word.show_words(word)
        self.word.setVisible(bool(word))
        expected = tile.expected
        picked = "" if expected is None or expected.picked is None else demand_word(expected.picked)
        self.expected.show_words(expectation(expected, picked))
        self.setAccessibleName(". ".join(filter(None, (person.name, word, self.expected.whole))))


class Tiles(QWidget):
    """The scores beside each other and the director beside them, or below where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.client, self.company = ScoreTile(theme, "client"), ScoreTile(theme, "company")
        self.director = DirectorCard(theme)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._below: bool | None = None
        self.fit(640)
        theme.changed.connect(self._dress)

    def fit(self, width: int) -> None:
        """Lay the tiles out for a width."""
        for tile in (self.client, self.company):
            # Without this the rows inside would answer with the width of former words.
            tile.column.activate()
        wide = max(
            self._theme.px(_WIDE),
            self.client.minimumSizeHint().width(),
            self.company.minimumSizeHint().width(),
        )
        below = width - 2 * (wide + _GAP) < self._theme.px(_LEAST)
        for tile in (self.client, self.company):
            tile.setMinimumWidth(0 if below else wide)
            tile.setMaximumWidth(16777215 if below else wide)
            tile.setMinimumHeight(self._theme.px(_HIGH))
        if below == self._below:
            return
        self._below = below
        grid = self._grid
        for part in (self.client, self.company, self.director):
            grid.removeWidget(part)
        grid.addWidget(self.client, 0, 0)
        grid.addWidget(self.company, 0, 1)
        if below:
            grid.addWidget(self.director, 1, 0, 1, 2)
        else:
            grid.addWidget(self.director, 0, 2)
        for column, stretch in enumerate((1, 1, 0) if below else (0, 0, 1)):
            grid.setColumnStretch(column, stretch)

    def _dress(self) -> None:
        self._below = None
        self.fit(self.width())
