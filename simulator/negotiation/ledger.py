"""The ledger: every point of both scores with its cause."""

from collections.abc import Iterable
from typing import Literal

from simulator.negotiation.record import record

Side = Literal["client", "company"]
Cause = Literal["terms", "act", "effect", "precedent", "mandate", "no_deal"]
Address = tuple[str | int, ...]
"""Where words stand in the authored model: keys and ids (of choices and directives), list positions."""


@record
class Entry:
    """Points that one decision added to one side.

    `detail` names the term, the act and facet, or the scenario's own reason (its `because`, in the
    language of the file; `address` says where it stands, for translated views).
    """

    decision: int
    side: Side
    points: int
    cause: Cause
    detail: str
    address: Address = ()


def total(entries: Iterable[Entry], side: Side) -> int:
    """The sum of one side's points."""
    return sum(entry.points for entry in entries if entry.side == side)


def shown(score: int) -> int:
    """A running total as it is shown, capped at 0 and 100."""
    return max(0, min(100, score))
