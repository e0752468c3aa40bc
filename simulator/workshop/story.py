"""The scenes and endings of a scenario's text with every way between them, broken ones too."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.scenario.nodes import MapNode, Place
from simulator.scenario.outline import Choice, Outline, mapping, word
from simulator.scenario.problem import Span
from simulator.scenario.reading import Composed, compose
from simulator.scenario.source import Source

Sort = Literal["scene", "ending"]


@dataclass(frozen=True, slots=True)
class Stop:
    """A scene or an ending: its id, the phase or the kind of ending as written, and where its id stands."""

    id: str
    sort: Sort
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Way:
    """One way on: a reply, the condition of its branch if it has one, where it leads and where that stands.

    `timed` is true of the reply that is given when the time runs out.
    """

    scene: str
    choice: str
    when: str | None
    to: str
    timed: bool
    span: Span

    @property
    def label(self) -> str:
        """What stands beside the arrow."""
        clock = " (time out)" if self.timed else ""
        return f"{self.choice}{clock}" if self.when is None else f"{self.choice}{clock}: {self.when}"


@dataclass(frozen=True, slots=True)
class Story:
    """A scenario as a graph, in file order.

    Attributes:
        id: the scenario's.
        first: the scene that opens, whether it is there or not.
        stops: scenes, then endings; an ending that has the name of a scene is left out.
        ways: a way may lead to what is no stop.
        out: where talks stop when the rounds are over.
    """

    id: str
    first: str
    stops: tuple[Stop, ...]
    ways: tuple[Way, ...]
    out: str | None

    @property
    def names(self) -> frozenset[str]:
        """The ids of all stops."""
        return frozenset(stop.id for stop in self.stops)


def story_of(text: str, composed: Composed | None = None) -> Story | None:
    """The graph of a text, however much else is wrong with it; None where it is no YAML mapping.

    Args:
        composed: what `reading.compose` made of the same text, where it is at hand.
    """
    source = Source(text.removeprefix("\ufeff"), "")
    root = (composed or compose(source)).root
    if not isinstance(root, MapNode):
        return None
    outline = Outline(root)
    return Story(
        id=word(root, "id") or "",
        first=word(root, "first") or "opening",
        stops=tuple(_stops(outline, source)),
        ways=tuple(_ways(outline, source)),
        out=word(root, "out_of_rounds") if "rounds" in root else None,
    )


def _stops(outline: Outline, source: Source) -> Iterator[Stop]:
    scenes, endings = mapping(outline.root, "scenes"), mapping(outline.root, "endings")
    for name in scenes:
        node = mapping(scenes, name)
        yield Stop(name, "scene", word(node, "phase") or "", source.span(scenes.key_place(name)))
    for name in endings:
        if name not in scenes:
            node = mapping(endings, name)
            yield Stop(name, "ending", word(node, "kind") or "", source.span(endings.key_place(name)))


def _ways(outline: Outline, source: Source) -> Iterator[Way]:
    for scene in outline.scenes.values():
        hurried = word(mapping(scene.node, "timer"), "choice")
        for choice in scene.choices:
            timed = hurried is not None and choice.id == hurried
            for to, when, place in _leads(choice):
                yield Way(scene.id, choice.id, when, to, timed, source.span(place))


def _leads(choice: Choice) -> Iterator[tuple[str, str | None, Place]]:
    for way in choice.ways:
        when = word(way.node, "when") if way.branch else None
        yield way.target, when, way.node.value_place(way.key)
