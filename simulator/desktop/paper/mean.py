"""The mean score of a side, large."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from simulator.desktop.paper.blocks import Block
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, draw_side
from simulator.desktop.widgets.marks import Side


class MeanBlock(Block):
    """The mean score of a side on its tint, with the side's name and a remark at the right."""

    _HIGH = 84.0

    def __init__(self, theme: Theme, side: Side, name: str, score: str, remark: str = "") -> None:
        super().__init__()
        self._theme, self._side, self._name, self._score, self._remark = theme, side, name, score, remark

    def height(self, _width: float) -> float:
        return self._HIGH

    def paint(self, painter: QPainter, area: QRectF) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        draw_box(painter, area, 10, theme.color(f"{self._side}Tint"))
        draw_side(painter, theme, self._side, QPointF(area.left() + 18, area.top() + 19), 4.5)
        painter.setFont(theme.font("smallM"))
        painter.setPen(theme.color("text"))
        painter.drawText(area.adjusted(32, 8, -10, -54), middle, self._name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        painter.drawText(area.adjusted(14, 32, -14, -4), middle | Qt.AlignmentFlag.AlignRight, self._remark)
        painter.setFont(theme.font("score"))
        painter.setPen(theme.color(self._side))
        painter.drawText(area.adjusted(14, 32, -10, -4), middle, self._score)
