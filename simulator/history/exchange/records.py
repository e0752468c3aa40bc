"""The shape of an exported file: what stands in it, and how large it may be.

Nothing that is not known is taken: what an older program cannot keep must not be lost silently, so whatever
is added raises `VERSION`.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_validator

from simulator.history.rows import EventKind, Mode

NAME = "mixed-signals-history"
"""What the first key of an export says."""
VERSION = 2
"""Since 2 attempts have a `time_factor`."""

MOST_EVENTS = 5_000
"""Events of one attempt."""
MOST_CHARACTERS = 12_000_000
"""Characters of one content or one attempt."""

_MOST_TEXT = 20_000
_SCORES = 1_000_000_000
_MOMENT = r"^(19[7-9][0-9]|[2-9][0-9]{3})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$"


def iso(moment: datetime) -> str:
    """A moment as it stands in the file: ISO 8601 in UTC, in whole milliseconds."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _moment(value: object) -> object:
    """A moment as a file has it; everything else is left for the type to refuse."""
    if isinstance(value, str) and re.fullmatch(_MOMENT, value):
        return datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(UTC)
    if isinstance(value, datetime):
        return value
    raise ValueError("not a moment in UTC with milliseconds")


def _clean(value: object) -> object:
    """A text that every database can keep."""
    if isinstance(value, str) and ("\0" in value or any("\ud800" <= one <= "\udfff" for one in value)):
        raise ValueError("a text with characters that no text has")
    return value


Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,32}$")]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, BeforeValidator(_clean), Field(max_length=500)]
Text = Annotated[str, BeforeValidator(_clean), Field(max_length=_MOST_TEXT)]
Moment = Annotated[
    datetime,
    BeforeValidator(_moment, json_schema_input_type=Annotated[str, Field(pattern=_MOMENT)]),
    PlainSerializer(iso, return_type=str),
]
Whole = Annotated[int, Field(ge=0, le=_SCORES)]
Number = Annotated[int, Field(ge=-_SCORES, le=_SCORES)]
Seed = Annotated[int, Field(ge=-(2**31), lt=2**31)]


