"""Lines over weeks, painted: on screen and on paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from simulator.desktop.history.trend import Line, Look, TrendView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side

_MANY = 30
"""More weeks than that have smaller points."""
_DASHES: dict[Look, list[float]] = {"company": [5, 3], "plain": [1.5, 2.5]}
_AIR = 6.0


@dataclass(frozen=True, slots=True)
class TrendPaint:
    """A chart in an area.

    Attributes:
        day: how the day is written on which a week began.
    """

    theme: Theme
    view: TrendView
    area: QRectF
    day: Callable[[date], str]

    def paint(self, painter: QPainter) -> None:
        """Paint it; the view has weeks."""
        self._paint_axis(painter)
        self._paint_dates(painter)
        for line in self.view.lines:
            self._paint_line(painter, line)
        radius = 2.4 if len(self.view.weeks) > _MANY else 3.8
        for line in self.view.lines:
            for place in self._points(line):
                draw_look(painter, self.theme, line.look, place, radius)

    @property
    def _plot(self) -> QRectF:
        """Where the lines are."""
        metrics = QFontMetricsF(self.theme.font("caption"))
        left = max(metrics.horizontalAdvance(words) for _, words in self.view.ticks) + 10
        return self.area.adjusted(left, 8, -14, -metrics.height() - 10)

    def _points(self, line: Line) -> Iterator[QPointF]:
        for week, value in zip(self.view.weeks, line.values, strict=True):
            if value is not None:
                yield QPointF(self._x(week), self._y(value))

    def _x(self, week: date) -> float:
        plot, (first, last) = self._plot, (self.view.weeks[0], self.view.weeks[-1])
        span = max(1, (last - first).days)
        return plot.left() + _AIR + (plot.width() - 2 * _AIR) * (week - first).days / span

    def _y(self, value: float) -> float:
        plot, view = self._plot, self.view
        share = (value - view.low) / (view.high - view.low)
        return plot.bottom() - plot.height() * min(1.0, max(0.0, share))

    def _paint_axis(self, painter: QPainter) -> None:
        theme, plot = self.theme, self._plot
        painter.setFont(theme.font("caption"))
        for value, words in self.view.ticks:
            height = self._y(value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            painter.setPen(theme.color("text2"))
            place = QRectF(self.area.left(), height - 10, plot.left() - self.area.left() - 8, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_dates(self, painter: QPainter) -> None:
        """The day on which weeks began, as many as have room."""
        metrics, plot, area = QFontMetricsF(self.theme.font("caption")), self._plot, self.area
        painter.setPen(self.theme.color("text2"))
        free = -1e9
        weeks = list(self.view.weeks)
        for week in (weeks[0], weeks[-1], *weeks[1:-1]):
            words = self.day(week)
            width = metrics.horizontalAdvance(words)
            left = min(max(self._x(week) - width / 2, area.left()), area.right() - width)
            if week == weeks[-1]:
                last = left
            elif week == weeks[0]:
                free, last = left + width, 1e9
            elif left < free + 14 or left + width > last - 14:
                continue
            else:
                free = left + width
            painter.drawText(QPointF(left, plot.bottom() + metrics.ascent() + 8), words)

    def _paint_line(self, painter: QPainter, line: Line) -> None:
        pen = QPen(self.theme.color(_colour(line.look)), 2)
        if line.look in _DASHES:
            pen.setDashPattern(_DASHES[line.look])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(self._points(line))))


def draw_look(painter: QPainter, theme: Theme, look: Look, place: QPointF, radius: float) -> None:
    """A point of a line: its shape tells which line it is of."""
    if look == "plain":
        painter.setPen(QPen(theme.color("text2"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(place, radius, radius)
    else:
        draw_side(painter, theme, look, place, radius)


def _colour(look: Look) -> str:
    return "text2" if look == "plain" else f"{look}Fill"
