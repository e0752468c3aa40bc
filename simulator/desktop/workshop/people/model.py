"""Replies and what came of them as an item model, in the order of one column."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.theme import Theme
from simulator.desktop.workshop.graph.words import share_words
from simulator.desktop.workshop.people.counting import Row

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
COLUMNS = ("scene", "reply", "times", "share", "client", "company", "loss")
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ReplyModel(QAbstractTableModel):
    """Rows in file order until the person sorts them otherwise."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given: tuple[Row, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._by = ("", False)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows, in the order that was chosen."""
        self.beginResetModel()
        self._given, self.rows = rows, self._in_order(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column, or back into file order where that is below 0."""
        name = COLUMNS[column] if column >= 0 else ""
        self._by = name, order is Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self.rows = self._in_order(self._given)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if role == _DISPLAY:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._head(column)}: {self._words(row, column) or self.tr('none')}"
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("mono" if column in ("scene", "reply") else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            usual = {"client": "client", "company": "company"}.get(column, "text")
            return self._theme.color(usual if row.state == "given" else "text2")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in ("scene", "reply") else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == _DISPLAY:
            return self._head(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column in ("scene", "reply") else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._about(column)
        return None

    def retranslate(self) -> None:
        """Have every word asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def _words(self, row: Row, column: str) -> str:
        if column == "scene":
            return row.scene
        if column == "reply":
            return self.tr("{reply} (gone)").format(reply=row.reply) if row.state == "gone" else row.reply
        if column == "times":
            return str(row.times) if row.times else self.tr("never")
        if column == "share":
            return "" if row.share is None else share_words(row.share)
        value = {"client": row.client, "company": row.company, "loss": row.loss}[column]
        if value is None:
            return ""
        return self.tr("{n}%").format(n=round(value)) if column == "loss" else str(round(value))

    def _tip(self, row: Row, column: str) -> str | None:
        if column == "reply" and row.state == "gone":
            gone = self.tr("In the attempts, but not in the file any more")
            return f"{row.reply}: {gone}"
        return {"scene": row.scene, "reply": row.reply}.get(column)

    def _head(self, column: str) -> str:
        return {
            "scene": self.tr("Scene"),
            "reply": self.tr("Reply"),
            "times": self.tr("Times"),
            "share": self.tr("Share"),
            "client": side_short("client"),
            "company": side_short("company"),
            "loss": self.tr("Loss"),
        }[column]

    def _about(self, column: str) -> str | None:
        return {
            "times": self.tr("How often it was given and not taken back"),
            "share": self.tr("Of all replies given in this scene"),
            "client": self.tr("Mean final score of the client after it"),
            "company": self.tr("Mean final score of the company after it"),
            "loss": self.tr("What these attempts lost in all decisions, of what could be had"),
        }.get(column)

    def _in_order(self, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """By one column; what has no value there comes last, and equal rows stay in file order."""
        column, falling = self._by
        if not column:
            return rows
        values = {id(row): getattr(row, column) for row in rows}
        known = [row for row in rows if values[id(row)] is not None]
        known.sort(key=lambda row: values[id(row)], reverse=falling)
        return (*known, *(row for row in rows if values[id(row)] is None))
