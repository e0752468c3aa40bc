"""Where two attempts on one scenario parted: the first decision that was not the same."""

from dataclasses import dataclass
from itertools import zip_longest

from simulator.attempt import Attempt
from simulator.negotiation.step import Step


@dataclass(frozen=True, slots=True)
class Parting:
    """The first decision that differs.

    Attributes:
        number: which decision it is, from 1.
        one, other: what was done there; None where that attempt had no further decision.
    """

    number: int
    one: Step | None
    other: Step | None


def parted(one: Attempt, other: Attempt) -> Parting | None:
    """Where two attempts parted; None if all their decisions are the same.

    The same reply in another scene is another decision: a hidden draw can lead elsewhere.

    Raises:
        ValueError: they are not on the same scenario.
    """
    if one.scenario.id != other.scenario.id:
        raise ValueError("attempts on different scenarios have no way in common")
    for number, (mine, theirs) in enumerate(zip_longest(one.talks.steps, other.talks.steps), 1):
        if mine is None or theirs is None or (mine.scene, mine.choice) != (theirs.scene, theirs.choice):
            return Parting(number, mine, theirs)
    return None
