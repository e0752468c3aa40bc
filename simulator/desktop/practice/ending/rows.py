"""What the ending page shows, as plain rows."""

from dataclasses import dataclass

from simulator.desktop.practice.table.rows import MessageRow, Person, Score
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import Cause, Side
from simulator.scenario.vocabulary import EndingKind, Stance


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry of the ledger: which decision, what was said, whose points, why.

    `first` tells whether it is the first entry of its decision.
    """

    decision: int
    said: str
    side: Side
    points: int
    cause: Cause
    detail: str
    first: bool


@dataclass(frozen=True, slots=True)
class Sum:
    """What the entries of a side come to: `start` + `points` = `uncapped`, shown as `shown`."""

    start: int
    points: int
    uncapped: int
    shown: int


@dataclass(frozen=True, slots=True)
class Split:
    """Where the client's change came from, in points: terms, and how the client was dealt with."""

    terms: int
    process: int
    relation: int
    face: int

    @property
    def earned(self) -> int:
        """Everything that terms did not buy."""
        return self.process + self.relation + self.face

    @property
    def total(self) -> int:
        """The whole change."""
        return self.terms + self.earned


@dataclass(frozen=True, slots=True)
class FactRow:
    """The plain facts of a term: levels in words, points between opening and signing, what came back."""

    label: str
    opening: str
    signed: str
    limit: str
    ask: str
    client: int
    company: int
    over: bool
    approved: bool
    returns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What the director holds against the deal, beside the facts of the terms it is about."""

    text: str
    praise: bool
    contradicts: tuple[str, str] | None
    """Time and words of the earlier message it contradicts."""
    facts: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class EndingView:
    """Everything on the ending page.

    `region` is None where only the analysis could tell; `old_version` tells that the library has another
    version of the scenario now than the one that was played.
    """

    title: str
    exam: bool
    decisions: int
    timed_out: int
    rewinds: int
    old_version: bool
    client: Person
    director: Person
    kind: EndingKind
    region: Region | None
    void: bool
    client_score: Score
    company_score: Score
    split: Split
    stance: Stance
    message: MessageRow | None
    claims: tuple[ClaimRow, ...]
    ledger: tuple[LedgerRow, ...]
    client_sum: Sum
    company_sum: Sum
