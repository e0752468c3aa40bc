"""Ids: the file's own, those that mean something already, and those given twice."""

from collections.abc import Iterator
from pathlib import PurePath

from simulator.scenario.acts import standard_acts
from simulator.scenario.checks.finding import at_item, at_key, at_value, suggest
from simulator.scenario.condition import RESERVED
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping, rows, word
from simulator.scenario.yaml_faults import Fault

MOST_REPLIES = 9


def file_id(root: MapNode, file: str) -> Iterator[Fault]:
    """A file is found by its name, so its id is that name."""
    own = word(root, "id")
    stem = PurePath(file).stem
    if own is not None and file not in ("", "-") and own != stem:
        yield at_value("id-not-file-name", root, "id", id=own, name=stem)


def reserved(outline: Outline) -> Iterator[Fault]:
    """Names that conditions read in a way of their own, and names that would mean two things."""
    terms, facts = mapping(outline.root, "terms"), outline.facts
    for node in (terms, facts):
        for name in node:
            if name in RESERVED:
                yield at_key("reserved-name", node, name, name=name)
    yield from _reserved_values(outline)
    for name in facts:
        if name in terms:
            yield at_key("name-twice", facts, name, name=name, first=terms.key_place(name)[0])
    scenes, endings = mapping(outline.root, "scenes"), mapping(outline.root, "endings")
    for name in endings:
        if name in scenes:
            yield at_key("name-twice", endings, name, name=name, first=scenes.key_place(name)[0])


def _reserved_values(outline: Outline) -> Iterator[Fault]:
    """Values of draws and words of levels stand in conditions too."""
    for fact in outline.facts.values():
        values = items(fact, "draw")
        for index, value in enumerate(values):
            if isinstance(value, str) and value in RESERVED:
                yield at_item("reserved-name", values, index, name=value)
    for term in outline.terms.values():
        for level in rows(term, "levels"):
            if isinstance(level.get("at"), str) and level["at"] in RESERVED:
                yield at_value("reserved-name", level, "at", name=level["at"])


def duplicates(outline: Outline) -> Iterator[Fault]:
    """Ids given twice: replies of one scene, directives."""
    for scene in outline.scenes.values():
        yield from twice([choice.node for choice in scene.choices])
    yield from twice(list(rows(outline.root, "directives")))


def twice(nodes: list[MapNode]) -> Iterator[Fault]:
    """Nodes of one list with the same id."""
    seen: dict[str, int] = {}
    for node in nodes:
        name = word(node, "id")
        if name is None:
            continue
        if name in seen:
            yield at_value("duplicate-id", node, "id", id=name, first=seen[name])
        else:
            seen[name] = node.value_place("id")[0]


def acts(outline: Outline) -> Iterator[Fault]:
    """Acts stand in the catalogue of acts; a scenario may re-weigh them, not add to them."""
    known = standard_acts()
    own = mapping(outline.root, "acts")
    for name in own:
        if name not in known:
            yield at_key("unknown-act", own, name, **suggest(name, known))
    for choice in outline.choices:
        listed = items(choice.node, "acts")
        for index, name in enumerate(listed):
            if isinstance(name, str) and name not in known:
                yield at_item("unknown-act", listed, index, **suggest(name, known))


def many_replies(outline: Outline) -> Iterator[Fault]:
    """Replies are given with the keys 1 to 9."""
    for scene in outline.scenes.values():
        always = [choice for choice in scene.choices if not choice.conditional]
        if len(always) > MOST_REPLIES:
            yield at_value(
                "too-many-replies", always[MOST_REPLIES].node, "id", scene=scene.id, found=str(len(always))
            )
