"""A soft outline around many points, so that they read as one area."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainterPath, QPolygonF, QRegion

from simulator.desktop.scoremap.frame import Frame

_REACH = 3
"""Points of score that the area reaches beyond each ending."""
_ROUNDS = 3


def outline(points: Iterable[tuple[int, int]], frame: Frame) -> QPainterPath:
    """The area around points: squares around each of them, grown together, with their corners cut off."""
    region = QRegion()
    for client, company in points:
        region += QRect(client - _REACH, company - _REACH, 2 * _REACH, 2 * _REACH)
    rough = QPainterPath()
    rough.addRegion(region.intersected(QRect(0, 0, 100, 100)))
    made = QPainterPath()
    for shape in rough.simplified().toSubpathPolygons():
        corners = [frame.place(shape.at(place).x(), shape.at(place).y()) for place in range(shape.size() - 1)]
        made.addPolygon(QPolygonF(_softened(corners)))
        made.closeSubpath()
    return made


def _softened(corners: list[QPointF]) -> list[QPointF]:
    """Chaikin's corner cutting on a closed line."""
    for _ in range(_ROUNDS):
        cut: list[QPointF] = []
        for place, corner in enumerate(corners):
            after = corners[(place + 1) % len(corners)]
            cut.append(corner * 0.75 + after * 0.25)
            cut.append(corner * 0.25 + after * 0.75)
        corners = cut
    return corners
