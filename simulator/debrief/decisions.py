"""The decisions as the debrief lists them: what each did at once, how it is marked, and what was better."""

from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.reasons import Reason
from simulator.analysis.review import Mark
from simulator.debrief.field import Point
from simulator.scenario.vocabulary import Move


@dataclass(frozen=True, slots=True)
class Change:
    """What one decision's own entries did to both scores at once, uncapped."""

    client: int
    company: int


@dataclass(frozen=True, slots=True)
class BetterReply:
    """The reply with the least loss: its id, its own immediate change, and where it leads.

    `change` is under the attempt's own draws.
    """

    choice: str
    change: Change
    to: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision.

    Attributes:
        number: from 1.
        scene, choice, move: what was said where; `levels` is the table before it, for its words.
        timed_out: whether the clock chose.
        change: what this decision's entries added to both scores.
        after: the running scores as shown.
        offered: the replies offered, in file order, the one made among them.
        regrets: what each of them would have lost, in per cent, in the same order; empty where unknown.
        mark, regret, luck: None where the decision is not judged; regret and luck in per cent.
        better: None where the reply made is among the best, or unknown.
        reason: why it was better.
        kept: the share of what lay ahead that the decision kept open, 0 to 1; None where unknown.
        message: the number of the director's message that came right before it at the table, or None.
    """

    number: int
    scene: str
    choice: str
    move: Move
    levels: tuple[int, ...]
    timed_out: bool
    change: Change
    after: Point
    offered: tuple[str, ...]
    regrets: tuple[Fraction, ...]
    mark: Mark | None
    regret: Fraction | None
    luck: Fraction | None
    better: BetterReply | None
    reason: Reason | None
    kept: Fraction | None
    message: int | None

    @property
    def pressed(self) -> bool:
        """Whether the director had just spoken."""
        return self.message is not None

    @property
    def error(self) -> bool:
        """Whether it is marked as an inaccuracy or worse."""
        return self.mark in ("inaccuracy", "mistake", "blunder")
