"""The lines that are shown, as a model for the list."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from simulator.workshop.translating import Row

Index = QModelIndex | QPersistentModelIndex
Filter = Literal["all", "missing", "fuzzy"]
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class LineModel(QAbstractListModel):
    """Lines by number in the file; some of them are shown.

    `spoken` gives what a screen reader says of one.
    """

    def __init__(self, spoken: Callable[[Row], str]) -> None:
        super().__init__()
        self._spoken = spoken
        self._rows: tuple[Row, ...] = ()
        self._shown: list[int] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """All lines."""
        return self._rows

    def fill(self, rows: tuple[Row, ...], only: Filter, find: str, keep: int = -1) -> None:
        """Show those lines that a filter and a search let through, and `keep`, the one that is worked on."""
        needle = find.casefold().strip()
        shown = [
            number
            for number, row in enumerate(rows)
            if number == keep or (_passes(row, only) and (not needle or needle in _hay(row)))
        ]
        self.beginResetModel()
        self._rows, self._shown = rows, shown
        self.endResetModel()

    def put(self, number: int, row: Row) -> None:
        """A line is another now; it stays where it is shown."""
        self._rows = (*self._rows[:number], row, *self._rows[number + 1 :])
        place = self.place(number)
        if place >= 0:
            here = self.index(place)
            self.dataChanged.emit(here, here)

    def number(self, place: int) -> int:
        """The number in the file of the line at a place of the list; -1 where there is none."""
        return self._shown[place] if 0 <= place < len(self._shown) else -1

    def place(self, number: int) -> int:
        """The place in the list of a line; -1 where it is not shown."""
        return self._shown.index(number) if number in self._shown else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._rows[self._shown[index.row()]]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.place.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None


def _passes(row: Row, only: Filter) -> bool:
    if only == "missing":
        return row.condition == "missing"
    return only == "all" or (row.open and row.condition != "missing")


def _hay(row: Row) -> str:
    return "\n".join((row.place.text, row.words, row.place.context, row.note)).casefold()
