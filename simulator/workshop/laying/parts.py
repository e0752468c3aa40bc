"""A story as the parts that are laid out on their own: what can be reached, and each piece that cannot."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.scenario.components import closure
from simulator.workshop.story import Stop, Story, Way

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parts:
    """The nodes of a story by key.

    Attributes:
        stops: None for a stub; scenes, endings, then stubs, in file order.
        labels: what stands in each node.
        pairs: all ways from one node to another.
        groups: keys in the order of `stops`; the first group is what can be reached, and may be empty.
    """

    stops: dict[str, Stop | None]
    labels: dict[str, str]
    pairs: dict[Pair, tuple[Way, ...]]
    groups: tuple[tuple[str, ...], ...]


def parts_of(story: Story) -> Parts:
    """The parts of a story."""
    stops: dict[str, Stop | None] = {stop.id: stop for stop in story.stops}
    labels, known = {name: name for name in stops}, story.names
    ways: dict[Pair, list[Way]] = {}
    for way in story.ways:
        target = way.to
        if way.to not in known:
            # Every scene has a stub of its own: one for all would look like a scene.
            target = f"{way.scene} > {way.to}"
            stops[target], labels[target] = None, way.to
        ways.setdefault((way.scene, target), []).append(way)
    pairs = {pair: tuple(found) for pair, found in ways.items()}
    return Parts(stops, labels, pairs, _groups(story, stops, pairs))


def _groups(
    story: Story, stops: dict[str, Stop | None], pairs: Iterable[Pair]
) -> tuple[tuple[str, ...], ...]:
    onward: dict[str, list[str]] = {}
    beside: dict[str, list[str]] = {}
    for source, target in pairs:
        onward.setdefault(source, []).append(target)
        beside.setdefault(source, []).append(target)
        beside.setdefault(target, []).append(source)
    starts = [name for name in (story.first, story.out) if name is not None and name in stops]
    reached = closure(starts, onward)
    groups = [tuple(key for key in stops if key in reached)]
    left = [key for key in stops if key not in reached]
    apart = {key: [other for other in beside.get(key, ()) if other not in reached] for key in left}
    seen: set[str] = set()
    for key in left:
        if key not in seen:
            piece = closure([key], apart)
            seen |= piece
            groups.append(tuple(other for other in left if other in piece))
    return tuple(groups)
