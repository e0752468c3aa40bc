"""What a condition can come out as, tried over everything its names may hold.

Values that no comparison tells apart are tried once: a counter of fifty costs no more than one of two.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Any

from simulator.scenario import expression as c
from simulator.scenario.condition import Names
from simulator.scenario.expression import Expression, Operand

MOST_WORLDS = 20_000

Key = tuple[str, str]
World = Mapping[Key, Any]
Domains = dict[Key, list[Any]]


def holds(node: Expression, world: World) -> bool:
    """Whether a condition is true in a world."""
    match node:
        case c.Flag(name):
            return bool(world["flag", name])
        case c.Known(draw):
            return bool(world["known", draw])
        case c.Approved(term):
            return bool(world["approved", term])
        case c.Not(of):
            return not holds(of, world)
        case c.All(parts):
            return all(holds(part, world) for part in parts)
        case c.Some(parts):
            return any(holds(part, world) for part in parts)
        case c.Compare(left, sign, right):
            return c.COMPARE[sign](_value(left, world), _value(right, world))


def _value(node: Operand, world: World) -> Any:
    match node:
        case c.Number(value):
            return value
        case c.Word(_, index):
            return index
        case c.Sum(parts):
            return sum(sign * _value(part, world) for sign, part in parts)
        case _:
            return world[_key(node)]


def _key(node: Operand) -> Key:
    match node:
        case c.Counter(name):
            return "counter", name
        case c.Term(name):
            return "term", name
        case c.Draw(name):
            return "draw", name
        case c.Shown(side):
            return "score", side
        case _:
            raise TypeError(node)


def domains(node: Expression, names: Names, ranges: Mapping[str, tuple[int, int]]) -> Domains | None:
    """Everything the names of a condition may hold; None if a counter's range is not known."""
    found: Domains = {}
    for atom in c.atoms(node):
        for key in _keys(atom):
            if key[0] == "counter" and key[1] not in ranges:
                return None
            found[key] = _values(key, names, ranges)
    return found


def _values(key: Key, names: Names, ranges: Mapping[str, tuple[int, int]]) -> list[Any]:
    kind, name = key
    if kind == "counter":
        return list(range(ranges[name][0], ranges[name][1] + 1))
    if kind == "term":
        levels = names.terms[name]
        return list(levels) if names.numeric(name) else list(range(len(levels)))
    if kind == "draw":
        return list(range(len(names.draws[name])))
    return list(range(101)) if kind == "score" else [False, True]


def _keys(atom: Expression) -> list[Key]:
    match atom:
        case c.Flag(name):
            return [("flag", name)]
        case c.Known(draw):
            return [("known", draw)]
        case c.Approved(term):
            return [("approved", term)]
        case _:
            constants = (c.Number, c.Word)
            return [_key(operand) for operand in c.operands(atom) if not isinstance(operand, constants)]


def _told_apart(node: Expression, found: Domains) -> Domains:
    """One value for every way in which the comparisons can come out, where a name is compared alone."""
    alone: dict[Key, list[Expression]] = {key: [] for key in found}
    mixed: set[Key] = set()
    for atom in c.atoms(node):
        keys = set(_keys(atom))
        for key in keys:
            alone[key].append(atom)
        if len(keys) > 1:
            mixed |= keys
    reduced: Domains = {}
    for key, values in found.items():
        if key in mixed:
            reduced[key] = values
        else:
            kinds = {tuple(holds(atom, {key: value}) for atom in alone[key]): value for value in values}
            reduced[key] = list(kinds.values())
    return reduced


def _worlds(found: Domains) -> Iterator[World]:
    keys = list(found)
    for values in product(*found.values()):
        yield dict(zip(keys, values, strict=True))


def constant(node: Expression, found: Domains) -> bool | None:
    """True or False if the condition always comes out so; None if it varies, or is too wide to try."""
    reduced = _told_apart(node, found)
    if prod(len(values) for values in reduced.values()) > MOST_WORLDS:
        return None
    results = {holds(node, world) for world in _worlds(reduced)}
    return results.pop() if len(results) == 1 else None


def always_one(nodes: Sequence[Expression], names: Names, ranges: Mapping[str, tuple[int, int]]) -> bool:
    """Whether at least one of the conditions holds in every world; True also where there are too many."""
    if not nodes:
        return False
    some = c.Some(tuple(nodes))
    found = domains(some, names, ranges)
    if found is None:
        return True
    reduced = _told_apart(some, found)
    if prod(len(values) for values in reduced.values()) > MOST_WORLDS:
        return True
    return all(holds(some, world) for world in _worlds(reduced))


def leaks(node: Expression, draw: str, found: Domains) -> bool:
    """Whether the condition tells something about a draw while that draw is not known."""
    key = ("draw", draw)
    fixed = {**_told_apart(node, found), key: found[key]}
    if ("known", draw) in fixed:
        fixed["known", draw] = [False]
    if prod(len(values) for values in fixed.values()) > MOST_WORLDS:
        return False
    others = {other: values for other, values in fixed.items() if other != key}
    for world in _worlds(others):
        if len({holds(node, {**world, key: value}) for value in fixed[key]}) > 1:
            return True
    return False
