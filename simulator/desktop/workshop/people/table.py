"""The table of replies: sorted by its heads, opened by Enter or a double click."""

from math import ceil

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.by_rows import show_by_rows
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.workshop.people.counting import Row
from simulator.desktop.workshop.people.model import COLUMNS, ROW_ROLE, ReplyModel

_ROW, _HEAD, _PAD, _MARK, _MEASURED = 30, 34, 6, 12, 200
_SCENE, _REPLY = 66, 104
"""So wide the names of scenes and replies are at least, if they are as long."""
_LOOK = f"QTableView::item {{ padding: 0 {_PAD}px; }} QHeaderView::section {{ padding: 8px {_PAD}px; }}"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Cells(QStyledItemDelegate):
    """Cells as they come; a name that is cut is told whole by its tooltip."""


class ReplyTable(QTableView):
    """Every reply with what came of it.

    Signals:
        opened: the person wants to see a reply's lines; carries its `Row`.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.replies = ReplyModel(theme, self)
        self.setModel(self.replies)
        show_by_rows(self)
        self.setCornerWidget(QWidget())
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setItemDelegate(_Cells(self))
        self.setStyleSheet(_LOOK)
        self.doubleClicked.connect(self._open)
        self._dress()
        theme.changed.connect(self._dress)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the reply that was selected stays selected."""
        here = self.currentIndex().data(ROW_ROLE)
        self.replies.show_rows(rows)
        self._fit()
        if rows:
            keys = [(row.scene, row.reply) for row in self.replies.rows]
            wanted = (here.scene, here.reply) if isinstance(here, Row) else None
            self.selectRow(keys.index(wanted) if wanted in keys else 0)

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.replies.retranslate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            event.accept()
        elif event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.opened.emit(row)

    def _fit(self) -> None:
        """Columns as wide as their words; names are cut before the table scrolls sideways."""
        wanted = [max(self._widest(place), self._title(place)) for place in range(len(COLUMNS))]
        spare = self.viewport().width() - sum(wanted)
        least = self._theme.px(_SCENE), self._theme.px(_REPLY)
        for place, low in enumerate(least):
            share = spare // 2 if spare > 0 else spare * wanted[place] // max(1, wanted[0] + wanted[1])
            wanted[place] = max(min(low, wanted[place]), wanted[place] + share)
        for place, width in enumerate(wanted):
            self.setColumnWidth(place, width)

    def _title(self, column: int) -> int:
        """The width of a title with the mark of the order beside it."""
        words = str(self.replies.headerData(column, Qt.Orientation.Horizontal))
        return ceil(QFontMetricsF(self._theme.font("smallM")).horizontalAdvance(words)) + 2 * _PAD + _MARK

    def _widest(self, column: int) -> int:
        """The width of a column's words in the first rows: to measure thousands would take long."""
        metrics = QFontMetricsF(self._theme.font("mono" if column < 2 else "ui"))
        rows = range(min(_MEASURED, self.replies.rowCount()))
        words = (str(self.replies.index(row, column).data() or "") for row in rows)
        return ceil(max((metrics.horizontalAdvance(text) for text in words), default=0)) + 2 * _PAD + 8

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self._fit()
        self.viewport().update()
