"""How a cell of a sheet is painted: its words, and below them a small bar where it has one."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.history.review.sheet import CELL_ROLE, Bar, Cell, Index, SheetModel
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box

ROW, PAD = 40, 8
_BAR, _LEAST_BAR = 4, 64


class SheetDelegate(QStyledItemDelegate):
    """Paints figures to the right over their bars; words are cut where there is no room."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        words = QFontMetricsF(index.data(Qt.ItemDataRole.FontRole)).horizontalAdvance(cell.words)
        least = _LEAST_BAR if cell.bar is not None else 0
        return QSize(round(max(words, least)) + 2 * PAD + 2, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, model = index.data(CELL_ROLE), index.model()
        if not isinstance(cell, Cell) or not isinstance(model, SheetModel):
            return
        theme, area = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("press" if selected else "hover"))
        if selected and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.color("ink"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        inside = area.adjusted(PAD, 0, -PAD, -1)
        if cell.bar is not None:
            inside.setBottom(inside.bottom() - _BAR - 4)
            self._bar(
                painter, QRectF(inside.left(), area.bottom() - _BAR - 6, inside.width(), _BAR), cell.bar
            )
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font)
        painter.setPen(theme.color("text2" if cell.faint else cell.token))
        side = Qt.AlignmentFlag.AlignRight if model.columns[index.column()].figures else (
            Qt.AlignmentFlag.AlignLeft
        )  # fmt: skip
        words = QFontMetricsF(font).elidedText(cell.words, Qt.TextElideMode.ElideRight, inside.width() + 1)
        painter.drawText(inside, int(side | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def _bar(self, painter: QPainter, area: QRectF, bar: Bar) -> None:
        theme = self._theme
        draw_box(painter, area, _BAR / 2, theme.color("sunken"))
        start, end = sorted((max(0.0, min(1.0, bar.start)), max(0.0, min(1.0, bar.end))))
        filled = QRectF(
            area.left() + start * area.width(), area.top(), max(2.0, (end - start) * area.width()), _BAR
        )
        draw_box(painter, filled, _BAR / 2, theme.color(bar.token))
        marks = ((bar.zero, "text2", 1.0), (bar.middle, "text", 3.0))
        for place, token, width in marks:
            if place is not None:
                across = area.left() + max(0.0, min(1.0, place)) * area.width()
                painter.setPen(QPen(theme.color(token), width))
                painter.drawLine(
                    round(across), round(area.top() - 3), round(across), round(area.bottom() + 3)
                )
