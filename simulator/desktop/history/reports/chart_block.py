"""Weekly means of both scores on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from simulator.desktop.history.trend import Line, TrendView
from simulator.desktop.history.trend_paint import TrendPaint, draw_look
from simulator.desktop.paper.blocks import Block
from simulator.desktop.theme import Theme
from simulator.history.reports.content import Report
from simulator.history.reports.words import Words

_LEGEND = 24.0
_STEP = 20


class ChartBlock(Block):
    """The lines of both sides, with their names above."""

    def __init__(self, theme: Theme, report: Report, words: Words, high: float) -> None:
        super().__init__()
        self._theme, self._words, self._high = theme, words, high
        self._view = _view(report, words)

    def height(self, _width: float) -> float:
        return self._high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self._paint_legend(painter, area)
        plot = area.adjusted(0, _LEGEND, 0, 0)
        TrendPaint(self._theme, self._view, plot, self._words.short_day).paint(painter)

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        font = self._theme.font("small")
        metrics, x, middle = QFontMetricsF(font), area.left() + 6, area.top() + _LEGEND / 2 - 3
        for line in self._view.lines:
            draw_look(painter, self._theme, line.look, QPointF(x, middle), 4)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
            width = metrics.horizontalAdvance(line.name) + 2
            place = QRectF(x + 10, area.top(), width, _LEGEND - 6)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.name)
            x += width + 30


def _view(report: Report, words: Words) -> TrendView:
    """An axis in steps of 20 that holds all values and is at least 40 points high."""
    shown = [week for week in report.weeks if week.client is not None and week.company is not None]
    client = tuple(week.client for week in shown)
    company = tuple(week.company for week in shown)
    values = [value for value in (*client, *company) if value is not None]
    low = max(0, (int(min(values)) - 5) // _STEP * _STEP)
    high = min(100, -(-(int(max(values)) + 5) // _STEP) * _STEP)
    low = max(0, min(low, high - 2 * _STEP))
    high = max(high, low + 2 * _STEP)
    return TrendView(
        weeks=tuple(week.first for week in shown),
        lines=(
            Line(words("measure.client"), "client", client),
            Line(words("measure.company"), "company", company),
        ),
        low=low,
        high=high,
        ticks=tuple((float(tick), words.number(tick)) for tick in range(low, high + 1, _STEP)),
        remark=words("section.weeks"),
        note="",
        words=words.number,
    )
