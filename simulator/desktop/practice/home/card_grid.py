"""The scenario cards in rows; arrows move between them, Enter or a click opens one."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from simulator.desktop.portraits import Portraits
from simulator.desktop.practice.home.card_delegate import EDGE, GAP, CardDelegate
from simulator.desktop.practice.home.card_model import CARD_ROLE, CardModel
from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.theme import Theme

_NARROWEST = 250
_MOST = 4
BAR = 10
"""The width of the scroll bar, as the style sheet sets it."""
AFTER = BAR + GAP - EDGE
"""Free pixels to the right of the last card of a row."""


class CardGrid(QListView):
    """A list in icon mode whose cards share the width evenly.

    Signals:
        opened: the person chose a card; carries it.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, faces: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards, self._delegate = CardModel(self), CardDelegate(theme, faces, self)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    @property
    def cards(self) -> tuple[ScenarioCard, ...]:
        """The cards shown now."""
        return self._cards.cards

    def show_cards(self, cards: tuple[ScenarioCard, ...]) -> None:
        """Show these cards; the current one stays current if it is still there."""
        here = self.currentIndex().data(CARD_ROLE)
        self._cards.show_cards(cards)
        self._fit()
        if isinstance(here, ScenarioCard):
            self._make_current(here.id)

    def sizeHint(self) -> QSize:
        """No higher than it must be: it takes what room there is, and the page need not scroll for more."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if isinstance(card, ScenarioCard):
            self.opened.emit(card)

    def _make_current(self, id: str) -> None:
        for row, card in enumerate(self._cards.cards):
            if card.id == id:
                self.setCurrentIndex(self._cards.index(row))
                return

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
        if cell != self.gridSize():
            self.setGridSize(QSize(cell))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
