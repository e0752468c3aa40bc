"""A table of names and figures as plain cells: what each says, what it is sorted by, and a small bar."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
CELL_ROLE = ROW_ROLE + 1
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar below the words of a cell: from `start` to `end` of its width, each 0 to 1, in a colour.

    `zero` marks where nothing is, where that is not the left end; `middle` what lies between both ends.
    """

    start: float
    end: float
    token: str
    zero: float | None = None
    middle: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place.

    Attributes:
        words: what it says; empty where there is nothing to say.
        order: what it is sorted by; None comes last either way. Cells of a column are all of a kind.
        faint: whether too little stands behind it to say much.
        tip: what is told when the pointer rests on it.
        token: the colour of the words.
    """

    words: str
    order: float | str | None = None
    bar: Bar | None = None
    faint: bool = False
    tip: str = ""
    token: str = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id, its head, what it is about, and whether it holds figures.

    `falls` says whether the largest comes first when it is sorted by this column.
    """

    id: str
    words: str
    about: str = ""
    figures: bool = True
    falls: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it stands for, and a cell for every column."""

    of: Any
    cells: tuple[Cell, ...]


class SheetModel(QAbstractTableModel):
    """Rows in the order in which they came, or in that of one column."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given: tuple[Row, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.by: tuple[int, bool] = (-1, False)
        """The column that rows are in the order of, -1 for the order they came in; whether it falls."""

    def show_rows(self, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> None:
        """Show these rows in the order that was chosen; other columns are in the order they come in."""
        self.beginResetModel()
        if [column.id for column in columns] != [column.id for column in self.columns]:
            self.by = (-1, False)
        self.columns, self._given = columns, rows
        self.rows = self._in_order()
        self.endResetModel()

    def put_in_order(self, column: int, *, falls: bool) -> None:
        """Put the rows in the order of a column, or back into that they came in where it is below 0."""
        self.beginResetModel()
        self.by = (column, falls)
        self.rows = self._in_order()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell, none = row.cells[index.column()], self.tr("none")
        if role == ROW_ROLE:
            return row.of
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{column.words}: {cell.words or none}"
            return f"{said}. {cell.tip}" if cell.tip and column.figures else said
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("uiM" if column.figures else "ui")
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or (None if column.figures else cell.words) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.figures else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.about or None
        return None

    def _in_order(self) -> tuple[Row, ...]:
        place, falls = self.by
        if place < 0:
            return self._given
        told = [row for row in self._given if row.cells[place].order is not None]
        rest = tuple(row for row in self._given if row.cells[place].order is None)
        told.sort(key=lambda row: _key(row.cells[place].order), reverse=falls)
        return (*told, *rest)


def _key(order: float | str | None) -> Any:
    return order.casefold() if isinstance(order, str) else order
