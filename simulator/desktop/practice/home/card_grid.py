"""The scenario cards in rows; arrows move between them, Enter or a click opens one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from simulator.desktop.portraits import Portraits
from simulator.desktop.practice.home.card_delegate import EDGE, GAP, CardDelegate
from simulator.desktop.practice.home.card_model import ScenarioModel
from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.card_list import CardList

_NARROWEST = 250
_MOST = 4
BAR = 10
"""The width of the scroll bar, as the style sheet sets it."""
_GIVEN = 36
"""So much of the portraits is given up at most so that one row fits whole."""
AFTER = BAR + GAP - EDGE
"""Free pixels to the right of the last card of a row."""


class CardGrid(CardList[ScenarioCard]):
    """A list in icon mode whose cards share the width evenly."""

    def __init__(self, theme: Theme, faces: Portraits, parent: QWidget | None = None) -> None:
        self._delegate = CardDelegate(theme, faces)
        super().__init__(theme, ScenarioModel(), self._delegate, parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """No higher than it must be: it takes what room there is, and the page need not scroll for more."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _fit(self) -> None:
        """Share the width among as many columns as fit, but no more than there are cards (two at least)."""
        # Room for the scroll bar is always kept, so that cards keep their width when it comes.
        # One pixel more, since Qt breaks a line that fits exactly.
        width = self.width() - BAR - 1
        most = max(1, min(_MOST, width // (self._theme.px(_NARROWEST) + GAP)))
        columns = min(most, max(2, len(self._cards.cards)))
        cards, share = self._cards.cards, max(160, width // columns)
        cell = self._delegate.fit(cards, share)
        spare = self.height() - cell.height()
        if len(cards) <= columns and spare > 0:
            cell = self._delegate.fit(cards, share, spare)
        short = cell.height() - GAP + EDGE - self.height()
        if 0 < short <= _GIVEN:
            cell = self._delegate.fit(cards, share, -short)
        if cell != self.gridSize():
            self.setGridSize(QSize(cell))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
