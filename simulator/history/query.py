"""What is asked of the history, and what it answers: plain values, without the store's library."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from simulator.history.rows import Mode

Order = Literal["started", "scenario", "client", "company", "region", "forecast", "duration", "regret"]
"""What attempts are sorted by. Those that have no such value come last either way, newest first."""

UNDO_DAYS = 30
"""For how long a deleted attempt can be brought back."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which attempts, in which order; what is None is any.

    Attributes:
        trainee, scenario, director: whose, on which scenario, under which director; the latter two by id.
        trainees: only those of some people; of anybody if empty.
        mode: only attempts in practice, or only exams.
        since, until: when they began, in UTC; `until` itself is not meant any more.
        ended: only attempts that have come to an end, or only the others.
        exams: only exams.
        text: words that must all be found in the title, the director's name, either's id or the trainee's
            name, whether large or small letters; a part of a word is enough.
        order, ascending: what they are sorted by; attempts equal in it come newest first, or oldest first.
    """

    trainee: str | None = None
    scenario: str | None = None
    director: str | None = None
    mode: Mode | None = None
    since: datetime | None = None
    until: datetime | None = None
    ended: bool | None = None
    exams: bool = False
    text: str = ""
    order: Order = "started"
    ascending: bool = False
    trainees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many attempts there are, and how many of these have come to an end."""

    all: int
    ended: int


@dataclass(frozen=True, slots=True)
class Facet:
    """Something that attempts can be filtered by.

    Attributes:
        id: what a `Query` takes: a trainee's name, the id of a scenario or director.
        name: what it is called in the words that came last.
        all, ended: how many attempts there are, and how many have come to an end.
    """

    id: str
    name: str
    all: int
    ended: int


@dataclass(frozen=True, slots=True)
class Week:
    """The deals of a week from Monday to Sunday (UTC), by when they began.

    A deal is an attempt that has come to an end; another way that was tried does not count, because who tries
    it knows what came of the first one. A mean is None where nothing can be averaged.

    Attributes:
        first: the Monday.
        deals: how many.
        client, company: mean scores as shown, 0 to 100.
        judged, regret: how many deals the analysis could judge, and what these lost in the mean, in per cent
            of the scale (0 is perfect).
        forecasts, forecast: how many forecasts of what the director wants were made, and their mean skill in
            per cent (100 is perfect, 0 an even spread).
        pressed, pressed_regret: how many judged decisions came right after a message of the director's, and
            what these lost in the mean, in per cent of the scale.
        calm, calm_regret: the same of the other decisions.
        claims, fair: how many of the director's claims could be judged, and how many of these were fair.
    """

    first: date
    deals: int
    client: float | None
    company: float | None
    judged: int
    regret: float | None
    forecasts: int
    forecast: float | None
    pressed: int
    pressed_regret: float | None
    calm: int
    calm_regret: float | None
    claims: int
    fair: int

    @property
    def pressure(self) -> float | None:
        """How much more was lost right after a message than else, in per cent of the scale."""
        if self.pressed_regret is None or self.calm_regret is None:
            return None
        return self.pressed_regret - self.calm_regret


@dataclass(frozen=True, slots=True)
class Deleted:
    """Attempts that were deleted together: what brings them back.

    Attributes:
        ids: of the attempts that were there.
        at: when, in UTC. After `UNDO_DAYS` the next start deletes them for good.
    """

    ids: tuple[str, ...]
    at: datetime
