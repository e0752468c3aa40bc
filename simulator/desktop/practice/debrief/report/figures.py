"""The painted parts of a report: map, timeline, scores, marks, verdicts, bars."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from simulator.desktop.paper.blocks import Block
from simulator.desktop.practice.debrief.phrases import compared
from simulator.desktop.practice.debrief.rows import Tile
from simulator.desktop.practice.debrief.timeline_paint import chart_of, paint_timeline
from simulator.desktop.practice.debrief.timeline_view import TimelineView
from simulator.desktop.scoremap.ground import hatch
from simulator.desktop.scoremap.image import paint_with_legend
from simulator.desktop.scoremap.view import MapView
from simulator.desktop.text.vocabulary import side_short, side_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, draw_chip, draw_side
from simulator.desktop.widgets.chip import Tone, chip_width
from simulator.desktop.widgets.move_marks import draw_mark


class MapBlock(Block):
    """The score map with its legend."""

    def __init__(self, theme: Theme, view: MapView, high: float, *, above: float = 0) -> None:
        super().__init__(above)
        self._theme, self._view, self._high = theme, view, high

    def height(self, _width: float) -> float:
        return self._high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.translate(area.topLeft())
        paint_with_legend(painter, self._theme, self._view, area.size())
        painter.restore()


class TimelineBlock(Block):
    """Both scores decision by decision."""

    def __init__(self, theme: Theme, view: TimelineView, high: float = 136, *, above: float = 0) -> None:
        super().__init__(above)
        self._theme, self._view, self._high = theme, view, high

    def height(self, _width: float) -> float:
        return self._high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.translate(area.topLeft())
        chart = chart_of(self._theme, self._view, QSizeF(area.size()))
        paint_timeline(painter, self._theme, chart)
        painter.restore()


class ScoreBlock(Block):
    """One side's final score on its tint."""

    _HIGH = 66

    def __init__(self, theme: Theme, tile: Tile) -> None:
        super().__init__()
        self._theme, self._tile = theme, tile

    def height(self, _width: float) -> float:
        return self._HIGH

    def paint(self, painter: QPainter, area: QRectF) -> None:
        theme, tile = self._theme, self._tile
        draw_box(painter, area, 8, theme.color(f"{tile.side}Tint"))
        draw_side(painter, theme, tile.side, QPointF(area.left() + 14, area.top() + 15), 4)
        middle = Qt.AlignmentFlag.AlignVCenter
        head = area.adjusted(25, 5, -6, -41)
        full, room = side_word(tile.side), head.width()
        name = full if text_width(theme, "smallM", full) <= room else side_short(tile.side)
        self._words(painter, "smallM", "text", head, name, middle)
        score = area.adjusted(10, 24, -10, -2)
        self._words(painter, "score", tile.side, score, str(tile.value), middle)
        right = Qt.AlignmentFlag.AlignRight | middle
        self._words(painter, "small", "text2", score, compared(tile), right)

    def _words(
        self, painter: QPainter, role: str, colour: str, area: QRectF, text: str, flags: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(colour))
        painter.drawText(area, flags, text)


class MarkBlock(Block):
    """The mark of a decision."""

    def __init__(self, theme: Theme, mark: str | None, size: float = 19) -> None:
        super().__init__()
        self._theme, self._mark, self._size = theme, mark, size

    def height(self, _width: float) -> float:
        return self._size

    def paint(self, painter: QPainter, area: QRectF) -> None:
        if self._mark is not None:
            half = self._size / 2
            draw_mark(
                painter, self._theme, self._mark, QPointF(area.left() + half, area.top() + half), half - 1
            )


class ChipBlock(Block):
    """A verdict as a chip, at the right end of its room."""

    def __init__(self, theme: Theme, text: str, tone: Tone, icon: str) -> None:
        super().__init__()
        self._theme, self._text, self._tone, self._icon = theme, text, tone, icon

    @property
    def width(self) -> float:
        """How wide it is."""
        return chip_width(self._theme, self._text, self._icon)

    def height(self, _width: float) -> float:
        return 22

    def paint(self, painter: QPainter, area: QRectF) -> None:
        place = QRectF(QPointF(area.right() - self.width, area.top()), QSizeF(self.width, 22))
        draw_chip(painter, self._theme, place, self._text, self._tone, self._icon)


class BarBlock(Block):
    """One source of the client's change: its name, a bar from the middle, its points."""

    _HIGH = 22

    def __init__(self, theme: Theme, name: str, points: int, signed: str, most: int, *, bought: bool) -> None:
        super().__init__()
        self._theme, self._name, self._points, self._signed = theme, name, points, signed
        self._most, self._bought = max(1, most), bought

    def height(self, _width: float) -> float:
        return self._HIGH

    def paint(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        name = QRectF(area.left(), area.top(), 170, area.height())
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text"))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._name)
        room = QRectF(name.right(), area.top() + 5, area.width() - name.width() - 60, area.height() - 10)
        middle = room.center().x()
        far = room.width() / 2 * self._points / self._most
        bar = QRectF(min(middle, middle + far), room.top(), abs(far), room.height())
        if self._bought:
            outline = QPainterPath()
            outline.addRect(bar)
            hatch(painter, outline, theme.color("clientFill"), 5)
        painter.setPen(QPen(theme.color("clientFill"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._bought else theme.color("clientFill"))
        painter.drawRect(bar)
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.drawLine(QPointF(middle, area.top() + 2), QPointF(middle, area.bottom() - 2))
        painter.setFont(theme.font("uiB"))
        painter.setPen(theme.color("client"))
        points = QRectF(room.right(), area.top(), area.right() - room.right(), area.height())
        painter.drawText(points, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._signed)


def text_width(theme: Theme, role: str, *texts: str) -> float:
    """How wide the widest of some texts is, a little air included."""
    metrics = QFontMetricsF(theme.font(role))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + 4
