"""The right column: deal sheet over phone, or two tabs where there is no room for both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from simulator.desktop.practice.table.client_card import WalkAwayCard
from simulator.desktop.practice.table.deal_sheet import DealSheet
from simulator.desktop.practice.table.notes import Note
from simulator.desktop.practice.table.phone_panel import PhonePanel
from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.theme import Theme

DEAL, PHONE = 0, 1
_PHONE_AT_LEAST = 190
"""How much of the column the phone keeps; the deal sheet drops its notes to leave it so much."""
_GAP = 12
_STRETCH = 6
"""The place below the phone, empty where the phone is on screen."""


class RightColumn(QWidget):
    """Holds the deal sheet and the phone.

    Attributes:
        deal, phone: the two parts. tabs: the bar over them where they are tabs.
        walk_away: the card that moves here from the left column where they are tabs.
        deal_note, phone_note: what explains the two, above them.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.deal, self.phone = DealSheet(theme), PhonePanel(theme)
        self.walk_away = WalkAwayCard(theme)
        self.deal_note, self.phone_note = Note(theme), Note(theme)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._arrange)
        self._tabbed, self._short = False, False
        self._view: TableView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.tabs)
        column.addWidget(self.deal_note)
        column.addWidget(self.deal)
        column.addWidget(self.walk_away)
        column.addWidget(self.phone_note)
        column.addWidget(self.phone, 1)
        column.addStretch(0)
        self._column = column

    @property
    def tabbed(self) -> bool:
        """Whether the two parts are tabs."""
        return self._tabbed

    def show_view(self, view: TableView, *, can_ask: bool) -> None:
        """Show deal and phone as they stand now."""
        self._view = view
        self.deal.show_view(view, self._theme)
        self.phone.show_view(view, can_ask=can_ask)
        self.walk_away.show_view(view)
        new = any(message.new for message in view.messages)
        self.tabs.setTabText(DEAL, translate("Table", "Deal"))
        words = translate("Table", "Phone")
        self.tabs.setTabText(PHONE, f"◆ {words}" if new else words)
        self.tabs.setFont(self._theme.font("uiB"))
        self._arrange()

    def set_room(self, *, tabbed: bool, short: bool) -> None:
        """Tell whether there is room for both, and whether the window is low."""
        self._tabbed, self._short = tabbed, short
        self._arrange()

    def bring(self, place: int) -> None:
        """Bring a part to the front where they are tabs."""
        self.tabs.setCurrentIndex(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        here = self.tabs.currentIndex()
        self.tabs.setVisible(self._tabbed)
        has_terms = self._view is None or bool(self._view.terms)
        self.deal.setVisible(has_terms and (not self._tabbed or here == DEAL))
        self.phone.setVisible(not self._tabbed or here == PHONE)
        walk = self._view is not None and bool(self._view.walk_away)
        self.walk_away.setVisible(self._tabbed and here == DEAL and walk)
        room = self.height() - (
            self.tabs.sizeHint().height() + _GAP if self._tabbed else _PHONE_AT_LEAST + _GAP
        )
        if self._tabbed and walk:
            room -= self.walk_away.heightForWidth(self.width()) + _GAP
        for note in (self.deal_note, self.phone_note):
            if not note.isHidden():
                room -= note.tall(self.width()) + _GAP
        tall = self.deal.full_height(self.width(), compact=False)
        if tall > room or (self._short and not self._tabbed):
            tall = self.deal.full_height(self.width(), compact=True)
        self.deal.setFixedHeight(max(80, min(tall, room)) if room > 80 else tall)
        self._column.setStretch(_STRETCH, 0 if self.phone.isVisibleTo(self) else 1)
