"""What the page of attempts is made of, and how it is laid out."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.compare_card import CompareCard
from simulator.desktop.history.filters import Filters
from simulator.desktop.history.footer import Footer
from simulator.desktop.history.table import AttemptTable
from simulator.desktop.history.trend_card import TrendCard
from simulator.desktop.widgets import Button, Card, ErrorCard, Hairline, PageHeader, Placeholder, Segmented
from simulator.desktop.widgets.scroll import Scroll

_RIGHT, _SHARE = 420, 0.3


class HistoryParts(QWidget):
    """Filters over the table with its foot, and beside it the trend and two attempts compared.

    Attributes:
        header, whose, review, bring, export: the head and its buttons. fault: what could not be read.
        filters, table, footer, trend, compare: the parts. empty, nothing: what stands in the table's place
            before there are attempts, and where the filters leave none. card, right: around them.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._theme = theme
        self.header, self.fault = PageHeader(theme), ErrorCard(theme)
        self.bring = Button(theme, "", "ghost", icon="folder")
        self.export = Button(theme, "", icon="share")
        self.review = Button(theme, "", "ghost", icon="eye")
        self.whose = Segmented(theme)
        self.filters, self.footer = Filters(theme), Footer(theme)
        self.table = AttemptTable(theme, desk.language)
        self.trend = TrendCard(theme, desk.language)
        self.compare = CompareCard(theme, self.table.attempts.words)
        self.empty, self.nothing = Placeholder(theme, "history"), Placeholder(theme, "search")
        self.card = Card(theme, margins=(1, 4, 1, 8), spacing=0)
        self.right = Scroll(spacing=16)
        self._middle = QStackedWidget()
        self._arrange()
        theme.changed.connect(self.fit)

    def show_state(self, state: str) -> None:
        """Show the table (`some`), that no attempt fits (`nothing`), or that there are none yet (`empty`)."""
        self._body.setVisible(state != "empty")
        self.filters.setVisible(state != "empty")
        self.export.setVisible(state != "empty")
        self.review.setVisible(state != "empty")
        self.empty.setVisible(state == "empty" and self.fault.isHidden())
        self._middle.setCurrentWidget(self.nothing if state == "nothing" else self._listed)

    def put_below_filters(self, part: QWidget) -> None:
        """Put a part that comes and goes between the filters and the table."""
        self._inside.insertWidget(2, part)

    def fit(self) -> None:
        """Share the width: the right side keeps what its chart needs, the table gets the rest."""
        self.right.setFixedWidth(min(self._theme.px(_RIGHT), round(self.width() * _SHARE)))

    def _arrange(self) -> None:
        for head in (self.whose, self.review, self.bring, self.export):
            self.header.row.addWidget(head)
        self._listed = QWidget()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addWidget(self.table, 1)
        listed.addWidget(Hairline(self._theme))
        listed.addWidget(self.footer)
        self._middle.addWidget(self._listed)
        self._middle.addWidget(self.nothing)
        self.card.column.addWidget(self._middle, 1)
        self.right.column.addWidget(self.trend, 1)
        self.right.column.addWidget(self.compare)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.card, 1)
        row.addWidget(self.right)
        self._inside = inside = QVBoxLayout()
        column = QVBoxLayout(self)
        inside.setContentsMargins(20, 12, 16, 16)
        inside.setSpacing(12)
        for part in (self.fault, self.filters):
            inside.addWidget(part)
        inside.addWidget(self._body, 1)
        inside.addWidget(self.empty, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(inside, 1)
        self.fault.hide()
        self.empty.hide()
