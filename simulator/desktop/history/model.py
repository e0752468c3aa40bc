"""The attempts that are read so far as a model; more are asked for when the person comes to their end."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from simulator.desktop.history.columns import COLUMNS, head_word
from simulator.desktop.history.lines import Line
from simulator.desktop.history.words import LineWords
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_LOUD = frozenset({"scenario", "result"})


class AttemptModel(QAbstractTableModel):
    """Lines in the order in which the store gave them: it sorts and filters, nothing is done here.

    Signals:
        more_wanted: the last line has come into sight and there are more.
    """

    more_wanted = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = LineWords(language)
        self._lines: list[Line] = []
        self._more = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are read so far."""
        return tuple(self._lines)

    @property
    def last(self) -> Line | None:
        """The last of them."""
        return self._lines[-1] if self._lines else None

    def line(self, row: int) -> Line:
        """One of them."""
        return self._lines[row]

    def show_lines(self, lines: tuple[Line, ...], *, more: bool = False) -> None:
        """Show these lines; nothing moves where they are those shown already. `more`: these are not all."""
        self._more = more
        if lines != tuple(self._lines):
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()

    def add_lines(self, lines: tuple[Line, ...], *, more: bool) -> None:
        """Show these below the others."""
        self._more = more
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def take_away(self, ids: frozenset[str]) -> None:
        """Show some of the lines no longer."""
        rows = [row for row, line in enumerate(self._lines) if line.id in ids]
        while rows:
            last = first = rows.pop()
            while rows and rows[-1] == first - 1:
                first = rows.pop()
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._lines[first : last + 1]
            self.endRemoveRows()

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], COLUMNS[index.column()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.of(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken(line, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("bodyM" if column == "scenario" else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text" if column in _LOUD else "text2")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.tip(line, column) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return head_word(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
