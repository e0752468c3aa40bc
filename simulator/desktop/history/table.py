"""The table of attempts: any number of them, read as one scrolls; sorted by its heads, opened by Enter."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from simulator.desktop.history.columns import COLUMNS, ORDERS, USUAL
from simulator.desktop.history.delegate import ROW, AttemptDelegate
from simulator.desktop.history.lines import Line
from simulator.desktop.history.model import LINE_ROLE, AttemptModel
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth
from simulator.desktop.widgets.by_rows import show_by_rows

_MEASURED, _NAME = 60, 150
_SPARE = {"scenario": 3, "result": 1, "director": 1, "trainee": 1}
"""Who gets what is left of the width, in shares."""


class AttemptTable(QTableView):
    """Attempts in the order of one column; one row can be selected, or several.

    Signals:
        opened: the person wants to see an attempt; carries its id.
        sorted_by: the person wants another order; carries a column and whether it rises.
        picked: other attempts are selected.
        menu_wanted: the person wants to choose the columns; carries where, on the screen.
        widened: the person has made a column wider or narrower; carries it and its width in pixels.
    """

    opened = Signal(str)
    sorted_by = Signal(str, bool)
    picked = Signal()
    menu_wanted = Signal(QPoint)
    widened = Signal(str, int)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[str, ...] = USUAL
        self._widths: dict[str, int] = {}
        self._fits = False
        self._by = ("when", False)
        self.attempts = AttemptModel(theme, language, self)
        self.setModel(self.attempts)
        self.setItemDelegate(AttemptDelegate(theme, self))
        self._set_up()
        self._set_up_head()
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.picked)
        self.show_columns(USUAL, {})
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def selected(self) -> tuple[Line, ...]:
        """The attempts that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.attempts.line(row) for row in rows)

    @property
    def by(self) -> tuple[str, bool]:
        """The column that attempts are in the order of, and whether it rises."""
        return self._by

    def show_lines(self, lines: tuple[Line, ...], *, more: bool = False) -> None:
        """Show these lines; the selected attempts stay selected if they are still there."""
        here = self.currentIndex().data(LINE_ROLE)
        wanted = {line.id for line in self.selected}
        before = self.attempts.lines
        self.attempts.show_lines(lines, more=more)
        self._fit()
        if self.attempts.lines == before and self.currentIndex().isValid():
            return
        rows = {line.id: row for row, line in enumerate(lines)}
        self.choose_rows([rows[id] for id in wanted if id in rows] or [0] if lines else [])
        if isinstance(here, Line) and here.id in rows:
            self.selectionModel().setCurrentIndex(
                self.attempts.index(rows[here.id], self._first()), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def show_columns(self, columns: tuple[str, ...], widths: dict[str, int]) -> None:
        """Show these columns; those in `widths` as wide as the person made them, the others as they need."""
        self._columns, self._widths = columns, dict(widths)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column not in columns)
        self._fit()
        self.viewport().update()

    def sort_by(self, column: str, *, rising: bool) -> None:
        """Show which order is in force, without a signal."""
        self._by = (column, rising)
        order = Qt.SortOrder.AscendingOrder if rising else Qt.SortOrder.DescendingOrder
        head = self.horizontalHeader()
        head.blockSignals(True)
        head.setSortIndicator(COLUMNS.index(column), order)
        head.blockSignals(False)
        head.viewport().update()

    def choose_rows(self, rows: list[int]) -> None:
        """Select some rows; the first of them is where one is."""
        chosen = QItemSelection()
        last = len(COLUMNS) - 1
        for row in rows:
            chosen.select(self.attempts.index(row, 0), self.attempts.index(row, last))
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.select(chosen, flags.ClearAndSelect)
        if rows:
            model.setCurrentIndex(self.attempts.index(min(rows), self._first()), flags.NoUpdate)

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.attempts.retranslate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            event.accept()
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text().strip()):
            event.ignore()  # letters are the page's: nobody looks for an attempt by the first of its hour
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.attempts.rowCount():
            self.choose_rows([0])
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
        shown = [self.visualRect(here.siblingAtColumn(COLUMNS.index(column))) for column in self._columns]
        row = shown[0].united(shown[-1])
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_up(self) -> None:
        show_by_rows(self)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setCornerWidget(QWidget())

    def _set_up_head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(40)
        head.setSortIndicatorShown(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(head.viewport().mapToGlobal(place))
        )
        head.sectionClicked.connect(self._head_clicked)
        head.sectionResized.connect(self._resized)
        self.sort_by(*self._by[:1], rising=self._by[1])

    def _first(self) -> int:
        """The first column that is shown."""
        return COLUMNS.index(self._columns[0])

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            self.opened.emit(line.id)

    def _head_clicked(self, section: int) -> None:
        column, (before, rose) = COLUMNS[section], self._by
        if column not in ORDERS:
            self.sort_by(before, rising=rose)
            return
        rising = not rose if column == before else column == "scenario"
        self.sort_by(column, rising=rising)
        self.sorted_by.emit(column, rising)

    def _resized(self, section: int, _before: int, width: int) -> None:
        if not self._fits and width:
            self._widths[COLUMNS[section]] = width
            self.widened.emit(COLUMNS[section], width)

    def _widest(self, column: int) -> int:
        """The width of a column's words in the first lines: to measure thousands would take seconds."""
        rows = range(min(_MEASURED, self.attempts.rowCount()))
        return max(
            (self.sizeHintForIndex(self.attempts.index(row, column)).width() for row in rows), default=0
        )

    def _fit(self) -> None:
        """Columns as wide as their words or as they were made; what is left is shared among the names."""
        head = self.horizontalHeader()
        wanted = {column: self._wanted(column) for column in self._columns}
        spare = self.viewport().width() - sum(wanted.values())
        open_ones = {
            name: share for name, share in _SPARE.items() if name in wanted and name not in self._widths
        }
        if spare > 0:
            for name, share in open_ones.items():
                wanted[name] += int(spare * share / sum(open_ones.values()))
        elif "scenario" in open_ones:
            # Large text: the scenario's name is cut first, then the table scrolls sideways.
            least = head.sectionSizeHint(COLUMNS.index("scenario")) + 8
            least = min(wanted["scenario"], max(least, self._theme.px(_NAME)))
            wanted["scenario"] = max(least, wanted["scenario"] + spare)
        self._fits = True
        for column, width in wanted.items():
            self.setColumnWidth(COLUMNS.index(column), max(40, width))
        self._fits = False

    def _wanted(self, column: str) -> int:
        place = COLUMNS.index(column)
        if column in self._widths:
            return self._widths[column]
        return max(self._widest(place), self.horizontalHeader().sectionSizeHint(place) + 2)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(38))
        self._fit()
        self.viewport().update()
