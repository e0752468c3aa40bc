"""Where the last deals ended, and the one sentence about them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from simulator.history import AttemptRow

SHOWN = 10
ENOUGH = 5
"""From how many deals on they are called a pattern."""
HIGH = 60
_APART = 8
"""How many points apart the means of the two sides must be for a lean."""

Lean = Literal["both", "client", "company", "even"]


@dataclass(frozen=True)
class Deal:
    """The end of one attempt: both scores, and whether a deal was signed."""

    client: int
    company: int
    signed: bool


@dataclass(frozen=True)
class Pattern:
    """The means of the deals, rounded, and which side they lean to."""

    client: int
    company: int
    lean: Lean


def last_deals(attempts: Iterable["AttemptRow"]) -> tuple[Deal, ...]:
    """The finished ones among attempts (newest first), at most ten, the newest first."""
    ended = [
        Deal(row.client, row.company, row.kind == "deal")
        for row in attempts
        if row.finished is not None and row.client is not None and row.company is not None
    ]
    return tuple(ended[:SHOWN])


def pattern_of(deals: tuple[Deal, ...]) -> Pattern | None:
    """What the deals have in common; None while there are too few."""
    if len(deals) < ENOUGH:
        return None
    client = round(sum(deal.client for deal in deals) / len(deals))
    company = round(sum(deal.company for deal in deals) / len(deals))
    if client >= HIGH and company >= HIGH:
        return Pattern(client, company, "both")
    if abs(client - company) < _APART:
        return Pattern(client, company, "even")
    return Pattern(client, company, "client" if client > company else "company")
