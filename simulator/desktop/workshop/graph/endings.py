"""How an ending is painted: a diamond by its kind, the id, both scores."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from simulator.desktop.workshop.graph.drawing import DIAMOND
from simulator.workshop.layout import Node
from simulator.workshop.reach import Range, Worth

if TYPE_CHECKING:
    from simulator.desktop.workshop.graph.painting import GraphPainter

_LEAST = 3.0
_COLOURS = {"deal": "good", "walk_away": "warn", "lost": "bad"}
_MARK, _GAP = 3.2, 3.0


def paint_ending(
    painter: QPainter,
    look: "GraphPainter",
    node: Node,
    zoom: float,
    named: bool,
    worth: Worth | None,
    known: bool,
    times: int | None,
) -> None:
    """Paint an ending.

    Args:
        worth: its scores; None where talks cannot come to it, if `known`.
        known: whether the scores have been worked out.
        times: how often people came to it, to be told in place of the scores; None if that is no question.
    """
    kind = node.stop.kind if node.stop is not None else ""
    theme, top = look.theme, node.y - node.height / 2
    reach = max(DIAMOND, _LEAST / zoom)
    shape = diamond(node.x, top + DIAMOND, reach)
    colour = theme.color(_COLOURS.get(kind, "lineStrong") if node.reached else "text3")
    painter.setPen(pen_of(colour, 1.8, zoom))
    # A deal is filled, leaving is hollow, a lost client is crossed: never told by colour alone.
    painter.setBrush(colour if kind == "deal" else theme.color("canvas"))
    painter.drawPath(shape)
    if kind == "lost":
        half = reach / 3
        for one, other in ((-half, half), (half, -half)):
            painter.drawLine(
                QPointF(node.x - half, top + DIAMOND + one), QPointF(node.x + half, top + DIAMOND + other)
            )
    if not named:
        return
    painter.setFont(look.mono)
    painter.setPen(theme.color("text" if node.reached else "text3"))
    line = QRectF(node.x - node.width / 2, top + 2 * DIAMOND + 2, node.width, 15)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, node.label)
    below = line.translated(0, 16)
    painter.setFont(look.scores)
    if times is not None:
        painter.setPen(theme.color("text"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(times))
    elif worth is not None:
        _scores(painter, look, below, worth)
    elif known:
        painter.setPen(theme.color("text3"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, "—")


def _scores(painter: QPainter, look: "GraphPainter", line: QRectF, worth: Worth) -> None:
    """The client's score after a disc, the company's after a square."""
    metrics = QFontMetricsF(look.scores)
    about = "" if worth.whole else "~"
    parts = [(f"{about}{span(side)}", token) for side, token in (
        (worth.client, "client"), (worth.company, "company"))]  # fmt: skip
    widths = [2 * _MARK + _GAP + metrics.horizontalAdvance(text) for text, _ in parts]
    x = line.center().x() - (sum(widths) + 8) / 2
    middle = line.center().y()
    for (text, token), width in zip(parts, widths, strict=True):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.theme.color(f"{token}Fill"))
        mark = QRectF(x, middle - _MARK, 2 * _MARK, 2 * _MARK)
        if token == "client":
            painter.drawEllipse(mark)
        else:
            painter.drawRect(mark.adjusted(0.4, 0.4, -0.4, -0.4))
        painter.setPen(look.theme.color(token))
        words = QRectF(x + 2 * _MARK + _GAP, line.top(), width, line.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        x += width + 8


def span(values: Range) -> str:
    """One number, or from the least to the most."""
    low, high = values
    return str(low) if low == high else f"{low}–{high}"


def pen_of(colour: QColor, width: float, zoom: float) -> QPen:
    """A pen so many pixels wide at a size of the graph."""
    return QPen(colour, width / zoom)


def diamond(x: float, y: float, reach: float) -> QPainterPath:
    """A diamond around its middle."""
    path = QPainterPath(QPointF(x, y - reach))
    for to in (QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)):
        path.lineTo(to)
    path.closeSubpath()
    return path
