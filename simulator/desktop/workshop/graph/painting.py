"""Paints a graph: less of it the further away it is looked at, and only what is in sight."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from simulator.desktop.theme import Theme
from simulator.desktop.theme.fonts import make_font
from simulator.desktop.workshop.graph.drawing import Chunk, Drawing, Line, box_of
from simulator.desktop.workshop.graph.endings import paint_ending, pen_of
from simulator.desktop.workshop.graph.labels import LINE, Labels
from simulator.desktop.workshop.graph.marks import Marks
from simulator.desktop.workshop.graph.words import never_reached
from simulator.workshop.layout import Node

NAMES, HEADS, REPLIES = 0.42, 0.3, 1.1
"""From these sizes on ids are written, lines have heads, and replies are named of themselves."""
_LEAST = 5.0
"""How large in pixels what matters stays however far away it is."""
_RADIUS = 8.0
_THINNEST, _WIDEST = 1.5, 7.0


class GraphPainter:
    """Paints in one theme; its letters are of the layout's own size, whatever the text size is."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.mono, self.small, self.head = make_font("mono"), make_font("mono"), make_font("smallM")
        self.small.setPixelSize(10)
        self.scores: QFont = make_font("smallB")
        self.scores.setPixelSize(11)

    def paint(
        self, painter: QPainter, drawing: Drawing, marks: Marks, labels: Labels | None, area: QRectF
    ) -> None:
        """Paint what lies within an area, at the size that the painter is set to."""
        zoom = abs(painter.worldTransform().m11()) or 1.0
        self._lines(painter, drawing, marks, area, zoom)
        if labels is not None and writes_on_lines(marks, zoom):
            self._labels(painter, labels, marks, area)
        self._nodes(painter, drawing, marks, area, zoom)
        if drawing.apart is not None:
            self._apart(painter, drawing.apart, zoom)

    def _lines(self, painter: QPainter, drawing: Drawing, marks: Marks, area: QRectF, zoom: float) -> None:
        theme, heads = self.theme, zoom >= HEADS
        plain = theme.color("lineStrong", 0.45 if marks.heat else 0.55 + 0.45 * min(1.0, zoom))
        for chunk in drawing.chunks:
            if chunk.area.intersects(area):
                self._plain(painter, chunk, plain, area, zoom)
                if heads:
                    painter.fillPath(chunk.heads, plain)
        for line in drawing.broken:
            if line.area.adjusted(-9, -9, 9, 9).intersects(area):
                pen = pen_of(theme.color("bad"), max(1.0, min(1.5, 1.5 * zoom)), zoom)
                pen.setDashPattern([3.5, 2.5])
                painter.strokePath(line.path, pen)
        if marks.heat is not None:
            for pair, (_, share) in sorted(marks.heat.ways.items(), key=lambda way: way[1][1]):
                token = "ink" if marks.heat.words is None else marks.heat.words.token
                self._hot(painter, drawing.lines.get(pair), share, token, area, zoom)
        ink = theme.color("ink")
        for gone in (drawing.lines[pair] for pair in marks.walked if pair in drawing.lines):
            if gone.area.intersects(area):
                painter.strokePath(gone.path, pen_of(ink, max(2.0, min(3.0, 3.0 * zoom)), zoom))
                if heads:
                    painter.fillPath(gone.head, ink)

    def _plain(self, painter: QPainter, chunk: Chunk, colour: QColor, area: QRectF, zoom: float) -> None:
        device = painter.device()
        if device is not None and device.devicePixelRatioF() <= 1.0:
            # Qt paints lines of one dot fifty times quicker than wider ones, all of them at once.
            pen = QPen(colour, 1.0)
            pen.setCosmetic(True)
            painter.strokePath(chunk.path, pen)
            return
        pen = pen_of(colour, 1.0, zoom)
        for line in chunk.lines:
            if line.area.intersects(area):
                painter.strokePath(line.path, pen)

    def _hot(
        self, painter: QPainter, line: Line | None, share: float, token: str, area: QRectF, zoom: float
    ) -> None:
        if line is None or share <= 0 or not line.area.adjusted(-4, -4, 4, 4).intersects(area):
            return
        colour = _mixed(self.theme.color("lineStrong"), self.theme.color(token), share)
        width = (_THINNEST + (_WIDEST - _THINNEST) * share) * min(1.0, zoom)
        painter.strokePath(line.path, pen_of(colour, max(1.2, width), zoom))
        if zoom >= HEADS:
            painter.fillPath(line.head, colour)

    def _labels(self, painter: QPainter, labels: Labels, marks: Marks, area: QRectF) -> None:
        theme = self.theme
        painter.setFont(self.scores if marks.heat else self.small)
        for label in labels.within(area):
            painter.fillRect(label.area, theme.color("canvas"))
            walked = label.pair in marks.walked
            painter.setPen(theme.color("text" if walked or marks.heat else "text2"))
            row = QRectF(label.area.left(), label.area.top(), label.area.width(), LINE)
            for text in label.lines:
                painter.drawText(row, Qt.AlignmentFlag.AlignCenter, text)
                row.translate(0, LINE)

    def _nodes(self, painter: QPainter, drawing: Drawing, marks: Marks, area: QRectF, zoom: float) -> None:
        """From far away scenes are bars, painted all at once; what is marked is painted for itself."""
        air = 6.0 + _LEAST / zoom
        wide, marked = area.adjusted(-air, -air, air, air), (marks.current, marks.chosen)
        bars: dict[bool, list[QRectF]] = {True: [], False: []}
        alone: list[Node] = []
        for node, box in zip(drawing.layout.nodes, drawing.boxes, strict=True):
            if not box.intersects(wide):
                continue
            if zoom < NAMES and node.sort == "scene" and node.key not in marked:
                bars[node.reached].append(_grown(box, _LEAST / zoom))
            else:
                alone.append(node)
        painter.setPen(Qt.PenStyle.NoPen)
        for reached, boxes in bars.items():
            painter.setBrush(self.theme.color("lineStrong" if reached else "line"))
            painter.drawRects(boxes)
        for node in alone:
            self._node(painter, drawing, marks, node, zoom)

    def _node(self, painter: QPainter, drawing: Drawing, marks: Marks, node: Node, zoom: float) -> None:
        if node.stop is None:
            self._stub(painter, node, zoom)
        elif node.stop.sort == "ending":
            worth = None if marks.worth is None else marks.worth.get(node.key)
            counted = marks.heat is not None and marks.heat.words is None
            times = marks.heat.times.get(node.key, 0) if marks.heat is not None and counted else None
            known = marks.worth is not None and marks.heat is None
            paint_ending(painter, self, node, zoom, zoom >= NAMES, worth, known, times)
        else:
            self._scene(painter, drawing, marks, node, zoom)
        if node.key == marks.current:
            self._ring(painter, node, "ink", 1.0, max(2.0, min(2.6, 2.6 * zoom)), zoom)
        if node.key == marks.chosen:
            self._ring(painter, node, "focus", 4.0, 2.0, zoom)

    def _scene(self, painter: QPainter, drawing: Drawing, marks: Marks, node: Node, zoom: float) -> None:
        theme, box = self.theme, box_of(node)
        if box.height() * zoom < _LEAST:
            box = _grown(box, _LEAST / zoom)
        named = zoom >= NAMES
        fill = theme.color("surface" if node.reached else "sunken")
        if not named:
            fill = theme.color("lineStrong" if node.reached else "line")
        outline = pen_of(theme.color("lineStrong"), 1.0, zoom)
        if node.key == drawing.layout.first:
            outline = pen_of(theme.color("text2"), 2.0, zoom)
        if not node.reached:
            outline.setDashPattern([3, 3])
        painter.setPen(outline if named else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if not named:
            return
        painter.setFont(self.mono)
        painter.setPen(theme.color("text" if node.reached else "text3"))
        if marks.heat is None:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, node.label)
            return
        inside = box.adjusted(12, 0, -12, 0)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), node.label)
        painter.setFont(self.scores)
        note = marks.heat.note(node.key)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), note)

    def _stub(self, painter: QPainter, node: Node, zoom: float) -> None:
        colour = self.theme.color("bad")
        reach = max(4.0, _LEAST / zoom / 2)
        top = node.y - node.height / 2 + reach + 1
        painter.setPen(pen_of(colour, max(1.6, min(2.0, 2 * zoom)), zoom))
        for one, other in ((-reach, reach), (reach, -reach)):
            painter.drawLine(QLineF(node.x - reach, top + one, node.x + reach, top + other))
        if zoom >= NAMES:
            painter.setFont(self.small)
            painter.setPen(colour)
            place = QRectF(node.x - node.width / 2, top + reach + 1, node.width, 14)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, node.label)

    def _ring(self, painter: QPainter, node: Node, token: str, air: float, width: float, zoom: float) -> None:
        box = box_of(node)
        if node.sort == "ending" and zoom < NAMES:
            box = QRectF(node.x - 9, box.top(), 18, 18)
        box = _grown(box, 2 * _LEAST / zoom) if box.height() * zoom < 2 * _LEAST else box
        air = air / min(1.0, zoom) if air > 1 else air
        painter.setPen(pen_of(self.theme.color(token), width, zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-air, -air, air, air), _RADIUS + air, _RADIUS + air)

    def _apart(self, painter: QPainter, place: QPointF, zoom: float) -> None:
        font = QFont(self.head)
        font.setPixelSize(max(12, min(60, round(11 / zoom))))
        painter.setFont(font)
        painter.setPen(self.theme.color("text2"))
        painter.drawText(place - QPointF(0, 12 / min(1.0, zoom)), never_reached())


def writes_on_lines(marks: Marks, zoom: float) -> bool:
    """Whether words stand beside the lines at a size."""
    return zoom >= REPLIES or marks.labels or (marks.heat is not None and zoom >= NAMES)


def room(drawing: Drawing) -> QRectF:
    """What a graph takes up with everything that stands around its nodes."""
    return drawing.area.adjusted(-16, -16 if drawing.apart is None else -40, 140 if drawing.apart else 16, 24)


def _grown(box: QRectF, least: float) -> QRectF:
    more = max(0.0, (least - box.height()) / 2)
    return box.adjusted(-more, -more, more, more)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor(
        round(one.red() * rest + other.red() * share),
        round(one.green() * rest + other.green() * share),
        round(one.blue() * rest + other.blue() * share),
    )
