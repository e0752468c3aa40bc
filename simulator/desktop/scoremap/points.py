"""The front layers of a score map: frontier, rewarded endings, attempts, gap lines, path, you, labels."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from simulator.desktop.scoremap.frame import Frame
from simulator.desktop.scoremap.ground import dashed
from simulator.desktop.scoremap.layout import Label, Layout, frontier_corners, radius
from simulator.desktop.scoremap.view import LAYERS, Layer, MapView, Spot
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side
from simulator.desktop.widgets.move_marks import mark_colour

_BAD = ("blunder", "mistake", "inaccuracy")


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a map is on show, and what in it is meant.

    Attributes:
        layers: those that are on.
        decision: the decision that is picked, from 1, or None.
        drawn: how much of the path is drawn, 0 to 1; the gap lines come last.
    """

    layers: frozenset[Layer] = frozenset(LAYERS)
    decision: int | None = None
    drawn: float = 1.0


def paint_points(painter: QPainter, theme: Theme, view: MapView, layout: Layout, shown: Shown) -> None:
    """Paint everything from the frontier on."""
    frame = layout.frame
    _paint_frontier(painter, theme, view, frame)
    rewards = view.rewards
    if rewards is not None and "rewards" in shown.layers and not rewards.area:
        for point in rewards.points:
            draw_side(
                painter, theme, "director", frame.place(*point), radius(theme, "frontier", frame) * 0.75
            )
    if "attempts" in shown.layers:
        for spot in view.attempts:
            _paint_disc(painter, theme, frame, spot, filled=False)
    walked = _walked(view, shown.drawn)
    faded = max(0.0, min(1.0, (shown.drawn - 0.8) / 0.2))
    painter.setOpacity(faded)
    _paint_gaps(painter, theme, view, frame)
    painter.setOpacity(1)
    _paint_path(painter, theme, view, frame, walked)
    last = shown.decision == len(view.path)
    if shown.decision is not None and last:
        _paint_picked(painter, theme, view, frame, shown.decision)
    if view.you is not None:
        _paint_disc(painter, theme, frame, view.you, filled=True)
    if shown.decision is not None and not last:
        # Where the path is short its points lie under the end of it: the one that is picked comes up.
        _paint_picked(painter, theme, view, frame, shown.decision)
    for label in layout.labels:
        painter.setOpacity(faded if label.name.startswith(("gap", "mark")) else 1)
        paint_label(painter, theme, label)
    painter.setOpacity(1)


def paint_label(painter: QPainter, theme: Theme, label: Label) -> None:
    """Paint words at their place."""
    area = label.area
    if label.ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface", 0.94))
        painter.drawRoundedRect(area, 8, 8)
    y = area.top() + (1 if label.ground else 0)
    for line in label.lines:
        font = theme.font(line.role)
        height = QFontMetricsF(font).height()
        painter.setFont(font)
        painter.setPen(theme.color(line.colour))
        many = len(label.lines) > 1 or not label.ground
        side = Qt.AlignmentFlag.AlignLeft if many else Qt.AlignmentFlag.AlignHCenter
        inset = 5 if label.ground and many else 0
        painter.drawText(
            QRectF(area.left() + inset, y, area.width(), height),
            side | Qt.AlignmentFlag.AlignVCenter,
            line.text,
        )
        y += height


def paint_ring(painter: QPainter, theme: Theme, frame: Frame, spot: Spot) -> None:
    """The ring around the point that the keyboard stands on."""
    reach = radius(theme, spot.kind, frame) + 5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("surface", 5), ("focus", 2)):
        painter.setPen(QPen(theme.color(colour), width))
        painter.drawEllipse(frame.place(*spot.point), reach, reach)


def diamond(centre: QPointF, reach: float) -> QPolygonF:
    """The shape of an efficient ending."""
    steps = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    return QPolygonF([centre + QPointF(x, y) for x, y in steps])


