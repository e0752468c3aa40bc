"""The small map of one scenario on its card: every place where an attempt ended, the newest filled."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from simulator.desktop.practice.home.cards import Scores
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box

WIDTH, HEIGHT = 42, 34
_AIR, _RING, _NEWEST = 4.0, 2.2, 3.0


class MiniMaps(QObject):
    """Keeps the small maps that were drawn until the colours change: cards are painted at every step."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn: dict[tuple[tuple[Scores, ...], Scores, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def draw(self, painter: QPainter, place: QPointF, results: tuple[Scores, ...], regions: Scores) -> None:
        """Draw a map with its upper left corner at a place, on whole pixels."""
        ratio = float(painter.device().devicePixelRatio())
        key = (results, regions, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._made(results, regions, ratio)
        painter.drawPixmap(place.toPoint(), self._drawn[key])

    def _forget(self) -> None:
        self._drawn.clear()

    def _made(self, results: tuple[Scores, ...], regions: Scores, ratio: float) -> QPixmap:
        made = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mini_map(painter, self._theme, QRectF(0, 0, WIDTH, HEIGHT), results, regions)
        painter.end()
        return made


def draw_mini_map(
    painter: QPainter, theme: Theme, area: QRectF, results: tuple[Scores, ...], regions: Scores
) -> None:
    """Draw results, the newest first: the client's score to the right, the company's upwards.

    The dotted lines are where each side begins to be content in this scenario.
    """
    draw_box(painter, area, 5, theme.color("sunken" if theme.dark else "canvas"))
    split = place_of(area, regions)
    pen = QPen(theme.color("lineStrong"), 1)
    pen.setDashPattern([1, 2])
    painter.setPen(pen)
    painter.drawLine(QPointF(split.x(), area.top() + 2), QPointF(split.x(), area.bottom() - 2))
    painter.drawLine(QPointF(area.left() + 2, split.y()), QPointF(area.right() - 2, split.y()))
    older = QPolygonF([place_of(area, scores) for scores in results[1:]])
    # A wide point under a narrower one is a ring; where rings meet they become one shape.
    for colour, radius in (("text2", _RING), ("surface", _RING - 1.1)):
        round_pen = QPen(theme.color(colour), 2 * radius)
        round_pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(round_pen)
        painter.drawPoints(older)
    if results:
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.color("ink"))
        painter.drawEllipse(place_of(area, results[0]), _NEWEST, _NEWEST)


def place_of(area: QRectF, scores: Scores) -> QPointF:
    """Where scores from 0 to 100 lie in an area."""
    inside = area.adjusted(_AIR, _AIR, -_AIR, -_AIR)
    return QPointF(
        inside.left() + inside.width() * scores[0] / 100, inside.bottom() - inside.height() * scores[1] / 100
    )
