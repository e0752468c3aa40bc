"""Facts: counters inside their range, draws few enough, and effects that fit the kind of fact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod

from simulator.scenario.checks.finding import at_item, at_key, at_value, suggest
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping, number
from simulator.scenario.yaml_faults import Fault

MOST_DRAWS, MOST_COMBINATIONS = 3, 8

Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Kinds:
    """What sort each fact is; counters with their range, None where the file does not give it soundly."""

    flags: frozenset[str]
    counters: Mapping[str, Bounds | None]
    draws: frozenset[str]


def counters(outline: Outline) -> Iterator[Fault]:
    """A counter starts inside its range."""
    for name, fact in outline.counters.items():
        bounds = _range(fact)
        start = number(fact, "start")
        if bounds is None:
            continue
        if bounds[0] >= bounds[1]:
            yield at_value(
                "range-upside-down", fact, "range", name=name, low=str(bounds[0]), high=str(bounds[1])
            )
        elif start is not None and not bounds[0] <= start <= bounds[1]:
            yield at_value(
                "counter-out-of-range",
                fact,
                "start",
                name=name,
                value=str(start),
                low=str(bounds[0]),
                high=str(bounds[1]),
            )


def _range(fact: MapNode) -> Bounds | None:
    bounds = items(fact, "range")
    if len(bounds) == 2 and all(type(bound) is int for bound in bounds):
        return bounds[0], bounds[1]
    return None


def draws(outline: Outline) -> Iterator[Fault]:
    """Every combination of draws is analysed, so there are few."""
    hidden = outline.draws
    for values, node in ((items(outline.facts[name], "draw"), name) for name in hidden):
        for index, value in enumerate(values):
            if value in values[:index]:
                yield at_item("draw-value-twice", values, index, name=node, value=str(value))
    if len(hidden) > MOST_DRAWS:
        name = list(hidden)[MOST_DRAWS]
        yield at_key("too-many-draws", outline.facts, name, found=str(len(hidden)))
    elif prod(len(values) for values in hidden.values()) > MOST_COMBINATIONS:
        found = str(prod(len(values) for values in hidden.values()))
        yield at_key("too-many-combinations", outline.facts, list(hidden)[-1], found=found)


def effects(outline: Outline) -> Iterator[Fault]:
    """What replies and branches learn, add and set."""
    ranges = {name: _range(fact) for name, fact in outline.counters.items()}
    kinds = Kinds(outline.flags, ranges, frozenset(outline.draws))
    for node in outline.acting:
        if "learn" in node:
            yield from _learn(outline, node)
        if "add" in node:
            yield from added(kinds, mapping(node, "add"))
        if "set" in node:
            yield from assigned(kinds, mapping(node, "set"))
    known = [*sorted(outline.flags), *outline.draws]
    for choice in outline.choices:
        backed = items(mapping(choice.node, "asks"), "backed_by")
        for index, name in enumerate(backed):
            if isinstance(name, str) and name not in known:
                yield at_item("unknown-fact", backed, index, **suggest(name, known))


def _learn(outline: Outline, node: MapNode) -> Iterator[Fault]:
    listed = items(node, "learn")
    for index, name in enumerate(listed):
        if not isinstance(name, str):
            continue
        if name in outline.counters:
            yield at_item("counter-not-learnt", listed, index, name=name)
        elif name not in outline.facts:
            known = [*sorted(outline.flags), *outline.draws]
            yield at_item("unknown-fact", listed, index, **suggest(name, known))


def added(kinds: Kinds, node: MapNode) -> Iterator[Fault]:
    """What a mapping of facts to numbers adds: only counters can be added to."""
    for name in node:
        if name in kinds.draws:
            yield at_key("draw-cannot-be-set", node, name, name=name)
        elif name in kinds.flags:
            yield at_key("flag-not-added", node, name, name=name)
        elif name not in kinds.counters:
            yield Fault("unknown-fact", node.key_place(name), suggest(name, kinds.counters))


def assigned(kinds: Kinds, node: MapNode) -> Iterator[Fault]:
    """What a mapping of facts to values sets: counters to a number of their range, flags to a truth."""
    for name, value in node.items():
        if name in kinds.draws:
            yield at_key("draw-cannot-be-set", node, name, name=name)
        elif name in kinds.flags:
            if not isinstance(value, bool):
                yield at_value("flag-needs-truth", node, name, name=name, value=str(value))
        elif name in kinds.counters:
            yield from _counter(node, name, kinds.counters[name])
        else:
            known = [*kinds.counters, *sorted(kinds.flags)]
            yield Fault("unknown-fact", node.key_place(name), suggest(name, known))


def _counter(node: MapNode, name: str, bounds: Bounds | None) -> Iterator[Fault]:
    value = node[name]
    if isinstance(value, bool):
        yield at_value("counter-needs-number", node, name, name=name, value=str(value).lower())
    elif isinstance(value, int) and bounds is not None and not bounds[0] <= value <= bounds[1]:
        low, high = str(bounds[0]), str(bounds[1])
        yield at_value("counter-out-of-range", node, name, name=name, value=str(value), low=low, high=high)
