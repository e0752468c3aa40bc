"""Contradiction, proved: the smallest sets of a director's directives that no reachable deal satisfies."""

import itertools
import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from simulator.analysis.outcomes import Outcome
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

Test = Callable[[Outcome], bool]

_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "==": operator.eq, "!=": operator.ne,
}  # fmt: skip
_PATTERN = re.compile(r"\s*(<=|>=|==|!=|<|>)\s*(\S+)\s*")


@dataclass(frozen=True, slots=True)
class Demand:
    """A directive with what it implies, as a test of a deal."""

    id: str
    test: Test


def demands(director: Director, scenario: Scenario, compiled: CompiledScenario) -> list[Demand]:
    """The directives that apply to a scenario and imply something, his own first."""
    reader = _Reader(scenario, compiled)
    kinds = {term.kind for term in scenario.terms.values()}
    made = []
    for own in director.directives:
        if own.implies and set(own.implies) <= {"client", "company", *kinds}:
            made.append(Demand(own.id, reader.of_kinds(own.implies)))
    for told in scenario.directives:
        if told.implies and (not told.by or director.id in told.by):
            made.append(Demand(told.id, reader.of_terms(told.implies)))
    return made


def contradictions(demands: Iterable[Demand], deals: Iterable[Outcome]) -> list[tuple[str, ...]]:
    """The inclusion-minimal sets of two or more demands that no deal satisfies together.

    Demands that no deal satisfies even alone are left out: see `impossible`.
    """
    met = _met(demands, deals)
    possible = [(name, deals_) for name, deals_ in met.items() if deals_]
    found: list[tuple[str, ...]] = []
    for size in range(2, len(possible) + 1):
        for some in itertools.combinations(possible, size):
            names = tuple(name for name, _ in some)
            if any(set(smaller) <= set(names) for smaller in found):
                continue
            if not frozenset.intersection(*(deals_ for _, deals_ in some)):
                found.append(names)
    return found


def impossible(demands: Iterable[Demand], deals: Iterable[Outcome]) -> list[str]:
    """The demands that no deal satisfies even alone: the author's mistake."""
    return [name for name, deals_ in _met(demands, deals).items() if not deals_]


def _met(demands: Iterable[Demand], deals: Iterable[Outcome]) -> dict[str, frozenset[int]]:
    every = list(deals)
    return {
        demand.id: frozenset(place for place, deal in enumerate(every) if demand.test(deal))
        for demand in demands
    }


class _Reader:
    """Turns what a directive implies into a test."""

    def __init__(self, scenario: Scenario, compiled: CompiledScenario) -> None:
        self._scenario, self._compiled = scenario, compiled
        self._places = {name: place for place, name in enumerate(scenario.terms)}

    def of_kinds(self, implies: Mapping[str, str]) -> Test:
        """A director's: scores, and for every term of a kind `opening`, `limit` or `better`."""
        tests: list[Test] = []
        for name, wanted in implies.items():
            if name in ("client", "company"):
                tests.append(self._score(name, wanted))
            else:
                tests += [
                    self._kind(place, wanted)
                    for place, term in enumerate(self._compiled.terms)
                    if term.kind == name
                ]
        return lambda deal: all(test(deal) for test in tests)

    def of_terms(self, implies: Mapping[str, int | str]) -> Test:
        """A scenario's: scores, and its own terms compared with a level."""
        tests = [
            self._score(name, str(wanted)) if name in ("client", "company") else self._term(name, wanted)
            for name, wanted in implies.items()
        ]
        return lambda deal: all(test(deal) for test in tests)

    def _score(self, side: str, wanted: str) -> Test:
        sign, value = _comparison(wanted)
        compare, place = _COMPARE[sign], 0 if side == "client" else 1
        return lambda deal: compare(deal.shown[place], float(value))

    def _kind(self, place: int, wanted: str) -> Test:
        term = self._compiled.terms[place]
        if wanted == "opening":
            return lambda deal: deal.levels[place] == term.opening
        if wanted == "limit":
            return lambda deal: not term.beyond(deal.levels[place])
        opening = term.points[term.opening][1]
        return lambda deal: term.points[deal.levels[place]][1] > opening

    def _term(self, name: str, wanted: int | str) -> Test:
        place, levels = self._places[name], [level.at for level in self._scenario.terms[name].levels]
        sign, value = _comparison(str(wanted))
        compare = _COMPARE[sign]
        if all(isinstance(level, str) for level in levels):
            bound = levels.index(value)
            return lambda deal: compare(deal.levels[place], bound)
        numbers = [float(level) for level in levels]
        return lambda deal: compare(numbers[deal.levels[place]], float(value))


def _comparison(text: str) -> tuple[str, str]:
    found = _PATTERN.fullmatch(text)
    return ("==", text.strip()) if found is None else (found[1], found[2])
