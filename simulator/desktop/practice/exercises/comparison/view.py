"""What the page of the same choices under every director shows, as plain rows with their words ready."""

from dataclasses import dataclass
from typing import Literal

from simulator.desktop.practice.exercises.view import Portrait

Mood = Literal["pleased", "unmoved", "displeased"]


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim in a few words, and what the facts say of it."""

    words: str
    verdict: str


@dataclass(frozen=True, slots=True)
class SeenLine:
    """What the choices come to under one director.

    Attributes:
        followed, count: how many of the decisions could be made again.
        stopped: the words of the reply that was not offered; None where all were.
        client, company, region, kind, void: how talks ended; None where they did not.
        mood: how the outcome pleases; None where it hangs on what could not be worked out.
        claims: without praise, which is `praised`.
        granted: whether something was approved here that was refused when the attempt was played.
    """

    followed: int
    count: int
    stopped: str | None
    client: int | None
    company: int | None
    region: str | None
    kind: str | None
    void: bool
    stance: str
    mood: Mood | None
    contradictions: int
    refused: int
    claims: tuple[ClaimLine, ...]
    praised: bool
    granted: bool = False


@dataclass(frozen=True, slots=True)
class Reached:
    """The trainee's own attempt under a director: its id and both scores."""

    attempt: str
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class DirectorLine:
    """One director.

    Attributes:
        says: what is declared, in the director's own words; empty where nothing is.
        declares, rewards: the same as weights in words, and what counts besides.
        mine: whether the attempt was played under this director.
        seen: None while it is worked out.
        reached: the trainee's latest finished attempt under this director.
        playable: whether the scenario can be played under this director from here.
    """

    id: str
    name: str
    role: str
    portrait: Portrait
    says: str
    declares: str
    rewards: str
    mine: bool
    seen: SeenLine | None
    reached: Reached | None
    playable: bool


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """The whole page.

    Attributes:
        title: of the scenario. when: when the attempt ended, in words.
        client, company: its scores.
        done: how many directors are worked out.
    """

    title: str
    when: str
    client: int
    company: int
    lines: tuple[DirectorLine, ...]
    done: int

    @property
    def whole(self) -> bool:
        """Whether everything is there."""
        return self.done == len(self.lines)
