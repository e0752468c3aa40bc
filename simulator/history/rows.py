"""What the history hands out: plain rows, without the store's library."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from simulator.negotiation.attempt import Made
from simulator.negotiation.content import Content

Mode = Literal["practice", "exam"]
EventKind = Literal["start", "choice", "rewind", "abandon"]


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt in a list.

    `title` and `director_name` are in the language of play; times are UTC. What talks ended with
    (`ending` to `company`, scores as shown) is None until they have; `region` also for a walk-away.
    """

    id: str
    scenario: str
    title: str
    director: str
    director_name: str
    mode: Mode
    language: str
    seed: int
    started: datetime
    changed: datetime
    finished: datetime | None
    decisions: int
    ending: str | None
    kind: str | None
    region: str | None
    client: int | None
    company: int | None
    rewinds: int
    abandoned: bool
    trainee: str = ""
    key: int = 0


@dataclass(frozen=True, slots=True)
class Results:
    """What was shown at the end; it stands even if later rules would score the same choices otherwise."""

    ending: str
    kind: str
    region: str | None
    void: bool
    client: int
    company: int
    client_uncapped: int
    company_uncapped: int


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One thing the trainee did.

    `choice` is the reply's id; `data` holds what other kinds need (`rewind`: `{"to": decisions}`);
    `shown` what was shown with it: `{"messages": [...], "claims": [...]}`, with their words.
    """

    number: int
    kind: EventKind
    at: datetime
    choice: str | None
    timed_out: bool
    data: dict[str, Any] | None
    shown: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class StoredAttempt:
    """Everything needed to replay an attempt, and what was shown when it was played.

    `document` is the content as played (see `negotiation.content.thaw`), `words` the same in the
    language of play, `draws` each hidden draw's value, `rules` the version of the rules.
    """

    row: AttemptRow
    content_hash: str
    document: str
    words: str
    rules: int
    draws: dict[str, str]
    events: tuple[StoredEvent, ...]
    results: Results | None

    @property
    def made(self) -> tuple[Made, ...]:
        """The choices that stand, in order: those taken back by a rewind are left out."""
        made: list[Made] = []
        for event in self.events:
            if event.kind == "choice" and event.choice is not None:
                made.append(Made(event.choice, event.timed_out))
            elif event.kind == "rewind" and event.data is not None:
                del made[event.data["to"] :]
        return tuple(made)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a content in the language of play.

    `document` is None where they are the content's own.
    """

    hash: str
    language: str
    title: str
    director_name: str
    document: str | None


@dataclass(frozen=True, slots=True)
class NewAttempt:
    """An attempt that begins."""

    scenario: str
    director: str
    content: Content
    words: Words
    trainee: str
    mode: Mode
    seed: int
    draws: dict[str, str]
    rules: int
    shown: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What the trainee did now, with what was shown in return."""

    kind: EventKind
    choice: str | None = None
    timed_out: bool = False
    data: dict[str, Any] | None = None
    shown: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How an attempt stands after an event."""

    decisions: int
    rewinds: int
    abandoned: bool
    results: Results | None
