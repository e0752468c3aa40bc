"""The mandate on screen: three columns, read only."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from simulator.desktop.practice.briefing.mandate import MandateRow
from simulator.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_SIDE, _AIR = 10, 9
"""Free pixels beside and above the words of a cell."""


class MandateModel(QAbstractTableModel):
    """Rows of the mandate; fonts and colours come from the theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[MandateRow, ...] = ()
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Have titles stand in as many lines as they have words, or in one."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    def show_rows(self, rows: tuple[MandateRow, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.term, row.opening, row.limit or self.tr("no limit"))[column]
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("bodyB" if column == 2 and row.limit else "body")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text2" if column == 1 or (column == 2 and not row.limit) else "text")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == 2 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            words = (self.tr("Term"), self.tr("We open with"), self.tr("Your limit"))[section]
            return words.replace(" ", "\n") if self._narrow else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == 2 else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class MandateTable(QTableView):
    """As high as its rows; long words wrap."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = MandateModel(theme, self)
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # Qt adds three pixels to a cell's padding, but not to a head's.
        self.setStyleSheet("QTableView::item { padding: 0 7px; }")
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._fit)

    def show_rows(self, rows: tuple[MandateRow, ...]) -> None:
        """Show these rows."""
        self._rows.show_rows(rows)
        self._fit()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self._rows.rowCount()))
        return QSize(400, rows + self.horizontalHeader().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        for column, share in enumerate((0.38, 0.32, 0.30)):
            self.setColumnWidth(column, int(width * share))
        self._rows.set_narrow(any(self._title(column) > self.columnWidth(column) for column in range(3)))
        for row in range(self._rows.rowCount()):
            self.setRowHeight(row, max(self._theme.px(40), self._words_height(row) + 2 * _AIR))
        self.updateGeometry()

    def _title(self, column: int) -> int:
        """How wide a title is in one line."""
        words = str(self._rows.headerData(column, Qt.Orientation.Horizontal)).replace("\n", " ")
        return self.horizontalHeader().fontMetrics().horizontalAdvance(words) + 2 * _SIDE

    def _words_height(self, row: int) -> int:
        """How high the words of a row stand, wrapped in their columns."""
        heights = []
        for column in range(self._rows.columnCount()):
            cell = self._rows.index(row, column)
            room = QRect(0, 0, max(40, self.columnWidth(column) - 2 * _SIDE), 1000)
            metrics = QFontMetrics(cell.data(Qt.ItemDataRole.FontRole))
            wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, str(cell.data()))
            heights.append(wrapped.height())
        return max(heights, default=0)
