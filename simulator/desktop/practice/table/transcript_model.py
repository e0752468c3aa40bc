"""The transcript as an item model: thin over plain lines."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.practice.table.phrases import spoken_line
from simulator.desktop.practice.table.rows import Line

LINE = int(Qt.ItemDataRole.UserRole)
"""The role of a row's `Line`; None for the dots of somebody who is about to speak."""
OPEN = LINE + 1
"""The role that tells whether a row of lines taken back is open."""

_Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """Lines, and after them the typing dots while `typing`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.typing = False
        self.client = self.director = ""
        self._open: set[int] = set()

    def show_lines(self, lines: tuple[Line, ...], client: str, director: str, typing: bool = False) -> int:
        """Show these lines; return the first row that is new (the count of rows if none is)."""
        kept = 0
        before = self.rowCount()
        for old, new in zip(self.lines, lines, strict=False):
            if old != new:
                break
            kept += 1
        same = (client, director) == (self.client, self.director)
        if same and kept == len(self.lines) and not self.typing:
            if len(lines) > kept or typing:
                self.beginInsertRows(QModelIndex(), kept, len(lines) - 1 + typing)
                self.lines, self.typing = lines, typing
                self.endInsertRows()
            return kept if len(lines) > kept else before
        self.beginResetModel()
        if kept < len(self.lines):
            self._open = {row for row in self._open if row < kept}
        self.lines, self.typing, self.client, self.director = lines, typing, client, director
        self.endResetModel()
        return kept

    def toggle(self, row: int) -> None:
        """Open or close a row of lines taken back."""
        if 0 <= row < len(self.lines) and self.lines[row].kind == "taken_back":
            self._open ^= {row}
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def at(self, row: int) -> tuple[Line | None, bool]:
        """The line of a row (None where the client is about to speak), and whether it is open."""
        return (self.lines[row] if row < len(self.lines) else None), row in self._open

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        return len(self.lines) + self.typing

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = index.row()
        if not index.isValid() or row >= self.rowCount():
            return None
        line, is_open = self.at(row)
        if role == LINE:
            return line
        if role == OPEN:
            return is_open
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if line is None else spoken_line(line, self.client, self.director)
        return None
