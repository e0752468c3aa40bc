"""The back layers of a score map: ground, what is reachable, grid, the director's zones, endings, axes."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from simulator.desktop.scoremap.frame import NUMBER_GAP, TICKS, Frame
from simulator.desktop.scoremap.layout import Layout, frontier_corners, radius
from simulator.desktop.scoremap.view import Layer, MapView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side
from simulator.desktop.widgets.marks import Side

_CORNER = 8


def paint_ground(
    painter: QPainter, theme: Theme, view: MapView, layout: Layout, layers: frozenset[Layer]
) -> None:
    """Paint everything that lies behind the frontier."""
    frame = layout.frame
    painter.save()
    round_plot = QPainterPath()
    round_plot.addRoundedRect(frame.plot, _CORNER, _CORNER)
    painter.fillPath(round_plot, theme.color("sunken" if theme.dark else "canvas"))
    painter.setClipPath(round_plot)
    if view.frontier:
        reachable = QPolygonF([frame.place(*corner) for corner in frontier_corners(_points(view))])
        reachable.append(frame.place(0, 0))
        area = QPainterPath()
        area.addPolygon(reachable)
        painter.fillPath(area, theme.color("surface"))
    _paint_grid(painter, theme, view, frame)
    if view.says is not None and "says" in layers:
        _paint_says(painter, theme, frame, view.says.floor)
    if view.rewards is not None and "rewards" in layers and layout.rewarded is not None:
        paint_hatched(painter, theme, layout.rewarded)
    if "endings" in layers:
        _paint_endings(painter, theme, view, frame)
    painter.restore()
    _paint_axes(painter, theme, frame)


def paint_hatched(painter: QPainter, theme: Theme, area: QPainterPath) -> None:
    """An area that the director rewards: a solid edge, hatched."""
    painter.fillPath(area, theme.color("directorFill", 0.10 if theme.dark else 0.07))
    hatch(painter, area, theme.color("directorFill", theme.hatch_alpha(0.34 if theme.dark else 0.26)))
    painter.strokePath(area, QPen(theme.color("directorFill"), 1.5))


def hatch(painter: QPainter, area: QPainterPath, colour: QColor, pitch: float = 7) -> None:
    """Fill an area with slanting lines, so many pixels apart on any device; Qt's own follow the device."""
    box = area.boundingRect()
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1))
    # Lines stand on one grid wherever the area begins, so that neighbours run on into each other.
    reach = box.height()
    x = (box.left() + box.top()) // pitch * pitch - box.top()
    while x <= box.right() + reach:
        painter.drawLine(QPointF(x, box.top()), QPointF(x - reach, box.bottom()))
        x += pitch
    painter.restore()


def dashed(theme: Theme, token: str, width: float, pattern: tuple[float, float]) -> QPen:
    """A pen whose dashes are counted in its own widths."""
    pen = QPen(theme.color(token), width)
    pen.setDashPattern(list(pattern))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_axis_names(painter: QPainter, theme: Theme, view: MapView, frame: Frame, size: QSizeF) -> None:
    """The names of both axes with the shapes of their sides; shorter where there is no room."""
    metrics = QFontMetricsF(theme.font("smallB"))
    height, reach = metrics.height(), theme.px(4.5)
    painter.setFont(theme.font("smallB"))
    painter.save()
    painter.translate(frame.plot.left(), size.height() - height / 2 - 2)
    _axis_name(painter, theme, view, "client", (metrics, reach, size.width() - frame.plot.left()))
    painter.restore()
    painter.save()
    painter.translate(height / 2, frame.plot.bottom())
    painter.rotate(-90)
    _axis_name(painter, theme, view, "company", (metrics, reach, frame.plot.bottom()))
    painter.restore()


def _axis_name(
    painter: QPainter, theme: Theme, view: MapView, side: Side, room: tuple[QFontMetricsF, float, float]
) -> None:
    """One name along the line that the painter stands at the start of."""
    metrics, reach, width = room
    left = 2 * reach + 6
    text = next(
        (words for words in (view.words.axis[side], view.words.axis_short[side])
         if left + metrics.horizontalAdvance(words) <= width),
        "",
    )  # fmt: skip
    draw_side(painter, theme, side, QPointF(reach, 0), reach)
    painter.setPen(theme.color(side))
    area = QRectF(left, -metrics.height() / 2, width - left, metrics.height())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)


def _points(view: MapView) -> list[tuple[int, int]]:
    return [spot.point for spot in view.frontier]


def _paint_grid(painter: QPainter, theme: Theme, view: MapView, frame: Frame) -> None:
    def lines(value: float) -> None:
        painter.drawLine(frame.place(value, 0), frame.place(value, 100))

    def levels(value: float) -> None:
        painter.drawLine(frame.place(0, value), frame.place(100, value))

    painter.setPen(QPen(theme.color("line"), 1))
    client, company = view.thresholds
    for value in TICKS[1:-1]:
        if value != client:
            lines(value)
        if value != company:
            levels(value)
    painter.setPen(dashed(theme, "lineStrong", 1.2, (2, 3)))
    lines(client)
    levels(company)


def _paint_says(painter: QPainter, theme: Theme, frame: Frame, floor: int) -> None:
    painter.fillRect(
        frame.area((floor, 100), (0, 100)), theme.color("directorFill", 0.07 if theme.dark else 0.05)
    )
    painter.setPen(dashed(theme, "directorFill", 1.6, (5, 4)))
    painter.drawLine(frame.place(floor, 0), frame.place(floor, 100))


def _paint_endings(painter: QPainter, theme: Theme, view: MapView, frame: Frame) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if view.density is None:
        reach = radius(theme, "ending", frame)
        painter.setBrush(theme.color("lineStrong", 0.55))
        for point in {spot.point for spot in view.endings}:
            painter.drawEllipse(frame.place(*point), reach, reach)
        return
    most = max(max(row) for row in view.density) or 1
    for row, counts in enumerate(view.density):
        for column, count in enumerate(counts):
            if count:
                area = frame.area((10 * column, 10 * column + 10), (10 * row, 10 * row + 10))
                painter.setBrush(theme.color("lineStrong", 0.07 + 0.28 * count / most))
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 3, 3)


def _paint_axes(painter: QPainter, theme: Theme, frame: Frame) -> None:
    painter.setPen(QPen(theme.color("lineStrong"), 1))
    painter.drawLine(frame.place(0, 0), frame.place(100, 0))
    painter.drawLine(frame.place(0, 0), frame.place(0, 100))
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("text3"))
    metrics = QFontMetricsF(theme.font("caption"))
    width, height = metrics.horizontalAdvance("100") + 2, metrics.height()
    sparse = frame.plot.width() < 9 * width or frame.plot.height() < 9 * height
    for value in TICKS[:: 5 if sparse else 1]:
        below = QRectF(frame.x(value) - width / 2, frame.plot.bottom() + 4, width, height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(value))
        beside = QRectF(frame.plot.left() - NUMBER_GAP - width, frame.y(value) - height / 2, width, height)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
