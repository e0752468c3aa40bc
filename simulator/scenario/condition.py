"""Conditions: a few words of arithmetic and logic over what a scenario declares.

Python's own parser reads the text; only a short list of its nodes is let through, so there is nothing
to escape from. Every fault carries the place in the text (character offsets) and what would be allowed.
"""

import ast
import difflib
import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.scenario.expression import (
    All,
    Approved,
    Compare,
    Counter,
    Draw,
    Expression,
    Flag,
    Known,
    Not,
    Number,
    Operand,
    Shown,
    Some,
    Sum,
    Term,
    Word,
)

RESERVED = frozenset({"client", "company", "known", "approved", "true", "false", *keyword.kwlist})
"""Names that no fact, term or value may take: conditions, or their parser, give them a meaning."""

_ODD = re.compile(r"(?<![\w.])\d[\d.]*[^\W\d]\w*|\\")
"""What Python reads with a warning of its own: a number run into a word, a backslash."""

_OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


@dataclass(frozen=True, slots=True)
class Names:
    """What a scenario declares, as far as conditions may read it.

    `terms` gives each term's level values in order, all numbers or all words; `draws` each draw's values.
    """

    flags: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    draws: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: Mapping[str, tuple[int | float | str, ...]] = field(default_factory=dict)

    def numeric(self, term: str) -> bool:
        """Whether a term's levels are numbers."""
        return all(not isinstance(value, str) for value in self.terms[term])

    def everything(self) -> list[str]:
        """Every name a condition may use, for suggestions."""
        return sorted({*self.flags, *self.counters, *self.draws, *self.terms, "client", "company"})


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a condition, at characters start to end of its text."""

    code: str
    start: int
    end: int
    args: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A condition as read: an expression, or the faults that keep it from being one."""

    expression: Expression | None
    faults: tuple[Fault, ...] = ()


def parse_condition(text: str, names: Names) -> Parsed:
    """Read a condition; never raises for anything an author can write."""
    text = text.strip("\n")
    odd = _ODD.search(text)
    if odd is not None:
        return Parsed(None, (Fault("condition-syntax", odd.start(), odd.end(), {}),))
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return Parsed(None, (_syntax_fault(text, error),))
    reader = _Reader(text, names)
    try:
        expression = reader.logic(tree.body)
    except RecursionError:
        return Parsed(None, (Fault("condition-syntax", 0, len(text), {}),))
    if reader.faults:
        return Parsed(None, tuple(reader.faults))
    return Parsed(expression)


def _syntax_fault(text: str, error: Exception) -> Fault:
    """The place where Python's parser gave up, to the end of that line."""
    line, offset = getattr(error, "lineno", None) or 1, getattr(error, "offset", None) or 1
    lines = text.split("\n")
    line = min(line, len(lines))
    before = sum(len(above) + 1 for above in lines[: line - 1])
    start = min(before + max(offset - 1, 0), max(len(text) - 1, 0))
    return Fault("condition-syntax", start, max(start + 1, before + len(lines[line - 1])), {})


