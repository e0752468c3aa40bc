"""What a score map shows: points, zones and words, all decided before anything is painted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from simulator.analysis.review import Mark

Kind = Literal["you", "path", "attempt", "frontier", "ending"]
Layer = Literal["endings", "attempts", "says", "rewards"]
LAYERS: tuple[Layer, ...] = ("endings", "attempts", "says", "rewards")
"""What a person may show and hide."""
Point = tuple[int, int]
"""Shown scores: the client's, the company's, each 0 to 100."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point that can be stood on.

    Attributes:
        client, company: shown scores, 0 to 100.
        title: what it is, in words; `note`: how it ends or what was decided; `word`: the director's word.
        number: of the decision (0 is the opening) or of the attempt; None where there is none.
        mark: of the decision that led here.
        signed: False where talks ended without a deal: the point is crossed out.
        key: whatever the page wants to know it by.
    """

    kind: Kind
    client: int
    company: int
    title: str
    note: str = ""
    word: str = ""
    number: int | None = None
    mark: "Mark | None" = None
    signed: bool = True
    key: object = None

    @property
    def point(self) -> Point:
        """Both scores."""
        return self.client, self.company


@dataclass(frozen=True, slots=True)
class Says:
    """What the director says he wants: client scores of `floor` or more, and his words for it in short."""

    floor: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Rewards:
    """The endings that please the director; `area` where they are so many that they make one zone."""

    points: tuple[Point, ...]
    area: bool


@dataclass(frozen=True, slots=True)
class MapWords:
    """Every word of a map that is not about one point, in the language in force when it was made."""

    axis: dict[str, str]
    axis_short: dict[str, str]
    regions: dict[str, str]
    legend: dict[str, str]
    says: str
    rewards: str
    you: str
    nothing_left: str
    thinking: str
    steps: tuple[str, ...]
    heads: tuple[str, ...]
    yes: str
    card: str
    """A point for a screen reader: {title}, {client}, {company}, {rest}."""


@dataclass(frozen=True, slots=True)
class MapView:
    """Everything on a score map.

    Attributes:
        you: where the attempt ended; None on a map of other people's deals.
        path: the running scores: the opening first, then after each decision but the last, which is `you`.
        endings: other endings that could have been reached; `frontier`: the efficient ones, client rising.
        thresholds: from which scores on a side stands high.
        density: where there are too many endings to be drawn one by one: how many points lie in each of ten
            rows (by company) and columns (by client), both rising.
        name: the whole map in a sentence, for screen readers.
        state: "thinking" while the frontier is being worked out (at step `step` of the words' steps),
            "none" where there is none, for the reason in `note`.
    """

    words: MapWords
    you: Spot | None = None
    path: tuple[Spot, ...] = ()
    attempts: tuple[Spot, ...] = ()
    endings: tuple[Spot, ...] = ()
    frontier: tuple[Spot, ...] = ()
    thresholds: Point = (60, 60)
    density: tuple[tuple[int, ...], ...] | None = None
    says: Says | None = None
    rewards: Rewards | None = None
    state: Literal["ready", "thinking", "none"] = "ready"
    note: str = ""
    step: int = 0
    name: str = ""

    @property
    def best_company(self) -> int | None:
        """The most company points at your client score or a better one; None without a frontier."""
        if self.you is None:
            return None
        mine = self.you.client
        return max((spot.company for spot in self.frontier if spot.client >= mine), default=None)

    @property
    def best_client(self) -> int | None:
        """The most client points at your company score or a better one; None without a frontier."""
        if self.you is None:
            return None
        mine = self.you.company
        return max((spot.client for spot in self.frontier if spot.company >= mine), default=None)

    @property
    def gaps(self) -> Point:
        """What was left on the table (client, company), each with the other score at least as it is."""
        if self.you is None:
            return 0, 0
        client, company = self.best_client, self.best_company
        return (
            0 if client is None else max(0, client - self.you.client),
            0 if company is None else max(0, company - self.you.company),
        )

    @property
    def nothing_left(self) -> bool:
        """Whether nobody could have had more without the other having less."""
        return self.you is not None and bool(self.frontier) and self.gaps == (0, 0)
