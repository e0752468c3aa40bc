"""The ledger on screen: every point with its cause, and sums that equal the change of the scores."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from simulator.desktop.practice.ending.ledger_delegate import MARK, PAD_X, LedgerDelegate
from simulator.desktop.practice.ending.ledger_model import (
    CAUSE,
    DECISION,
    DETAIL,
    POINTS,
    SAID,
    SIDE,
    LedgerModel,
)
from simulator.desktop.practice.ending.phrases import sum_words, translate
from simulator.desktop.practice.ending.rows import EndingView
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, Segmented, SideMark
from simulator.negotiation.ledger import Side

_SHARES = {SAID: 32, CAUSE: 28, DETAIL: 40}
"""How the columns of words share what the narrow ones leave, in per cent."""


class LedgerTable(QTableView):
    """Columns share the width; words wrap, rows grow."""

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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Share the width among the columns and give each row the height of its words."""
        head = QFontMetrics(self._theme.font("uiB"))
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
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(60, room * share // 100))
        self.resizeRowsToContents()
        self._span()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _head(self, column: int) -> str:
        return str(self.entries.headerData(column, Qt.Orientation.Horizontal))


class LedgerCard(Card):
    """Title, filter, table, sums."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 10, 16, 12), spacing=6, parent=parent)
        self._title = Label(theme, "", "title3", wrap=True)
        self.filter = Segmented(theme)
        self.filter.chosen.connect(self._show_side)
        self.table = LedgerTable(theme)
        self.sums = {side: Label(theme, "", "uiB", wrap=True) for side in ("client", "company")}
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.filter)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        sides: tuple[Side, Side] = ("client", "company")
        for side in sides:
            foot.addWidget(SideMark(theme, side))
            foot.addWidget(self.sums[side], 1)
        self.column.addLayout(head)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(foot)
        theme.changed.connect(self._dress)

    def show_view(self, view: EndingView) -> None:
        """Show a session's ledger."""
        self._title.setText(translate("Ending", "Where every point came from"))
        self.table.setAccessibleName(self._title.text())
        self.filter.set_options(
            [
                (None, translate("Ending", "Both")),
                ("client", side_short("client")),
                ("company", side_short("company")),
            ]
        )
        self.filter.choose(self.table.entries.side)
        self.table.entries.show_rows(view.ledger)
        self.sums["client"].setText(sum_words("client", view.client_sum))
        self.sums["company"].setText(sum_words("company", view.company_sum))
        self.table.fit()

    def _show_side(self, side: Side | None) -> None:
        self.table.entries.show_side(side)
        self.table.fit()

    def _dress(self) -> None:
        self.table.setFont(self._theme.font("ui"))
        self.table.fit()
