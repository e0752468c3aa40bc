"""The map as a table: every outcome, sorted as the person likes."""

from collections.abc import Callable
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from simulator.analysis.author.balance import Balance
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.by_rows import show_by_rows
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.workshop.balance.phrases import end_word, percent
from simulator.desktop.workshop.balance.view import row_region

translate = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ENDING, CLIENT, COMPANY, EFFICIENT, OFTEN = range(5)
_ROW, _HEAD, _PAD, _LEAST = 30, 34, 5, 68


class EndingsModel(QAbstractTableModel):
    """Outcomes in an order; nothing is made of a row before it is looked at.

    Attributes:
        sorted: by which column, and how. order: the rows of the balance as they are shown.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance: Balance | None = None
        self.sorted = EFFICIENT, Qt.SortOrder.DescendingOrder
        self.order: list[int] = []

    def show_balance(self, balance: Balance | None) -> None:
        """Show the outcomes of this one."""
        self.beginResetModel()
        self._balance = balance
        self._put_in_order()
        self.endResetModel()

    def retranslate(self) -> None:
        """Ask for every word again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 4)
        if self.order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.order) - 1, 4))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or self._balance is None:
            return None
        row, column = self.order[index.row()], index.column()
        if role == _DISPLAY:
            return self._words(self._balance, row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(self._balance, row, column) or "—"
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {words}"
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("mono" if column == ENDING else "uiB" if column in (1, 2) else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color({CLIENT: "client", COMPANY: "company"}.get(column, "text"))
        if role == Qt.ItemDataRole.TextAlignmentRole and column != ENDING:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and column == ENDING:
            return f"{self._words(self._balance, row, column)} · {end_word(row_region(self._balance, row))}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            column, order = self.sorted
            arrow = "\u2193" if order is Qt.SortOrder.DescendingOrder else "\u2191"
            return f"{_heads()[section]} {arrow}" if section == column else _heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == ENDING else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self.sorted = column, order
        self._put_in_order()
        self.endResetModel()

    def _put_in_order(self) -> None:
        if self._balance is None:
            self.order = []
            return
        rows, (column, order) = self._balance.outcomes, self.sorted
        # Stable: what is alike stays in the order of the client's score.
        found = sorted(range(len(rows)), key=rows.client.__getitem__, reverse=True)
        columns = (rows.ending, rows.client, rows.company, rows.efficient, rows.likely)
        key: Callable[[int], Any] = columns[column].__getitem__
        self.order = sorted(found, key=key, reverse=order is Qt.SortOrder.DescendingOrder)

    def _words(self, balance: Balance, row: int, column: int) -> str:
        rows = balance.outcomes
        if column == ENDING:
            return balance.endings[rows.ending[row]][0]
        if column in (CLIENT, COMPANY):
            return str((rows.client, rows.company)[column - CLIENT][row])
        if column == EFFICIENT:
            return translate("Balance", "yes") if rows.efficient[row] else ""
        return percent(rows.likely[row])


def _heads() -> tuple[str, ...]:
    return (
        translate("Balance", "Ending"),
        side_short("client"),
        side_short("company"),
        translate("Balance", "Efficient"),
        translate("Balance", "At random"),
    )


class EndingsTable(QTableView):
    """The twin of the map. A press on a head sorts by it; so does Space, by the column that the keys are in.

    Signals:
        passed: another outcome is selected; carries its row in the balance, -1 for none.
    """

    passed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: Balance | None = None
        self.rows = EndingsModel(theme, self)
        self.setModel(self.rows)
        show_by_rows(self)
        # Always: as it comes and goes the columns would be too wide.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.setStyleSheet(f"QHeaderView::section {{ padding: 8px {_PAD}px; }}")
        head.sectionClicked.connect(self.sort_by)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def current(self) -> int:
        """The row in the balance of the outcome that is selected; -1 for none."""
        place = self.currentIndex().row()
        return self.rows.order[place] if 0 <= place < len(self.rows.order) else -1

    def show_balance(self, balance: Balance) -> None:
        """Show its outcomes, with the first one selected."""
        self.setAccessibleName(translate("Balance", "Endings"))
        self._waiting = balance
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        """Show what came meanwhile: ten thousands of rows are put in order when they are looked at."""
        balance, self._waiting = self._waiting, None
        if balance is not None:
            self.rows.show_balance(balance)
            self._fit()
            if self.rows.order:
                self.selectRow(0)

    def select(self, row: int) -> None:
        """Select an outcome by its row in the balance."""
        if row in self.rows.order:
            self.selectRow(self.rows.order.index(row))
            self.scrollTo(self.currentIndex())

    @Slot(int)
    def sort_by(self, column: int) -> None:
        """Sort by a column: figures from the top, names from A; once more, the other way round."""
        row = self.current
        first = Qt.SortOrder.AscendingOrder if column == ENDING else Qt.SortOrder.DescendingOrder
        again = (column, first) == self.rows.sorted
        other = Qt.SortOrder.DescendingOrder if column == ENDING else Qt.SortOrder.AscendingOrder
        self.rows.sort(column, other if again else first)
        self._fit()
        self.select(row)
        place = self.currentIndex()
        self.setCurrentIndex(self.rows.index(max(place.row(), 0), column))

    def retranslate(self) -> None:
        """Show every word in the language in force."""
        self.setAccessibleName(translate("Balance", "Endings"))
        self.rows.retranslate()
        self._fit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.passed.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.sort_by(max(self.currentIndex().column(), 0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Figures as wide as their heads, and the rest for the names of the endings."""
        metrics = QFontMetricsF(self._theme.font("uiB"))
        heads = [str(self.rows.headerData(column, Qt.Orientation.Horizontal)) for column in range(5)]
        wanted = [ceil(metrics.horizontalAdvance(head)) + 2 * _PAD + 2 for head in heads]
        spare = self.viewport().width() - sum(wanted[CLIENT:])
        wanted[ENDING] = max(spare, self._theme.px(_LEAST))
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self.setMinimumHeight(self._theme.px(_HEAD + 2 * _ROW))
        self._fit()
        self.viewport().update()