class Record(BaseModel):
    """Something in the file: nothing of another type is made to fit, nothing unknown is passed over."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class WordsRecord(Record):
    """The words of a content in a language of play."""

    hash: Hash
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    title: Text
    director_name: Text
    document: dict[str, Any] | None


class ContentRecord(Record):
    """A scenario and a director as played, once for all attempts on them."""

    hash: Hash
    scenario: Name
    director: Name
    document: dict[str, Any]
    words: Annotated[list[WordsRecord], Field(min_length=1, max_length=100)]


class VariationRecord(Record):
    """The attempt of which one tries another way."""

    of: Id
    decision: Annotated[int, Field(ge=1, le=MOST_EVENTS + 1)]


class SeriesRecord(Record):
    """The run of an exercise that an attempt is a deal of."""

    run: Id
    exercise: Name
    place: Annotated[int, Field(ge=0, le=10_000)]


class ResultsRecord(Record):
    """What was shown at the end."""

    ending: Name
    kind: Literal["deal", "walk_away", "lost"]
    region: (
        Literal[
            "shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal", "sound_walk_away", "missed_deal"
        ]
        | None
    )
    void: bool
    client: Annotated[int, Field(ge=0, le=100)]
    company: Annotated[int, Field(ge=0, le=100)]
    client_uncapped: Number
    company_uncapped: Number


class MetricsRecord(Record):
    """What was worked out after the end."""

    regret: Whole | None
    forecast: Annotated[int, Field(ge=-100_000, le=100)] | None
    managing_up: Annotated[int, Field(ge=0, le=100)] | None
    claims: Annotated[int, Field(ge=0, le=100)] | None
    fair: Annotated[int, Field(ge=0, le=100)] | None
    pressed: Whole | None
    pressed_regret: Whole | None
    calm: Whole | None
    calm_regret: Whole | None

    @model_validator(mode="after")
    def _agrees(self) -> "MetricsRecord":
        pairs = ((self.claims, self.fair), (self.pressed, self.pressed_regret), (self.calm, self.calm_regret))
        if any((one is None) != (other is None) for one, other in pairs):
            raise ValueError("one figure of two")
        if self.claims is not None and self.fair is not None and self.fair > self.claims:
            raise ValueError("more fair claims than claims")
        return self


class ForecastData(Record):
    """A sealed forecast."""

    subject: Literal["demand", "priorities"]
    moment: Literal["briefing", "bargaining", "office"]
    chips: Annotated[dict[Name, Annotated[int, Field(ge=0, le=100)]], Field(min_length=1, max_length=100)]
    picked: Name | None
    confidence: Literal[50, 70, 90] | None


class CallData(Record):
    """A call that rang."""

    message: Annotated[int, Field(ge=0, le=2 * MOST_EVENTS)]
    answered: bool
    decision: Annotated[int, Field(ge=0, le=MOST_EVENTS)]


class RewindData(Record):
    """How far was taken back."""

    to: Annotated[int, Field(ge=0, le=MOST_EVENTS)]


class AnswerData(Record):
    """An answer in the office."""

    answer: Literal["own", "evidence", "ask", "silence"]
    evidence: Annotated[list[Name], Field(max_length=2)]


class MessageRecord(Record):
    """Something the director said; `contradicts` is the number of an earlier message."""

    number: Whole
    decision: Whole
    occasion: Name
    about: Name
    leans: Literal["client", "company"] | None
    time: Name
    contradicts: Whole | None
    call: bool
    text: Text


class ClaimRecord(Record):
    """What the director held against the deal; `contradicts` is the number of a message."""

    id: Name
    term: Name | None
    about: Name
    leans: Literal["client", "company"] | None
    time: Name
    contradicts: Whole | None
    text: Text


class ShownRecord(Record):
    """What was shown with an event, in the words of play."""

    messages: Annotated[list[MessageRecord], Field(max_length=100)] = []
    claims: Annotated[list[ClaimRecord], Field(max_length=100)] = []
    said: Annotated[list[Text], Field(max_length=100)] = []


class EventRecord(Record):
    """One thing the trainee did."""

    number: Annotated[int, Field(ge=0, lt=MOST_EVENTS)]
    kind: EventKind
    at: Moment
    choice: Name | None
    timed_out: bool
    data: ForecastData | CallData | RewindData | AnswerData | None
    shown: ShownRecord | None


class AttemptRecord(Record):
    """An attempt, whole."""

    id: Id
    content: Hash
    words: Hash
    trainee: Name
    mode: Mode
    seed: Seed
    draws: Annotated[dict[Name, Name], Field(max_length=100)]
    rules: Annotated[int, Field(ge=1, le=10_000)]
    started: Moment
    changed: Moment
    finished: Moment | None
    decisions: Annotated[int, Field(ge=0, le=MOST_EVENTS)]
    rewinds: Annotated[int, Field(ge=0, le=MOST_EVENTS)]
    abandoned: bool
    blind: bool
    time_factor: Annotated[int, Field(ge=0, le=1_000)] | None = None
    variation: VariationRecord | None
    series: SeriesRecord | None
    results: ResultsRecord | None
    metrics: MetricsRecord | None
    events: Annotated[list[EventRecord], Field(min_length=1, max_length=MOST_EVENTS)]


class Counts(Record):
    """How much there is in the file."""

    contents: Whole
    attempts: Whole


class Head(Record):
    """What stands before the contents and the attempts."""

    format: Literal["mixed-signals-history"]
    version: Literal[1, 2]
    program: Name
    exported: Moment
    names: bool
    file: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]
    counts: Counts


class HistoryFile(Head):
    """The whole file; contents stand before attempts."""

    contents: list[ContentRecord]
    attempts: list[AttemptRecord]
