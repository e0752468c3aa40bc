"""A condition as read: what it compares, asks and joins, as plain values that the rules and checks walk."""

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

COMPARE: Mapping[str, Callable[[int | float, int | float], bool]] = MappingProxyType({
    "==": operator.eq, "!=": operator.ne,
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
})  # fmt: skip
"""What each sign of a comparison means."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True once the fact is known."""

    name: str


@dataclass(frozen=True, slots=True)
class Known:
    """True once the draw has been learnt."""

    draw: str


@dataclass(frozen=True, slots=True)
class Approved:
    """True once any approval for the term was given."""

    term: str


@dataclass(frozen=True, slots=True)
class Not:
    """True if the other is not."""

    of: "Expression"


@dataclass(frozen=True, slots=True)
class All:
    """True if every part is."""

    of: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """True if at least one part is."""

    of: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: int | float


@dataclass(frozen=True, slots=True)
class Word:
    """A value of the draw or of the worded term on the other side, with its position in the list."""

    value: str
    index: int


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter's number now."""

    name: str


@dataclass(frozen=True, slots=True)
class Term:
    """The level on the table: its number, or its position in the list where levels are words."""

    name: str


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw's value, as its position in the list of values."""

    name: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A score as shown now, 0 to 100."""

    side: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Counters, number terms and numbers added (+1) and taken away (-1)."""

    parts: tuple[tuple[int, "Operand"], ...]


Operand = Number | Word | Counter | Term | Draw | Shown | Sum


@dataclass(frozen=True, slots=True)
class Compare:
    """Two operands of one kind, compared."""

    left: Operand
    operator: str
    right: Operand


Expression = Flag | Known | Approved | Not | All | Some | Compare


def atoms(expression: Expression) -> Iterator[Flag | Known | Approved | Compare]:
    """The parts of an expression that are true or false by themselves."""
    if isinstance(expression, Not):
        yield from atoms(expression.of)
    elif isinstance(expression, All | Some):
        for part in expression.of:
            yield from atoms(part)
    else:
        yield expression


def operands(expression: Expression) -> Iterator[Operand]:
    """Every operand that an expression compares, sums taken apart."""
    for atom in atoms(expression):
        if isinstance(atom, Compare):
            for side in (atom.left, atom.right):
                if isinstance(side, Sum):
                    yield from (operand for _, operand in side.parts)
                else:
                    yield side


def draws_read(expression: Expression) -> frozenset[str]:
    """The draws whose value an expression reads (`known.x` reads no value)."""
    return frozenset(operand.name for operand in operands(expression) if isinstance(operand, Draw))


def facts_read(expression: Expression) -> frozenset[str]:
    """The flags and counters that an expression reads, and the draws it asks to be known."""
    flags = {atom.name for atom in atoms(expression) if isinstance(atom, Flag)}
    known = {atom.draw for atom in atoms(expression) if isinstance(atom, Known)}
    counters = {operand.name for operand in operands(expression) if isinstance(operand, Counter)}
    return frozenset(flags | known | counters)
