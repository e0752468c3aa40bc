"""The exact analysis of a scenario under a director's rule of approvals: one object, worked out as asked."""

import itertools
from collections.abc import Callable
from fractions import Fraction
from functools import cached_property

import numpy as np

from simulator.analysis.beliefs import BITS, Beliefs, believe
from simulator.analysis.chance import Endless, expected
from simulator.analysis.columns import Layouts
from simulator.analysis.conditions import Asker
from simulator.analysis.explore import BUDGET
from simulator.analysis.moves import Mover
from simulator.analysis.outcomes import BUDGET as SUMS
from simulator.analysis.priority import Spans
from simulator.analysis.review import Review, review
from simulator.analysis.span import attainable
from simulator.analysis.variables import Variables
from simulator.analysis.world import World
from simulator.negotiation.attempt import Talks
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.scenario.model import Scenario


class Analysis:
    """Everything that can happen in a scenario, exactly."""

    def __init__(
        self,
        scenario: Scenario,
        compiled: CompiledScenario,
        *,
        budget: int = BUDGET,
        sums: int = SUMS,
        going_on: Callable[[], bool] = lambda: True,
    ) -> None:
        """Nothing is worked out yet.

        Args:
            scenario, compiled: the authored scenario, and its rules under the director's approvals.
            budget: the most states to hold, per combination of draws.
            sums: the most distinct sums to carry for the outcomes.
            going_on: asked now and then; answering no ends the work with Cancelled.

        Raises:
            TooWide: a scene keeps more variables than a packed state holds.
        """
        self.scenario, self.compiled = scenario, compiled
        self._budget, self._sums, self._going_on = budget, sums, going_on
        self._variables = Variables(compiled)
        self._layouts = Layouts(self._variables)
        levels = tuple(
            tuple(place if isinstance(level.at, str) else level.at for place, level in enumerate(term.levels))
            for term in scenario.terms.values()
        )
        asker = Asker(compiled, levels)
        values = [range(len(draw.values)) for draw in compiled.draws]
        self._movers = tuple(Mover(compiled, asker, draws) for draws in itertools.product(*values))

    @cached_property
    def worlds(self) -> tuple[World, ...]:
        """The scenario under each combination of its draws, in order."""
        return tuple(
            World(
                self._variables, self._layouts, mover, budget=self._budget, sums=self._sums,
                going_on=self._going_on,
            )
            for mover in self._movers
        )  # fmt: skip

    def world(self, draws: tuple[int, ...]) -> World:
        """The scenario under one combination of its draws."""
        return next(world for world in self.worlds if world.draws == draws)

    def draw_names(self, draws: tuple[int, ...]) -> dict[str, str]:
        """A combination of the draws by their names and values."""
        return {draw.id: draw.values[value] for draw, value in zip(self.compiled.draws, draws, strict=True)}

    @cached_property
    def beliefs(self) -> Beliefs:
        """Play as a seller sees it."""
        return believe(
            self._variables, self._layouts, self._movers, budget=self._budget, going_on=self._going_on
        )

    @cached_property
    def ranges(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The least and most final score of each side over all draws, uncapped: (client, company)."""
        found = [attainable(world.explored) for world in self.worlds]
        start = self.compiled.start
        return (
            (start[0] + min(f[0][0] for f in found), start[0] + max(f[0][1] for f in found)),
            (start[1] + min(f[1][0] for f in found), start[1] + max(f[1][1] for f in found)),
        )

    @cached_property
    def spans(self) -> Spans:
        """How far apart the attainable scores are."""
        client, company = self.ranges
        return Spans(client[1] - client[0], company[1] - company[0])

    @cached_property
    def random_play(self) -> tuple[Fraction, Fraction] | None:
        """Mean points of uniform random play over all draws; None where a loop has no exact mean."""
        try:
            means = [expected(world.explored) for world in self.worlds]
        except Endless:
            return None
        count = len(means)
        return Fraction(sum(m[0] for m in means), count), Fraction(sum(m[1] for m in means), count)

    def review(self, talks: Talks) -> Review:
        """Judge a finished attempt's decisions.

        Raises:
            ValueError: talks have not ended.
        """
        return review(talks, self.beliefs, self.spans, self.random_play)

    def sound_walk_away(self, talks: Talks) -> bool:
        """Whether walking away was right: nothing higher on both scores could still be signed.

        Asked under every draw that had not been told apart.
        """
        last = talks.steps[-1].before
        belief = self.belief_before(talks, len(talks.steps) - 1)
        code, collected = self._layouts.code(last), self._collected(last)
        return not any(
            world.higher_deal(last.at, code, collected, talks.state.shown)
            for bit, world in enumerate(self.worlds)
            if belief >> bit & 1
        )

    def from_here(self, state: State, draws: tuple[int, ...]) -> World:
        """What can still be reached from a state of an attempt, under a combination of draws."""
        codes = np.array([self._layouts.code(state)], dtype=np.int64)
        mover = next(mover for mover in self._movers if mover.draws == draws)
        return World(
            self._variables, self._layouts, mover, start=(state.at, codes),
            collected=self._collected(state), budget=self._budget, sums=self._sums,
            going_on=self._going_on,
        )  # fmt: skip

    def _collected(self, state: State) -> tuple[int, int]:
        """Points gained so far without what the terms on the table are worth."""
        gained = []
        for side, total in enumerate((state.client, state.company)):
            terms = sum(
                term.points[state.terms[place]][side] - term.points[term.opening][side]
                for place, term in enumerate(self.compiled.terms)
            )
            gained.append(total - self.compiled.start[side] - terms)
        return gained[0], gained[1]

    def belief_before(self, talks: Talks, decision: int) -> int:
        """What could not be told apart before a decision (from 0): bits of combinations of draws."""
        bit = next(place for place, mover in enumerate(self._movers) if mover.draws == talks.start.draws)
        belief = self.beliefs.everything
        for step in talks.steps[:decision]:
            here = self.beliefs.reached[step.scene]
            place = int(here.codes.searchsorted((self._layouts.code(step.before) << BITS) | belief))
            belief = self.beliefs.after(step.scene, place, step.choice, bit)
        return belief
