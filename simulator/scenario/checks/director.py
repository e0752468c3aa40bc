"""Every check of a director's meaning."""

from collections.abc import Iterator
from typing import get_args

from simulator.scenario.checks.finding import at_key, at_value, suggest
from simulator.scenario.checks.names import file_id, twice
from simulator.scenario.checks.people import STANDINGS, portrait, score_implied
from simulator.scenario.checks.words import cut_by_hash, placeholders
from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.outline import items, mapping, number, rows
from simulator.scenario.problem import Surroundings
from simulator.scenario.source import Source
from simulator.scenario.vocabulary import Criterion, TermKind
from simulator.scenario.yaml_faults import Fault

ENOUGH = 5
_ONE_EACH = frozenset({"criteria", "claims"})


def check_director(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    """Everything that is wrong with what a director file means."""
    yield from file_id(root, source.file)
    yield from twice(list(rows(root, "directives")))
    for key in ("declares", "rewards"):
        yield from _hundred(root, key, ("client", "company"))
    yield from _hundred(root, "demand", tuple(mapping(root, "demand")))
    yield from _implied(root)
    yield from _criteria(root)
    yield from _few_lines(mapping(root, "lines"))
    yield from portrait(root, surroundings)
    yield from placeholders(root, source.text, (), director=True)
    yield from cut_by_hash(root, source.text)


def _hundred(root: MapNode, key: str, parts: tuple[str, ...]) -> Iterator[Fault]:
    """Shares in per cent add up."""
    node = mapping(root, key)
    shares = [number(node, part) for part in parts]
    known = [share for share in shares if share is not None]
    if known and len(known) == len(shares) and sum(known) != 100:
        yield at_key("not-a-hundred", root, key, key=key, found=str(sum(known)))


def _implied(root: MapNode) -> Iterator[Fault]:
    """What his directives imply, in kinds of terms."""
    kinds = get_args(TermKind)
    for directive in rows(root, "directives"):
        implied = mapping(directive, "implies")
        for name, value in implied.items():
            if name in ("client", "company"):
                yield from score_implied(implied, name)
            elif name not in kinds:
                known = ["client", "company", *kinds]
                yield Fault("unknown-implied", implied.key_place(name), suggest(name, known))
            elif isinstance(value, str) and value not in STANDINGS:
                args = {**suggest(value, STANDINGS), "term": name}
                yield Fault("bad-implied-level", implied.value_place(name), args)


def _criteria(root: MapNode) -> Iterator[Fault]:
    """He has words for every criterion he states."""
    states = root.get("states")
    spoken = mapping(mapping(root, "lines"), "criteria")
    stated = list(states) if isinstance(states, ListNode) else []
    if isinstance(states, MapNode) and number(states, "pick"):
        stated = list(get_args(Criterion))
    if root.get("answers") is False:
        return
    for name in stated:
        if isinstance(name, str) and name in get_args(Criterion) and not spoken.get(name):
            yield at_value("criterion-without-line", root, "states", name=name)


def _few_lines(lines: MapNode) -> Iterator[Fault]:
    """Lines are chosen by the seed and never twice running: few of them are soon known by heart."""
    for occasion, listed in lines.items():
        if occasion in _ONE_EACH:
            continue
        if occasion == "office":
            yield from _few_lines(mapping(lines, occasion))
            continue
        several = listed if isinstance(listed, MapNode) else lines
        for key in several if several is listed else (occasion,):
            found = items(several, key)
            if 0 < len(found) < ENOUGH:
                yield at_key("few-lines", several, key, occasion=occasion, found=str(len(found)))
