"""The authored director: the shape of one YAML file in `scenarios/directors/`."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from simulator.scenario.vocabulary import (
    Approves,
    Authored,
    Criterion,
    Demand,
    FileId,
    Id,
    Leaning,
    LineOccasion,
    Occasion,
    Percent,
    Score,
    Seq,
    Stance,
    Substitution,
    Text,
    Topic,
)


class Declares(Authored):
    """What he says he wants, per cent for each side, and his words for it."""

    client: Percent
    company: Percent
    floor: Score | None = None
    says: Text


class Rewards(Authored):
    """What he is pleased by, per cent for each side, sum 100."""

    client: Percent
    company: Percent


class Pick(Authored):
    """So many criteria, chosen by the seed."""

    pick: Annotated[int, Field(ge=0, le=6)]


class Directive(Authored):
    """What the director asks, in kinds of terms."""

    id: Id
    when: Occasion
    says: Text
    about: Topic
    leans: Leaning
    implies: dict[str, str] = Field(default_factory=dict)
    call: bool = False


class Remark(Authored):
    """A line with a topic and leaning of its own."""

    says: Text
    about: Topic | None = None
    leans: Leaning | None = None


class Line(Authored):
    """The same of a line that may also ring as a call."""

    says: Text
    about: Topic | None = None
    leans: Leaning | None = None
    call: bool = False


def _line_tag(value: Any) -> str:
    return "is:text" if isinstance(value, str) else "is:line"


AnyLine = Annotated[
    Annotated[Text, Tag("is:text")] | Annotated[Line, Tag("is:line")], Discriminator(_line_tag)
]
AnyRemark = Annotated[
    Annotated[Text, Tag("is:text")] | Annotated[Remark, Tag("is:line")], Discriminator(_line_tag)
]


def _by_stance_tag(value: Any) -> str:
    return "is:any" if isinstance(value, list | tuple) else "is:stances"


OccasionLines = Annotated[
    Annotated[Seq[AnyLine], Tag("is:any")] | Annotated[dict[Stance, Seq[AnyLine]], Tag("is:stances")],
    Discriminator(_by_stance_tag),
]
"""One list for every stance, or a list for each."""

LeaveLines = Annotated[
    Annotated[Seq[AnyRemark], Tag("is:any")] | Annotated[dict[Stance, Seq[AnyRemark]], Tag("is:stances")],
    Discriminator(_by_stance_tag),
]
"""The same of words said face to face: nothing there rings."""


class Entrance(Authored):
    """His first words as the door closes: they answer the client's survey, or its absence."""

    high: Seq[AnyRemark] = ()
    low: Seq[AnyRemark] = ()
    no_deal: Seq[AnyRemark] = ()


class OfficeLines(Authored):
    """What he says in his office besides the claims themselves: the moment, and his words for it."""

    enter: Entrance = Entrance()
    dropped: Seq[AnyRemark] = ()
    unmoved: Seq[AnyRemark] = ()
    owned: Seq[AnyRemark] = ()
    bowed: Seq[AnyRemark] = ()
    asked: Seq[AnyRemark] = ()
    evaded: Seq[AnyRemark] = ()
    silent: Seq[AnyRemark] = ()
    denied: Seq[AnyRemark] = ()
    dismissed: Seq[AnyRemark] = ()
    leave: LeaveLines = ()


class Lines(Authored):
    """Everything he may say, by occasion; an occasion's list may be split by stance.

    `criteria` holds his true statement of each criterion he states when asked; `claims` what he says
    of a finished deal, by substitution, and `walked` of talks that ended without one; `office` how he
    takes the answers to them.
    """

    concession: OccasionLines = ()
    second_concession: OccasionLines = ()
    past_middle: OccasionLines = ()
    limit: OccasionLines = ()
    gain: OccasionLines = ()
    cooling: OccasionLines = ()
    idle: OccasionLines = ()
    granted: OccasionLines = ()
    refused: OccasionLines = ()
    evasion: OccasionLines = ()
    silence: OccasionLines = ()
    warned: OccasionLines = ()
    recapped: OccasionLines = ()
    admitted: OccasionLines = ()
    named: OccasionLines = ()
    withdrawn: OccasionLines = ()
    signed: OccasionLines = ()
    delighted: OccasionLines = ()
    parted: OccasionLines = ()
    praise: OccasionLines = ()
    criteria: dict[Criterion, Seq[AnyLine]] = Field(default_factory=dict)
    claims: dict[Substitution | Literal["walked"], Seq[Text]] = Field(default_factory=dict)
    office: OfficeLines = OfficeLines()

    def at(self, occasion: LineOccasion) -> "tuple[str | Line, ...] | dict[Stance, tuple[str | Line, ...]]":
        """The lines of an occasion: for any stance, or by stance."""
        lines: tuple[str | Line, ...] | dict[Stance, tuple[str | Line, ...]] = getattr(self, occasion)
        return lines


class Director(Authored):
    """A director: what he declares, what he rewards, and how he speaks.

    Per cent everywhere. `smile_penalty` is what every point of visible delight over 60 costs of his
    pleasure (negative: gains); `hindsight` how much of the imaginable best he holds against the deal;
    `ear` how far facts move him; `patience` how many questions he takes before he withdraws.
    """

    format: Literal[1]
    id: FileId
    name: Text
    role: Text
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    portrait: str | dict[str, Any] = "auto"
    declares: Declares | None = None
    rewards: Rewards
    smile_penalty: Annotated[int, Field(ge=-100, le=100)] = 0
    hindsight: Percent = 0
    ear: Percent = 50
    patience: Annotated[int, Field(ge=0, le=20)] = 3
    states: Seq[Criterion] | Pick = ()
    answers: bool = True
    approves: Approves = "when_backed"
    forgets: bool = False
    demand: dict[Demand, Percent]
    directives: Seq[Directive] = ()
    lines: Lines = Lines()
