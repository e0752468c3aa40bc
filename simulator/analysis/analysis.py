"""The exact analysis of a scenario under a director's rule of approvals: one object, worked out as asked."""

import itertools
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property

from simulator.analysis.alike import Alike
from simulator.analysis.belief import believed
from simulator.analysis.beliefs import Beliefs, believe
from simulator.analysis.bounds import Interval, interval
from simulator.analysis.chance import Endless, expected
from simulator.analysis.columns import Layouts
from simulator.analysis.conditions import Asker
from simulator.analysis.ends import BUDGET as SUMS
from simulator.analysis.explore import BUDGET, TooMany
from simulator.analysis.moves import Mover
from simulator.analysis.priority import Spans
from simulator.analysis.review import Review, review
from simulator.analysis.span import Range, attainable
from simulator.analysis.values import Weights
from simulator.analysis.variables import Variables
from simulator.analysis.walk import Walked
from simulator.analysis.world import World
from simulator.negotiation.attempt import Talks
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.scenario.model import Scenario

FEW = 100_000
"""So many states under one combination of draws are explored sooner than states that are alike are found."""


class Analysis:
    """Everything that can happen in a scenario, exactly."""

    def __init__(
        self,
        scenario: Scenario,
        compiled: CompiledScenario,
        *,
        budget: int = BUDGET,
        sums: int = SUMS,
        few: int = FEW,
        going_on: Callable[[], bool] = lambda: True,
        told: Callable[[int], None] = lambda states: None,  # noqa: ARG005
    ) -> None:
        """Nothing is worked out yet.

        Args:
            scenario, compiled: the authored scenario, and its rules under the director's approvals.
            budget: the most states to hold, per combination of draws.
            sums: the most cells to keep when endings are listed (see `Ends`).
            few: up to so many states, under each combination, states that are alike are not looked for.
            going_on: asked now and then; answering no ends the work with Cancelled.
            told: told how many states were found so far under the draws that are searched.

        Raises:
            TooWide: a scene keeps more variables than a packed state holds.
        """
        self.scenario, self.compiled = scenario, compiled
        self._budget, self._sums, self._going_on, self._told = budget, sums, going_on, told
        self._variables = Variables(compiled)
        levels = tuple(
            tuple(place if isinstance(level.at, str) else level.at for place, level in enumerate(term.levels))
            for term in scenario.terms.values()
        )
        self._few_are = few
        self._asker = Asker(compiled, levels)
        self._plain = Layouts(self._variables)
        values = [range(len(draw.values)) for draw in compiled.draws]
        self._movers = tuple(Mover(compiled, self._asker, draws) for draws in itertools.product(*values))

    @cached_property
    def worlds(self) -> tuple[World, ...]:
        """The scenario under each combination of its draws, in order."""
        return self._few or self._under_all_draws(self._layouts, self._budget)

    @cached_property
    def _few(self) -> tuple[World, ...] | None:
        """The worlds as they are, if they are so small that it does not pay to look for states alike."""
        worlds = self._under_all_draws(self._plain, min(self._few_are, self._budget))
        return worlds if all(world.fits for world in worlds) else None

    @cached_property
    def _layouts(self) -> Layouts:
        if self._few is not None:
            return self._plain
        return Layouts(self._variables, Alike(self._variables, self._asker))

    def _under_all_draws(self, layouts: Layouts, budget: int) -> tuple[World, ...]:
        worlds: list[World] = []
        for mover in self._movers:
            worlds.append(
                World(
                    self._variables, layouts, mover, budget=budget, sums=self._sums,
                    like=worlds[0] if worlds else None, going_on=self._going_on,
                    told=self._told,
                )
            )  # fmt: skip
        return tuple(worlds)

    @cached_property
    def glimpses(self) -> tuple[World, ...]:
        """As much of each combination of draws as the budget holds: all true, but not all there is."""
        scenes = len(self.compiled.scenes)
        each = max(1, self._budget // scenes)
        return tuple(
            World(
                self._variables, self._layouts, mover, budget=each * scenes, sums=self._sums, each=each,
                going_on=self._going_on,
            )
            for mover in self._movers
        )  # fmt: skip

    def interval(self) -> Interval:
        """The best score of each side, between what was found and what cannot be beaten, over all draws."""
        found = [
            shown
            for world in self.glimpses
            for shown in zip(world.endings.client.tolist(), world.endings.company.tolist(), strict=True)
        ]
        return interval(self._variables, found)

    def world(self, draws: tuple[int, ...]) -> World:
        """The scenario under one combination of its draws."""
        return next(world for world in self.worlds if world.draws == draws)

    @property
    def draws(self) -> tuple[tuple[int, ...], ...]:
        """Every combination of the draws, in order."""
        return tuple(mover.draws for mover in self._movers)

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
    def ranges(self) -> tuple[Range, Range]:
        """The least and most final score of each side over all draws, uncapped: (client, company)."""
        gained = _ranges(self.worlds)
        client, company = self.compiled.start
        return (
            (client + gained[0][0], client + gained[0][1]),
            (company + gained[1][0], company + gained[1][1]),
        )

    @cached_property
    def spans(self) -> Spans:
        """How far apart the attainable scores are."""
        return _spans(self.ranges)

    @cached_property
    def random_play(self) -> tuple[Fraction, Fraction] | None:
        """Mean points of uniform random play over all draws; None where a loop has no exact mean."""
        return _random_play(self.worlds)

    def review(self, talks: Talks) -> Review:
        """Judge a finished attempt's decisions: all of them, or those from which on the rest fits the budget.

        Raises:
            ValueError: talks have not ended.
        """
        try:
            return review(talks, self.beliefs, self.spans, self.random_play)
        except TooMany:
            return self._late_review(talks)

    def _late_review(self, talks: Talks) -> Review:
        """Judge the decisions from the earliest one at which what is left can be searched whole.

        The rest of the talks is judged as a game of its own: its spans, its random play. Nothing is
        judged where even the last decision leaves too much open.
        """
        found: tuple[int, Beliefs] | None = None
        for first in range(len(talks.steps) - 1, -1, -1):
            try:
                found = first, self._beliefs_from(talks, first)
            except TooMany:
                break
        if found is None:
            return Review(Fraction(1, 2), Weights(1, 1), Fraction(0), ())
        first, beliefs = found
        state = talks.steps[first].before
        worlds = [
            self.from_here(state, draws)
            for bit, draws in enumerate(self.draws)
            if beliefs.believed >> bit & 1
        ]
        return review(talks, beliefs, _spans(_ranges(worlds)), _random_play(worlds), first)

    def _beliefs_from(self, talks: Talks, first: int) -> Beliefs:
        state = talks.steps[first].before
        return believe(
            self._variables, self._layouts, self._movers, budget=self._budget, going_on=self._going_on,
            start=(state.at, self._layouts.code(state), believed(talks, self.draws, first)),
        )  # fmt: skip

    def sound_walk_away(self, talks: Walked) -> bool:
        """Whether walking away was right: nothing higher on both scores could still be signed.

        Asked under every draw that had not been told apart.
        """
        last = talks.steps[-1].before
        belief = believed(talks, self.draws, len(talks.steps) - 1)
        code, collected = self._layouts.code(last), self._collected(last)
        apart = [world for bit, world in enumerate(self.worlds) if belief >> bit & 1]
        try:
            return not any(w.higher_deal(last.at, code, collected, talks.state.shown) for w in apart)
        except TooMany:
            # What is left from here may fit where the whole does not.
            apart = [self.from_here(last, world.draws) for world in apart]
            return not any(w.higher_deal(last.at, code, collected, talks.state.shown) for w in apart)

    def from_here(self, state: State, draws: tuple[int, ...]) -> World:
        """What can still be reached from a state of an attempt, under a combination of draws."""
        code = self._layouts.code(state)
        mover = next(mover for mover in self._movers if mover.draws == draws)
        return World(
            self._variables, self._layouts, mover, start=(state.at, code),
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


def _ranges(worlds: Sequence[World]) -> tuple[Range, Range]:
    found = [attainable(world.explored) for world in worlds]
    client, company = ([one[side] for one in found] for side in (0, 1))
    return _hull(client), _hull(company)


def _hull(ranges: list[Range]) -> Range:
    return min(low for low, _ in ranges), max(high for _, high in ranges)


def _spans(ranges: tuple[Range, Range]) -> Spans:
    return Spans(ranges[0][1] - ranges[0][0], ranges[1][1] - ranges[1][0])


def _random_play(worlds: Sequence[World]) -> tuple[Fraction, Fraction] | None:
    try:
        means = [expected(world.explored) for world in worlds]
    except Endless:
        return None
    return sum((m[0] for m in means), Fraction(0)) / len(means), sum(
        (m[1] for m in means), Fraction(0)
    ) / len(means)
