"""What the director declared, what he rewarded, and how the outcome stands by each."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from simulator.debrief.field import Dot
from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import Leaning

PartName = Literal["company", "client", "smile", "hindsight"]
Mood = Literal["pleased", "unmoved", "displeased"]


@dataclass(frozen=True, slots=True)
class Declared:
    """What he said he wants.

    Attributes:
        client, company: his weights, per cent.
        floor: the least client score he declared, or None; `met` whether the outcome reaches it.
        says: where his words stand, in the director's file.
        worth: what the outcome is worth by it, 0 to 100.
        leans: the side it favours.
        best: the outcome that was best by it: highest worth among those that meet the floor and are not
            void; None where the outcomes are not known.
    """

    client: int
    company: int
    floor: int | None
    met: bool | None
    says: Address
    worth: Fraction
    leans: Leaning | None
    best: Dot | None


@dataclass(frozen=True, slots=True)
class Part:
    """A summand of his pleasure; `smile` and `hindsight` are negative where they cost."""

    name: PartName
    points: Fraction


@dataclass(frozen=True, slots=True)
class Rewarded:
    """What he rewarded.

    Attributes:
        declared: None for a director who declares nothing.
        client, company, smile_penalty, hindsight: his real weights, per cent.
        leans: the side they favour.
        delight: what could be seen on the client's face at the end, 0 to 100.
        headroom: what the best deal would have added for the company; None where unknown (then hindsight
            counts as nothing).
        parts: the summands of his pleasure, company, client, smile, hindsight; they sum to `pleasure`.
        pleasure: about 0 to 100.
        mood: pleased from 60 on, displeased under 40.
        consistent: whether he rewards exactly what he declares.
        best: the outcome that would have pleased him most, or None where the outcomes are not known.
    """

    declared: Declared | None
    client: int
    company: int
    smile_penalty: int
    hindsight: int
    leans: Leaning | None
    delight: int
    headroom: int | None
    parts: tuple[Part, ...]
    pleasure: Fraction
    mood: Mood
    consistent: bool
    best: Dot | None
