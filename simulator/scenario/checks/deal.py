"""Terms: their levels, what is on the table when talks begin, the mandate and what the client asks."""

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Any

from simulator.scenario.checks.finding import at_item, at_key, at_value, suggest
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import Outline, items, mapping, number, rows, word
from simulator.scenario.yaml_faults import Fault


def levels(outline: Outline) -> Iterator[Fault]:
    """Levels are of one kind, each once, and company points never rise along the list."""
    for name, term in outline.terms.items():
        rated = [level for level in rows(term, "levels") if "at" in level]
        yield from _kinds(name, rated)
        for before, level in pairwise(rated):
            first, second = number(before, "company"), number(level, "company")
            if first is not None and second is not None and second > first:
                yield at_value(
                    "levels-not-in-order", level, "company", term=name, value=str(second), before=str(first)
                )
        yield from _named(outline, name, term)


def _kinds(name: str, rated: list[MapNode]) -> Iterator[Fault]:
    if not rated:
        return
    worded = isinstance(rated[0]["at"], str)
    seen: dict[Any, int] = {}
    for level in rated:
        value = level["at"]
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            continue
        if isinstance(value, str) != worded:
            yield at_value("levels-mixed", level, "at", term=name, value=str(value))
        if value in seen:
            yield at_value("level-twice", level, "at", term=name, value=str(value), first=seen[value])
        seen.setdefault(value, level.value_place("at")[0])


def _named(outline: Outline, name: str, term: MapNode) -> Iterator[Fault]:
    """`open`, `limit` and `ask` are levels, and the opening is inside the mandate."""
    known = outline.levels[name]
    sound = True
    for key in ("open", "limit", "ask"):
        value = term.get(key)
        if key in term and value not in known and _could_be_level(value):
            sound = False
            yield at_value("unknown-level", term, key, term=name, **suggest(value, known))
    if sound and known and "limit" in term and term["limit"] in known:
        limit = known.index(term["limit"])
        if limit < outline.opening(name):
            yield at_value("limit-before-open", term, "limit", term=name, value=str(term["limit"]))


def _could_be_level(value: Any) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool)


def moved(outline: Outline) -> Iterator[Fault]:
    """Terms and levels that replies put on the table or ask approval for."""
    for choice in outline.choices:
        yield from at_levels(outline, mapping(choice.node, "terms"))
        yield from at_levels(outline, mapping(mapping(choice.node, "asks"), "approve"))


def at_levels(outline: Outline, node: MapNode) -> Iterator[Fault]:
    """A mapping of terms to levels."""
    for name, value in node.items():
        if name not in outline.terms:
            known = mapping(outline.root, "terms")
            if name not in known:
                yield Fault("unknown-term", node.key_place(name), suggest(name, known))
        elif value not in outline.levels[name] and _could_be_level(value):
            allowed = suggest(value, outline.levels[name])
            yield at_value("unknown-level", node, name, term=name, **allowed)


def adjustments(outline: Outline) -> Iterator[Fault]:
    """What a level is really worth names a score and says why."""
    for name, term in outline.terms.items():
        for case in rows(term, "adjust"):
            if "client" not in case and "company" not in case:
                yield at_value("adjust-empty", case, "when", term=name)


def opening_score(outline: Outline) -> Iterator[Fault]:
    """Signing exactly the opening terms should satisfy the company."""
    start, regions = mapping(outline.root, "start"), mapping(outline.root, "regions")
    company = number(start, "company") if "company" in start else 70
    threshold = number(regions, "company") if "company" in regions else 60
    if company is None or threshold is None or company >= threshold or not outline.terms:
        return
    place, key = (start, "company") if "company" in start else (regions, "company")
    yield at_value("opening-misses-threshold", place, key, start=str(company), threshold=str(threshold))


def rivals(outline: Outline) -> Iterator[Fault]:
    """What competitors offer is said of terms."""
    for fact in outline.facts.values():
        listed = items(fact, "rival_offers")
        for index, name in enumerate(listed):
            if isinstance(name, str) and name not in mapping(outline.root, "terms"):
                yield at_item("unknown-term", listed, index, **suggest(name, outline.terms))


def past(outline: Outline) -> Iterator[Fault]:
    """What lies between from earlier deals: a favour is about a term, and only a favour can be owed."""
    terms = mapping(outline.root, "terms")
    for entry in rows(outline.root, "past"):
        yield from favour(entry, terms)


def favour(entry: MapNode, terms: Collection[str]) -> Iterator[Fault]:
    """A favour among these terms, and whether it was owed."""
    name = word(entry, "favour")
    if name is not None and name not in terms:
        yield Fault("unknown-term", entry.value_place("favour"), suggest(name, terms))
    if entry.get("owed") is True and "favour" not in entry:
        yield at_key("owed-without-favour", entry, "owed")
