"""The ledger as an item model: thin over plain rows."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.desktop.practice.debrief.tabs.figures import signed, translate
from simulator.desktop.practice.debrief.tabs.ledger import LedgerRow
from simulator.desktop.text.vocabulary import cause_word, side_short
from simulator.desktop.theme import Theme
from simulator.negotiation.ledger import Side

DECISION, SAID, SIDE, POINTS, CAUSE, DETAIL = range(6)
ROW = int(Qt.ItemDataRole.UserRole)
"""The role of a row's `LedgerRow`."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class LedgerModel(QAbstractTableModel):
    """Entries of the ledger, all or of one side."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: tuple[LedgerRow, ...] = ()
        self.rows: tuple[LedgerRow, ...] = ()
        self.side: Side | None = None

    def show_rows(self, rows: tuple[LedgerRow, ...]) -> None:
        """Show these entries, as far as they are of the side that is shown."""
        self._all = rows
        self.show_side(self.side)

    def show_side(self, side: Side | None) -> None:
        """Show one side's entries, or both sides'."""
        self.beginResetModel()
        self.side = side
        self.rows = tuple(row for row in self._all if side in (None, row.side))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == _DISPLAY:
            return self._words(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _in_full(row) if column == DECISION else self._words(-1, column, row)
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("bodyB" if column == POINTS else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(row.side if column == POINTS else "text2" if column <= SAID else "text")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == POINTS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return row if role == ROW else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return (
                translate("DebriefLedger", "No."),
                translate("DebriefLedger", "What you said"),
                translate("DebriefLedger", "Side"),
                translate("DebriefLedger", "Points"),
                translate("DebriefLedger", "Cause"),
                translate("DebriefLedger", "Detail"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == POINTS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, place: int, column: int, row: LedgerRow | None = None) -> str:
        """A cell; what was said stands once for all entries of its decision."""
        shown = row or self.rows[place]
        again = place > 0 and self.rows[place - 1].decision == shown.decision
        if column == DECISION:
            return "" if again else str(shown.decision)
        if column == SAID:
            return "" if again else shown.said
        if column == SIDE:
            return side_short(shown.side)
        if column == POINTS:
            return signed(shown.points)
        return cause_word(shown.cause) if column == CAUSE else shown.detail


def _in_full(row: LedgerRow) -> str:
    """An entry for a screen reader."""
    frame = translate("DebriefLedger", "Decision {decision}. {side} {points}. {cause}. {detail}")
    return frame.format(
        decision=row.decision,
        side=side_short(row.side),
        points=signed(row.points),
        cause=cause_word(row.cause),
        detail=row.detail,
    )
