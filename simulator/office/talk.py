"""What is said in the office: the director's words, the seller's answers, and each claim's fate."""

from dataclasses import dataclass
from typing import Literal

from simulator.director.claims import Claim
from simulator.director.message import Source, Values
from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import Leaning, Topic

AnswerKind = Literal["own", "evidence", "ask", "silence"]
Reaction = Literal["dropped", "unmoved", "owned", "bowed", "asked", "evaded", "silent", "denied"]
ItemState = Literal["next", "now", "dropped", "stands", "opinion"]

PIECES = 2
"""How many pieces of evidence an answer may hold."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How the seller answers a claim; `evidence` holds ids, one or two, only where evidence is shown."""

    kind: AnswerKind
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Something the director says in his office; `speech.words` words it as it does messages and claims.

    `mark` is the survey's mark, only in his first words after a deal.
    """

    source: Source
    address: Address
    time: str
    values: Values
    about: Topic
    leans: Leaning | None
    contradicts: int | None

    @property
    def mark(self) -> int | None:
        """The survey's mark that the words may speak of."""
        return self.values.mark


@dataclass(frozen=True, slots=True)
class Item:
    """A claim and what became of it.

    Attributes:
        state: `next`, `now`, or how it ended: `dropped`, `stands`, or `opinion` where it is neither true
            nor false.
        answer: None until it is answered.
        right: whether the answer was the right one; None where that is not judged.
        reaction: what he said to the answer, if he has words for it.
        criterion: the criterion that he then stated, if he was asked and states any.
    """

    claim: Claim
    state: ItemState
    answer: Answer | None = None
    right: bool | None = None
    reaction: Said | None = None
    criterion: Said | None = None
