"""The map as a table: every ending that matters with its scores, for who reads rather than looks."""

from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from simulator.desktop.scoremap.view import MapView, Spot
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.by_rows import show_by_rows
from simulator.desktop.widgets.dressed import ring_inside

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
SPOT_ROLE = int(Qt.ItemDataRole.UserRole)
ENDING, CLIENT, COMPANY, EFFICIENT, YOURS = range(5)
_ROW, _HEAD, _PAD = 34, 36, 13
_MEASURED = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One ending: where it stands on the map, whether it is efficient, and whose it is."""

    spot: Spot
    efficient: bool
    yours: str


def rows_of(view: MapView) -> tuple[Row, ...]:
    """Your own ending first, then other attempts, then what could be reached, the client's falling."""
    best = {spot.point for spot in view.frontier}
    own = [view.you] if view.you is not None else []
    mine = [Row(spot, spot.point in best, spot.title) for spot in (*own, *view.attempts)]
    known = {(spot.title, spot.point) for spot in view.frontier}
    others = [*view.frontier, *(spot for spot in view.endings if (spot.title, spot.point) not in known)]
    others.sort(key=lambda spot: (-spot.client, -spot.company))
    return (*mine, *(Row(spot, spot.point in best, "") for spot in others))


class MapModel(QAbstractTableModel):
    """The rows of a map as an item model."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: MapView | None = None
        self.rows: tuple[Row, ...] = ()

    def show_map(self, view: MapView) -> None:
        """Show the endings of this map."""
        self.beginResetModel()
        self._view, self.rows = view, rows_of(view)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == _DISPLAY:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._words(row, column) or '—'}"
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("uiB" if column in (CLIENT, COMPANY) or row.yours else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color({CLIENT: "client", COMPANY: "company"}.get(column, "text"))
        if role == Qt.ItemDataRole.ToolTipRole and column == ENDING:
            return row.spot.note or None
        return row.spot if role == SPOT_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and self._view is not None:
            return self._view.words.heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, row: Row, column: int) -> str:
        assert self._view is not None
        if column == ENDING:
            # What is yours is called so in its own column; here stands how it ended.
            return (row.spot.note or row.spot.title) if row.yours else row.spot.title
        if column in (CLIENT, COMPANY):
            return str(row.spot.point[column - CLIENT])
        return self._view.words.yes * row.efficient if column == EFFICIENT else row.yours


class MapTable(QTableView):
    """The twin of the map.

    Signals:
        picked: the person picked an ending with Enter or a double click; carries its `Spot`.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.endings = MapModel(theme, self)
        self.setModel(self.endings)
        show_by_rows(self)
        self.setCornerWidget(QWidget())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._pick)
        self._dress()
        theme.changed.connect(self._dress)

    def show_map(self, view: MapView, *, name: str) -> None:
        """Show the endings of this map; the selected row stays where it was."""
        row = self.currentIndex().row()
        self.endings.show_map(view)
        self.setAccessibleName(name)
        if self.endings.rows:
            self.selectRow(min(max(row, 0), len(self.endings.rows) - 1))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._pick(self.currentIndex())
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

    def _pick(self, index: QModelIndex) -> None:
        spot = index.data(SPOT_ROLE)
        if isinstance(spot, Spot):
            self.picked.emit(spot)

    def _fit(self) -> None:
        """Every column as wide as its words; the rest for the endings' names, or a bar to scroll by."""
        head = self.horizontalHeader()
        wanted = [max(head.sectionSizeHint(column) + 6, self._widest(column)) for column in range(5)]
        spare = self.viewport().width() - sum(wanted[CLIENT:])
        wanted[ENDING] = max(spare, wanted[ENDING])
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)

    def _widest(self, column: int) -> int:
        """The width of a column's words; those of your own endings alone are longer than their head."""
        rows = [row for row in self.endings.rows[:_MEASURED] if column in (ENDING, YOURS)]
        metrics = QFontMetricsF(self._theme.font("uiB"))
        words = (str(self.endings.index(place, column).data()) for place in range(len(rows)))
        return ceil(max((metrics.horizontalAdvance(text) for text in words), default=0)) + 2 * _PAD

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))
        self._fit()
        self.viewport().update()
