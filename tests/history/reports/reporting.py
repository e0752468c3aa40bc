"""Reports of hand-made histories."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from simulator.history import History, Query, Session, Week
from simulator.history.query import Count
from simulator.history.reports import Asked, Halves, Hard, HardDecision, Report
from simulator.history.review import Change, Figures, Line
from tests.history.gathering import Clock, gather
from tests.history.material import director, scenario

MOMENT = datetime(2026, 5, 4, 9, tzinfo=UTC)

FIGURES = Figures(
    deals=30, client=61.0, company=48.5, regions={"shared_win": 11, "missed_deal": 2}, judged=24,
    regret=17.25, forecasts=9, forecast=-12.0, pressed=40, pressed_regret=4.06, calm=55, calm_regret=2.5,
    claims=8, fair=2,
)  # fmt: skip
NOTHING = Figures(0, None, None, {}, 0, None, 0, None, 0, None, 0, None, 0, 0)


def crowd(folder: Path, many: int = 40) -> History:
    """Attempts of four people over some weeks that nobody played."""
    clock = Clock()
    history = History.open(folder / "history.sqlite", now=clock)
    gather(history, clock, 4, many)
    return history


def played(folder: Path, ways: Sequence[Sequence[str]], trainee: str = "Ada") -> History:
    """Deals of one person that were really played: each a way of choices to an end."""
    clock = Clock()
    history = History.open(folder / "history.sqlite", now=clock)
    deal, boss = scenario(rounds=8, out_of_rounds="left"), director()
    for way in ways:
        clock.now += timedelta(days=4)
        session = Session.start(history, deal, boss, (deal, boss), seed=3, trainee=trainee)
        for choice in way:
            session.choose(choice)
        assert session.attempt.ended is not None
    return history


def change(measure: str, low: float | None, high: float | None) -> Change:
    """A change of 20 deals before and 25 since, or of too few."""
    if low is None or high is None:
        return Change(measure, 3, 50.0, 4, 60.0, 10.0, None, None)  # type: ignore[arg-type]
    middle = (low + high) / 2
    return Change(measure, 20, 50.0, 25, 50 + middle, middle, low, high)  # type: ignore[arg-type]


def halves(client: tuple[float, float] | None, company: tuple[float, float] | None) -> Halves:
    """Both scores changed so surely; nothing else did."""
    sides = [change(side, *(by or (None, None))) for side, by in (("client", client), ("company", company))]
    return Halves(datetime(2026, 4, 6, tzinfo=UTC), (*sides, change("regret", -1.5, 0.25)))


def weeks(many: int) -> tuple[Week, ...]:
    """So many weeks of five deals each, ever better for the client."""
    first = date(2026, 3, 2)
    return tuple(
        Week(first + timedelta(weeks=n), 5, 50.0 + n, 60.5, 4, 20.0, 0, None, 0, None, 0, None, 2, 1)
        for n in range(many)
    )


HARD = HardDecision(
    "A small deal",
    "opening",
    "You are the third today.",
    "Elena Marsh",
    12,
    5,
    8.5,
    "395.",
    7,
    "Then 410.",
    9,
)


def report(people: int = 0, **changes: object) -> Report:
    """A report of Ada's, or of so many people, with some parts changed."""
    names = [f"Person {number}" for number in range(1, people + 1)]
    made = Report(
        asked=Asked(Query(trainee=None if people else "Ada")),
        made=MOMENT,
        who="" if people else "Ada",
        scenario="",
        director="",
        attempts=Count(34, 32),
        first=MOMENT - timedelta(days=60),
        last=MOMENT - timedelta(days=1),
        all=FIGURES,
        weeks=weeks(6),
        people=tuple(Line(name, name, FIGURES) for name in names),
        scenarios=(Line("small-deal", "A small deal", FIGURES),),
        directors=(Line("plain-speaker", "Victor Hale", FIGURES),),
        halves=halves((2.0, 9.0), (-4.0, 3.0)),
        hard=Hard((HARD,), 30, 2),
        called={},
        titles={"small-deal": "A small deal"},
        directors_called={},
    )
    return replace(made, **changes)  # type: ignore[arg-type]
