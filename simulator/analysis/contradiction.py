"""Contradiction, proved: the smallest sets of a director's directives that no reachable deal satisfies."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import Aim, deals
from simulator.analysis.frontier import NONE, frontiers, only
from simulator.analysis.world import World
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.director_model import Director
from simulator.scenario.expression import COMPARE
from simulator.scenario.model import Scenario

Scores = tuple[int, int]
Levels = tuple[int, ...]
ScoreTest = Callable[[Scores], bool]
LevelTest = Callable[[Levels], bool]


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal as demands look at it: both scores as shown, and the levels signed."""

    shown: Scores
    levels: Levels


_LEVEL_WORDS = ("opening", "limit", "better")
_PATTERN = re.compile(r"\s*(<=|>=|==|!=|<|>)\s*(\S+)\s*")


@dataclass(frozen=True, slots=True)
class Demand:
    """A directive with what it implies: tests of a deal's shown scores and of the levels signed.

    `rising` says that a deal with more company points, all else alike, satisfies what one with less does.
    """

    id: str
    scores: tuple[ScoreTest, ...]
    levels: tuple[LevelTest, ...]
    rising: bool = False

    def test(self, deal: Deal) -> bool:
        """Whether a deal satisfies it."""
        return self.scored(deal.shown) and self.signed(deal.levels)

    def scored(self, shown: Scores) -> bool:
        """Whether shown (client, company) scores satisfy it."""
        return all(test(shown) for test in self.scores)

    def signed(self, levels: Levels) -> bool:
        """Whether levels satisfy it."""
        return all(test(levels) for test in self.levels)


def demands(director: Director, scenario: Scenario, compiled: CompiledScenario) -> list[Demand]:
    """The directives that apply to a scenario and imply something, his own first."""
    reader = _Reader(scenario, compiled)
    kinds = {term.kind for term in scenario.terms.values()}
    made = []
    for own in director.directives:
        if own.implies and set(own.implies) <= {"client", "company", *kinds}:
            made.append(reader.of_kinds(own.id, own.implies))
    for told in scenario.directives:
        if told.implies and (not told.by or director.id in told.by):
            made.append(reader.of_terms(told.id, told.implies))
    return made


def told_apart(worlds: Iterable[World], wanted: Sequence[Demand]) -> Iterator[Deal]:
    """Deals of some worlds, void or not, that satisfy together whatever demands any deal satisfies together.

    Raises:
        ScoreFarm, TooManySums: see `World.endings`.
    """
    for world in worlds:
        alike: dict[tuple[bool, ...], list[int]] = {}
        for code, levels in world.signed.items():
            alike.setdefault(tuple(one.signed(levels) for one in wanted), []).append(code)
        # What satisfies no demand by its levels satisfies none at all.
        allowed = [codes for met, codes in alike.items() if any(met)]
        ends = deals(world.explored)
        aims = [Aim(ends, deal=True, signed=np.array(codes)) for codes in allowed]
        found = _best(world, aims) if all(one.rising for one in wanted) else _every(world, aims)
        for codes, (client, company) in zip(allowed, found, strict=True):
            scores = (np.clip(world.base[0] + client, 0, 100), np.clip(world.base[1] + company, 0, 100))
            for pair in dict.fromkeys(zip(*(side.tolist() for side in scores), strict=True)):
                yield Deal(pair, world.signed[codes[0]])


Sums = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Sums of (client, company) points from the opening on."""


def _every(world: World, aims: Sequence[Aim]) -> Iterator[Sums]:
    """For each aim all pairs of sums."""
    found = world.ends(aims)
    points = (found.points(aim) for aim in range(len(aims)))
    return ((one.client, one.company) for one in points)


def _best(world: World, aims: Sequence[Aim]) -> Iterator[Sums]:
    """For each aim the most company points with each sum of client points: much sooner found."""
    _ = world.frontiers
    scene, place = world.explored.start
    for aim in aims:
        rows = frontiers(only(world.explored, aim)).rows[scene]
        company = rows.company(place)
        cells = np.flatnonzero(company > NONE)
        yield rows.low + cells, company[cells].astype(np.int64)


def contradictions(demands: Iterable[Demand], deals: Iterable[Deal]) -> list[tuple[str, ...]]:
    """The inclusion-minimal sets of two or more demands that no deal satisfies together.

    Demands that no deal satisfies even alone are left out: see `impossible`. A set is a contradiction
    exactly if of every deal it holds a demand that the deal fails; so the smallest are the minimal sets
    that meet what each deal fails, found deal by deal (Berge).
    """
    every = list(demands)
    met = _met(every, deals)
    possible = 0
    for one in met:
        possible |= one
    found = {0} if met else set()
    for one in sorted(_largest(met), key=lambda mask: -mask.bit_count()):
        found = _meeting(found, possible & ~one)
    sets = [[place for place in range(len(every)) if mask >> place & 1] for mask in found]
    return [tuple(every[place].id for place in places) for places in sorted(sets, key=lambda p: (len(p), p))]


def impossible(demands: Iterable[Demand], deals: Iterable[Deal]) -> list[str]:
    """The demands that no deal satisfies even alone: the author's mistake."""
    every = list(demands)
    met = _met(every, deals)
    return [one.id for place, one in enumerate(every) if not any(mask >> place & 1 for mask in met)]


