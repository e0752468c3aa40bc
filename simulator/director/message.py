"""What the director says: messages, and when two statements of his contradict each other."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import Leaning, LineOccasion, Occasion, Topic

MessageOccasion = Occasion | LineOccasion | Literal["told", "answer"]
"""Why he speaks: a directive's moment, an occasion of his lines, a line of the scenario's own (told), or
a criterion stated when asked (answer)."""

Source = Literal["director", "scenario"]


@dataclass(frozen=True, slots=True)
class Values:
    """What the placeholders of some words mean, without words: ids and positions of levels.

    `term` and `level` are what is spoken about, if it is a term; `levels` is the whole table then; `mark`
    is that of the client's survey, where it is spoken of.
    """

    term: str | None
    level: int | None
    levels: tuple[int, ...]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """Something the director said.

    Attributes:
        number: from 0 in the order of saying; identifies it within its attempt.
        decision: after which decision; 0 before talks.
        about, leans: the topic, and whom the sentence favours (None: nobody).
        time: story time, HH:MM.
        contradicts: the number of the latest earlier message that says the opposite, or None.
        call: whether it rings.
        source, address: where the words stand, in the director's file or in the scenario's.
    """

    number: int
    decision: int
    occasion: MessageOccasion
    about: Topic
    leans: Leaning | None
    time: str
    contradicts: int | None
    call: bool
    source: Source
    address: Address
    values: Values


def contradict(about: Topic, leans: Leaning | None, other: Topic, others: Leaning | None) -> bool:
    """Whether two statements pull apart: different leanings about one topic, `all` being every topic."""
    if leans is None or others is None or leans == others:
        return False
    return about == other or "all" in (about, other)


def contradicted(about: Topic, leans: Leaning | None, earlier: Iterable[Message]) -> int | None:
    """The number of the latest of the earlier messages that a statement contradicts."""
    against = (said.number for said in earlier if contradict(about, leans, said.about, said.leans))
    return max(against, default=None)
