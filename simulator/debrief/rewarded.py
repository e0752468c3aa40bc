"""What the director declared, what he rewarded, and how the outcome stands by each."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from simulator.attempt import Attempt
from simulator.debrief.field import Dot, Field, Point
from simulator.director.persona import (
    DELIGHT,
    HIGH,
    LOW,
    declared,
    is_consistent,
    pleasure,
    rewarded,
)
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Declares, Director
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
        best: the deal that was best by it: highest worth among the sound ones that meet the floor (then
            highest company); None where there is none, or it is not known.
    """

    client: int
    company: int
    floor: int | None
    met: bool | None
    says: Address
    worth: Fraction
    leans: Leaning | None
    best: Point | None


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


def rewarded_by(attempt: Attempt, headroom: int | None, field: Field | None) -> Rewarded:
    """How a finished attempt stands by what the director said, and by what he rewards.

    Args:
        headroom: company points that the best deal would have added; None where unknown.
        field: what could be reached; None where it is not known.

    Raises:
        ValueError: talks have not ended.
    """
    ended, director = attempt.ended, attempt.director
    if ended is None:
        raise ValueError("an outcome is rewarded when there is one")
    client, company = attempt.state.shown
    dots = None if field is None else field.dots
    pleased = pleasure(director, client=client, company=company, delight=ended.delight, headroom=headroom)
    return Rewarded(
        declared=_declared(director, client, company, () if field is None else field.sound),
        client=director.rewards.client,
        company=director.rewards.company,
        smile_penalty=director.smile_penalty,
        hindsight=director.hindsight,
        leans=rewarded(director),
        delight=ended.delight,
        headroom=headroom,
        parts=_parts(director, client, company, ended.delight, headroom or 0),
        pleasure=pleased,
        mood="pleased" if pleased >= HIGH else "displeased" if pleased < LOW else "unmoved",
        consistent=is_consistent(director),
        best=dots.best if dots else None,
    )


def _parts(director: Director, client: int, company: int, delight: int, headroom: int) -> tuple[Part, ...]:
    """The summands, as `persona.pleasure` adds them up."""
    return (
        Part("company", Fraction(director.rewards.company * company, 100)),
        Part("client", Fraction(director.rewards.client * client, 100)),
        Part("smile", Fraction(-director.smile_penalty * max(0, delight - DELIGHT), 100)),
        Part("hindsight", Fraction(-director.hindsight * headroom, 100)),
    )


def _declared(director: Director, client: int, company: int, deals: Sequence[Point]) -> Declared | None:
    declares = director.declares
    if declares is None:
        return None
    floor = declares.floor
    best = max(
        (deal for deal in deals if floor is None or deal.client >= floor),
        key=lambda deal: (_worth(declares, deal.client, deal.company), deal.company),
        default=None,
    )
    return Declared(
        client=declares.client,
        company=declares.company,
        floor=floor,
        met=None if floor is None else client >= floor,
        says=("declares", "says"),
        worth=_worth(declares, client, company),
        leans=declared(director),
        best=best,
    )


def _worth(declares: Declares, client: int, company: int) -> Fraction:
    """The weighted mean of both scores; his weights need not sum to 100."""
    weights = declares.client + declares.company
    if not weights:
        return Fraction(0)
    return Fraction(declares.client * client + declares.company * company, weights)
