"""The three voices side by side: what is printed, what is measured, what is meant."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.director.claims import Claim
from simulator.director.message import Message
from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import Demand

if TYPE_CHECKING:
    from simulator.office.official import Survey


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
    measured: "Survey | None"
    said: Message | None
    meant: Claim | None
    demand: tuple[tuple[Demand, int], ...]
