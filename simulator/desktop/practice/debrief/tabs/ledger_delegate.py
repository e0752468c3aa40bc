"""Cells of the ledger: words wrap and nothing is cut; the shape of the side stands before its name."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from simulator.desktop.practice.debrief.tabs.ledger import LedgerRow
from simulator.desktop.practice.debrief.tabs.ledger_model import POINTS, ROW, SAID, SIDE
from simulator.desktop.practice.table.text_block import TextBlock
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side

PAD_X, PAD_Y, MARK = 10, 6, 18
_LEADING = 1.25

_Index = QModelIndex | QPersistentModelIndex


class LedgerDelegate(QStyledItemDelegate):
    """Sets words with the line height of the page; a row has the height of its longest cell."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._table.columnWidth(index.column())
        # What was said spans all rows of its decision: `needed` tells how high they must be together.
        return QSize(width, 0 if index.column() == SAID else self.needed(index))

    def needed(self, index: _Index) -> int:
        """How high a cell must be for its words."""
        return self._block(index, self._table.columnWidth(index.column())).height + 2 * PAD_Y + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, area = self._theme, QRectF(option.rect)
        row: LedgerRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("hover"))
        block = self._block(index, round(area.width()))
        top = area.top() + PAD_Y
        left = area.left() + PAD_X
        if index.column() == SIDE:
            middle = top + QFontMetricsF(index.data(Qt.ItemDataRole.FontRole)).height() / 2
            draw_side(painter, theme, row.side, QPointF(left + 5, middle), 4)
            left += MARK
        if index.column() == POINTS:
            left = area.right() - PAD_X - block.width
        block.draw(painter, QPointF(left, top), index.data(Qt.ItemDataRole.ForegroundRole))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        painter.restore()

    def _block(self, index: _Index, width: int) -> TextBlock:
        room = width - 2 * PAD_X - (MARK if index.column() == SIDE else 0)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return TextBlock(words, index.data(Qt.ItemDataRole.FontRole), room, leading=_LEADING)
