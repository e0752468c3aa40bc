"""His claims, one under the other, with how each stands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.office.phrases import claim_name
from simulator.desktop.practice.office.view import ClaimRow
from simulator.desktop.text.vocabulary import claim_state_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Chip, Label
from simulator.desktop.widgets.chip import Tone
from simulator.office.talk import ItemState

_CHIPS: dict[ItemState, tuple[Tone, str]] = {
    "next": ("neutral", "clock"),
    "now": ("alert", ""),
    "dropped": ("good", "check"),
    "stands": ("outline", "hold"),
    "opinion": ("outline", "silence"),
}
"""Tone and icon of each state."""


class ClaimTile(Card):
    """One claim; the one that is talked about has a plum outline."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=10, margins=(18, 10, 14, 10), spacing=2, parent=parent)
        self.row: ClaimRow | None = None
        self._title, self._note = (
            Label(theme, "", "bodyB", wrap=True),
            Label(theme, "", "ui", "text2", wrap=True),
        )
        self._place_of_chip = QVBoxLayout()
        self.chip = Chip(theme)
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addLayout(self._place_of_chip)
        self._place_of_chip.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_row(self, row: ClaimRow) -> None:
        """Show a claim."""
        tone, icon = _CHIPS[row.state]
        if self.row is None or self.row.state != row.state:
            self._place_of_chip.removeWidget(self.chip)
            self.chip.hide()
            self.chip.deleteLater()
            self.chip = Chip(self._theme, "", tone, icon=icon)
            self._place_of_chip.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
            self.chip.show()
        self.row = row
        self._title.setText(row.title)
        self._title.set_colour("text3" if row.state == "next" else "text")
        self._note.setText(row.note)
        self.chip.setText(claim_state_word(row.state))
        self.chip.updateGeometry()
        self.setAccessibleName(claim_name(row))
        self._look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._look()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._look()

    def _look(self) -> None:
        now = self.row is not None and self.row.state == "now"
        outline = "focus" if self.hasFocus() else "directorFill" if now else "line"
        self.set_look("raised" if now else "surface", outline, 2 if now or self.hasFocus() else 1)


class ClaimList(QWidget):
    """The claims in the order he raises them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[ClaimTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_rows(self, rows: tuple[ClaimRow, ...]) -> None:
        """Show these claims."""
        while len(self.tiles) > len(rows):
            old = self.tiles.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.tiles) < len(rows):
            tile = ClaimTile(self._theme)
            self._column.addWidget(tile)
            tile.show()
            self.tiles.append(tile)
        for tile, row in zip(self.tiles, rows, strict=True):
            tile.show_row(row)
