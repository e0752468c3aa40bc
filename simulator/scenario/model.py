"""The authored scenario: the shape of one YAML file, with the trainer's intent and words, without positions.

Cross references, conditions and everything that needs more than one key are the checks' business.
"""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from simulator.scenario.vocabulary import (
    Authored,
    Condition,
    DealRegion,
    EndingKind,
    Facet,
    FileId,
    Id,
    Leaning,
    Level,
    Mood,
    Move,
    Occasion,
    Phase,
    Points,
    Score,
    Seq,
    Substitution,
    TermKind,
    Text,
    Topic,
    Upward,
)
from simulator.scenario.vocabulary import Criterion as CriterionName

At = int | float | str
"""A level's value: all numbers or all words within one term."""


def _is_unused(value: Any) -> bool:
    return not value


class Both(Authored):
    """A pair of scores, one for each side."""

    client: Score
    company: Score


class Start(Both):
    """Scores when talks begin; `company` is the score of signing exactly the opening terms."""

    client: Score = 50
    company: Score = 70


class Regions(Both):
    """From where a score counts as high."""

    client: Score = 60
    company: Score = 60


class Clock(Authored):
    """Story time: when the talks begin and how many minutes a decision takes."""

    starts: Annotated[str, Field(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]
    step: Annotated[int, Field(ge=1, le=240)] = 5


class Money(Authored):
    """What one point of company interests is worth."""

    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    point: Annotated[int, Field(ge=1)]


class Seller(Authored):
    """The trainee's part in the story and what the company told him."""

    company: Text
    role: Text
    brief: Text
    paper: Text | None = None
    kpis: Seq[Text] = ()
    walk_away: Text | None = None


class Client(Authored):
    """Who sits across the table."""

    name: Text
    role: Text
    company: Text
    portrait: str | dict[str, Any] = "auto"
    known: Seq[Text] = ()


class TermLevel(Authored):
    """One value of a term with the points it brings to each side."""

    at: At
    client: Points
    company: Points
    label: Text | None = None


class Adjust(Authored):
    """What a level is really worth when that hangs on a fact or a draw; counted once, in a deal."""

    when: Condition
    client: Points | None = None
    company: Points | None = None
    because: Text | None = None


class Term(Authored):
    """An item of the deal; its levels run from our target to the client's ask."""

    label: Text
    kind: TermKind
    unit: Text | None = None
    levels: Annotated[Seq[TermLevel], Field(min_length=2)]
    open: At | None = None
    limit: At | None = None
    ask: At | None = None
    adjust: Seq[Adjust] = ()


class Flag(Authored):
    """Something that can be learnt: not known, then known; or known before talks."""

    text: Text
    rival_offers: Seq[Id] = ()
    # Left out of what is stored unless it is used, so that content frozen before it existed keeps its name.
    known: Annotated[bool, Field(exclude_if=_is_unused)] = False


class Counter(Authored):
    """A number kept inside a range."""

    start: int
    range: Annotated[Seq[int], Field(min_length=2, max_length=2)]
    text: Text | None = None


class Draw(Authored):
    """Something hidden that the seed decides; all values are equally likely."""

    text: Text
    draw: Annotated[Seq[Id], Field(min_length=2, max_length=8)]


def _fact_tag(value: Any) -> str:
    if isinstance(value, str):
        return "is:text"
    keys = value if isinstance(value, dict) else vars(value) if isinstance(value, Authored) else {}
    if "draw" in keys:
        return "is:draw"
    return "is:counter" if "start" in keys or "range" in keys else "is:flag"


Fact = Annotated[
    Annotated[Text, Tag("is:text")]
    | Annotated[Flag, Tag("is:flag")]
    | Annotated[Counter, Tag("is:counter")]
    | Annotated[Draw, Tag("is:draw")],
    Discriminator(_fact_tag),
]


class ClientPoints(Authored):
    """The scenario's own points for the client; they belong to a facet of satisfaction."""

    client: Points
    facet: Facet = "process"
    because: Text | None = None


class CompanyPoints(Authored):
    """The scenario's own points for the company."""

    company: Points
    because: Text | None = None


def _side_tag(value: Any) -> str:
    keys = value if isinstance(value, dict) else vars(value) if isinstance(value, Authored) else {}
    return "is:company" if "company" in keys and "client" not in keys else "is:client"


Effect = Annotated[
    Annotated[ClientPoints, Tag("is:client")] | Annotated[CompanyPoints, Tag("is:company")],
    Discriminator(_side_tag),
]


class When(Authored):
    """Words that are said if a condition holds; without one, always."""

    when: Condition | None = None
    text: Text


def _says_tag(value: Any) -> str:
    return "is:text" if isinstance(value, str) else "is:variants"


Says = Annotated[
    Annotated[Text, Tag("is:text")] | Annotated[Seq[When], Tag("is:variants")],
    Discriminator(_says_tag),
]


class Speech(Authored):
    """What the client shows and says: the first variant that holds."""

    mood: Mood | None = None
    body: Text | None = None
    says: Says | None = None


class Again(Speech):
    """What happens when talks come back to a scene."""

    narration: Text | None = None


class Asks(Authored):
    """A question to the director: an approval of terms, or a criterion."""

    approve: dict[Id, At] | None = None
    backed_by: Seq[Id] = ()
    criterion: CriterionName | None = None
    granted: Text | None = None
    refused: Text | None = None


class Effects(Authored):
    """What a reply or a branch changes besides terms."""

    learn: Seq[Id] = ()
    add: dict[Id, int] = Field(default_factory=dict)
    set: dict[Id, int | bool] = Field(default_factory=dict)
    points: Seq[Effect] = ()


class Branch(Effects):
    """One way on: the first that holds is taken."""

    when: Condition | None = None
    to: Id
    answer: Speech | None = None


def _goto_tag(value: Any) -> str:
    return "is:scene" if isinstance(value, str) else "is:branches"


Goto = Annotated[
    Annotated[Id, Tag("is:scene")] | Annotated[Seq[Branch], Tag("is:branches")],
    Discriminator(_goto_tag),
]


class DirectorLine(Authored):
    """A line of the director's for this story only."""

    by: Seq[FileId] = ()
    says: Text
    about: Topic
    leans: Leaning
    call: bool = False


class Choice(Effects):
    """A reply the seller may give."""

    id: Id
    say: Text
    move: Move
    when: Condition | None = None
    locked: Text | None = None
    repeat: bool = False
    terms: dict[Id, At] = Field(default_factory=dict)
    acts: Seq[str] = ()
    in_return: Text | None = None
    asks: Asks | None = None
    upward: Seq[Upward] = ()
    answer: Speech | None = None
    director: Seq[DirectorLine] = ()
    goto: Goto


class Timer(Authored):
    """A choice on the clock: what is chosen when time runs out."""

    seconds: Annotated[int, Field(ge=1, le=600)]
    reason: Text
    choice: Id


class Scene(Authored):
    """A place in the talks where the seller must reply."""

    phase: Phase
    narration: Text | None = None
    client: Speech | None = None
    again: Again | None = None
    timer: Timer | None = None
    director: Seq[DirectorLine] = ()
    choices: Annotated[Seq[Choice], Field(min_length=1)]


class DelightCase(Authored):
    """Visible delight if a condition holds on the final state."""

    when: Condition | None = None
    is_: Annotated[Score, Field(alias="is")]


def _delight_tag(value: Any) -> str:
    return "is:cases" if isinstance(value, list | tuple) else "is:score"


Delight = Annotated[
    Annotated[Score, Tag("is:score")] | Annotated[Seq[DelightCase], Tag("is:cases")],
    Discriminator(_delight_tag),
]


class Ending(Authored):
    """How talks end."""

    kind: EndingKind
    delight: Delight = 50
    narration: Text | None = None
    client: Speech | None = None
    points: Seq[Effect] = ()


class ScenarioDirective(DirectorLine):
    """What the director asks in this story, with the scenario's own terms and values."""

    id: Id
    when: Occasion
    implies: dict[Id, int | str] = Field(default_factory=dict)


class ActPoints(Authored):
    """An act's client points by facet."""

    process: Points = 0
    relation: Points = 0
    face: Points = 0


class Expectation(Authored):
    """What the author promises of one way of playing, or of what can be reached."""

    choices: Seq[Id] | None = None
    draws: dict[Id, Id] = Field(default_factory=dict)
    director: FileId | None = None
    ending: Id | None = None
    client: int | str | None = None
    company: int | str | None = None
    reachable: Seq[Id] | None = None
    unreached: Seq[DealRegion] | None = None
    frontier: int | str | None = None


class Past(Authored):
    """What lies between seller and client from an earlier deal; a favour met them halfway on a term."""

    text: Text
    favour: Id | None = None
    owed: bool = False


class Scenario(Authored):
    """A whole scenario as written."""

    format: Literal[1]
    id: FileId
    title: Text
    summary: Text
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    level: Level = "intermediate"
    minutes: Annotated[int, Field(ge=1, le=180)] = 10
    practises: Seq[Substitution] = ()
    start: Start = Start()
    regions: Regions = Regions()
    rounds: Annotated[int, Field(ge=1, le=200)] | None = None
    out_of_rounds: Id | None = None
    first: Id = "opening"
    director: FileId = "straight"
    clock: Clock | None = None
    money: Money | None = None
    seller: Seller
    client: Client
    past: Annotated[Seq[Past], Field(exclude_if=_is_unused)] = ()
    terms: dict[Id, Term] = Field(default_factory=dict)
    facts: dict[Id, Fact] = Field(default_factory=dict)
    scenes: Annotated[dict[Id, Scene], Field(min_length=1)]
    endings: Annotated[dict[Id, Ending], Field(min_length=1)]
    directives: Seq[ScenarioDirective] = ()
    precedent: Annotated[int, Field(ge=0, le=100)] = 2
    breach: Annotated[Seq[int], Field(min_length=2, max_length=2)] = (10, 5)
    acts: dict[str, ActPoints] = Field(default_factory=dict)
    expect: Seq[Expectation] = ()
