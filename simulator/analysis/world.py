"""A scenario under one combination of its hidden draws: what can be reached, and the best of it."""

from collections.abc import Callable, Sequence
from functools import cached_property

from simulator.analysis.columns import Layouts
from simulator.analysis.endings import Endings
from simulator.analysis.ends import BUDGET as SUMS
from simulator.analysis.ends import Aim, Ends, TooManySums, deals, signed
from simulator.analysis.explore import BUDGET, Explored, TooMany, explore
from simulator.analysis.frontier import NONE, Frontiers, frontiers, only, skyline
from simulator.analysis.moves import Mover
from simulator.analysis.signings import Signings
from simulator.analysis.trail import trail
from simulator.analysis.variables import Variables
from simulator.negotiation.ledger import shown as _shown


class World:
    """Explored when first asked; every part is worked out once.

    With `each`, no more than so many states of a scene are looked at: what is found is true, but not all.
    """

    def __init__(
        self,
        variables: Variables,
        layouts: Layouts,
        mover: Mover,
        *,
        start: tuple[str, int] | None = None,
        collected: tuple[int, int] = (0, 0),
        budget: int = BUDGET,
        sums: int = SUMS,
        each: int | None = None,
        like: "World | None" = None,
        going_on: Callable[[], bool] = lambda: True,
        told: Callable[[int], None] = lambda states: None,  # noqa: ARG005
    ) -> None:
        """Nothing is worked out yet; `like` is the same under other draws: what is equal there is shared."""
        self.draws = mover.draws
        self._parts = variables, layouts, mover
        self._start, self._collected = start, collected
        self._budget, self._sums, self._going_on, self._each = budget, sums, going_on, each
        self._told = told
        self._like = like
        self._signings: dict[tuple[frozenset[int], bool], Signings] = {}

    @property
    def fits(self) -> bool:
        """Whether the states are within the budget."""
        return self._found is not None

    @property
    def explored(self) -> Explored:
        """Every reachable state.

        Raises:
            TooMany, Cancelled: see `explore`.
        """
        if self._found is None:
            raise TooMany(self._budget)
        return self._found

    @cached_property
    def _found(self) -> Explored | None:
        """None if there are too many states: asked again, they are not searched again."""
        variables, layouts, mover = self._parts
        try:
            return explore(
                variables,
                layouts,
                mover,
                budget=self._budget,
                start=self._start,
                each=self._each,
                like=self._like._found if self._like is not None else None,
                going_on=self._going_on,
                told=self._told,
            )
        except TooMany:
            return None

    @cached_property
    def frontiers(self) -> Frontiers:
        """The frontier of every reachable state.

        Raises:
            ScoreFarm: a loop adds points every time round.
        """
        return frontiers(self.explored)

    @property
    def endings(self) -> Endings:
        """Every distinct (ending, client, company) as shown, in arrays, with a way to each on demand.

        Raises:
            ScoreFarm: see `frontiers`.
            TooManySums: there are more than the budget.
        """
        if isinstance(self._listed, str):
            raise TooManySums(self._listed)
        return self._listed

    @cached_property
    def _listed(self) -> Endings | str:
        """The endings, or why there are too many: asked again, they are not listed again."""
        # A loop that adds points makes ever new sums; the frontiers refuse it at once.
        _ = self.frontiers
        try:
            return Endings(self.explored, self.base, budget=self._sums)
        except TooManySums as reason:
            return str(reason)

    def open_endings(self) -> Endings:
        """Those that can be come to without relying on anything hidden; found anew each time.

        Raises:
            ScoreFarm, TooManySums: see `endings`.
        """
        _ = self.frontiers
        return Endings(self.explored, self.base, open_only=True, budget=self._sums)

    def ends(self, aims: Sequence[Aim], *, open_only: bool = False) -> Ends:
        """How talks can end, by some aims; found anew each time.

        Raises:
            ScoreFarm, TooManySums: see `endings`.
        """
        _ = self.frontiers
        return Ends(self.explored, aims, open_only=open_only, budget=self._sums)

    @cached_property
    def signed(self) -> dict[int, tuple[int, ...]]:
        """Everything that can be signed, packed, with its levels."""
        return signed(self.explored)

    def signings(self, some: frozenset[int], *, open_only: bool) -> Signings:
        """The deals that sign one of these inside the mandate or with approval.

        Args:
            some: what may be signed, packed as in `signed`.
            open_only: only by ways that rely on nothing hidden.

        Raises:
            ScoreFarm, TooManySums: see `endings`.
        """
        key = some, open_only
        if key not in self._signings:
            self._signings[key] = Signings(self, sorted(some), open_only=open_only)
        return self._signings[key]

    @property
    def base(self) -> tuple[int, int]:
        """Both scores at the first state, (client, company), without what the terms moved are worth."""
        start = self.explored.scenario.start
        return start[0] + self._collected[0], start[1] + self._collected[1]

    @cached_property
    def frontier(self) -> tuple[tuple[int, int], ...]:
        """The efficient outcomes as shown (client, company) scores, client rising."""
        base = self.base
        scene, place = self.explored.start
        points = {
            (_shown(base[0] + client), _shown(base[1] + company))
            for client, company in self.frontiers.points(scene, place)
        }
        kept = [p for p in points if not any(q != p and q[0] >= p[0] and q[1] >= p[1] for q in points)]
        return tuple(sorted(kept))

    @cached_property
    def deal_frontiers(self) -> Frontiers:
        """Frontiers of what can be signed inside the mandate or with approval, and nothing else."""
        sound = Aim(deals(self.explored), deal=True, void=False)
        return frontiers(only(self.explored, sound))

    @property
    def best_deal(self) -> int | None:
        """The most company points as shown of a deal inside the mandate or approved; None without one."""
        scene, place = self.explored.start
        best = self.deal_frontiers.rows[scene].most_company(place)
        start = self.explored.scenario.start[1] + self._collected[1]
        return _shown(start + best) if best > NONE else None

    def higher_deal(self, scene: str, code: int, collected: tuple[int, int], shown: tuple[int, int]) -> bool:
        """Whether a deal that is not void and is higher on both shown scores can be reached from a state.

        Args:
            collected: points gained so far, without what the terms on the table are worth.
        """
        rows = self.deal_frontiers.rows[scene]
        state = int(self.explored.reached[scene].codes.searchsorted(code))
        start = self.explored.scenario.start
        return any(
            _shown(start[0] + collected[0] + client) > shown[0]
            and _shown(start[1] + collected[1] + company) > shown[1]
            for client, company in skyline(rows.low, rows.company(state))
        )

    def way_to(self, client: int, company: int) -> tuple[str, tuple[str, ...]]:
        """The ending and a way to a frontier point, by shown scores: the first, if endings can be listed."""
        try:
            return self.endings.first(client, company)
        except TooManySums:
            return self.a_way_to(client, company)

    def a_way_to(self, client: int, company: int) -> tuple[str, tuple[str, ...]]:
        """The same without listing the endings; it need not be the first.

        Raises:
            ValueError: these scores are not on the frontier.
        """
        base = self.base
        for point in self.frontiers.points(*self.explored.start):
            if (_shown(base[0] + point[0]), _shown(base[1] + point[1])) == (client, company):
                return trail(self.frontiers, *point)
        raise ValueError(f"({client}, {company}) is not on the frontier")
