"""What the Table shows, as plain rows: ready to lay out, without Qt and without rules."""

from dataclasses import dataclass
from typing import Any, Literal

from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import EndingKind, Mood, Move, Phase

LineKind = Literal["client", "you", "narration", "message", "taken_back"]
TermStatus = Literal["open", "inside", "gained", "approved", "edge", "over"]
TimeoutKind = Literal["silence", "reply", "ask"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a face. `seed` makes an automatic face the same every time."""

    name: str
    role: str
    company: str
    portrait: str | dict[str, Any]
    seed: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript.

    `mood` is the face of a client who speaks; `move` and `chips` tell what a reply of one's own was and
    which levels it put on the table; `time` is the story time of a message, `call` whether it rang; what it
    says stands here only where there is no phone; `count` how many lines were taken back; `address` where
    the words stand in the scenario, `()` where they stand in none.
    """

    kind: LineKind
    text: str
    decision: int
    mood: Mood = "calm"
    move: Move | None = None
    chips: tuple[str, ...] = ()
    time: str = ""
    timed_out: bool = False
    call: bool = False
    count: int = 0
    address: Address = ()


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A reply on offer.

    `move` is None where the trainee is not told what a reply is; `chips` are the levels it would put on
    the table, `over` how far it would go beyond the mandate (empty: not at all), `in_return` what it asks
    that is no term, `locked` why it cannot be given now; `does` is what an author is told of it.
    """

    id: str
    text: str
    move: Move | None = None
    chips: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    in_return: str = ""
    locked: str | None = None
    does: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermRow:
    """An item of the deal sheet.

    `level` of `levels` is on the table; `at`, `limit` and `ask` are places on the track, from 0 (our
    target) to 1 (the client's ask). `gap` is the distance to the limit, or from the opening if something
    was gained, in words; empty where levels have no measure.
    """

    id: str
    label: str
    value: str
    level: int
    levels: int
    at: float
    limit: float | None
    ask: float
    status: TermStatus
    floor: bool
    gap: str
    limit_words: str
    ask_words: str


@dataclass(frozen=True, slots=True)
class Score:
    """A score as shown, 0 to 100; its change by the last decision; where it opened."""

    value: int
    change: int
    start: int


@dataclass(frozen=True, slots=True)
class MessageRow:
    """Something the director said. `contradicts` is the number of the earlier message, with its time."""

    number: int
    text: str
    time: str
    new: bool
    call: bool
    contradicts: tuple[int, str] | None


@dataclass(frozen=True, slots=True)
class TimerRow:
    """A choice on the clock: `number` is the place of the default reply in the list, from 1."""

    seconds: int
    reason: str
    choice: str
    kind: TimeoutKind
    number: int


@dataclass(frozen=True, slots=True)
class EndedRow:
    """How talks ended."""

    kind: EndingKind
    void: bool


@dataclass(frozen=True, slots=True)
class TableView:
    """Everything on the Table at one moment. `scores` is None where they may not be seen."""

    title: str
    exam: bool
    decision: int
    phases: tuple[Phase, ...]
    phase: Phase
    client: Person
    director: Person
    mood: Mood
    trail: tuple[Mood, ...]
    body: str
    walk_away: str
    lines: tuple[Line, ...]
    choices: tuple[ChoiceRow, ...]
    asks: tuple[ChoiceRow, ...]
    terms: tuple[TermRow, ...]
    client_score: Score | None
    company_score: Score | None
    messages: tuple[MessageRow, ...]
    timer: TimerRow | None
    can_rewind: bool
    can_forward: bool
    ended: EndedRow | None
