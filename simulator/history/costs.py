"""What decisions cost, over many attempts: every reply at every scene, and which scenes are hard.

Each finished attempt is judged anew by the decision review on the content that it was played on, which takes
time; attempts on one content share its analysis.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import TooMany
from simulator.analysis.review import Judged
from simulator.history.fault import HistoryFault
from simulator.history.rows import StoredAttempt
from simulator.history.session import replayed

_REMEMBERED = 3
"""Contents whose analyses are kept."""
ERRORS = ("inaccuracy", "mistake", "blunder")

Reply = tuple[str, str]
"""A scene and the id of a reply in it."""


@dataclass(slots=True)
class Cost:
    """What a reply, or any reply at a scene, cost.

    Attributes:
        times: how often it was judged.
        errors: how often it was marked as an inaccuracy, a mistake or a blunder.
        timed_out: how often it was given because the time ran out.
        better: how often each other reply would have been the better one.
    """

    times: int = 0
    errors: int = 0
    timed_out: int = 0
    better: dict[str, int] = field(default_factory=dict)
    _regret: Fraction = Fraction(0)

    @property
    def regret(self) -> float | None:
        """The mean loss in per cent of the scale (0 is perfect); None where nothing was judged."""
        return float(self._regret / self.times) if self.times else None

    @property
    def together(self) -> float:
        """All that was lost by it, in per cent of the scale."""
        return float(self._regret)

    @property
    def error_share(self) -> float | None:
        """How often it was an error, 0 to 1."""
        return self.errors / self.times if self.times else None

    @property
    def mostly_better(self) -> str | None:
        """The reply that would have been better most often; None if none ever was."""
        return max(self.better, key=lambda reply: (self.better[reply], reply), default=None)

    def take(self, judged: Judged) -> None:
        """Count a decision that was judged."""
        assert judged.regret is not None
        self.times += 1
        self._regret += judged.regret
        self.errors += judged.mark in ERRORS
        self.timed_out += judged.timed_out
        if judged.better is not None:
            self.better[judged.better] = self.better.get(judged.better, 0) + 1


@dataclass(slots=True)
class Costs:
    """What decisions cost.

    Attributes:
        attempts: how many were judged.
        unjudged: how many have ended and could not be judged: too large, or not to be played again.
        replies: by scene and id.
        scenes: by id; scenes at which there was nothing to choose are left out.
    """

    attempts: int = 0
    unjudged: int = 0
    replies: dict[Reply, Cost] = field(default_factory=dict)
    scenes: dict[str, Cost] = field(default_factory=dict)

    def hardest(self, fewest: int = 5) -> tuple[str, ...]:
        """The scenes at which most is lost in the mean, the hardest first.

        Args:
            fewest: scenes with fewer decisions say too little.
        """
        told = [(cost.regret or 0.0, scene) for scene, cost in self.scenes.items() if cost.times >= fewest]
        return tuple(scene for regret, scene in sorted(told, key=lambda one: (-one[0], one[1])) if regret > 0)


class Costing:
    """Judges attempts one by one and counts what their decisions cost.

    Of another way that was tried only its own decisions count; attempts that go on are passed over.

    Attributes:
        costs: what was counted so far.
    """

    def __init__(self, going_on: Callable[[], bool] | None = None) -> None:
        """`going_on` is asked now and then; answering no ends the work with Cancelled."""
        self.costs = Costs()
        self._going_on = going_on
        self._known: dict[str, Analysis] = {}

    def take(self, stored: StoredAttempt) -> tuple[Judged, ...]:
        """Judge an attempt, count it, and return its own decisions; none where it could not be judged.

        Raises:
            simulator.analysis.explore.Cancelled: somebody asked the work to stop; nothing of it is counted.
        """
        if stored.row.finished is None:
            return ()
        found = self.costs
        try:
            decisions = self._decisions(stored)
        except (HistoryFault, ScoreFarm, TooMany, TooWide, ValueError):
            decisions = ()
        if not decisions:
            found.unjudged += 1
            return ()
        own = stored.row.variation_from or 1
        found.attempts += 1
        mine = tuple(one for one in decisions if one.decision >= own)
        for one in mine:
            if one.regret is not None and len(one.losses) > 1:
                found.replies.setdefault((one.scene, one.choice), Cost()).take(one)
                found.scenes.setdefault(one.scene, Cost()).take(one)
        return mine

    def _decisions(self, stored: StoredAttempt) -> tuple[Judged, ...]:
        attempt, _ = replayed(stored)
        analysis = self._known.pop(stored.content_hash, None)
        if analysis is None:
            analysis = analyse(attempt.scenario, attempt.director, going_on=self._going_on)
        self._known[stored.content_hash] = analysis
        if len(self._known) > _REMEMBERED:
            # The one that was wanted least lately: an analysis takes up much.
            del self._known[next(iter(self._known))]
        return analysis.review(attempt.talks).decisions


def costs(attempts: Iterable[StoredAttempt], going_on: Callable[[], bool] | None = None) -> Costs:
    """Judge attempts and count what their decisions cost; see `Costing`.

    Args:
        attempts: of one scenario; see `traffic.attempts_on`.
        going_on: asked now and then; answering no ends the work with Cancelled.

    Raises:
        simulator.analysis.explore.Cancelled: somebody asked the work to stop.
    """
    costing = Costing(going_on)
    for stored in attempts:
        costing.take(stored)
    return costing.costs
