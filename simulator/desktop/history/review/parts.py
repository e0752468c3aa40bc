"""What the review is made of, and how it is laid out."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.filters import Filters
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.changes_pane import ChangesPane
from simulator.desktop.history.review.decisions_pane import DecisionsPane
from simulator.desktop.history.review.figures_pane import FiguresPane
from simulator.desktop.history.review.summary_card import SummaryCard
from simulator.desktop.practice.debrief.tab_strip import TabStrip
from simulator.desktop.widgets import Button, Card, ErrorCard, PageHeader, Placeholder

_LOW = 560


class ReviewParts(QWidget):
    """Filters and a sentence over three tabs.

    Attributes:
        header, back, attempts, report: the head and its buttons. fault: what could not be read.
        filters, summary: over the tabs. tabs: which of the panes, figures, decisions and changes, is shown.
        empty: what stands here without a deal.
    """

    def __init__(self, desk: Desk, amounts: Amounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self.header, self.fault = PageHeader(theme), ErrorCard(theme)
        self.attempts = Button(theme, "", "ghost", icon="history")
        self.back = Button(theme, "", "ghost", icon="back", key="Esc")
        self.report = Button(theme, "", icon="doc")
        self.filters = Filters(theme, everyone=True)
        self.summary, self.tabs = SummaryCard(theme), TabStrip(theme)
        self.figures = FiguresPane(theme, amounts)
        self.decisions = DecisionsPane(theme, amounts)
        self.changes = ChangesPane(theme, amounts)
        self.empty = Placeholder(theme, "search")
        self._panes = QStackedWidget()
        self._body = Card(theme, margins=(1, 2, 1, 6), spacing=2)
        self._arrange()
        self._theme, self._some = theme, True
        self.tabs.chosen.connect(self._turn)
        theme.changed.connect(self.fit)

    @property
    def pane(self) -> QWidget:
        """The pane that is shown."""
        return (self.figures, self.decisions, self.changes)[self._panes.currentIndex()]

    def show_pane(self, pane: QWidget) -> None:
        """Show one of the panes."""
        self.tabs.choose(self._panes.indexOf(pane))

    def show_some(self, some: bool) -> None:
        """Show the panes, or that there is nothing to show."""
        self._some = some
        self._body.setVisible(some)
        self.fit()
        for button in (self.attempts, self.report):
            button.setVisible(some)
        self.empty.setVisible(not some and self.fault.isHidden())

    def put_below_filters(self, part: QWidget) -> None:
        """Put a part that comes and goes between the filters and the sentence."""
        self._inside.insertWidget(2, part)

    def fit(self) -> None:
        """In a low window the sentence stands over the first pane alone: the others need its room."""
        room = self.pane is self.figures or self.height() >= self._theme.px(_LOW)
        self.summary.setVisible(self._some and room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _turn(self, place: int) -> None:
        self._panes.setCurrentIndex(place)
        self.fit()

    def _arrange(self) -> None:
        for button in (self.back, self.attempts, self.report):
            self.header.row.addWidget(button)
        for pane in (self.figures, self.decisions, self.changes):
            self._panes.addWidget(pane)
        inset = QVBoxLayout()
        inset.setContentsMargins(15, 2, 15, 0)
        inset.addWidget(self.tabs)
        self._body.column.addLayout(inset)
        self._body.column.addWidget(self._panes, 1)
        self._inside = inside = QVBoxLayout()
        column = QVBoxLayout(self)
        inside.setContentsMargins(20, 10, 16, 12)
        inside.setSpacing(10)
        for part in (self.fault, self.filters, self.summary):
            inside.addWidget(part)
        inside.addWidget(self._body, 1)
        inside.addWidget(self.empty, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(inside, 1)
        self.fault.hide()
        self.empty.hide()
