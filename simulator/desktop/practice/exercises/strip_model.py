"""The exercises as rows of a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.practice.exercises.card_words import spoken
from simulator.desktop.practice.exercises.cards import ExerciseCard

Index = QModelIndex | QPersistentModelIndex
CARD_ROLE = int(Qt.ItemDataRole.UserRole)


class StripModel(QAbstractListModel):
    """Rows of cards; the display role is the title, the tooltip the summary."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ExerciseCard, ...] = ()

    @property
    def cards(self) -> tuple[ExerciseCard, ...]:
        """The cards shown now."""
        return self._cards

    def show_cards(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Show these; where the same exercises stand in the same order, the list stays where it is."""
        if [card.id for card in cards] == [card.id for card in self._cards]:
            self._cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

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
            return card.summary or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card)
        return None
