"""The newest deals that a query means, and the day that parts the deals into halves."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime

from simulator.history.query import Query
from simulator.history.review import figures, lines
from simulator.history.rows import AttemptRow
from simulator.history.store import History

_EXACT = 500
"""Up to so many deals a day is looked for; with more the beginning of a week is near enough."""


def newest(history: History, query: Query, most: int) -> list[AttemptRow]:
    """At most so many deals, those that began last first: other ways that were tried are passed over."""
    query = replace(query, ended=True, order="started", ascending=False)
    found: list[AttemptRow] = []
    last: AttemptRow | None = None
    while len(found) < most:
        page = history.page(query, most, last)
        found += [row for row in page if row.variation_of is None]
        if len(page) < most:
            break
        last = page[-1]
    return found[:most]


def middle(history: History, query: Query) -> date | None:
    """The day since which as many deals began as before, or as nearly as many as days allow.

    Days are those of this computer's clock. None where all deals began on one day, or in one week if they
    are many.
    """
    if figures(history, query).deals <= _EXACT:
        days = Counter(row.started.astimezone().date() for row in newest(history, query, _EXACT))
    else:
        weeks = lines(history, query, "week")
        days = Counter({date.fromisoformat(line.id): line.figures.deals for line in weeks})
    return _evenest(days)


def begin_of(day: date) -> datetime:
    """When a day begins, by this computer's clock."""
    return datetime(day.year, day.month, day.day).astimezone()


def _evenest(days: "Counter[date]") -> date | None:
    half, before = days.total() / 2, 0
    found: tuple[float, date] | None = None
    for day in sorted(days):
        apart = abs(before - half)
        if before and (found is None or apart < found[0]):
            found = apart, day
        before += days[day]
    return None if found is None else found[1]
