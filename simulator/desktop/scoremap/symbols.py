"""The legend: what each shape on the map stands for."""

from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from simulator.desktop.scoremap.ground import dashed, paint_hatched
from simulator.desktop.scoremap.points import diamond
from simulator.desktop.scoremap.view import MapView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_side

Entry = Literal["endings", "frontier", "path", "attempts", "says", "rewards"]
SYMBOL = 20
"""Width of a symbol in pixels at 100 %."""
_GAP, _AIR = 7, 16


def entries(view: MapView) -> tuple[Entry, ...]:
    """The parts of a map that are there to be explained, in order."""
    there: tuple[tuple[Entry, bool], ...] = (
        ("endings", bool(view.endings or view.density)),
        ("frontier", bool(view.frontier)),
        ("path", bool(view.path)),
        ("attempts", bool(view.attempts)),
        ("says", view.says is not None),
        ("rewards", view.rewards is not None and bool(view.rewards.points)),
    )
    return tuple(entry for entry, shown in there if shown)


def draw_symbol(painter: QPainter, theme: Theme, view: MapView, entry: Entry, area: QRectF) -> None:
    """Draw the sign of one part of the map."""
    middle, half = area.center(), area.width() / 2
    left, right = middle - QPointF(half - 2, 0), middle + QPointF(half - 2, 0)
    if entry == "endings":
        _ending(painter, theme, view, middle)
    elif entry == "frontier":
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(left, right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawPolygon(diamond(middle, half * 0.52))
    elif entry == "path":
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(left, right)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        for end in (left, right):
            painter.drawEllipse(end, half * 0.36, half * 0.36)
    elif entry == "attempts":
        painter.setPen(QPen(theme.color("text2"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, half * 0.6, half * 0.6)
    elif entry == "rewards" and view.rewards is not None and not view.rewards.area:
        draw_side(painter, theme, "director", middle, half * 0.42)
    else:
        _zone(
            painter,
            theme,
            entry,
            QRectF(area.left() + 1, middle.y() - half * 0.62, 2 * half - 2, half * 1.24),
        )


def legend_height(theme: Theme, view: MapView, width: float) -> float:
    """How high a legend of this width is."""
    places = list(_places(theme, view, width))
    return places[-1][1].bottom() if places else 0.0


def paint_legend(painter: QPainter, theme: Theme, view: MapView, area: QRectF) -> None:
    """Paint the legend as plain words, for paper and pictures."""
    for entry, place in _places(theme, view, area.width()):
        here = place.translated(area.topLeft())
        symbol = theme.px(SYMBOL)
        draw_symbol(painter, theme, view, entry, QRectF(here.left(), here.top(), symbol, here.height()))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        words = here.adjusted(symbol + _GAP, 0, 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, view.words.legend[entry])


def _places(theme: Theme, view: MapView, width: float) -> Iterator[tuple[Entry, QRectF]]:
    """Where each entry stands, like words in lines."""
    metrics = QFontMetricsF(theme.font("small"))
    height = theme.px(20)
    x = y = 0.0
    for entry in entries(view):
        wide = theme.px(SYMBOL) + _GAP + metrics.horizontalAdvance(view.words.legend[entry])
        if x and x + wide > width:
            x, y = 0.0, y + height
        yield entry, QRectF(x, y, wide, height)
        x += wide + _AIR


def _ending(painter: QPainter, theme: Theme, view: MapView, middle: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("lineStrong", 0.7 if view.density is None else 0.4))
    reach = theme.px(3)
    if view.density is None:
        painter.drawEllipse(middle, reach, reach)
    else:
        painter.drawRoundedRect(QRectF(middle.x() - 6, middle.y() - 6, 12, 12), 3, 3)


def _zone(painter: QPainter, theme: Theme, entry: Entry, box: QRectF) -> None:
    area = QPainterPath()
    area.addRoundedRect(box, 3, 3)
    if entry == "rewards":
        paint_hatched(painter, theme, area)
        return
    painter.fillPath(area, theme.color("directorFill", 0.06))
    painter.strokePath(area, dashed(theme, "directorFill", 1.6, (3, 2.4)))
