"""Conditions: every one is read, its faults placed inside the file's own text, and its outcomes tried."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from simulator.scenario import truth
from simulator.scenario.condition import Names, Parsed, parse_condition
from simulator.scenario.expression import Expression, draws_read
from simulator.scenario.inside import origins
from simulator.scenario.nodes import ListNode, MapNode, Place
from simulator.scenario.outline import Outline, items, mapping, rows
from simulator.scenario.yaml_faults import Fault

LONGEST = 1000
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Read:
    """A condition of the file: its node, what it decides, and what it says if it could be read."""

    node: MapNode
    role: str
    parsed: Parsed

    @property
    def expression(self) -> Expression | None:
        """What it says, if it could be read."""
        return self.parsed.expression


def read_condition(text: str, names: Names) -> Parsed:
    """A condition with these names; one that is too long is not read."""
    return Parsed(None) if len(text) > LONGEST else parse_condition(text, names)


def placed(node: MapNode, parsed: Parsed, text: str) -> Iterator[Fault]:
    """What is wrong with what the condition of a node says, each at its place in the file's text."""
    for fault in parsed.faults:
        yield Fault(fault.code, _within(node, fault.start, fault.end, text), fault.args)
    if len(node["when"].strip()) > LONGEST:
        yield Fault("condition-too-long", node.value_place("when"), {"limit": str(LONGEST)})


def _within(node: MapNode, start: int, end: int, text: str) -> Place:
    value: str = node["when"]
    lead = len(value) - len(value.lstrip())
    _, _, first, last, style = node.marks["when"]
    places = origins(text, first, last, style)
    begin = places[min(start + lead, len(places) - 1)]
    stop = places[min(max(end + lead - 1, 0), len(places) - 1)] + 1
    return begin, max(stop, begin + 1)


class Conditions:
    """Every condition of a scenario, read once."""

    def __init__(self, outline: Outline, text: str) -> None:
        self.outline, self.text = outline, text
        self._known: dict[str, Parsed] = {}
        self.found = [self._read(node, role) for node, role in _places(outline)]
        self._by_node = {id(read.node): read for read in self.found}
        self.ranges = {
            name: (bounds[0], bounds[1])
            for name, fact in outline.counters.items()
            if len(bounds := items(fact, "range")) == 2 and all(type(bound) is int for bound in bounds)
        }

    def _read(self, node: MapNode, role: str) -> Read:
        text = node["when"].strip()
        parsed = self._known.get(text)
        if parsed is None:
            parsed = self._known[text] = read_condition(text, self.outline.names)
        return Read(node, role, parsed)

    @property
    def unread(self) -> set[str]:
        """The words of conditions that could not be read: what they meant to ask for is not known."""
        return {
            word
            for text, parsed in self._known.items()
            if parsed.expression is None
            for word in _WORD.findall(text)
        }

    @property
    def expressions(self) -> list[Expression]:
        """Everything that conditions say, each different text once."""
        return [parsed.expression for parsed in self._known.values() if parsed.expression is not None]

    def of(self, node: MapNode) -> Expression | None:
        """What the condition of a node says, if it has one that could be read."""
        found = self._by_node.get(id(node))
        return None if found is None else found.expression

    def faults(self) -> Iterator[Fault]:
        """Everything that is wrong with what conditions say."""
        for read in self.found:
            yield from placed(read.node, read.parsed, self.text)

    def outcomes(self) -> Iterator[Fault]:
        """Conditions that always come out the same, and replies that give a hidden draw away."""
        tried: dict[int, tuple[bool | None, list[str]]] = {}
        for read in self.found:
            if read.expression is None:
                continue
            if id(read.parsed) not in tried:
                tried[id(read.parsed)] = self._try(read.expression)
            always, leaking = tried[id(read.parsed)]
            place = read.node.value_place("when")
            if always is not None:
                yield Fault(f"condition-always-{str(always).lower()}", place, {})
            if read.role == "reply":
                for draw in leaking:
                    yield Fault("reply-leaks-draw", place, {"draw": draw})

    def _try(self, expression: Expression) -> tuple[bool | None, list[str]]:
        domains = truth.domains(expression, self.outline.names, self.ranges)
        if domains is None:
            return None, []
        leaking = [draw for draw in sorted(draws_read(expression)) if truth.leaks(expression, draw, domains)]
        return truth.constant(expression, domains), leaking


def _places(outline: Outline) -> Iterator[tuple[MapNode, str]]:
    """Every node that has a condition, and what it decides: a reply, a branch, or what is said or counted."""
    for scene in outline.scenes.values():
        yield from _variants(scene.node, "client", "again")
        for choice in scene.choices:
            yield from _own(choice.node, "reply")
            yield from _variants(choice.node, "answer")
            for branch in rows(choice.node, "goto"):
                yield from _own(branch, "branch")
                yield from _variants(branch, "answer")
    for ending in outline.endings.values():
        yield from _variants(ending, "client")
        for case in rows(ending, "delight"):
            yield from _own(case, "words")
    for term in outline.terms.values():
        for case in rows(term, "adjust"):
            yield from _own(case, "points")


def _own(node: MapNode, role: str) -> Iterator[tuple[MapNode, str]]:
    if isinstance(node.get("when"), str) and node["when"].strip():
        yield node, role


def _variants(node: MapNode, *keys: str) -> Iterator[tuple[MapNode, str]]:
    for key in keys:
        says: Any = mapping(node, key).get("says")
        if isinstance(says, ListNode):
            for variant in says:
                if isinstance(variant, MapNode):
                    yield from _own(variant, "words")
