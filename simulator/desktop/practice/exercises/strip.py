"""The exercises on the first page: one row of cards, arrows move between them, Enter or a click opens one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.strip_delegate import EDGE, GAP, StripDelegate
from simulator.desktop.practice.exercises.strip_model import StripModel
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label
from simulator.desktop.widgets.card_list import CardList

_NARROWEST, _MOST = 250, 3


class ExerciseList(CardList[ExerciseCard]):
    """One row of cards that share the width; more than fit are reached by scrolling sideways."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._delegate = StripDelegate(theme)
        super().__init__(theme, StripModel(), self._delegate, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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