def _met(demands: list[Demand], deals: Iterable[Deal]) -> set[int]:
    """What the deals satisfy, a bit for each demand; each distinct answer once."""
    by_scores: dict[Scores, int] = {}
    by_levels: dict[Levels, int] = {}
    met = set()
    for deal in deals:
        shown, levels = deal.shown, deal.levels
        if shown not in by_scores:
            by_scores[shown] = sum(1 << place for place, one in enumerate(demands) if one.scored(shown))
        if levels not in by_levels:
            by_levels[levels] = sum(1 << place for place, one in enumerate(demands) if one.signed(levels))
        met.add(by_scores[shown] & by_levels[levels])
    return met


def _largest(sets: Iterable[int]) -> list[int]:
    """The sets that are inside no other."""
    kept: list[int] = []
    for one in sorted(sets, key=lambda mask: -mask.bit_count()):
        if not any(one & ~other == 0 for other in kept):
            kept.append(one)
    return kept


def _meeting(found: set[int], failed: int) -> set[int]:
    """The minimal sets that meet what they met before and this as well."""
    meet = {one for one in found if one & failed}
    wider = set()
    for one in found - meet:
        rest = failed
        while rest:
            bit = rest & -rest
            rest ^= bit
            if not any(other & ~(one | bit) == 0 for other in meet):
                wider.add(one | bit)
    return meet | {one for one in wider if not any(other != one and other & ~one == 0 for other in wider)}


class _Reader:
    """Turns what a directive implies into tests."""

    def __init__(self, scenario: Scenario, compiled: CompiledScenario) -> None:
        self._scenario, self._compiled = scenario, compiled
        self._places = {name: place for place, name in enumerate(scenario.terms)}

    def of_kinds(self, id: str, implies: Mapping[str, str]) -> Demand:
        """A director's: scores, and for every term of a kind `opening`, `limit` or `better`."""
        levels = [
            self._kind(place, wanted)
            for kind, wanted in implies.items()
            for place, term in enumerate(self._compiled.terms)
            if term.kind == kind
        ]
        return Demand(id, _scores(implies), tuple(levels), _rising(implies))

    def of_terms(self, id: str, implies: Mapping[str, int | str]) -> Demand:
        """A scenario's: scores, and its own terms compared with a level, or as for a kind."""
        levels = [
            self._kind(self._places[name], str(wanted))
            if wanted in _LEVEL_WORDS
            else self._term(name, wanted)
            for name, wanted in implies.items()
            if name in self._places
        ]
        return Demand(id, _scores(implies), tuple(levels), _rising(implies))

    def _kind(self, place: int, wanted: str) -> LevelTest:
        term = self._compiled.terms[place]
        if wanted == "opening":
            return lambda levels: levels[place] == term.opening
        if wanted == "limit":
            return lambda levels: not term.beyond(levels[place])
        opening = term.points[term.opening][1]
        return lambda levels: term.points[levels[place]][1] > opening

    def _term(self, name: str, wanted: int | str) -> LevelTest:
        place, known = self._places[name], [level.at for level in self._scenario.terms[name].levels]
        sign, value = _comparison(str(wanted))
        compare = COMPARE[sign]
        if all(isinstance(level, str) for level in known):
            bound = known.index(value)
            return lambda levels: compare(levels[place], bound)
        numbers = [float(level) for level in known]
        return lambda levels: compare(numbers[levels[place]], float(value))


def _scores(implies: Mapping[str, str] | Mapping[str, int | str]) -> tuple[ScoreTest, ...]:
    return tuple(
        _score(place, str(implies[side]))
        for place, side in enumerate(("client", "company"))
        if side in implies
    )


def _rising(implies: Mapping[str, str] | Mapping[str, int | str]) -> bool:
    return "company" not in implies or _comparison(str(implies["company"]))[0] in (">", ">=")


def _score(place: int, wanted: str) -> ScoreTest:
    sign, value = _comparison(wanted)
    compare = COMPARE[sign]
    return lambda shown: compare(shown[place], float(value))


def _comparison(text: str) -> tuple[str, str]:
    found = _PATTERN.fullmatch(text)
    return ("==", text.strip()) if found is None else (found[1], found[2])
