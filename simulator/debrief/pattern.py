"""What several deals with one director have in common: when he finds fault."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow
from simulator.history import AttemptRow

ENOUGH = 4
"""Finished deals with a director from which on a pattern is shown."""


@dataclass(frozen=True, slots=True)
class Held:
    """How the reproaches of one attempt stand: raised, those that could be judged, and those that were fair.

    Praise is no reproach, and an opinion cannot be judged.
    """

    raised: int
    judged: int
    fair: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """How often he found fault where the client was satisfied, and where not.

    Attributes:
        deals: finished deals with this director, this one included, of which it is known; 4 or more.
        threshold: the shown client score from which on the client counts as satisfied.
        above, above_faulted: deals with a satisfied client, and those of them in which he found fault: a
            reproach was raised that can be judged.
        below, below_faulted: the same for the others.
        above_unfounded, below_unfounded: those in which a reproach did not hold.
        judged, fair: reproaches of this attempt that could be judged, and how many of them hold.
    """

    deals: int
    threshold: int
    above: int
    above_faulted: int
    above_unfounded: int
    below: int
    below_faulted: int
    below_unfounded: int
    judged: int
    fair: int

    @property
    def follows_the_smile(self) -> bool:
        """Whether reproaches that do not hold come more often where the client is satisfied."""
        if not self.above or not self.below:
            return False
        return self.above_unfounded * self.below > self.below_unfounded * self.above


@dataclass(frozen=True, slots=True)
class _Deal:
    client: int
    judged: int
    fair: int


def held(claims: Sequence[ClaimRow]) -> Held | None:
    """How an attempt's reproaches stand; None where they were not tested."""
    reproaches = [row for row in claims if row.reproach]
    verdicts = [row.tested.verdict for row in reproaches if row.tested is not None]
    if len(verdicts) < len(reproaches):
        return None
    judged = [verdict for verdict in verdicts if verdict != "opinion"]
    return Held(len(reproaches), len(judged), sum(verdict == "fair" for verdict in judged))


def pattern(attempt: Attempt, claims: Sequence[ClaimRow], earlier: Sequence[AttemptRow]) -> Pattern | None:
    """When he finds fault; None after no deal, untested, and under four deals of which it is known.

    Args:
        claims: of this attempt.
        earlier: other attempts; those with other directors, without a deal, or of whose claims nothing is
            known are left out.
    """
    ended, mine = attempt.ended, held(claims)
    if ended is None or ended.kind != "deal" or mine is None:
        return None
    threshold = attempt.rules.regions[0]
    deals = [_Deal(attempt.state.shown[0], mine.judged, mine.fair), *_earlier(attempt.director.id, earlier)]
    if len(deals) < ENOUGH:
        return None
    above = [deal for deal in deals if deal.client >= threshold]
    below = [deal for deal in deals if deal.client < threshold]
    return Pattern(
        deals=len(deals),
        threshold=threshold,
        above=len(above),
        above_faulted=sum(deal.judged > 0 for deal in above),
        above_unfounded=sum(deal.judged > deal.fair for deal in above),
        below=len(below),
        below_faulted=sum(deal.judged > 0 for deal in below),
        below_unfounded=sum(deal.judged > deal.fair for deal in below),
        judged=mine.judged,
        fair=mine.fair,
    )


def _earlier(director: str, rows: Sequence[AttemptRow]) -> Iterator[_Deal]:
    """The finished deals with a director of which it is known what became of his claims."""
    for row in rows:
        known = row.client is not None and row.claims is not None and row.fair is not None
        if known and row.director == director and row.kind == "deal":
            yield _Deal(row.client or 0, row.claims or 0, row.fair or 0)
