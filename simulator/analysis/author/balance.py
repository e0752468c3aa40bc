"""How a scenario is balanced: every outcome with how often it comes at random, and what pleases who directs.

Exact where the analysis can be; where it cannot, from plays at random, and it says so.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.at_random import play_by_play
from simulator.analysis.author.outcomes import Outcomes, of_plays, of_worlds
from simulator.analysis.block import ScoreFarm
from simulator.analysis.chances import TooManyPairs, chances
from simulator.analysis.columns import TooWide
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import BUDGET, TooMany
from simulator.analysis.plays import random_plays
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.region import region_of
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import EndingKind

Reason = Literal["too_many_states", "too_wide", "score_farm", "too_many_endings"]
"""Why not everything is exact: see `debrief.study.Reason`."""
Step = Literal["states", "endings", "plays"]
"""What is done one after the other: find every state, list the endings, find how often each comes."""
Point = tuple[int, int]
"""Both scores as shown, client first."""

PLAYS, SEED = 20_000, 1
"""How many random plays stand in where likelihoods are not exact, and what decides them."""

DECIDED = 4_000
"""How many are made where no states are known: decision by decision, which takes a hundred times longer."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What can happen in a scenario under a director.

    Attributes:
        states: how many can be reached, over all draws; None where they were not all found.
        reason: why not everything is exact; None where it is.
        plays: how many random plays the likelihoods are from; 0 where they are exact. `seed` decides them.
        stuck: how likely it is that a random play cannot end, 0 to 1.
        endings: the scenario's, in file order, each with its kind.
        outcomes: every distinct (ending, client, company); where the reason is that they are too many, or
            that the states are, those that the plays came to.
        frontier: the efficient points over all draws, client rising; empty where they are not known.
        draws: every combination of hidden draws in words.
        pleases: the distinct points at which an outcome pleases the director; None where that is not known.
        never: replies that no play is ever offered, (scene, choice).
        thresholds: from which (client, company) on a score is high.
    """

    states: int | None
    reason: Reason | None
    plays: int
    seed: int
    stuck: float
    endings: tuple[tuple[str, EndingKind], ...]
    outcomes: Outcomes
    frontier: tuple[Point, ...]
    draws: tuple[Mapping[str, str], ...]
    pleases: tuple[Point, ...] | None
    never: tuple[tuple[str, str], ...]
    thresholds: Point

    @property
    def exact(self) -> bool:
        """Whether likelihoods are exact."""
        return self.plays == 0

    @property
    def reached(self) -> int:
        """How many endings can be reached, or were."""
        return len(set(self.outcomes.ending))

    def shares(self) -> dict[str, float]:
        """How likely random play ends in each region of deals, or in a kind of ending that is no deal."""
        found: dict[str, float] = {}
        rows = self.outcomes
        for ending, client, company, likely in zip(
            rows.ending, rows.client, rows.company, rows.likely, strict=True
        ):
            kind = self.endings[ending][1]
            # Whether it was right to walk away is a question of its own.
            region = region_of(kind, (client, company), self.thresholds) if kind == "deal" else None
            name = region or kind
            found[name] = found.get(name, 0.0) + likely
        return found

    def means(self) -> tuple[float, float]:
        """The mean (client, company) score of random play that ends."""
        rows = self.outcomes
        whole = sum(rows.likely) or 1.0
        client, company = (
            sum(score * likely for score, likely in zip(scores, rows.likely, strict=True)) / whole
            for scores in (rows.client, rows.company)
        )
        return client, company


@dataclass(slots=True)
class Balancing:
    """Works a balance out, and keeps the analysis for who needs it next.

    Attributes:
        analysis: of the scenario; None where it keeps more than a packed state holds.
    """

    scenario: Scenario
    director: Director
    plays: int = PLAYS
    seed: int = SEED
    budget: int = BUDGET
    decided: int = DECIDED
    going_on: Callable[[], bool] = lambda: True
    told: Callable[[Step, int], None] = lambda step, count: None  # noqa: ARG005
    analysis: Analysis | None = field(init=False, default=None)
    rules: CompiledScenario = field(init=False)

    def work_out(self) -> Balance:
        """Everything.

        Raises:
            Cancelled: `going_on` said no.
        """
        self.rules = compile_scenario(self.scenario, self.director.approves)
        try:
            self.analysis = analysis = self._begin()
            return self._exact(analysis)
        except TooWide:
            return self._by_chance("too_wide")
        except TooMany:
            return self._by_chance("too_many_states")
        except ScoreFarm:
            return self._by_chance("score_farm")

    def _begin(self) -> Analysis:
        most = 0

        def found(states: int) -> None:
            # Each combination of draws is searched by itself: what is told never falls.
            nonlocal most
            most = max(most, states)
            self.told("states", most)

        return Analysis(self.scenario, self.rules, budget=self.budget, going_on=self.going_on, told=found)

    def _exact(self, analysis: Analysis) -> Balance:
        for world in analysis.worlds:
            world.frontiers  # noqa: B018
        self.told("endings", 0)
        try:
            for world in analysis.worlds:
                world.endings  # noqa: B018
        except TooManySums:
            return self._without_endings(analysis)
        self.told("plays", 0)
        plays = 0
        try:
            likely = [chances(world.explored, going_on=self.going_on) for world in analysis.worlds]
            outcomes = of_worlds(analysis, self.director, likely)
            stuck = sum(one.stuck for one in likely) / len(likely)
        except TooManyPairs:
            plays = self.plays
            made = random_plays(analysis, plays, self.seed)
            outcomes = of_worlds(analysis, self.director, made)
            stuck = sum(play.ending is None for play in made) / plays
        return self._balance(outcomes, plays, stuck, analysis)

    def _without_endings(self, analysis: Analysis) -> Balance:
        """Where the outcomes are too many to be listed: those of plays, and the frontier."""
        made = random_plays(analysis, self.plays, self.seed)
        outcomes = of_plays(self.rules, made, analysis.worlds)
        stuck = sum(play.ending is None for play in made) / self.plays
        return self._balance(outcomes, self.plays, stuck, analysis, "too_many_endings")

    def _by_chance(self, reason: Reason) -> Balance:
        made = []
        for play in play_by_play(self.rules, self.decided, self.seed, going_on=self.going_on):
            made.append(play)
            if not len(made) % _TOLD:
                self.told("plays", len(made))
        outcomes = of_plays(self.rules, made)
        stuck = sum(play.ending is None for play in made) / len(made)
        return self._balance(outcomes, len(made), stuck, None, reason)

    def _balance(
        self,
        outcomes: Outcomes,
        plays: int,
        stuck: float,
        analysis: Analysis | None,
        reason: Reason | None = None,
    ) -> Balance:
        worlds = () if analysis is None else analysis.worlds
        names = [dict(zip((d.id for d in self.rules.draws), one, strict=True)) for one in _drawn(self.rules)]
        return Balance(
            states=sum(world.explored.states for world in worlds) if worlds else None,
            reason=reason,
            plays=plays,
            seed=self.seed,
            stuck=stuck,
            endings=tuple((ending.id, ending.kind) for ending in self.rules.endings),
            outcomes=outcomes,
            frontier=_best(point for world in worlds for point in world.frontier),
            draws=tuple(names),
            pleases=outcomes.pleasing_points() if analysis is not None and reason is None else None,
            never=tuple(self._never(analysis)) if analysis is not None else (),
            thresholds=self.rules.regions,
        )

    def _never(self, analysis: Analysis) -> Iterator[tuple[str, str]]:
        """Replies that are offered in no state that can be reached."""
        offered = {
            (name, group.reply)
            for world in analysis.worlds
            for name, here in world.explored.reached.items()
            for group in here.groups
        }
        for scene in self.rules.scenes:
            for place, reply in enumerate(scene.replies):
                if (scene.id, place) not in offered:
                    yield scene.id, reply.id


_TOLD = 100
"""After so many plays it is told how far they are."""


def _drawn(rules: CompiledScenario) -> Iterator[tuple[str, ...]]:
    return itertools.product(*(draw.values for draw in rules.draws))


def _best(points: Iterable[Point]) -> tuple[Point, ...]:
    """Those that no other beats, client rising."""
    kept: list[Point] = []
    for point in sorted(set(points), reverse=True):
        if not kept or point[1] > kept[-1][1]:
            kept.append(point)
    return tuple(reversed(kept))
