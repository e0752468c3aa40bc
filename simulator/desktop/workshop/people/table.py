"""The table of replies: sorted by its heads, opened by Enter or a double click."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.workshop.people.counting import Row
from simulator.desktop.workshop.people.model import COLUMNS, ROW_ROLE, ReplyModel

_ROW, _HEAD, _AIR, _MEASURED = 30, 34, 10, 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setCornerWidget(QWidget())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
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
        """Columns as wide as their words; what is left goes to the names."""
        head = self.horizontalHeader()
        wanted = [max(self._widest(place), head.sectionSizeHint(place) + 8) for place in range(len(COLUMNS))]
        spare = self.viewport().width() - sum(wanted)
        if spare > 0:
            wanted[0] += spare // 2
            wanted[1] += spare - spare // 2
        for place, width in enumerate(wanted):
            self.setColumnWidth(place, width)

    def _widest(self, column: int) -> int:
        rows = range(min(_MEASURED, self.replies.rowCount()))
        widths = (self.sizeHintForIndex(self.replies.index(row, column)).width() for row in rows)
        return max(widths, default=0) + _AIR

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self._fit()
        self.viewport().update()
