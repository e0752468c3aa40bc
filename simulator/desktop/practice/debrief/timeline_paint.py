"""How the timeline of decisions is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from simulator.desktop.practice.debrief.timeline_view import TimelineView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side
from simulator.desktop.widgets.marks import Side
from simulator.desktop.widgets.move_marks import draw_mark

_MARK, _TIGHT = 10.0, 5.0
_DISC = 4.2
_SIDES: tuple[tuple[Side, int], ...] = (("company", 1), ("client", 0))


@dataclass(frozen=True, slots=True)
class Chart:
    """Where everything of a timeline stands: decisions from left to right, scores upwards."""

    view: TimelineView
    plot: QRectF
    mark: float
    middle: float
    """The radius of the marks, and the height of their middle."""

    @property
    def pitch(self) -> float:
        """How far one decision stands from the next."""
        return self.plot.width() / max(1, len(self.view.moments))

    def x(self, number: int) -> float:
        """Where a decision stands; 0 is the opening."""
        return self.plot.left() + self.pitch * number

    def y(self, score: float) -> float:
        """Where a score lies."""
        low, high = self.view.span
        return self.plot.bottom() - self.plot.height() * (score - low) / (high - low)

    def column(self, number: int) -> QRectF:
        """What of the widget belongs to a decision."""
        half = min(self.pitch * 0.42, 4.4 * self.mark)
        top = self.middle - self.mark - 4
        return QRectF(self.x(number) - half, top, 2 * half, self.plot.bottom() + 6 - top)

    def at(self, x: float) -> int | None:
        """The decision of a place; None left of the first."""
        number = round((x - self.plot.left()) / self.pitch)
        return min(number, len(self.view.moments)) if number >= 1 and self.view.moments else None


def chart_of(theme: Theme, view: TimelineView, size: QSizeF) -> Chart:
    """The chart with room for the axis, the marks on top and the last values at the right."""
    caption, last = QFontMetricsF(theme.font("caption")), QFontMetricsF(theme.font("smallB"))
    left = caption.horizontalAdvance("100") + 10
    right = 14 + last.horizontalAdvance("100")
    width = size.width() - left - right
    pitch = width / max(1, len(view.moments))
    mark = max(_TIGHT, min(_MARK * theme.px(100) / 100, pitch / 2 - 1.5))
    middle = _MARK * theme.px(100) / 100 + 4
    top = middle + _MARK * theme.px(100) / 100 + 10
    below = max(10.0, caption.height() / 2 + 2)
    return Chart(view, QRectF(left, top, width, size.height() - top - below), mark, middle)


def paint_timeline(painter: QPainter, theme: Theme, chart: Chart, picked: int | None = None) -> None:
    """Paint the whole timeline at the painter's origin."""
    if picked is not None and picked <= len(chart.view.moments):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press"))
        painter.drawRoundedRect(chart.column(picked), 8, 8)
    _paint_axis(painter, theme, chart)
    for side, place in _SIDES:
        _paint_line(painter, theme, chart, side, place)
    for side, place in _SIDES:
        _paint_points(painter, theme, chart, side, place)
    _paint_values(painter, theme, chart)
    for one in chart.view.moments:
        if one.mark is not None:
            draw_mark(painter, theme, one.mark, QPointF(chart.x(one.number), chart.middle), chart.mark)


def _scores(chart: Chart, place: int) -> list[int]:
    ends = [(one.client, one.company)[place] for one in chart.view.moments]
    return [chart.view.start[place], *ends]


def _paint_axis(painter: QPainter, theme: Theme, chart: Chart) -> None:
    painter.setFont(theme.font("caption"))
    height = QFontMetricsF(theme.font("caption")).height()
    for tick in chart.view.ticks:
        y = chart.y(tick)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(chart.plot.left(), y), QPointF(chart.plot.right(), y))
        painter.setPen(theme.color("text3"))
        beside = QRectF(0, y - height / 2, chart.plot.left() - 8, height)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(tick))


def _paint_line(painter: QPainter, theme: Theme, chart: Chart, side: Side, place: int) -> None:
    pen = QPen(theme.color(f"{side}Fill"), 2.4)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if side == "company":
        pen.setDashPattern([3.2, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(chart.x(number), chart.y(score)) for number, score in enumerate(_scores(chart, place))]
    painter.drawPolyline(QPolygonF(points))


def _paint_points(painter: QPainter, theme: Theme, chart: Chart, side: Side, place: int) -> None:
    reach = min(_DISC, max(2.0, chart.pitch / 5))
    for number, score in enumerate(_scores(chart, place)):
        draw_side(painter, theme, side, QPointF(chart.x(number), chart.y(score)), reach)


def _paint_values(painter: QPainter, theme: Theme, chart: Chart) -> None:
    """The last score of each side at the right; where they come close, they make room for each other."""
    font = theme.font("smallB")
    height = QFontMetricsF(font).height()
    painter.setFont(font)
    last = {side: _scores(chart, place)[-1] for side, place in _SIDES}
    heights = _apart({side: chart.y(score) for side, score in last.items()}, height, chart.plot)
    for side, _ in _SIDES:
        painter.setPen(theme.color(side))
        area = QRectF(chart.plot.right() + 10, heights[side] - height / 2, 60, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(last[side]))


def _apart(middles: dict[Side, float], height: float, plot: QRectF) -> dict[Side, float]:
    upper, lower = sorted(middles, key=lambda side: middles[side])
    short = height - (middles[lower] - middles[upper])
    if short <= 0:
        return middles
    high, low = middles[upper] - short / 2, middles[lower] + short / 2
    moved = max(0.0, plot.top() - high) - max(0.0, low - plot.bottom())
    return {upper: high + moved, lower: low + moved}
