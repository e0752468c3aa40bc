"""Lines drawn under what is wrong: a wave for an error, a shallow one for a warning, dots for a hint."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.editor.gutter import COLOURS
from simulator.scenario.problem import Severity

_LEAST = 7.0
_HEIGHTS: dict[Severity, float] = {"error": 1.5, "warning": 1.0, "hint": 0.0}


def draw_squiggle(
    painter: QPainter, theme: Theme, severity: Severity, left: float, right: float, base: float
) -> None:
    """Draw the line under a stretch of a line of text whose letters end at `base`."""
    right = max(right, left + _LEAST)
    colour, height = theme.color(COLOURS[severity]), _HEIGHTS[severity]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not height:
        pen = QPen(colour, 1.6, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, base), QPointF(right, base))
        return
    painter.setPen(QPen(colour, 1.3))
    points: list[QPointF] = []
    at, up = left, True
    while at < right:
        points.append(QPointF(at, base + (-height if up else height)))
        at, up = at + 2.5, not up
    points.append(QPointF(right, base))
    painter.drawPolyline(QPolygonF(points))
