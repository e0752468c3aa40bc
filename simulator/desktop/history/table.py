"""The table of attempts: sorted by its heads, opened by Enter or a double click."""

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from simulator.desktop.history.delegate import ROW, AttemptDelegate
from simulator.desktop.history.lines import Line
from simulator.desktop.history.model import COLUMNS, LINE_ROLE, AttemptModel
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth

_MEASURED, _NAME = 60, 180


class AttemptTable(QTableView):
    """All attempts, the newest first until the person sorts them otherwise.

    Signals:
        opened: the person wants to see an attempt; carries its id.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.attempts = AttemptModel(theme, language, self)
        self.setModel(self.attempts)
        self.setItemDelegate(AttemptDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSortIndicatorClearable(False)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._open)
        self._dress()
        theme.changed.connect(self._dress)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines; the selected attempt stays selected if it is still there."""
        here = self.currentIndex().data(LINE_ROLE)
        self.attempts.show_lines(lines)
        self._fit()
        if not self.currentIndex().isValid() and lines:
            wanted = here.id if isinstance(here, Line) else None
            ids = [line.id for line in self.attempts.lines]
            self.selectRow(ids.index(wanted) if wanted in ids else 0)

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.attempts.retranslate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.attempts.rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        here = self.currentIndex()
        if not self.hasFocus() or not here.isValid():
            return
        painter = smooth(self.viewport())
        row = self.visualRect(here.siblingAtColumn(0)).united(
            self.visualRect(here.siblingAtColumn(len(COLUMNS) - 1))
        )
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            self.opened.emit(line.id)

    def _widest(self, column: int) -> int:
        """The width of a column's words in the first lines: to measure thousands would take seconds."""
        rows = range(min(_MEASURED, self.attempts.rowCount()))
        return max(
            (self.sizeHintForIndex(self.attempts.index(row, column)).width() for row in rows), default=0
        )

    def _fit(self) -> None:
        """Columns as wide as their words; what is left goes to scenario, director and result."""
        head = self.horizontalHeader()
        wanted = [
            max(self._widest(column), head.sectionSizeHint(column) + 8) for column in range(len(COLUMNS))
        ]
        spare = self.viewport().width() - sum(wanted)
        if spare > 0:
            for name, share in (("scenario", 0.5), ("director", 0.25), ("result", 0.25)):
                wanted[COLUMNS.index(name)] += int(spare * share)
        else:
            # Large text: the scenario's name is cut first, then the table scrolls sideways.
            place = COLUMNS.index("scenario")
            least = max(head.sectionSizeHint(place) + 8, self._theme.px(_NAME))
            wanted[place] = max(least, wanted[place] + spare)
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, max(40, width))

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(38))
        self._fit()
        self.viewport().update()
