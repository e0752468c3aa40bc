"""The exercises on the first page: one row of cards, arrows move between them, Enter or a click opens one."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.strip_delegate import EDGE, GAP, StripDelegate
from simulator.desktop.practice.exercises.strip_model import CARD_ROLE, StripModel
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label

_NARROWEST, _MOST = 250, 3


class ExerciseList(QListView):
    """One row of cards that share the width; more than fit are reached by scrolling sideways.

    Signals:
        opened: the person chose a card; carries it.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards, self._delegate = StripModel(self), StripDelegate(theme, self)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    @property
    def cards(self) -> tuple[ExerciseCard, ...]:
        """The cards shown now."""
        return self._cards.cards

    def show_cards(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Show these cards; the current one stays current if it is still there."""
        here = self.currentIndex().data(CARD_ROLE)
        self._cards.show_cards(cards)
        self._fit()
        if isinstance(here, ExerciseCard):
            for row, card in enumerate(cards):
                if card.id == here.id:
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
        if isinstance(card, ExerciseCard):
            self.opened.emit(card)

    def _fit(self) -> None:
        """Share the width among as many cards as fit, three at most."""
        count = max(1, len(self._cards.cards))
        most = max(1, min(_MOST, (self.width() + GAP) // (self._theme.px(_NARROWEST) + GAP)))
        # One pixel is kept, since Qt scrolls where everything fits exactly.
        share = (self.width() - 1) // min(count, most)
        bar = self.horizontalScrollBar().sizeHint().height() if count > most else 0
        height = self._delegate.height + bar
        if (share, height) != (self._delegate.width, self.height()):
            self._delegate.width = share
            self.setFixedHeight(height)
            self.setGridSize(QSize(share, self._delegate.height))
            self.scheduleDelayedItemsLayout()
        self.viewport().update()


class ExerciseStrip(QWidget):
    """The section of the exercises; hidden where there are none.

    Attributes:
        list: the cards.

    Signals:
        opened: the person chose a card; carries it.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(theme, "", "title3")
        self.list = ExerciseList(theme)
        self.list.opened.connect(self.opened)
        # Cards keep room for their rings: whoever places the strip moves it that far to the left.
        self._title.setContentsMargins(EDGE, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.hide()

    def show_cards(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Show these cards, in the language in force."""
        self._title.setText(self.tr("Exercises"))
        self.list.setAccessibleName(self.tr("Exercises"))
        self.list.show_cards(cards)
        self.setVisible(bool(cards))
