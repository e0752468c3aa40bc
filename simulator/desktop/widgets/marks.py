"""The three sides as shapes: client = disc, company = square, director = diamond; never colour alone."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth

Side = Literal["client", "company", "director"]


def draw_side(
    painter: QPainter, theme: Theme, side: Side, centre: QPointF, radius: float, filled: bool = True
) -> None:
    """Draw the shape of a side around a point; hollow ones stand for what is asked or planned."""
    colour = theme.color(f"{side}Fill")
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    if side == "client":
        painter.drawEllipse(centre, radius, radius)
    elif side == "company":
        half = radius * 0.92
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 1.5, 1.5)
    else:
        far = radius * 1.2
        steps = ((0, -far), (far, 0), (0, far), (-far, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in steps]))


class SideMark(QLabel):
    """The shape of a side on its own, beside a word that names it."""

    def __init__(self, theme: Theme, side: Side, radius: float = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._side, self._radius = theme, side, radius
        extent = round(radius * 2 + 6)
        self.setFixedSize(extent, extent)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        draw_side(smooth(self), self._theme, self._side, centre, self._radius)
