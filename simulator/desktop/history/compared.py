"""Two attempts side by side: what there is to say about them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.debrief.parting import parted
from simulator.negotiation.events import ApprovalAsked, CriterionAsked
from simulator.negotiation.step import Step
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.history import Session


@dataclass(frozen=True, slots=True)
class Fork:
    """Where two attempts parted.

    Attributes:
        number: which decision, from 1.
        then, now: the replies that were given there, in the language in force; empty where that attempt had
            come to its end.
    """

    number: int
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What replaying both tells.

    Attributes:
        questions: how often the director was asked something, in the earlier attempt and in the later.
        same: whether both are on one scenario.
        fork: where they parted; None where all decisions are the same.
        thresholds: from which scores on a side is content.
    """

    questions: tuple[int, int]
    same: bool
    fork: Fork | None
    thresholds: tuple[int, int]


def compared(then: "Session", now: "Session") -> Compared:
    """Compare an attempt with a later one."""
    same = then.attempt.scenario.id == now.attempt.scenario.id
    parting = parted(then.attempt, now.attempt) if same else None
    fork = None
    if parting is not None:
        fork = Fork(parting.number, _said(then, parting.one), _said(now, parting.other))
    return Compared(
        (questions_to_director(then), questions_to_director(now)), same, fork, now.attempt.rules.regions
    )


def questions_to_director(session: "Session") -> int:
    """In how many decisions the director was asked for an approval or a criterion."""
    return sum(
        any(isinstance(event, ApprovalAsked | CriterionAsked) for event in step.events)
        for step in session.attempt.talks.steps
    )


def _said(session: "Session", step: Step | None) -> str:
    if step is None:
        return ""
    address = ("scenes", step.scene, "choices", step.choice, "say")
    return spoken(session.scenario_words, address, step.before.terms)
