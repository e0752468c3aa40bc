"""A scenario under one combination of its hidden draws: what can be reached, and the best of it."""

from collections.abc import Callable
from functools import cached_property

from simulator.analysis.columns import Codes, Layouts
from simulator.analysis.explore import BUDGET, Explored, explore
from simulator.analysis.frontier import Frontiers, frontiers
from simulator.analysis.moves import Mover
from simulator.analysis.outcomes import BUDGET as SUMS
from simulator.analysis.outcomes import Outcome, Outcomes
from simulator.analysis.variables import Variables


class World:
    """Explored when first asked; every part is worked out once."""

    def __init__(
        self,
        variables: Variables,
        layouts: Layouts,
        mover: Mover,
        *,
        start: tuple[str, Codes] | None = None,
        collected: tuple[int, int] = (0, 0),
        budget: int = BUDGET,
        sums: int = SUMS,
        going_on: Callable[[], bool] = lambda: True,
    ) -> None:
        self.draws = mover.draws
        self._parts = variables, layouts, mover
        self._start, self._collected = start, collected
        self._budget, self._sums, self._going_on = budget, sums, going_on

    @cached_property
    def explored(self) -> Explored:
        """Every reachable state.

        Raises:
            TooMany, Cancelled: see `explore`.
        """
        variables, layouts, mover = self._parts
        return explore(
            variables, layouts, mover, budget=self._budget, start=self._start, going_on=self._going_on
        )

    @cached_property
    def frontiers(self) -> Frontiers:
        """The frontier of every reachable state.

        Raises:
            ScoreFarm: a loop adds points every time round.
        """
        return frontiers(self.explored)

    @cached_property
    def outcomes(self) -> Outcomes:
        """Every distinct outcome.

        Raises:
            TooManySums: there are more than the budget.
        """
        return Outcomes(self.explored, collected=self._collected, budget=self._sums)

    @cached_property
    def frontier(self) -> tuple[tuple[int, int], ...]:
        """The efficient outcomes as shown (client, company) scores, client rising."""
        explored = self.explored
        start = explored.scenario.start
        base = start[0] + self._collected[0], start[1] + self._collected[1]
        first = explored.order[0][0]
        points = {
            (min(100, max(0, base[0] + client)), min(100, max(0, base[1] + company)))
            for client, company in self.frontiers.points(first, 0)
        }
        kept = [p for p in points if not any(q != p and q[0] >= p[0] and q[1] >= p[1] for q in points)]
        return tuple(sorted(kept))

    def deals(self) -> tuple[Outcome, ...]:
        """The outcomes that are deals inside the mandate, or approved."""
        kinds = {ending.id: ending.kind for ending in self.explored.scenario.endings}
        return tuple(one for one in self.outcomes.all if kinds[one.ending] == "deal" and not one.void)
