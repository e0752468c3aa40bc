"""A layout made ready for painting: shapes, who is joined to whom, what stands where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from simulator.workshop.layout import Edge, Layout, Node, Point, lay_out, usual_size
from simulator.workshop.story import Story

Pair = tuple[str, str]
ENDING_HEIGHT, SCENE_HEIGHT = 52.0, 28.0
SCORES_WIDTH = 112.0
"""The room for both scores below an ending, as ranges."""
DIAMOND = 8.0
"""How far the diamond of an ending reaches from its middle."""
_LETTER, _AIR = 7.2, 8.0
_CHUNK = 48
_HEAD, _HALF = 6.0, 3.0
_STEPS = 6
_NOTE = 6.6


@dataclass(frozen=True, slots=True)
class Line:
    """An edge with its shape: `path` is the line, `head` the arrow at its end, `trace` points along it."""

    edge: Edge
    path: QPainterPath
    head: QPainterPath
    trace: tuple[Point, ...]
    area: QRectF

    def distance(self, x: float, y: float) -> float:
        """How far a point is from the line."""
        return min(_to_segment(x, y, *one, *other) for one, other in pairwise(self.trace))


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some of the plain lines as one shape, so that they are painted, or left out, together."""

    lines: tuple[Line, ...]
    path: QPainterPath
    heads: QPainterPath
    area: QRectF


@dataclass(frozen=True)
class Drawing:
    """A graph ready to be painted; nothing in it changes.

    Attributes:
        labelled: whether there is room for the names of the replies.
        nodes, lines: by key, and by keys of both ends.
        chunks: the lines that lead somewhere, in pieces.
        broken: those that lead nowhere.
        boxes: what each node takes up, in the order of the layout.
        area: everything.
        apart: where what is never reached begins; None where everything is reached.
    """

    story: Story
    layout: Layout
    labelled: bool
    nodes: Mapping[str, Node]
    lines: Mapping[Pair, Line]
    chunks: tuple[Chunk, ...]
    broken: tuple[Line, ...]
    boxes: tuple[QRectF, ...]
    area: QRectF
    apart: QPointF | None
    out: Mapping[str, tuple[str, ...]] = field(repr=False)
    into: Mapping[str, tuple[str, ...]] = field(repr=False)

    def node_at(self, x: float, y: float, air: float = 0.0) -> Node | None:
        """The node at a place, or so near to it."""
        for node in self.layout.nodes:
            if abs(node.x - x) <= node.width / 2 + air and abs(node.y - y) <= node.height / 2 + air:
                return node
        return None

    def line_at(self, x: float, y: float, air: float) -> Line | None:
        """The line that runs so near to a place, the nearest one."""
        found: tuple[float, Line] | None = None
        for lines in (self.broken, *(chunk.lines for chunk in self.chunks if _near(chunk.area, x, y, air))):
            for line in lines:
                if _near(line.area, x, y, air):
                    distance = line.distance(x, y)
                    if distance <= air and (found is None or distance < found[0]):
                        found = distance, line
        return found[1] if found else None


def size_of(label: str, sort: str) -> tuple[float, float]:
    """The size of a node: an ending is a diamond over its id and both its scores."""
    if sort == "ending":
        return max(_LETTER * len(label) + _AIR, SCORES_WIDTH), ENDING_HEIGHT
    return usual_size(label, sort)[0], SCENE_HEIGHT


def box_of(node: Node) -> QRectF:
    """What a node takes up."""
    return QRectF(node.x - node.width / 2, node.y - node.height / 2, node.width, node.height)


def draw(story: Story, *, labels: bool = False, notes: Mapping[str, str] | None = None) -> Drawing:
    """Lay a story out and give everything its shape.

    Args:
        labels: leave room for the names of the replies.
        notes: what stands beside the id of a scene.
    """
    beside = notes or {}

    def measure(label: str, sort: str) -> tuple[float, float]:
        width, height = size_of(label, sort)
        note = beside.get(label, "") if sort == "scene" else ""
        return (width + _NOTE * (len(note) + 1) if note else width), height

    layout = lay_out(story, measure=measure, labels=labels)
    nodes = {node.key: node for node in layout.nodes}
    lines = {
        (edge.source, edge.target): _line(_to_tip(edge, nodes[edge.target]), _sideways(edge, nodes))
        for edge in layout.edges
    }
    whole = [line for pair, line in lines.items() if nodes[pair[1]].stop is not None]
    out: dict[str, list[str]] = {}
    into: dict[str, list[str]] = {}
    for source, target in lines:
        out.setdefault(source, []).append(target)
        into.setdefault(target, []).append(source)
    lonely = [node for node in layout.nodes if not node.reached]
    apart = (
        QPointF(
            min(node.x - node.width / 2 for node in lonely), min(node.y - node.height / 2 for node in lonely)
        )
        if lonely
        else None
    )
    return Drawing(
        story,
        layout,
        labels,
        nodes,
        lines,
        tuple(_chunks(whole)),
        tuple(line for pair, line in lines.items() if nodes[pair[1]].stop is None),
        tuple(box_of(node) for node in layout.nodes),
        QRectF(0.0, 0.0, max(layout.width, 1.0), max(layout.height, 1.0)),
        apart,
        {key: tuple(keys) for key, keys in out.items()},
        {key: tuple(keys) for key, keys in into.items()},
    )