class _Reader:
    """Walks Python's tree once, keeps what is allowed, and collects every fault."""

    def __init__(self, text: str, names: Names) -> None:
        self.text = text.strip("\n")
        self.names = names
        self.faults: list[Fault] = []

    def fault(self, code: str, node: ast.expr, **args: str) -> None:
        start = self._offset(node.lineno, node.col_offset)
        end = self._offset(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset + 1)
        self.faults.append(Fault(code, start, max(end, start + 1), args))

    def _offset(self, line: int, column: int) -> int:
        """Character offset of an ast position: lines from 1, columns in UTF-8 bytes."""
        lines = self.text.split("\n")
        before = sum(len(lines[index]) + 1 for index in range(line - 1))
        return before + len(lines[line - 1].encode()[:column].decode(errors="ignore"))

    def logic(self, node: ast.expr) -> Expression | None:
        match node:
            case ast.BoolOp():
                parts = [self.logic(value) for value in node.values]
                kept = tuple(part for part in parts if part is not None)
                return All(kept) if isinstance(node.op, ast.And) else Some(kept)
            case ast.UnaryOp(op=ast.Not()):
                inner = self.logic(node.operand)
                return Not(inner) if inner is not None else None
            case ast.Compare():
                return self.comparison(node)
            case ast.Name():
                return self.bare(node)
            case ast.Attribute():
                return self.dotted(node)
            case _:
                self.fault("condition-not-allowed", node, found=self.source(node))
                return None

    def bare(self, node: ast.Name) -> Expression | None:
        name = node.id
        if name in self.names.flags:
            return Flag(name)
        if name in self.names.draws:
            self.fault("draw-needs-value", node, name=name, values=", ".join(self.names.draws[name]))
        elif name in self.names.counters or name in self.names.terms or name in ("client", "company"):
            self.fault("number-needs-comparison", node, name=name)
        else:
            self.undeclared(node, name, self.names.everything())
        return None

    def dotted(self, node: ast.Attribute) -> Expression | None:
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if owner == "known":
            if node.attr in self.names.draws:
                return Known(node.attr)
            self.undeclared(node, node.attr, list(self.names.draws))
        elif owner == "approved":
            if node.attr in self.names.terms:
                return Approved(node.attr)
            self.undeclared(node, node.attr, list(self.names.terms))
        else:
            self.fault("condition-not-allowed", node, found=self.source(node))
        return None

    def undeclared(self, node: ast.expr, name: str, known: list[str]) -> None:
        near = difflib.get_close_matches(name, known, 1, 0.6)
        self.fault("undeclared-name", node, name=name, nearest=near[0] if near else "")

    def comparison(self, node: ast.Compare) -> Expression | None:
        if len(node.ops) > 1:
            self.fault("chained-comparison", node, found=self.source(node))
            return None
        operator = _OPERATORS.get(type(node.ops[0]))
        if operator is None:
            self.fault("condition-not-allowed", node, found=self.source(node))
            return None
        left, right = node.left, node.comparators[0]
        worded = self.worded(left, right) or self.worded(right, left)
        if worded is not None:
            owner, value = worded
            swapped = owner is right
            return self.word_comparison(owner, value, operator, node, swapped)
        misspelt = self.misspelt(left, right)
        if misspelt is not None:
            self.undeclared(misspelt, misspelt.id, self.names.everything())
            return None
        first, second = self.number(left), self.number(right)
        if first is None or second is None:
            return None
        scores = [side for side in (first, second) if isinstance(side, Shown)]
        if scores:
            other = second if first is scores[0] else first
            if len(scores) > 1 or not isinstance(other, Number) or not isinstance(other.value, int):
                self.fault("score-alone", node, name=scores[0].side)
                return None
        return Compare(first, operator, second)

    def misspelt(self, left: ast.expr, right: ast.expr) -> ast.Name | None:
        """Of two names that are both not declared the one that no draw or term has for a value."""
        known = self.names.everything()
        if not (isinstance(left, ast.Name) and isinstance(right, ast.Name)):
            return None
        if left.id in known or right.id in known:
            return None
        values = {
            value for owner in (self.names.draws, self.names.terms) for of in owner.values() for value in of
        }
        return right if left.id in values and right.id not in values else left

    def worded(self, owner: ast.expr, value: ast.expr) -> tuple[ast.Name, ast.expr] | None:
        """A draw or a worded term, and what it is compared with."""
        if isinstance(owner, ast.Name):
            if owner.id in self.names.draws:
                return owner, value
            if owner.id in self.names.terms and not self.names.numeric(owner.id):
                return owner, value
        return None

    def word_comparison(
        self, owner: ast.Name, value: ast.expr, operator: str, node: ast.Compare, swapped: bool
    ) -> Expression | None:
        is_draw = owner.id in self.names.draws
        values = tuple(str(item) for item in (self.names.draws if is_draw else self.names.terms)[owner.id])
        if not isinstance(value, ast.Name):
            self.fault("different-kinds", node, name=owner.id, values=", ".join(values))
            return None
        if value.id not in values:
            near = difflib.get_close_matches(value.id, values, 1, 0.6)
            args = {"name": owner.id, "value": value.id, "values": ", ".join(values)}
            self.fault("unknown-value", value, nearest=near[0] if near else "", **args)
            return None
        if is_draw and operator not in ("==", "!="):
            self.fault("draw-has-no-order", node, name=owner.id)
            return None
        side: Operand = Draw(owner.id) if is_draw else Term(owner.id)
        word = Word(value.id, values.index(value.id))
        return Compare(word, operator, side) if swapped else Compare(side, operator, word)

    def number(self, node: ast.expr, sign: int = 1) -> Operand | None:
        match node:
            case ast.Constant(value=bool()):
                self.fault("condition-not-allowed", node, found=self.source(node))
            case ast.Constant(value=int() | float() as value):
                return Number(sign * value)
            case ast.UnaryOp(op=ast.USub()) if isinstance(node.operand, ast.Constant):
                return self.number(node.operand, -sign)
            case ast.Name(id="client" | "company" as side):
                return Shown(side)
            case ast.Name(id=name) if name in self.names.counters:
                return Counter(name)
            case ast.Name(id=name) if name in self.names.terms:
                return Term(name)
            case ast.Name(id=name) if name in self.names.flags:
                self.fault("different-kinds", node, name=name, values="")
            case ast.Name(id=name):
                self.undeclared(node, name, self.names.everything())
            case ast.BinOp(op=ast.Add() | ast.Sub()):
                return self.sum(node)
            case _:
                self.fault("condition-not-allowed", node, found=self.source(node))
        return None

    def sum(self, node: ast.BinOp) -> Operand | None:
        left, right = self.number(node.left), self.number(node.right)
        if left is None or right is None:
            return None
        for side, part in ((left, node.left), (right, node.right)):
            if isinstance(side, Shown):
                self.fault("score-alone", part, name=side.side)
                return None
        sign = 1 if isinstance(node.op, ast.Add) else -1
        first = left.parts if isinstance(left, Sum) else ((1, left),)
        second = right.parts if isinstance(right, Sum) else ((1, right),)
        return Sum((*first, *((sign * inner, operand) for inner, operand in second)))

    def source(self, node: ast.expr) -> str:
        """The text of a node as the author wrote it."""
        return ast.get_source_segment(self.text, node) or ""
