"""The list that a rehearsal is read in: arrows go over the rows, Enter or a click leads to a row's line."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.rehearsal.row import Row
from simulator.desktop.workshop.rehearsal.row_delegate import ROW_ROLE, RowDelegate

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """The rows, as they are shown and as they are read out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that stay the same stay where they are."""
        if len(rows) == len(self.rows):
            changed = [n for n, row in enumerate(rows) if row != self.rows[n]]
            self.rows = list(rows)
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class RowList(QListView):
    """Rows under one another.

    Signals:
        chosen: a row that was pressed and leads somewhere.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.fit)

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, in the same place of the list."""
        place, spot = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.put(rows)
        self.fit()
        if rows:
            self.setCurrentIndex(self._model.index(min(max(place, 0), len(rows) - 1)))
            self.doItemsLayout()
            self.verticalScrollBar().setValue(spot)

    def go_to(self, number: int) -> None:
        """Put the keys on a row."""
        self.setCurrentIndex(self._model.index(number))
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).data(ROW_ROLE)
        hand = isinstance(row, Row) and row.address is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Measure every row anew."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _choose(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and row.address is not None:
            self.chosen.emit(row)
