"""Works a balance out: exactly where the analysis can, from plays at random where it cannot."""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.at_random import play_by_play
from simulator.analysis.author.balance import PLAYS, SEED, Balance, Point, Reason, Step
from simulator.analysis.author.gathering import of_plays, of_worlds
from simulator.analysis.author.outcomes import Outcomes
from simulator.analysis.block import ScoreFarm
from simulator.analysis.chances import TooManyPairs, chances
from simulator.analysis.columns import TooWide
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import BUDGET, TooMany
from simulator.analysis.plays import random_plays
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

DECIDED = 4_000
"""How many are made where no states are known: decision by decision, which takes a hundred times longer."""


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
