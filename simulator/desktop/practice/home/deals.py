"""Where the last deals ended, and the one sentence about them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
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
    """The end of one attempt: both scores, whether a deal was signed, what each side gained since the start.

    `gained` is None where the start is not known any more.
    """

    client: int
    company: int
    signed: bool
    gained: tuple[int, int] | None = None


@dataclass(frozen=True)
class Pattern:
    """The means of the deals, rounded, which side they lean to, and what each side gained on average.

    `gained` is None where a start is not known.
    """

    client: int
    company: int
    lean: Lean
    gained: tuple[int, int] | None = None


def last_deals(
    attempts: Iterable["AttemptRow"], starts: Mapping[str, tuple[int, int]] = MappingProxyType({})
) -> tuple[Deal, ...]:
    """The finished ones among attempts (newest first), at most ten, the newest first.

    `starts` holds the scores that each scenario begins with.
    """
    ended = (_deal(row, starts.get(row.scenario)) for row in attempts if row.finished is not None)
    return tuple(islice((deal for deal in ended if deal is not None), SHOWN))


def pattern_of(deals: tuple[Deal, ...]) -> Pattern | None:
    """What the deals have in common; None while there are too few."""
    if len(deals) < ENOUGH:
        return None
    client = round(sum(deal.client for deal in deals) / len(deals))
    company = round(sum(deal.company for deal in deals) / len(deals))
    return Pattern(client, company, _lean(client, company), _gained(deals))


def _deal(row: "AttemptRow", start: tuple[int, int] | None) -> Deal | None:
    if row.client is None or row.company is None:
        return None
    gained = None if start is None else (row.client - start[0], row.company - start[1])
    return Deal(row.client, row.company, row.kind == "deal", gained)


def _lean(client: int, company: int) -> Lean:
    if client >= HIGH and company >= HIGH:
        return "both"
    if abs(client - company) < _APART:
        return "even"
    return "client" if client > company else "company"


def _gained(deals: tuple[Deal, ...]) -> tuple[int, int] | None:
    gains = [deal.gained for deal in deals if deal.gained is not None]
    if len(gains) < len(deals):
        return None
    client, company = (round(sum(side) / len(gains)) for side in zip(*gains, strict=True))
    return client, company
