"""A library at a glance: every scenario under every director, how it plays and how fair he is."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.claims import LEFT_OUT
from simulator.analysis.author.finding import per_cent
from simulator.analysis.author.hearing import Hearing, Way
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import BUDGET, TooMany
from simulator.analysis.plays import distribution, random_plays
from simulator.analysis.verdict import Verdict
from simulator.analysis.walk import walk
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

PLAYS, JUDGED = 2_000, 200
"""Random plays by which shares of regions are taken, and how many of them each director judges."""

FAIR: tuple[Verdict, ...] = ("fair", "hindsight", "policy_clash", "unfair")
"""Verdicts that a claim may come to if it can be true or false at all; opinions cannot."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One scenario under one director.

    Attributes:
        states: how many can be reached, over all draws; None if they could not be searched (`reason`).
        frontier: points that no other beats, over all draws.
        balance: the highest of the smaller score that any outcome has, over all draws; None if none ends.
        regions: how many random plays ended in each.
        stuck: random plays that could not end.
        verdicts: how many of the director's claims came to each verdict; praise, and reproaches of having
            walked away, are left out: these are the scenario's doing.
        seconds: processor time of finding all states and frontiers, under this director's rule of approvals.
        reason: why there is nothing else: a code, or None.
    """

    scenario: str
    director: str
    states: int | None = None
    frontier: int = 0
    balance: int | None = None
    regions: Mapping[str, int] = field(default_factory=dict)
    stuck: int = 0
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    seconds: float = 0.0
    reason: str | None = None

    @property
    def fair(self) -> int | None:
        """Per cent of his claims that are fair; None where no claim could be true or false."""
        return fair_share([self.verdicts])


def fair_share(verdicts: Iterable[Mapping[Verdict, int]]) -> int | None:
    """Per cent of fair ones among all claims that could be true or false; None without any."""
    total: Counter[Verdict] = Counter()
    for some in verdicts:
        total.update(some)
    judged = sum(total[verdict] for verdict in FAIR)
    return per_cent(total["fair"], judged) if judged else None


def survey(
    scenarios: Iterable[Scenario],
    directors: Iterable[Director],
    *,
    plays: int = PLAYS,
    judged: int = JUDGED,
    seed: int = 1,
    budget: int = BUDGET,
    going_on: Callable[[], bool] = lambda: True,
) -> Iterator[Surveyed]:
    """Look at every scenario under every director, one after another.

    Each director judges the way to every frontier point, the plays that the scenario's author expects, and
    so many random ones.

    Raises:
        Cancelled: `going_on` said no.
    """
    every = list(directors)
    for scenario in scenarios:
        shared: dict[str, _Played | str] = {}
        for director in every:
            rule = director.approves
            if rule not in shared:
                start = time.process_time()
                found = _analysis(scenario, director, budget, going_on)
                seconds = time.process_time() - start
                shared[rule] = (
                    found if isinstance(found, str) else _Played(found, seconds, plays, judged, seed)
                )
            played = shared[rule]
            if isinstance(played, str):
                yield Surveyed(scenario.id, director.id, reason=played)
            else:
                yield played.under(director)


def _analysis(
    scenario: Scenario, director: Director, budget: int, going_on: Callable[[], bool]
) -> Analysis | str:
    """The analysis with all states and frontiers, or why there is none."""
    try:
        rules = compile_scenario(scenario, director.approves)
        analysis = Analysis(scenario, rules, budget=budget, going_on=going_on)
        for world in analysis.worlds:
            world.frontiers  # noqa: B018
    except TooMany:
        return "too_many_states"
    except TooWide:
        return "too_wide"
    except ScoreFarm:
        return "score_farm"
    return analysis


def judged_ways(analysis: Analysis, judged: int = JUDGED, seed: int = 1) -> list[Way]:
    """The plays that directors judge: ways to the frontier, those that the author expects, random ones."""
    return list(dict.fromkeys((*_sensible(analysis), *_random(analysis, judged, seed))))


class _Played:
    """One scenario under one rule of approvals: what is the same for all directors of that rule."""

    def __init__(self, analysis: Analysis, seconds: float, plays: int, judged: int, seed: int) -> None:
        self._analysis, self._seconds, self._hearing = analysis, seconds, Hearing(analysis)
        self._distribution = distribution(analysis, plays, seed)
        self._ways = judged_ways(analysis, judged, seed)

    def under(self, director: Director) -> Surveyed:
        """What is to be told of the scenario under a director."""
        analysis, found = self._analysis, self._distribution
        verdicts: Counter[Verdict] = Counter(
            verdict
            for claim, verdict in self._hearing.verdicts(director, self._ways)
            if claim not in LEFT_OUT
        )
        points = [point for world in analysis.worlds for point in world.frontier]
        return Surveyed(
            scenario=analysis.scenario.id,
            director=director.id,
            states=sum(world.explored.states for world in analysis.worlds),
            frontier=len(points),
            balance=max((min(point) for point in points), default=None),
            regions=found.regions,
            stuck=found.stuck,
            verdicts=verdicts,
            seconds=self._seconds,
        )


def _sensible(analysis: Analysis) -> Iterator[Way]:
    """The way to every frontier point, and the plays that the author expects to end."""
    for world in analysis.worlds:
        for point in world.frontier:
            yield world.draws, world.way_to(*point)[1]
    for row in analysis.scenario.expect:
        for draws in analysis.draws:
            if row.choices and row.draws.items() <= analysis.draw_names(draws).items():
                if _ends(analysis, draws, row.choices):
                    yield draws, tuple(row.choices)
                break


def _ends(analysis: Analysis, draws: tuple[int, ...], choices: Sequence[str]) -> bool:
    """Whether these replies are offered one after another and end the talks, under this rule of approvals."""
    try:
        return walk(analysis.compiled, draws, choices).state.at in analysis.compiled.ending_of
    except NotOffered:
        return False


def _random(analysis: Analysis, count: int, seed: int) -> Iterator[Way]:
    for play in random_plays(analysis, count, seed):
        if play.ending is not None:
            yield play.draws, play.choices
