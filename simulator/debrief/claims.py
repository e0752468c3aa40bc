"""The director's claims laid beside the facts, and what they have in common over several deals."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.analysis.verdict import Tested
from simulator.director.claims import Claim

if TYPE_CHECKING:
    from simulator.office.evidence import Evidence
    from simulator.office.office import Item

ENOUGH = 4
"""Finished deals with a director from which on a pattern is shown."""


@dataclass(frozen=True, slots=True)
class Money:
    """Company points in money, where the scenario gives the worth of a point; negative if given away."""

    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class OtherLevel:
    """A term that stands elsewhere in another deal; levels are positions in its list."""

    term: str
    mine: int
    other: int


@dataclass(frozen=True, slots=True)
class OtherDeal:
    """The deal that decided a claim, beside the one that was signed.

    Attributes:
        client, company: its shown scores; `client_gain` and `company_gain` over one's own.
        money: the company's gain.
        levels: every term's level, in file order; `differs` those that differ.
        choices: the replies of the first way to it, from the opening on.
        parts: the first decision that is another one on that way, from 1.
        hidden: whether every way to it relied on something that nobody could know.
    """

    client: int
    company: int
    client_gain: int
    company_gain: int
    money: Money | None
    levels: tuple[int, ...]
    differs: tuple[OtherLevel, ...]
    choices: tuple[str, ...]
    parts: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim against the facts.

    Attributes:
        tested: None where it could not be tested.
        client, company: the sum of points that the terms it is about brought to each side.
        money: the company's sum.
        other: the deal that decided it, or None.
        broken: points of breaches and of concessions with nothing in return, 0 or less; what `bent` rests on.
        rivals: the known facts by which competitors offer what was given.
        item: how it went in the office; None if it was not talked over.
        evidence: what of this attempt bears on it.
    """

    claim: Claim
    tested: Tested | None
    client: int
    company: int
    money: Money | None
    other: OtherDeal | None
    broken: int
    rivals: tuple[str, ...]
    item: "Item | None"
    evidence: "tuple[Evidence, ...]"

    @property
    def reproach(self) -> bool:
        """Whether it finds fault: praise does not."""
        return self.claim.id not in ("praise", "client_first")


@dataclass(frozen=True, slots=True)
class Pattern:
    """How often he found fault where the client was satisfied, and where not.

    Attributes:
        deals: finished deals with this director, this one included, of which it is known; 4 or more.
        threshold: the shown client score from which on the client counts as satisfied.
        above, above_faulted: deals with a satisfied client, and those of them in which he found fault.
        below, below_faulted: the same for the others.
        claims, fair: reproaches of this attempt that were tested, and how many of them held.
    """

    deals: int
    threshold: int
    above: int
    above_faulted: int
    below: int
    below_faulted: int
    claims: int
    fair: int

    @property
    def follows_the_smile(self) -> bool:
        """Whether he finds fault more often where the client is satisfied."""
        if not self.above or not self.below:
            return False
        return self.above_faulted * self.below > self.below_faulted * self.above
