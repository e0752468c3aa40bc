"""A layout made ready for painting: shapes, who is joined to whom, what stands where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
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


@dataclass(frozen=True)
class Line:
    """An edge and its shape, which is made when it is first asked for: most are seldom looked at.

    Attributes:
        sideways: whether it leaves and comes in level.
        area: what it takes up.
    """

    edge: Edge
    sideways: bool
    area: QRectF

    @cached_property
    def path(self) -> QPainterPath:
        """The line itself."""
        path = QPainterPath()
        add_line(path, self)
        return path

    @cached_property
    def head(self) -> QPainterPath:
        """The arrow at its end."""
        path = QPainterPath()
        add_head(path, self)
        return path

    @cached_property
    def trace(self) -> tuple[Point, ...]:
        """Points along it."""
        points = self.edge.points
        if self.sideways:
            (x, y), (to_x, to_y) = points[0], points[-1]
            bends = (_bend(y, x, to_y, to_x, step / _STEPS) for step in range(_STEPS + 1))
            return tuple((along, down) for down, along in bends)
        trace = [points[0]]
        for (x, y), (to_x, to_y) in pairwise(points):
            steps = 1 if self.cornered or x == to_x else _STEPS
            trace.extend(_bend(x, y, to_x, to_y, step / steps) for step in range(1, steps + 1))
        return tuple(trace)

    @property
    def cornered(self) -> bool:
        """Whether it has corners instead of bends: a loop, or what runs level."""
        points = self.edge.points
        return self.edge.source == self.edge.target or points[0][1] == points[-1][1]

    def distance(self, x: float, y: float) -> float:
        """How far a point is from the line."""
        return min(_to_segment(x, y, *one, *other) for one, other in pairwise(self.trace))


@dataclass(frozen=True)
class Chunk:
    """Some of the plain lines, painted together or left out together."""

    lines: tuple[Line, ...]
    area: QRectF

    @cached_property
    def path(self) -> QPainterPath:
        """All the lines."""
        path = QPainterPath()
        for line in self.lines:
            add_line(path, line)
        return path

    @cached_property
    def heads(self) -> QPainterPath:
        """All their arrows."""
        path = QPainterPath()
        for line in self.lines:
            add_head(path, line)
        return path


@dataclass(frozen=True, eq=False)
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
        area = QRectF()
        for line in some:
            area |= line.area
        yield Chunk(some, area)


def _line(edge: Edge, sideways: bool) -> Line:
    # Bends never leave the box around the points that they go through.
    across, down = [x for x, _ in edge.points], [y for _, y in edge.points]
    left, top = min(across) - _HALF, min(down) - _HALF
    area = QRectF(left, top, max(across) + _HALF - left, max(down) + _HALF - top)
    return Line(edge, sideways, area)


def add_line(path: QPainterPath, line: Line) -> None:
    """Add a line: upright at every point, so that it bends softly; one from side to side is level there."""
    points = line.edge.points
    path.moveTo(*points[0])
    if line.sideways:
        (x, y), (to_x, to_y) = points[0], points[-1]
        middle = (x + to_x) / 2
        path.cubicTo(middle, y, middle, to_y, to_x, to_y)
        return
    for (x, y), (to_x, to_y) in pairwise(points):
        if x == to_x or line.cornered:
            path.lineTo(to_x, to_y)
        else:
            middle = (y + to_y) / 2
            path.cubicTo(x, middle, to_x, middle, to_x, to_y)


def add_head(path: QPainterPath, line: Line) -> None:
    """Add the arrow at the end of a line."""
    (from_x, from_y), (x, y) = line.edge.points[-2:]
    path.moveTo(x, y)
    if line.sideways or line.edge.source == line.edge.target or from_y == y:
        side = _HEAD if from_x > x else -_HEAD
        path.lineTo(x + side, y - _HALF)
        path.lineTo(x + side, y + _HALF)
    else:
        up = -_HEAD if from_y < y else _HEAD
        path.lineTo(x - _HALF, y + up)
        path.lineTo(x + _HALF, y + up)
    path.closeSubpath()


def _bend(x: float, y: float, to_x: float, to_y: float, at: float) -> Point:
    """A point of the curve from one place to another, both upright."""
    rest, middle = 1 - at, (y + to_y) / 2
    near, far = 3 * rest * rest * at, 3 * rest * at * at
    first, last = rest**3, at**3
    return first * x + near * x + far * to_x + last * to_x, first * y + (near + far) * middle + last * to_y


def _to_segment(x: float, y: float, ax: float, ay: float, bx: float, by: float) -> float:
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0.0 if not length else max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / length))
    return hypot(x - ax - along * dx, y - ay - along * dy)
