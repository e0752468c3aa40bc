"""What a layout consists of. x grows to the right, y downwards, in the units of the sizes."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.workshop.story import Stop, Way

Point = tuple[float, float]
Measure = Callable[[str, str], tuple[float, float]]
"""Width and height of a node, of its label and its sort: `scene`, `ending` or `stub`."""


@dataclass(frozen=True, slots=True)
class Node:
    """A scene, an ending, or the stub of a way that leads nowhere; x and y are its middle.

    Attributes:
        key: the id of a scene or ending; of a stub something that no id can be.
        stop: None for a stub.
        label: the id; of a stub the name that nothing has.
        layer: from 0 in its own part of the graph.
        reached: whether some way leads here from the first scene.
    """

    key: str
    label: str
    stop: Stop | None
    layer: int
    reached: bool
    x: float
    y: float
    width: float
    height: float

    @property
    def sort(self) -> str:
        """`scene`, `ending` or `stub`."""
        return "stub" if self.stop is None else self.stop.sort


@dataclass(frozen=True, slots=True)
class Edge:
    """All ways from one scene to one place, as a line through points.

    Attributes:
        source, target: keys of nodes; a loop has the same twice and goes round on the right of its node.
        ways: in file order.
        back: whether it leads up, to where talks have been.
        label: the middle of the room that is left for the names of its replies, if it was asked for.
    """

    source: str
    target: str
    ways: tuple[Way, ...]
    back: bool
    points: tuple[Point, ...]
    label: Point | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything with its place; all of it lies within (0, 0) and (width, height).

    `nodes` are scenes, endings, then stubs, `edges` in the order of their first ways, each in file order.
    `first` is the scene that opens; None where there is none of that name.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    width: float
    height: float
    first: str | None = None
