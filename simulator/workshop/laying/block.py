"""One part of a graph laid out from (0, 0)."""

from collections.abc import Iterator, Sequence

from simulator.workshop.laying.chains import Chained, chained
from simulator.workshop.laying.layers import Edge as Pair
from simulator.workshop.laying.layers import back_edges, layers
from simulator.workshop.laying.order import ordered
from simulator.workshop.laying.parts import Parts
from simulator.workshop.laying.place import across
from simulator.workshop.laying.shapes import Edge, Layout, Measure, Node, Point

LABEL_LINE, LABEL_LETTER = 13.0, 6.0
"""The height of a line of a label and the width of its letters."""
LOOP = 24.0
"""How far a loop reaches out of its node."""
_GAP, _BEND_GAP, _LAYER_GAP, _LABEL_GAP = 20.0, 8.0, 44.0, 16.0
_SIDE, _PORT = 0.7, 14.0
"""The part of a node's width that lines come from and go to, and how far they stand apart there at most."""


class Block:
    """The work on one part: its vertices are numbers, first its nodes, then labels and bends."""

    def __init__(
        self, parts: Parts, group: Sequence[str], first: str, measure: Measure, labelled: bool
    ) -> None:
        self.parts, self.group, self.labelled = parts, group, labelled
        self.number = {key: number for number, key in enumerate(group)}
        self.sizes = [measure(parts.labels[key], _sort(parts, key)) for key in group]
        inside = [pair for pair in parts.pairs if pair[0] in self.number and pair[1] in self.number]
        self.loops = {self.number[source] for source, target in inside if source == target}
        pairs = [(self.number[source], self.number[target]) for source, target in inside if source != target]
        self.back = back_edges(len(group), pairs, self.number.get(first, 0))
        layer = layers(len(group), [pair[::-1] if pair in self.back else pair for pair in pairs])
        self._lower_the_lonely(layer, pairs)
        self.chained: Chained = chained(layer, pairs, labelled)
        self.pair_of_label = {vertex: pair for pair, vertex in self.chained.label_of.items()}

    def _lower_the_lonely(self, layer: list[int], pairs: Sequence[Pair]) -> None:
        """What no way leads to or from, as an ending of the rounds, stands at the bottom."""
        joined = {vertex for pair in pairs for vertex in pair}
        lowest = max(layer, default=0)
        for vertex in range(len(layer)):
            if vertex not in joined and len(joined) > 0:
                layer[vertex] = lowest

    def laid(self, reached: bool) -> Layout:
        """Everything with its place."""
        rows = ordered(self.chained.layer, self.chained.lines)
        widths = [self._sides(vertex) for vertex in range(len(self.chained.layer))]
        left, right = [side[0] for side in widths], [side[1] for side in widths]
        x = across(rows, self.chained.lines, left, right, len(self.group))
        low = min((x[vertex] - left[vertex] for row in rows for vertex in row), default=0.0)
        x = [place - low for place in x]
        y, height = self._heights(rows)
        nodes = tuple(
            Node(
                key,
                self.parts.labels[key],
                self.parts.stops[key],
                self._layer(n),
                reached,
                x[n],
                y[n],
                *self.sizes[n],
            )
            for n, key in enumerate(self.group)
        )
        wide = max((x[vertex] + right[vertex] for row in rows for vertex in row), default=0.0)
        return Layout(nodes, tuple(self._edges(nodes, x, y)), wide, height)

    def _layer(self, vertex: int) -> int:
        return self.chained.layer[vertex] // (2 if self.labelled else 1)

    def _sides(self, vertex: int) -> tuple[float, float]:
        """How far a vertex reaches to its left and right, half the gap to its neighbours included."""
        if vertex < len(self.group):
            half = self.sizes[vertex][0] / 2 + _GAP / 2
            if vertex not in self.loops:
                return half, half
            key = self.group[vertex]
            return half, half + LOOP + (self._label_width((key, key)) if self.labelled else 0.0)
        if vertex in self.pair_of_label:
            half = self._label_width(self._keys(self.pair_of_label[vertex])) / 2 + _BEND_GAP
            return half, half
        return _BEND_GAP, _BEND_GAP

    def _keys(self, pair: Pair) -> tuple[str, str]:
        return self.group[pair[0]], self.group[pair[1]]

    def _label_width(self, keys: tuple[str, str]) -> float:
        return LABEL_LETTER * max(len(way.label) for way in self.parts.pairs[keys])

    def _heights(self, rows: Sequence[Sequence[int]]) -> tuple[list[float], float]:
        y = [0.0] * len(self.chained.layer)
        top = 0.0
        gap = _LABEL_GAP if self.labelled else _LAYER_GAP
        for row in rows:
            height = max((self._height(vertex) for vertex in row), default=0.0)
            for vertex in row:
                y[vertex] = top + height / 2
            top += height + gap
        return y, max(0.0, top - gap)

    def _height(self, vertex: int) -> float:
        if vertex < len(self.group):
            loop = LABEL_LINE * self._lines(vertex) if self.labelled and vertex in self.loops else 0.0
            return max(self.sizes[vertex][1], loop)
        pair = self.pair_of_label.get(vertex)
        return 0.0 if pair is None else LABEL_LINE * len(self.parts.pairs[self._keys(pair)])

    def _lines(self, vertex: int) -> int:
        key = self.group[vertex]
        return len(self.parts.pairs[key, key])

    def _edges(self, nodes: Sequence[Node], x: Sequence[float], y: Sequence[float]) -> Iterator[Edge]:
        ports = self._ports(x)
        for pair, route in self.chained.routes.items():
            source, target = self._keys(pair)
            down = y[pair[1]] > y[pair[0]]
            points = [(x[vertex], y[vertex]) for vertex in route]
            points[0] = self._end(pair[0], ports[route[0], route[1]], y, below=down)
            points[-1] = self._end(pair[1], ports[route[-1], route[-2]], y, below=not down)
            label = self.chained.label_of.get(pair)
            yield Edge(
                source,
                target,
                self.parts.pairs[source, target],
                pair in self.back,
                tuple(points),
                None if label is None else (x[label], y[label]),
            )
        for vertex in sorted(self.loops):
            yield self._loop(nodes[vertex])

    def _end(self, vertex: int, x: float, y: Sequence[float], *, below: bool) -> Point:
        half = self.sizes[vertex][1] / 2
        return x, y[vertex] + (half if below else -half)

    def _ports(self, x: Sequence[float]) -> dict[Pair, float]:
        """Where on a node's upper or lower side the line to a neighbour has its end."""
        sides: dict[tuple[int, bool], list[int]] = {}
        ends = {
            (one, other)
            for route in self.chained.routes.values()
            for one, other in (route[:2], route[:-3:-1])
        }
        for vertex, other in sorted(ends):
            sides.setdefault((vertex, self.chained.layer[other] > self.chained.layer[vertex]), []).append(
                other
            )
        ports = {}
        for (vertex, _), others in sides.items():
            others.sort(key=lambda other: (x[other], other))
            room = self.sizes[vertex][0] * _SIDE
            apart = min(_PORT, room / max(1, len(others) - 1))
            for number, other in enumerate(others):
                ports[vertex, other] = x[vertex] + apart * (number - (len(others) - 1) / 2)
        return ports

    def _loop(self, node: Node) -> Edge:
        side, out = node.x + node.width / 2, node.x + node.width / 2 + LOOP * 0.75
        top, bottom = node.y - node.height / 4, node.y + node.height / 4
        points = ((side, top), (out, top), (out, bottom), (side, bottom))
        ways = self.parts.pairs[node.key, node.key]
        width = LABEL_LETTER * max(len(way.label) for way in ways)
        label = (side + LOOP + width / 2, node.y) if self.labelled else None
        return Edge(node.key, node.key, ways, back=True, points=points, label=label)


def _sort(parts: Parts, key: str) -> str:
    stop = parts.stops[key]
    return "stub" if stop is None else stop.sort
