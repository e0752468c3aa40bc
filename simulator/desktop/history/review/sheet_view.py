"""The view of a sheet: sorted by its heads or its menu, opened by Enter or a double click."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from simulator.desktop.history.review.sheet import ROW_ROLE, Column, Row, SheetModel
from simulator.desktop.history.review.sheet_delegate import PAD, ROW, SheetDelegate
from simulator.desktop.practice.debrief.tabs.plain_table import share_room
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.by_rows import show_by_rows
from simulator.desktop.widgets.dressed import ring_inside

_HEAD, _MEASURED, _NAME, _MARK, _AIR = 36, 60, 120, 14, 48
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sheet(QTableView):
    """Names and figures.

    Signals:
        opened: the person wants to see what a row stands for; carries that.
        moved: another row is the current one.

    Attributes:
        model_of: the rows. menu: in which order they stand; made anew whenever it opens.
    """

    opened = Signal(object)
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sheet = SheetModel(theme, self)
        self.setModel(self.sheet)
        self.setItemDelegate(SheetDelegate(theme, self))
        self.menu = QMenu(self)
        self._groups: list[QActionGroup] = []
        self._set_up()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self.moved)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def current(self) -> object | None:
        """What the row that one is on stands for; None without a row."""
        return self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Show these rows; the one that was selected stays so if it is still there."""
        here = self.current
        self.sheet.show_rows(columns, rows)
        self._show_order()
        self._fit()
        self.choose(here)

    def choose(self, of: object | None) -> None:
        """Select the row that stands for something; the first where none does."""
        places = [place for place, row in enumerate(self.sheet.rows) if of is not None and row.of == of]
        if self.sheet.rows:
            self.selectRow(places[0] if places else 0)

    def sort_by(self, column: int, *, falls: bool) -> None:
        """Put the rows in the order of a column; one stays on the same row."""
        here = self.current
        self.sheet.put_in_order(column, falls=falls)
        self._show_order()
        self.choose(here)

    def open_menu(self) -> None:
        """Offer the orders."""
        self.fill_menu()
        head = self.horizontalHeader()
        self.menu.popup(head.viewport().mapToGlobal(QPoint(PAD, head.height())))
        self.menu.setActiveAction(self.menu.actions()[0])

    def fill_menu(self) -> None:
        """Make the menu anew, in the language in force."""
        self.menu.clear()
        while self._groups:
            self._groups.pop().deleteLater()
        by, falls = self.sheet.by
        group, ways = QActionGroup(self.menu), QActionGroup(self.menu)
        for place, column in enumerate(self.sheet.columns):
            action = self._action(group, column.words, on=place == by)
            action.triggered.connect(
                lambda _on=False, place=place, column=column: self.sort_by(place, falls=column.falls)
            )
        self.menu.addSeparator()
        for words, value in ((self.tr("Falling"), True), (self.tr("Rising"), False)):
            action = self._action(ways, words, on=by >= 0 and value == falls)
            action.setEnabled(by >= 0)
            action.triggered.connect(lambda _on=False, value=value: self.sort_by(by, falls=value))
        self._groups += [group, ways]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            event.accept()
        elif event.text().isalpha() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Letters are the page's: a table would look for a row that begins with them.
            event.ignore()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.sheet.rows:
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_up(self) -> None:
        show_by_rows(self)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(30)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        head.setStyleSheet(f"QHeaderView::section {{ padding: 8px {PAD}px; }}")
        head.sectionClicked.connect(self._head_clicked)

    def _action(self, group: QActionGroup, words: str, *, on: bool) -> QAction:
        action = QAction(words, group)
        action.setCheckable(True)
        action.setChecked(on)
        self.menu.addAction(action)
        return action

    def _head_clicked(self, place: int) -> None:
        by, falls = self.sheet.by
        self.sort_by(place, falls=not falls if by == place else self.sheet.columns[place].falls)

    def _show_order(self) -> None:
        place, falls = self.sheet.by
        order = Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW_ROLE))

    def _fit(self) -> None:
        """Figures as wide as they must be; what is left is shared among the names, which are cut first."""
        columns = self.sheet.columns
        wanted = [max(self._widest(place), self._title(place)) for place in range(len(columns))]
        names = [place for place, column in enumerate(columns) if not column.figures]
        figures = [place for place, column in enumerate(columns) if column.figures]
        room = self.viewport().width() - sum(wanted[place] for place in figures)
        spare = room - sum(wanted[place] for place in names)
        if spare > 0 and figures:
            # Bars are told apart better the longer they are.
            more = min(self._theme.px(_AIR), spare // (len(figures) + 1))
            room -= more * len(figures)
            for place in figures:
                wanted[place] += more
        leasts = [
            (min(wanted[place], max(self._theme.px(_NAME), self._title(place))), wanted[place])
            for place in names
        ]
        for place, width in zip(names, share_room(leasts, room), strict=True):
            wanted[place] = width
        for place, width in enumerate(wanted):
            self.setColumnWidth(place, width)

    def _title(self, place: int) -> int:
        words = self.sheet.columns[place].words
        fonts = self._theme.font("smallM"), self.horizontalHeader().font()
        return round(max(QFontMetricsF(font).horizontalAdvance(words) for font in fonts)) + 2 * PAD + _MARK

    def _widest(self, place: int) -> int:
        rows = range(min(_MEASURED, self.sheet.rowCount()))
        return max((self.sizeHintForIndex(self.sheet.index(row, place)).width() for row in rows), default=0)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self._fit()
        self.viewport().update()