def _paint_frontier(painter: QPainter, theme: Theme, view: MapView, frame: Frame) -> None:
    corners = frontier_corners(spot.point for spot in view.frontier)
    if not corners:
        return
    pen = QPen(theme.color("text"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([frame.place(*corner) for corner in corners]))
    painter.setPen(QPen(theme.color("surface"), 1.5))
    painter.setBrush(theme.color("text"))
    for spot in view.frontier:
        painter.drawPolygon(diamond(frame.place(*spot.point), radius(theme, "frontier", frame)))


def _walked(view: MapView, drawn: float) -> list[tuple[float, float]]:
    """The path's points, cut off where the drawing has come to."""
    points: list[tuple[float, float]] = [spot.point for spot in view.path]
    if view.you is not None and points:
        points.append(view.you.point)
    if drawn >= 1 or len(points) < 2:
        return points
    far = max(0.0, drawn) * (len(points) - 1)
    whole = int(far)
    here, there = points[whole], points[min(whole + 1, len(points) - 1)]
    share = far - whole
    cut = (here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share)
    return [*points[: whole + 1], cut]


def _paint_path(
    painter: QPainter, theme: Theme, view: MapView, frame: Frame, walked: list[tuple[float, float]]
) -> None:
    if not walked:
        return
    line = QPainterPath(frame.place(*walked[0]))
    for point in walked[1:]:
        line.lineTo(frame.place(*point))
    pen = QPen(theme.color("text"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line)
    reach = radius(theme, "path", frame)
    for spot in view.path[: len(walked)]:
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(theme.color(mark_colour(spot.mark) if spot.mark in _BAD else "text"))
        painter.drawEllipse(frame.place(*spot.point), reach, reach)


def _paint_picked(painter: QPainter, theme: Theme, view: MapView, frame: Frame, decision: int) -> None:
    """The step of the path that a decision made, thick, and its end ringed."""
    points = [*view.path, *([view.you] if view.you else [])]
    if not 0 < decision < len(points):
        return
    before, after = points[decision - 1], points[decision]
    start, end = frame.place(*before.point), frame.place(*after.point)
    for token, width in (("surface", 9.0), ("text", 5.0)):
        pen = QPen(theme.color(token), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)
    painter.setBrush(theme.color("surface"))
    reach = radius(theme, after.kind, frame) + 4
    painter.setPen(QPen(theme.color("text"), 2))
    painter.drawEllipse(end, reach, reach)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(mark_colour(after.mark) if after.mark in _BAD else "text"))
    painter.drawEllipse(end, reach - 3.5, reach - 3.5)


def _paint_gaps(painter: QPainter, theme: Theme, view: MapView, frame: Frame) -> None:
    you = view.you
    client, company = view.gaps
    if you is None:
        return
    if company:
        painter.setPen(dashed(theme, "companyFill", 2, (2, 2)))
        painter.drawLine(frame.place(*you.point), frame.place(you.client, you.company + company))
    if client:
        painter.setPen(dashed(theme, "clientFill", 2, (2, 2)))
        painter.drawLine(frame.place(*you.point), frame.place(you.client + client, you.company))


def _paint_disc(painter: QPainter, theme: Theme, frame: Frame, spot: Spot, *, filled: bool) -> None:
    """An attempt: filled if it is this one, hollow if it is another; crossed where nothing was signed."""
    centre, reach = frame.place(*spot.point), radius(theme, spot.kind, frame)
    painter.setPen(QPen(theme.color("surface"), 3) if filled else QPen(theme.color("text2"), 1.6))
    painter.setBrush(theme.color("ink" if filled else "surface"))
    painter.drawEllipse(centre, reach, reach)
    ink = theme.color("onInk" if filled else "text2")
    if not spot.signed:
        step = reach * 0.42
        pen = QPen(ink, 2.2 if filled else 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for slope in (1, -1):
            painter.drawLine(centre - QPointF(step, step * slope), centre + QPointF(step, step * slope))
    elif spot.number is not None:
        painter.setFont(theme.font("smallB" if filled else "caption"))
        painter.setPen(ink)
        area = QRectF(centre.x() - 2 * reach, centre.y() - 2 * reach, 4 * reach, 4 * reach)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(spot.number))
