"""The chart of weekly means, painted by hand."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.history.trend import Line, Look, TrendView
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side, smooth

_HEIGHT, _LEAST = 190, 120
_MANY = 30
"""More weeks than that have smaller points."""
_DASHES: dict[Look, list[float]] = {"company": [5, 3], "plain": [1.5, 2.5]}


class TrendChart(QLabel):
    """Lines over weeks, each with a shape and a stroke of its own; its twin is a table."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._view: TrendView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_view(self, view: TrendView) -> None:
        """Show this chart."""
        self._view = view
        self.setAccessibleName(self._spoken(view))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._theme.px(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self._view
        if view is None or view.note:
            return
        painter, plot = smooth(self), self._plot(view)
        self._paint_axis(painter, plot, view)
        self._paint_dates(painter, plot, view)
        for line in view.lines:
            self._paint_line(painter, plot, view, line)
        for line in view.lines:
            for place in self._points(plot, view, line):
                self._paint_point(painter, line.look, place, 2.4 if len(view.weeks) > _MANY else 3.8)

    def _plot(self, view: TrendView) -> QRectF:
        """Where the lines are."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        left = max(metrics.horizontalAdvance(words) for _, words in view.ticks) + 10
        return QRectF(self.rect()).adjusted(left, 8, -14, -metrics.height() - 10)

    def _points(self, plot: QRectF, view: TrendView, line: Line) -> Iterator[QPointF]:
        for week, value in zip(view.weeks, line.values, strict=True):
            if value is not None:
                yield QPointF(self._x(plot, view, week), self._y(plot, view, value))

    def _x(self, plot: QRectF, view: TrendView, week: date) -> float:
        first, last = view.weeks[0], view.weeks[-1]
        span = max(1, (last - first).days)
        air = 6.0
        return plot.left() + air + (plot.width() - 2 * air) * (week - first).days / span

    def _y(self, plot: QRectF, view: TrendView, value: float) -> float:
        share = (value - view.low) / (view.high - view.low)
        return plot.bottom() - plot.height() * min(1.0, max(0.0, share))

    def _paint_axis(self, painter: QPainter, plot: QRectF, view: TrendView) -> None:
        theme = self._theme
        painter.setFont(theme.font("caption"))
        for value, words in view.ticks:
            height = self._y(plot, view, value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            painter.setPen(theme.color("text2"))
            place = QRectF(0, height - 10, plot.left() - 8, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_dates(self, painter: QPainter, plot: QRectF, view: TrendView) -> None:
        """The day on which weeks began, as many as have room."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        painter.setPen(self._theme.color("text2"))
        free = -1e9
        weeks = list(view.weeks)
        for week in (weeks[0], weeks[-1], *weeks[1:-1]):
            words = self.day(week)
            width = metrics.horizontalAdvance(words)
            middle = self._x(plot, view, week)
            left = min(max(middle - width / 2, 0.0), self.width() - width)
            if week == weeks[-1]:
                last = left
            elif week == weeks[0]:
                free, last = left + width, 1e9
            elif left < free + 14 or left + width > last - 14:
                continue
            else:
                free = left + width
            painter.drawText(QPointF(left, plot.bottom() + metrics.ascent() + 8), words)

    def _paint_line(self, painter: QPainter, plot: QRectF, view: TrendView, line: Line) -> None:
        pen = QPen(self._theme.color(_colour(line.look)), 2)
        if line.look in _DASHES:
            pen.setDashPattern(_DASHES[line.look])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(self._points(plot, view, line))))

    def _paint_point(self, painter: QPainter, look: Look, place: QPointF, radius: float) -> None:
        draw_look(painter, self._theme, look, place, radius)

    def day(self, week: date) -> str:
        """A day, as the axis and the table write it."""
        return self._language.locale().toString(QDate(week.year, week.month, week.day), "d MMM")

    def _spoken(self, view: TrendView) -> str:
        if view.note:
            return view.note
        parts = []
        for line in view.lines:
            known = [value for value in line.values if value is not None]
            if known:
                first, last = view.words(known[0]), view.words(known[-1])
                parts.append(
                    self.tr("{name}: {first} at first, {last} last").format(
                        name=line.name, first=first, last=last
                    )
                )
        weeks = self.tr("weeks: {count}").format(count=len(view.weeks))
        return "; ".join([f"{view.remark}, {weeks}", *parts])


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
