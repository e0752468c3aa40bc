"""A scenario's graph laid out top down in layers: scenes, endings, and what is broken or never reached.

The same story always gives the same layout (Sugiyama, Tagawa and Toda 1981: layers by longest paths,
barycentres against crossings, coordinates by least squares).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from simulator.workshop.laying.block import Block
from simulator.workshop.laying.parts import Parts, parts_of
from simulator.workshop.laying.shapes import Edge, Layout, Measure, Node, Point
from simulator.workshop.story import Story

__all__ = ["Edge", "Layout", "Measure", "Node", "Point", "lay_out", "noted", "usual_size"]

_LETTER, _HEIGHT, _AROUND, _CORNERS = 7.2, 28.0, 24.0, 20.0
_APART = 72.0
"""How far what is never reached stands from the rest."""


def usual_size(label: str, sort: str) -> tuple[float, float]:
    """The size of a node in letters twelve pixels high and all of one width; an ending has corners."""
    return _LETTER * len(label) + _AROUND + (_CORNERS if sort == "ending" else 0.0), _HEIGHT


def noted(notes: Mapping[str, str]) -> Measure:
    """The usual sizes with room for what stands after ids, by id; a scene and an ending never share one."""

    def measure(label: str, sort: str) -> tuple[float, float]:
        note = notes.get(label, "") if sort != "stub" else ""
        return usual_size(f"{label} {note}" if note else label, sort)

    return measure


def lay_out(story: Story, *, measure: Measure = usual_size, labels: bool = False) -> Layout:
    """Lay a story out; with labels there is room for the names of replies beside the lines."""
    parts = parts_of(story)
    main = Block(parts, parts.groups[0], story.first, measure, labels).laid(reached=True)
    nodes = {node.key: node for node in main.nodes}
    edges = {(edge.source, edge.target): edge for edge in main.edges}
    right, bottom = main.width, main.height
    shift, low = main.width + _APART if main.nodes else 0.0, 0.0
    for group in parts.groups[1:]:
        # What is never reached stands beside the rest, one piece below another.
        block = Block(parts, group, story.first, measure, labels).laid(reached=False)
        nodes |= {node.key: _node_moved(node, shift, low) for node in block.nodes}
        edges |= {(edge.source, edge.target): _edge_moved(edge, shift, low) for edge in block.edges}
        right, bottom = max(right, shift + block.width), max(bottom, low + block.height)
        low += block.height + _APART
    edges |= {(edge.source, edge.target): edge for edge in _between(parts, nodes, edges)}
    placed = tuple(nodes[key] for key in parts.stops)
    drawn = tuple(edges[pair] for pair in parts.pairs)
    return Layout(placed, drawn, right, bottom, story.first if story.first in nodes else None)


def _node_moved(node: Node, right: float, down: float) -> Node:
    return replace(node, x=node.x + right, y=node.y + down)


def _edge_moved(edge: Edge, right: float, down: float) -> Edge:
    points = tuple((x + right, y + down) for x, y in edge.points)
    label = None if edge.label is None else (edge.label[0] + right, edge.label[1] + down)
    return replace(edge, points=points, label=label)


def _between(parts: Parts, nodes: dict[str, Node], drawn: dict[tuple[str, str], Edge]) -> Iterator[Edge]:
    """The lines from what is never reached into the rest: from side to side."""
    for pair, ways in parts.pairs.items():
        if pair not in drawn:
            source, target = nodes[pair[0]], nodes[pair[1]]
            way = 1 if target.x > source.x else -1
            start = source.x + way * source.width / 2, source.y
            end = target.x - way * target.width / 2, target.y
            yield Edge(*pair, ways, back=False, points=(start, end))
