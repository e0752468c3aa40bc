"""Edges that cross layers as chains of bends, one for each layer; edges to the same vertex share theirs.

Sharing keeps a scene that every other leads to from filling the drawing with lines, and the work small.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from simulator.workshop.laying.layers import Edge

MOST_BENDS = 6_000
"""Beyond so many bends the longest edges go straight, whatever they cross."""


@dataclass(slots=True)
class Chained:
    """A graph in which every line joins neighbouring layers.

    Attributes:
        layer: of each vertex; those after the graph's own are bends and labels.
        lines: (upper, lower), each once, in the order of the edges.
        routes: for each edge its vertices from source to target; only these two where it goes straight.
        label_of: the vertex that an edge's label takes, by edge.
    """

    layer: list[int]
    lines: dict[Edge, None] = field(default_factory=dict)
    routes: dict[Edge, tuple[int, ...]] = field(default_factory=dict)
    label_of: dict[Edge, int] = field(default_factory=dict)
    bends: dict[tuple[int, int, bool], int] = field(default_factory=dict)


def chained(layer: Sequence[int], edges: Sequence[Edge], labelled: bool) -> Chained:
    """The chains of all edges; with labels each has one, next to its source, and layers double for them."""
    step = 2 if labelled else 1
    made = Chained([number * step for number in layer])
    spans = {edge: abs(made.layer[edge[1]] - made.layer[edge[0]]) for edge in edges}
    straight = _too_long(spans)
    for edge in edges:
        if edge in straight or not spans[edge]:
            made.routes[edge] = edge
        else:
            _chain(made, edge, labelled)
    return made


def _too_long(spans: Mapping[Edge, int]) -> set[Edge]:
    """The edges that get no chain: those that would take more than their part of the bends there may be."""
    left = MOST_BENDS
    longest: dict[int, int] = {}
    straight = set()
    for edge, span in sorted(spans.items(), key=lambda item: item[1]):
        more = max(0, span - 1 - longest.get(edge[1], 0))
        if more > left:
            straight.add(edge)
        else:
            left -= more
            longest[edge[1]] = max(longest.get(edge[1], 0), span - 1)
    return straight


def _chain(made: Chained, edge: Edge, labelled: bool) -> None:
    source, target = edge
    down = made.layer[target] > made.layer[source]
    step = 1 if down else -1
    route = [source]
    between = range(made.layer[source] + step, made.layer[target], step)
    for number in between:
        if labelled and number == between[0]:
            made.label_of[edge] = len(made.layer)
            route.append(_vertex(made, number))
        else:
            key = target, number, down
            if key not in made.bends:
                made.bends[key] = _vertex(made, number)
            route.append(made.bends[key])
    route.append(target)
    made.routes[edge] = tuple(route)
    for one, other in pairwise(route):
        made.lines[(one, other) if down else (other, one)] = None


def _vertex(made: Chained, layer: int) -> int:
    made.layer.append(layer)
    return len(made.layer) - 1
