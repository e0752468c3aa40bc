"""Who takes part: directors that are named, portraits, and what this story's director asks for."""

import re
from collections.abc import Iterator

from simulator.scenario.checks.features import features
from simulator.scenario.checks.finding import at_item, at_value, suggest
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping, rows, word
from simulator.scenario.problem import Surroundings
from simulator.scenario.yaml_faults import Fault

STANDINGS = ("opening", "limit", "better")
_COMPARISON = re.compile(r"(==|!=|<=|>=|<|>)\s*(\S+)")


def directors(outline: Outline, surroundings: Surroundings) -> Iterator[Fault]:
    """Directors that are named exist."""
    known = surroundings.directors
    if known is None:
        return
    root = outline.root
    name = word(root, "director")
    if name is not None and name not in known:
        yield Fault("unknown-director", root.value_place("director"), suggest(name, sorted(known)))
    for line in _lines(outline):
        by = items(line, "by")
        for index, name in enumerate(by):
            if isinstance(name, str) and name not in known:
                yield at_item("unknown-director", by, index, **suggest(name, sorted(known)))
    for row in rows(root, "expect"):
        name = word(row, "director")
        if name is not None and name not in known:
            yield Fault("unknown-director", row.value_place("director"), suggest(name, sorted(known)))


def _lines(outline: Outline) -> Iterator[MapNode]:
    yield from rows(outline.root, "directives")
    for scene in outline.scenes.values():
        yield from rows(scene.node, "director")
        for choice in scene.choices:
            yield from rows(choice.node, "director")


def portrait(node: MapNode, surroundings: Surroundings) -> Iterator[Fault]:
    """A portrait is the name of one that ships or the features of a face, never a path."""
    face = node.get("portrait")
    if isinstance(face, MapNode):
        yield from features(face)
    name = word(node, "portrait")
    if name is None or name == "auto":
        return
    if re.search(r"[/\\.]", name):
        yield at_value("portrait-is-path", node, "portrait", value=name)
    elif surroundings.portraits is not None and name not in surroundings.portraits:
        known = ["auto", *sorted(surroundings.portraits)]
        yield Fault("unknown-portrait", node.value_place("portrait"), suggest(name, known))


def directives(outline: Outline) -> Iterator[Fault]:
    """What the story's own directives imply: scores compared, terms at a level."""
    for directive in rows(outline.root, "directives"):
        implied = mapping(directive, "implies")
        for name, value in implied.items():
            if name in ("client", "company"):
                yield from score_implied(implied, name)
            elif name not in outline.terms:
                known = ["client", "company", *outline.terms]
                yield Fault("unknown-implied", implied.key_place(name), suggest(name, known))
            elif not _level_implied(value, outline.levels[name]):
                allowed = [*STANDINGS, *(f"<= {level}" for level in outline.levels[name])]
                args = {**suggest(value, allowed), "term": name}
                yield Fault("bad-implied-level", implied.value_place(name), args)


def score_implied(node: MapNode, side: str) -> Iterator[Fault]:
    """A score is implied by one comparison with 0 to 100."""
    value = node[side]
    if isinstance(value, str):
        found = _COMPARISON.fullmatch(value.strip())
        if found is not None and found[2].isdecimal() and int(found[2]) <= 100:
            return
    elif isinstance(value, MapNode) or not isinstance(value, int):
        return
    yield at_value("bad-implied-score", node, side, value=str(value), side=side)


def _level_implied(value: object, levels: tuple[object, ...]) -> bool:
    if not isinstance(value, str | int):
        return True
    if value in levels or value in STANDINGS:
        return True
    found = _COMPARISON.fullmatch(value.strip()) if isinstance(value, str) else None
    return found is not None and found[2] in [str(level) for level in levels]
