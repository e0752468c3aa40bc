"""What the office shows, as plain rows of words: ready to lay out."""

from dataclasses import dataclass
from typing import Any, Literal

from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.office.talk import AnswerKind, ItemState

Stage = Literal["forecast", "official", "entrance", "claim", "reaction", "praise", "leave"]
"""How far the visit is: something may be foretold; what is printed and measured is read; he speaks first;
he makes a claim; he reacts to an answer; he praises; he is done."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What he says now. `contradicts` is the number and the time of the earlier statement it contradicts."""

    text: str
    contradicts: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Something he said before, and when."""

    number: int
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim in a few words, how it stands, and what became of it."""

    title: str
    note: str
    state: ItemState


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A fact that can be shown: where it comes from, what it says, and whether it is picked."""

    id: str
    source: str
    says: str
    icon: str
    picked: bool


@dataclass(frozen=True, slots=True)
class Official:
    """The official voice: the mark of the survey out of ten with its comment, and the company paper."""

    mark: int | None
    comment: str
    paper: str


@dataclass(frozen=True, slots=True)
class OfficeView:
    """Everything in the office at one moment.

    Attributes:
        place: which claim of how many is talked about; None where none is.
        quote: what he said before, the statement that the claim contradicts if there is one.
        sealed: what was foretold last, in words; empty if nothing was.
        stance: how he stands now, in a word; only when he is done.
        onward: the words of the button that goes on; empty where an answer is expected.
        waiting: whether the verdicts are still worked out and going on has to wait for them.
    """

    stage: Stage
    name: str
    role: str
    portrait: str | dict[str, Any]
    seed: str
    mood: str
    subtitle: str
    place: tuple[int, int] | None
    patience: int
    most_patience: int
    quote: Quote | None
    sealed: str
    stance: str
    official: Official
    speech: Speech
    claims: tuple[ClaimRow, ...]
    evidence: tuple[EvidenceRow, ...]
    answers: tuple[ChoiceRow, ...]
    onward: str
    waiting: bool


ANSWERS: tuple[AnswerKind, ...] = ("own", "evidence", "ask", "silence")
"""The ways to answer, in the order of their numbers."""
