"""What the history hands out: plain rows, without the store's library."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from simulator.negotiation.attempt import Made
from simulator.negotiation.content import Content

Mode = Literal["practice", "exam"]
EventKind = Literal["start", "choice", "rewind", "abandon", "forecast", "call", "answer", "office_left"]


@dataclass(frozen=True, slots=True)
class Series:
    """What an attempt is a deal of: a run of an exercise.

    Attributes:
        run: names the run; the same for all its deals.
        exercise: the exercise's id.
        place: which of its deals, from 0.
    """

    run: str
    exercise: str
    place: int


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt in a list.

    `title` and `director_name` are in the language of play; times are UTC. What talks ended with
    (`ending` to `company`, scores as shown) is None until they have; `region` also for a walk-away until
    it has been analysed. `variation_of` is the id of the attempt of which this one tries another way from
    the decision `variation_from` on. For `regret` to `fair` see `Metrics`, for `run` to `place` `Series`;
    these are None outside an exercise. `blind` says that both scores were hidden throughout,
    though they could have been seen. `time_factor` is how much more time than usual there was for a decision,
    in tenths; 0 is without a clock, None where nobody knows any more or nothing was timed.
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
    variation_of: str | None = None
    variation_from: int | None = None
    regret: int | None = None
    forecast: int | None = None
    managing_up: int | None = None
    claims: int | None = None
    fair: int | None = None
    run: str | None = None
    exercise: str | None = None
    place: int | None = None
    blind: bool = False
    time_factor: int | None = None
    key: int = 0

    @property
    def duration(self) -> timedelta | None:
        """From its beginning to the end of the talks, with every break; None until then."""
        return None if self.finished is None else self.finished - self.started


@dataclass(frozen=True, slots=True)
class Metrics:
    """What the analysis and the office made of a finished attempt; None where it could not be worked out.

    Attributes:
        region: where it ended, a walk-away too.
        regret: of all decisions together, in tenths of a per cent of the scale (0 is perfect).
        forecast: skill of the last forecast of what the director wants, in per cent: 100 is perfect, 0 an
            even spread, less is worse than that.
        managing_up: 0 to 100.
        claims, fair: how many of the director's claims could be judged, and how many of these were fair.
        pressed, pressed_regret: how many judged decisions came right after a message of the director's, and
            their regret together, in tenths of a per cent.
        calm, calm_regret: the same of the others.
    """

    region: str | None = None
    regret: int | None = None
    forecast: int | None = None
    managing_up: int | None = None
    claims: int | None = None
    fair: int | None = None
    pressed: int | None = None
    pressed_regret: int | None = None
    calm: int | None = None
    calm_regret: int | None = None


@dataclass(frozen=True, slots=True)
class Pressure:
    """What a mixed message did to the next decision, over a trainee's finished attempts.

    `pressed_regret` and `calm_regret` are mean per cents of the scale, of decisions right after a message of
    the director's and of the others; `pressed` and `calm` say how many decisions these are.
    """

    pressed: int
    pressed_regret: float
    calm: int
    calm_regret: float


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

    `choice` is the reply's id; `data` holds what other kinds need: `rewind` `{"to": decisions}`, `forecast`
    the sealed forecast, `call` `{"message", "answered", "decision"}`, `answer` (in the office) `{"answer",
    "evidence"}`. `shown` is what was shown with it: `{"messages": [...], "claims": [...], "said": [...]}`,
    with their words.
    """

    number: int
    kind: EventKind
    at: datetime
    choice: str | None
    timed_out: bool
    data: dict[str, Any] | None
    shown: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A way that was rewound: all the choices that stood, and after how many of them talks went on."""

    made: tuple[Made, ...]
    to: int


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
        """The choices that stand, rewinds taken back."""
        return self._folded()[0]

    @property
    def taken_back(self) -> "tuple[TakenBack, ...]":
        """The ways that were rewound, oldest first."""
        return self._folded()[1]

    def _folded(self) -> "tuple[tuple[Made, ...], tuple[TakenBack, ...]]":
        made: list[Made] = []
        back: list[TakenBack] = []
        for event in self.events:
            if event.kind == "choice" and event.choice is not None:
                made.append(Made(event.choice, event.timed_out))
            elif event.kind == "rewind" and event.data is not None:
                back.append(TakenBack(tuple(made), event.data["to"]))
                del made[event.data["to"] :]
        return tuple(made), tuple(back)


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
    variation_of: str | None = None
    variation_from: int | None = None
    series: Series | None = None
    blind: bool = False
    time_factor: int | None = None


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
