"""Cards as rows of a list: what a screen reader is told of each, and how one of them is opened."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from simulator.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = int(Qt.ItemDataRole.UserRole)


class ListedCard(Protocol):
    """What a list needs of a card."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...


C = TypeVar("C", bound=ListedCard)


class CardModel(QAbstractListModel, Generic[C]):
    """Rows of cards; the display role is the title, the tooltip a line about the card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[C, ...] = ()

    @property
    def cards(self) -> tuple[C, ...]:
        """The cards shown now."""
        return self._cards

    def show_cards(self, cards: tuple[C, ...]) -> None:
        """Show these; where the same cards stand in the same order, the list stays where it is."""
        if [card.id for card in cards] == [card.id for card in self._cards]:
            self._cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def line(self, card: C) -> str:
        """What the tooltip says of a card; empty for nothing."""
        raise NotImplementedError

    def spoken(self, card: C) -> str:
        """What a screen reader is told of a card."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.line(card) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(card)
        return None


class CardList(QListView, Generic[C]):
    """A list of cards that share the width; arrows move between them, Enter, Space or a click opens one.

    Signals:
        opened: the person chose a card; carries it.
    """

    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: CardModel[C],
        delegate: QStyledItemDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._cards = theme, model
        for part in (model, delegate):
            part.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        # A viewport of Qt's own making costs a look through all of its classes when it is first asked for.
        self.setViewport(QWidget())
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    @property
    def cards(self) -> tuple[C, ...]:
        """The cards shown now."""
        return self._cards.cards

    def show_cards(self, cards: tuple[C, ...]) -> None:
        """Show these cards; the current one stays current if it is still there."""
        here = self.currentIndex().data(CARD_ROLE)
        self._cards.show_cards(cards)
        self._fit()
        row = next((row for row, card in enumerate(cards) if here is not None and card.id == here.id), None)
        if row is not None:
            self.setCurrentIndex(self._cards.index(row))

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
        if card is not None:
            self.opened.emit(card)

    def _fit(self) -> None:
        """Share the width among the cards."""
        raise NotImplementedError
