"""Between the nodes of a graph and the places of the text."""

from typing import TYPE_CHECKING

from simulator.desktop.workshop.graph.drawing import Drawing
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.desktop.workshop.work import Work

_SECTIONS = {"scenes": "scene", "endings": "ending"}


def key_at(work: "Work", line: int) -> str | None:
    """The scene or ending whose lines a line is one of."""
    found = work.found
    for part in () if found is None else found.parts:
        if part.section in _SECTIONS and part.whole.line <= line <= part.whole.end_line:
            return part.name
    return None


def place_of(work: "Work", drawing: Drawing, key: str) -> tuple[int, int] | None:
    """Line and column of a node's name, as the text was found last; of a broken way where it stands."""
    node = drawing.nodes.get(key)
    if node is None:
        return None
    if node.stop is None:
        way = next(line.edge.ways[0] for line in drawing.broken if line.edge.target == key)
        return way.span.line, way.span.column
    for part in () if work.found is None else work.found.parts:
        if _SECTIONS.get(part.section) == node.sort and part.name == key:
            return part.place.line, part.place.column
    return node.stop.span.line, node.stop.span.column


def replies_of(scenario: Scenario) -> dict[tuple[str, str], str]:
    """What is said with each reply, by scene and id."""
    return {
        (name, choice.id): choice.say for name, scene in scenario.scenes.items() for choice in scene.choices
    }
