"""The ledger on screen: every point with its cause, and sums that equal the change of the scores."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from simulator.desktop.practice.debrief.tabs.figures import MINUS, translate
from simulator.desktop.practice.debrief.tabs.ledger import LedgerRow, Sum
from simulator.desktop.practice.debrief.tabs.ledger_delegate import MARK, PAD_X, LedgerDelegate
from simulator.desktop.practice.debrief.tabs.ledger_model import (
    CAUSE,
    DECISION,
    DETAIL,
    POINTS,
    SAID,
    SIDE,
    LedgerModel,
)
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, Segmented, SideMark
from simulator.desktop.widgets.dressed import ring_inside
from simulator.negotiation.ledger import Side

_SHARES = {SAID: 32, CAUSE: 28, DETAIL: 40}
"""How the columns of words share what the narrow ones leave, in per cent."""


class LedgerTable(QTableView):
    """Columns share the width; words wrap, rows grow; it is as high as its rows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entries = LedgerModel(theme, self)
        self.setModel(self.entries)
        self._cells = LedgerDelegate(theme, self)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)  # what Qt takes for the least is more than a number needs

    def fit(self) -> None:
        """Share the width among the columns and give each row the height of its words."""
        header, head = self.horizontalHeader(), QFontMetrics(self._theme.font("uiB"))
        words = QFontMetrics(self._theme.font("ui"))
        side = max(words.horizontalAdvance(side_short(name)) for name in ("client", "company"))
        narrow = {
            DECISION: max(head.horizontalAdvance(self._head(DECISION)), 20) + 2 * PAD_X + 4,
            SIDE: side + MARK + 2 * PAD_X + 2,
            POINTS: max(head.horizontalAdvance(self._head(POINTS)), 30) + 2 * PAD_X + 6,
        }
        room = self.viewport().width() - sum(narrow.values())
        for column, width in narrow.items():
            self.setColumnWidth(column, width)
        left = room
        for column, share in _SHARES.items():
            title = head.horizontalAdvance(self._head(column)) + 2 * PAD_X + 4
            width = max(title, left if column == DETAIL else room * share // 100)
            self.setColumnWidth(column, width)
            left -= width
        too_wide = header.length() > self.viewport().width()
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOn if too_wide else policy.ScrollBarAlwaysOff)
        self.resizeRowsToContents()
        self._span()
        rows = sum(self.rowHeight(row) for row in range(len(self.entries.rows)))
        bar = self.horizontalScrollBar().sizeHint().height() if too_wide else 0
        self.setFixedHeight(rows + header.sizeHint().height() + bar + 2)

    def _span(self) -> None:
        """Let what was said stand once beside all entries of its decision."""
        self.clearSpans()
        rows, first = self.entries.rows, 0
        for row in range(1, len(rows) + 1):
            if row < len(rows) and rows[row].decision == rows[first].decision:
                continue
            if row - first > 1:
                self.setSpan(first, DECISION, row - first, 1)
                self.setSpan(first, SAID, row - first, 1)
            tall = sum(self.rowHeight(place) for place in range(first, row))
            missing = self._cells.needed(self.entries.index(first, SAID)) - tall
            if missing > 0:
                self.setRowHeight(row - 1, self.rowHeight(row - 1) + missing)
            first = row

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _head(self, column: int) -> str:
        return str(self.entries.headerData(column, Qt.Orientation.Horizontal))


class LedgerPanel(QWidget):
    """Filter, table as high as its entries, sums."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filter = Segmented(theme)
        self.filter.set_options(
            [
                (None, translate("DebriefLedger", "Both")),
                ("client", side_short("client")),
                ("company", side_short("company")),
            ]
        )
        self.filter.choose(None)
        self.filter.chosen.connect(self._show_side)
        self.table = LedgerTable(theme)
        self.table.setAccessibleName(translate("DebriefLedger", "Where every point came from"))
        self.sums = {side: Label(theme, "", "uiB", wrap=True) for side in ("client", "company")}
        head = QHBoxLayout()
        head.addWidget(self.filter)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        sides: tuple[Side, Side] = ("client", "company")
        for side in sides:
            foot.addWidget(SideMark(theme, side))
            foot.addWidget(self.sums[side], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addLayout(foot)
        theme.changed.connect(self._dress)

    def show_ledger(self, rows: tuple[LedgerRow, ...], sums: dict[Side, Sum]) -> None:
        """Show an attempt's entries and what they come to."""
        self.table.entries.show_rows(rows)
        for side, total in sums.items():
            self.sums[side].setText(_sum_words(side, total))
        self.table.fit()

    def _show_side(self, side: Side | None) -> None:
        self.table.entries.show_side(side)
        self.table.fit()

    def _dress(self) -> None:
        self.table.setFont(self._theme.font("ui"))
        self.table.fit()


def _sum_words(side: Side, total: Sum) -> str:
    """What the entries of a side come to: 50 + 26 = 76."""
    sign = "+" if total.points >= 0 else MINUS
    text = f"{total.start} {sign} {abs(total.points)} = {total.uncapped}"
    if total.shown != total.uncapped:
        text = translate("DebriefLedger", "{sum}, shown as {shown}").format(sum=text, shown=total.shown)
    return f"{side_short(side)}: {text}"