def _near(area: QRectF, x: float, y: float, air: float) -> bool:
    return area.adjusted(-air, -air, air, air).contains(x, y)


def _sideways(edge: Edge, nodes: Mapping[str, Node]) -> bool:
    """Whether a line leads from what is never reached into the rest: from side to side."""
    return nodes[edge.source].reached != nodes[edge.target].reached


def _to_tip(edge: Edge, target: Node) -> Edge:
    """What comes to an ending comes to the nearest tip of its diamond."""
    x, y = edge.points[-1]
    if target.sort != "ending" or y > target.y:
        return edge
    top = target.y - target.height / 2
    if y < target.y:
        tip = target.x, top
    else:
        tip = target.x + (DIAMOND if x > target.x else -DIAMOND), top + DIAMOND
    return replace(edge, points=(*edge.points[:-1], tip))


def _chunks(lines: Sequence[Line]) -> Iterator[Chunk]:
    for first in range(0, len(lines), _CHUNK):
        some = tuple(lines[first : first + _CHUNK])
        path, heads, area = QPainterPath(), QPainterPath(), QRectF()
        for line in some:
            path.addPath(line.path)
            heads.addPath(line.head)
            area |= line.area
        yield Chunk(some, path, heads, area)


def _line(edge: Edge, sideways: bool) -> Line:
    """Upright at every point, so that it bends softly; loops and lines from side to side have corners."""
    path, points = QPainterPath(QPointF(*edge.points[0])), edge.points
    trace: list[Point] = [points[0]]
    straight = edge.source == edge.target or points[0][1] == points[-1][1]
    for (x, y), (to_x, to_y) in pairwise(points):
        if straight or x == to_x:
            path.lineTo(to_x, to_y)
            trace.append((to_x, to_y))
            continue
        middle = (y + to_y) / 2
        path.cubicTo(x, middle, to_x, middle, to_x, to_y)
        trace.extend(_bend(x, y, to_x, to_y, step / _STEPS) for step in range(1, _STEPS + 1))
    if sideways:
        path, trace = _across(points[0], points[-1])
    area = path.boundingRect().adjusted(-_HALF, -_HALF, _HALF, _HALF)
    return Line(edge, path, _head(edge, sideways), tuple(trace), area)


def _across(start: Point, end: Point) -> tuple[QPainterPath, list[Point]]:
    """A line that leaves and comes in level."""
    (x, y), (to_x, to_y) = start, end
    middle, path = (x + to_x) / 2, QPainterPath(QPointF(x, y))
    path.cubicTo(middle, y, middle, to_y, to_x, to_y)
    bends = (_bend(y, x, to_y, to_x, step / _STEPS) for step in range(_STEPS + 1))
    return path, [(along, down) for down, along in bends]


def _bend(x: float, y: float, to_x: float, to_y: float, at: float) -> Point:
    """A point of the curve from one place to another, both upright."""
    rest, middle = 1 - at, (y + to_y) / 2
    near, far = 3 * rest * rest * at, 3 * rest * at * at
    first, last = rest**3, at**3
    return first * x + near * x + far * to_x + last * to_x, first * y + (near + far) * middle + last * to_y


def _head(edge: Edge, sideways: bool) -> QPainterPath:
    (from_x, from_y), (x, y) = edge.points[-2:]
    head = QPainterPath(QPointF(x, y))
    if sideways or edge.source == edge.target or from_y == y:
        side = _HEAD if from_x > x else -_HEAD
        head.lineTo(x + side, y - _HALF)
        head.lineTo(x + side, y + _HALF)
    else:
        up = -_HEAD if from_y < y else _HEAD
        head.lineTo(x - _HALF, y + up)
        head.lineTo(x + _HALF, y + up)
    head.closeSubpath()
    return head


def _to_segment(x: float, y: float, ax: float, ay: float, bx: float, by: float) -> float:
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0.0 if not length else max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / length))
    return hypot(x - ax - along * dx, y - ay - along * dy)
