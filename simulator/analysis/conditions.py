"""Conditions asked of many states at once, under one combination of the hidden draws."""

import itertools
from collections.abc import Callable, Iterator

import numpy as np

from simulator.analysis.columns import Array, Columns
from simulator.analysis.variables import SCORES, SIDES
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.condition import Condition
from simulator.scenario import expression as authored

_COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "==": np.equal,
    "!=": np.not_equal,
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
}


class Asker:
    """Asks conditions of columns; `levels` are the terms' numbers as conditions compare them."""

    def __init__(self, scenario: CompiledScenario, levels: tuple[tuple[int | float, ...], ...]) -> None:
        self._scenario = scenario
        self.reads_scores = any(
            isinstance(operand, authored.Shown)
            for condition in _conditions(scenario) for operand in authored.operands(condition.expression)
        )  # fmt: skip
        self._levels = tuple(np.array(values) for values in levels)
        self.points = tuple(
            np.array([[level[side] for level in term.points] for side in (0, 1)]) for term in scenario.terms
        )
        self._gains = tuple(
            [
                points[side] - points[side][term.opening]
                for points, term in zip(self.points, scenario.terms, strict=True)
            ]
            for side in (0, 1)
        )
        self._terms = {term.id: place for place, term in enumerate(scenario.terms)}
        self._facts = {fact.id: place for place, fact in enumerate(scenario.facts)}
        self._draws = {draw.id: place for place, draw in enumerate(scenario.draws)}

    def holds(self, condition: Condition | None, columns: Columns, draws: tuple[int, ...]) -> Array:
        """Whether a condition holds, state by state; no condition always holds."""
        if condition is None:
            return np.ones(columns.size, dtype=bool)
        holds = self._test(condition.expression, columns, draws)
        # What all states share comes out the same for all of them.
        return holds if np.ndim(holds) else np.full(columns.size, holds)

    def combinations(self, condition: Condition) -> Iterator[tuple[int, ...]]:
        """The combinations of draws that a condition tells apart; draws that it does not read stay 0."""
        return itertools.product(
            *(range(len(draw.values) if draw.id in condition.draws else 1) for draw in self._scenario.draws)
        )

    def term_points(self, columns: Columns, side: int) -> Array:
        """What the levels on the table are worth over those of the opening, state by state."""
        total: Array | int = 0
        for place, gains in enumerate(self._gains[side]):
            total = total + gains[columns.held(("term", place))]
        return np.asarray(total) if np.ndim(total) else np.full(columns.size, total)

    def _test(self, node: authored.Expression, columns: Columns, draws: tuple[int, ...]) -> Array:
        match node:
            case authored.Flag(name):
                return np.not_equal(columns.held(("fact", self._facts[name])), 0)
            case authored.Known(draw):
                return np.not_equal(columns.held(("learnt", self._draws[draw])), 0)
            case authored.Approved(term):
                return np.greater_equal(columns.held(("approved", self._terms[term])), 0)
            case authored.Not(of):
                return np.logical_not(self._test(of, columns, draws))
            case authored.All(parts):
                return _joined(np.logical_and, [self._test(part, columns, draws) for part in parts])
            case authored.Some(parts):
                return _joined(np.logical_or, [self._test(part, columns, draws) for part in parts])
            case authored.Compare(left, sign, right):
                return _COMPARE[sign](self._value(left, columns, draws), self._value(right, columns, draws))

    def _value(self, node: authored.Operand, columns: Columns, draws: tuple[int, ...]) -> Array:
        match node:
            case authored.Number(value):
                return np.asarray(value)
            case authored.Word(_, index):
                return np.asarray(index)
            case authored.Counter(name):
                return np.asarray(columns.held(("fact", self._facts[name])))
            case authored.Term(name):
                place = self._terms[name]
                return np.asarray(self._levels[place][columns.held(("term", place))])
            case authored.Draw(name):
                return np.asarray(draws[self._draws[name]])
            case authored.Shown(side):
                return np.clip(columns.held(SCORES[SIDES.index(side)]), 0, 100)
            case authored.Sum(parts):
                total = np.asarray(0)
                for sign, part in parts:
                    total = total + sign * self._value(part, columns, draws)
                return total


def _conditions(scenario: CompiledScenario) -> Iterator[Condition]:
    """Every condition that may decide what follows."""
    for scene in scenario.scenes:
        for reply in scene.replies:
            found = (reply.when, *(branch.when for branch in reply.branches))
            yield from (when for when in found if when is not None)
    yield from (case.when for term in scenario.terms for case in term.adjust)


def _joined(by: np.ufunc, parts: list[Array]) -> Array:
    together = parts[0]
    for part in parts[1:]:
        together = by(together, part)
    return together
