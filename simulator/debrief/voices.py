"""The three voices side by side: what is printed, what is measured, what is meant."""

from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.message import Message
from simulator.negotiation.ledger import Address
from simulator.office.forecast import DEMANDS
from simulator.office.official import Survey, survey
from simulator.scenario.vocabulary import Demand


@dataclass(frozen=True, slots=True)
class Voices:
    """The official voice, and his own.

    Attributes:
        printed: where the company paper and the official KPIs stand in the scenario, in order.
        measured: the client's survey; None without a deal.
        said: what he declared before talks, or None.
        meant: the first claim he raised (the one that answers the survey), or None.
        demand: what he really wants, every demand with its per cent, in the order of the list.
    """

    printed: tuple[Address, ...]
    measured: Survey | None
    said: Message | None
    meant: Claim | None
    demand: tuple[tuple[Demand, int], ...]


def voices(attempt: Attempt) -> Voices:
    """The three voices on a finished attempt."""
    seller, claims = attempt.scenario.seller, attempt.claims
    paper: tuple[Address, ...] = (("seller", "paper"),) if seller.paper else ()
    kpis: tuple[Address, ...] = tuple(("seller", "kpis", place) for place in range(len(seller.kpis)))
    declared = (said for said in attempt.messages if said.address == ("declares", "says"))
    return Voices(
        printed=(*paper, *kpis),
        measured=survey(attempt),
        said=next(declared, None),
        meant=claims[0] if claims else None,
        demand=tuple((demand, attempt.director.demand.get(demand, 0)) for demand in DEMANDS),
    )
