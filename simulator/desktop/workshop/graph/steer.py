"""Going about a graph by keyboard: along its lines, else to what stands beside."""

from collections.abc import Iterable
from typing import Literal

from simulator.desktop.workshop.graph.drawing import Drawing
from simulator.workshop.layout import Node

Way = Literal["left", "right", "up", "down"]
_STEPS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def next_node(drawing: Drawing, here: str, way: Way) -> str | None:
    """The node to go to: of those joined by a line the nearest in a direction, to the sides else any.

    Up and down follow lines only, so that one comes back the way one went; None where there is none.
    """
    if here not in drawing.nodes:
        return None
    node = drawing.nodes[here]
    joined = dict.fromkeys((*drawing.out.get(here, ()), *drawing.into.get(here, ())))
    if way in ("left", "right"):
        level = [other for other in drawing.layout.nodes if _beside(node, other)]
        return _nearest(node, level, way) or _nearest(node, (drawing.nodes[key] for key in joined), way)
    return _nearest(node, (drawing.nodes[key] for key in joined), way)


def first_node(drawing: Drawing) -> str | None:
    """Where one begins: the scene that opens, else the uppermost node."""
    if drawing.layout.first is not None:
        return drawing.layout.first
    return min(drawing.layout.nodes, key=lambda node: (node.y, node.x)).key if drawing.nodes else None


def last_node(drawing: Drawing) -> str | None:
    """The last ending, else the lowest node."""
    if not drawing.nodes:
        return None
    return max(drawing.layout.nodes, key=lambda node: (node.sort == "ending", node.y, node.x)).key


def _beside(node: Node, other: Node) -> bool:
    """Whether two nodes stand in one row."""
    return other is not node and abs(other.y - node.y) < (other.height + node.height) / 2


def _nearest(here: Node, nodes: Iterable[Node], way: Way) -> str | None:
    across, down = _STEPS[way]
    best: tuple[float, str] | None = None
    for node in nodes:
        dx, dy = node.x - here.x, node.y - here.y
        ahead, aside = dx * across + dy * down, abs(dx * down) + abs(dy * across)
        if ahead <= 0:
            continue
        # A line that goes down is followed however far aside it leads; to the sides the row counts.
        distance = ahead + aside * (0.5 if down else 2)
        if best is None or distance < best[0]:
            best = distance, node.key
    return best[1] if best else None
