"""Conditions compiled once into plain functions of a state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulator.negotiation.ledger import shown
from simulator.negotiation.state import Readable
from simulator.scenario import expression as authored

Test = Callable[[Readable], bool]
Value = Callable[[Readable], int | float]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each name stands in a state's tuples, and what a term's positions are worth in comparisons.

    `levels` holds each term's numbers; where levels are words, their positions.
    """

    terms: Mapping[str, int]
    facts: Mapping[str, int]
    draws: Mapping[str, int]
    levels: tuple[tuple[int | float, ...], ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition ready to be asked: `holds(state)`. Equal if its expression is."""

    expression: authored.Expression
    draws: frozenset[str]
    holds: Test = field(compare=False, repr=False)


def compile_condition(expression: authored.Expression, layout: Layout) -> Condition:
    """Turn a parsed expression into a function of the state."""
    return Condition(expression, authored.draws_read(expression), _test(expression, layout))


def _test(node: authored.Expression, layout: Layout) -> Test:
    match node:
        case authored.Flag(name):
            fact = layout.facts[name]
            return lambda view: bool(view.facts[fact])
        case authored.Known(draw):
            bit = 1 << layout.draws[draw]
            return lambda view: bool(view.learnt & bit)
        case authored.Approved(term):
            place = layout.terms[term]
            return lambda view: view.approved[place] >= 0
        case authored.Not(of):
            inner = _test(of, layout)
            return lambda view: not inner(view)
        case authored.All(parts):
            tests = tuple(_test(part, layout) for part in parts)
            return lambda view: all(test(view) for test in tests)
        case authored.Some(parts):
            tests = tuple(_test(part, layout) for part in parts)
            return lambda view: any(test(view) for test in tests)
        case authored.Compare(left, sign, right):
            first, second, compare = _value(left, layout), _value(right, layout), authored.COMPARE[sign]
            return lambda view: compare(first(view), second(view))


def _value(node: authored.Operand, layout: Layout) -> Value:
    match node:
        case authored.Number(value):
            return lambda view: value  # noqa: ARG005
        case authored.Word(_, index):
            return lambda view: index  # noqa: ARG005
        case authored.Counter(name):
            fact = layout.facts[name]
            return lambda view: view.facts[fact]
        case authored.Term(name):
            place = layout.terms[name]
            levels = layout.levels[place]
            return lambda view: levels[view.terms[place]]
        case authored.Draw(name):
            draw = layout.draws[name]
            return lambda view: view.draws[draw]
        case authored.Shown("client"):
            return lambda view: shown(view.client)
        case authored.Shown():
            return lambda view: shown(view.company)
        case authored.Sum(parts):
            values = tuple((sign, _value(part, layout)) for sign, part in parts)
            return lambda view: sum(sign * value(view) for sign, value in values)
