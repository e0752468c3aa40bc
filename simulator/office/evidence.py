"""Evidence: real facts of this very attempt that can be laid on the director's table."""

from dataclasses import dataclass
from typing import Literal

EvidenceKind = Literal[
    "term",
    "mandate",
    "approval",
    "return",
    "message",
    "criterion",
    "rival",
    "fact",
    "draw",
    "warning",
    "recap",
    "survey",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact of an attempt, without words.

    Attributes:
        id: stable within an attempt: its kind and what it points at, `term:price`, `message:3`, `return:4`.
        term: the term it is about, if it is one.
        decision: when it happened, if it happened in a decision.
        message: the number of the director's message, if he said it.
        fact: the fact, or the hidden draw.
    """

    id: str
    kind: EvidenceKind
    term: str | None = None
    decision: int | None = None
    message: int | None = None
    fact: str | None = None
