"""The small map of two attempts: where each of them ended, and what could be reached if that is known."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, smooth

Scores = tuple[int, int]
_AIR, _SIDE = 8.0, 132


class CompareMap(QLabel):
    """The client's score to the right, the company's upwards; the earlier attempt is hollow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._then: Scores | None = None
        self._now: Scores | None = None
        self._frontier: tuple[Scores, ...] = ()
        self._high: Scores = (60, 60)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_two(self, then: Scores | None, now: Scores | None, high: Scores) -> None:
        """Show where both ended; `high` is from which scores on a side is content."""
        self._then, self._now, self._high = then, now, high
        self._frontier = ()
        told = self.tr(
            "Map: then client {client}, company {company}; now client {client2}, company {company2}"
        )
        if then is not None and now is not None:
            self.setAccessibleName(
                told.format(client=then[0], company=then[1], client2=now[0], company2=now[1])
            )
        self.update()

    def show_frontier(self, points: tuple[Scores, ...]) -> None:
        """Draw the best that could be reached, the client's score rising."""
        self._frontier = points
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        draw_box(painter, QRectF(self.rect()), 6, theme.color("sunken" if theme.dark else "canvas"))
        pen = QPen(theme.color("lineStrong"), 1)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        area, split = self._area(), self._place(self._high)
        painter.drawLine(QPointF(split.x(), area.top()), QPointF(split.x(), area.bottom()))
        painter.drawLine(QPointF(area.left(), split.y()), QPointF(area.right(), split.y()))
        self._paint_frontier(painter)
        if self._then is not None and self._now is not None:
            painter.setPen(QPen(theme.color("text3"), 1.2))
            painter.drawLine(self._place(self._then), self._place(self._now))
        self._paint_point(painter, self._then, filled=False)
        self._paint_point(painter, self._now, filled=True)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_AIR, _AIR, -_AIR, -_AIR)

    def _place(self, scores: Scores) -> QPointF:
        area = self._area()
        return QPointF(
            area.left() + area.width() * scores[0] / 100, area.bottom() - area.height() * scores[1] / 100
        )

    def _paint_frontier(self, painter: QPainter) -> None:
        """Stairs: what is between two points is not reached."""
        if not self._frontier:
            return
        area = self._area()
        places = [self._place(point) for point in self._frontier]
        corners = [QPointF(area.left(), places[0].y()), *places, QPointF(places[-1].x(), area.bottom())]
        painter.setPen(QPen(self._theme.color("text"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(self._stairs(corners)))

    def _stairs(self, corners: list[QPointF]) -> list[QPointF]:
        """From each point down, then to the right: the company's score falls where the client's rises."""
        steps = [corners[0]]
        for corner in corners[1:]:
            before = steps[-1]
            if before.x() != corner.x() and before.y() != corner.y():
                steps.append(QPointF(before.x(), corner.y()))
            steps.append(corner)
        return steps

    def _paint_point(self, painter: QPainter, scores: Scores | None, *, filled: bool) -> None:
        if scores is None:
            return
        theme = self._theme
        painter.setPen(QPen(theme.color("text"), 1.6))
        painter.setBrush(theme.color("ink" if filled else "surface"))
        painter.drawEllipse(self._place(scores), 4.6, 4.6)
