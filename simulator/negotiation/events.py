"""What happens in a step, in order: the trace that views, director, store and analysis all read.

Words are referred to by their address in the authored model, so that a view may show them in any language.
"""

from typing import Literal

from simulator.negotiation.ledger import Address
from simulator.negotiation.record import record
from simulator.scenario.vocabulary import EndingKind, Mood, Phase, Upward

Region = Literal[
    "shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal", "sound_walk_away", "missed_deal"
]


@record
class Replied:
    """The seller gave a reply; `timed_out` if the clock gave it for him."""

    scene: str
    choice: str
    timed_out: bool


@record
class TermMoved:
    """A term moved on the table, from one level's position to another's."""

    term: str
    before: int
    after: int


@record
class Learnt:
    """A flag or a draw became known."""

    fact: str


@record
class FactChanged:
    """A counter moved, or a flag was set back."""

    fact: str
    before: int
    after: int


@record
class ApprovalAsked:
    """The director was asked to approve (term, level) pairs, and did or did not."""

    levels: tuple[tuple[str, int], ...]
    granted: bool


@record
class CriterionAsked:
    """The director was asked for a criterion."""

    criterion: str


@record
class Reported:
    """The seller spoke upwards: warned, recapped, admitted or named a contradiction."""

    upward: Upward


@record
class Narrated:
    """The story tells something."""

    address: Address


@record
class Spoke:
    """The client shows a mood or says something; `says` and `body` are addresses of the words, if any."""

    mood: Mood | None
    says: Address | None
    body: Address | None


@record
class Entered:
    """Talks came to a scene; `again` if they had been there."""

    scene: str
    phase: Phase
    again: bool


@record
class Ended:
    """Talks are over. `region` is None where only the analysis can tell (a walk-away)."""

    ending: str
    kind: EndingKind
    region: Region | None
    void: bool
    delight: int


Event = (
    Replied
    | TermMoved
    | Learnt
    | FactChanged
    | ApprovalAsked
    | CriterionAsked
    | Reported
    | Narrated
    | Spoke
    | Entered
    | Ended
)
