"""Sums of every week, for everybody, each person and each content, kept up with the attempts themselves.

Whoever changes attempts does it inside `moving`, in one transaction: so a sum never says anything else than
its attempts do.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    delete,
    func,
    insert,
    literal,
    select,
    type_coerce,
)
from sqlalchemy.dialects import postgresql, sqlite

from simulator.history.tables import REGIONS, SUMMED, attempt, rollup

EVERYBODY, PERSON, CONTENT = range(3)
"""What a sum is of."""

_FIRST = date(1970, 1, 5)
_DEALS = (
    "client",
    "company",
    "regret",
    "forecast",
    "pressed",
    "pressed_regret",
    "calm",
    "calm_regret",
    "claims",
    "fair",
)
_COUNTED = {"regret": "judged", "forecast": "forecasts"}
_READ = ("person", "content", "mode", "started", "finished", "variation_of", "deleted", "region", *_DEALS)

_OF: dict[int, ColumnElement[Any]] = {
    EVERYBODY: literal(0),
    PERSON: attempt.c.person,
    CONTENT: attempt.c.content,
}
_THURSDAY = 4 * 86_400_000
"""How long before the first week of ours 1970 began, in milliseconds: it was a Thursday."""

WEEK = ((type_coerce(attempt.c.started, BigInteger) - _THURSDAY) // (7 * 86_400_000)).label("week")
"""The number of the week in which an attempt began, as the database works it out."""


def _sums() -> dict[str, ColumnElement[Any]]:
    a = attempt.c
    deal = case((a.finished.is_not(None) & a.variation_of.is_(None), 1), else_=0)

    def summed(value: ColumnElement[int]) -> ColumnElement[Any]:
        return func.coalesce(func.sum(value), 0)

    return {
        "attempts": func.count(),
        "ended": func.count(a.finished),
        "deals": summed(deal),
        "client": summed(deal * a.client),
        "company": summed(deal * a.company),
        "judged": summed(case((a.regret.is_(None), 0), else_=deal)),
        "regret": summed(deal * a.regret),
        "forecasts": summed(case((a.forecast.is_(None), 0), else_=deal)),
        "forecast": summed(deal * a.forecast),
        "pressed": summed(deal * a.pressed),
        "pressed_regret": summed(deal * a.pressed_regret),
        "calm": summed(deal * a.calm),
        "calm_regret": summed(deal * a.calm_regret),
        "claims": summed(deal * a.claims),
        "fair": summed(deal * a.fair),
        **{region: summed(case((a.region == region, deal), else_=0)) for region in REGIONS},
    }


SUMS = {name: _sums()[name].label(name) for name in SUMMED}
"""The sums of attempts as the database works them out, by their names."""

Key = tuple[int, int, str, int]
"""What, of which, mode and week."""
Sums = dict[Key, list[int]]

_PLACES = {name: place for place, name in enumerate(SUMMED)}


def week_of(moment: datetime) -> int:
    """The number of the week that a moment in UTC is in."""
    return (moment.date() - _FIRST).days // 7


def monday(week: int) -> date:
    """The first day of the week of that number."""
    return _FIRST + timedelta(weeks=week)


@contextmanager
def moving(connection: Connection, *which: ColumnElement[bool]) -> Iterator[None]:
    """Attempts for which this holds are changed, made or removed inside; then their sums are changed too.

    It must still hold for those that are there afterwards.
    """
    before = sums_of(connection, *which)
    yield
    change(connection, before, sums_of(connection, *which))


def change(connection: Connection, before: Sums, after: Sums) -> None:
    """Take the one from what is kept and add the other."""
    moved: Sums = defaultdict(lambda: [0] * len(SUMMED))
    for sums, sign in ((before, -1), (after, 1)):
        for key, values in sums.items():
            mine = moved[key]
            for place, value in enumerate(values):
                mine[place] += sign * value
    # In order, so that two programs never wait for each other.
    _add(connection, [(key, moved[key]) for key in sorted(moved) if any(moved[key])])


def join(connection: Connection, person: int, into: int) -> None:
    """A person's sums become another's; their attempts have become so already."""
    rows = connection.execute(
        select(rollup).where(rollup.c.what == PERSON, rollup.c.of == person).with_for_update()
    ).all()
    connection.execute(delete(rollup).where(rollup.c.what == PERSON, rollup.c.of == person))
    _add(connection, [((PERSON, into, row.mode, row.week), list(row[4:])) for row in rows])


def recount(connection: Connection) -> None:
    """Count everything anew."""
    connection.execute(delete(rollup))
    for what, of in _OF.items():
        connection.execute(insert(rollup).from_select(list(rollup.c), _grouped(what, of)))


def counted(connection: Connection) -> Sums:
    """What counting anew would come to."""
    found: Sums = {}
    for what, of in _OF.items():
        query = _grouped(what, of)
        found |= {tuple(row[:4]): [int(value) for value in row[4:]] for row in connection.execute(query)}
    return found


def kept(connection: Connection) -> Sums:
    """What is kept; sums of nothing left out."""
    return {tuple(row[:4]): list(row[4:]) for row in connection.execute(select(rollup)) if any(row[4:])}


def _grouped(what: int, of: ColumnElement[Any]) -> Select[Any]:
    keys = (literal(what).label("what"), of.label("of"), attempt.c.mode, WEEK)
    groups = keys[2:] if what == EVERYBODY else keys[1:]
    return select(*keys, *SUMS.values()).where(attempt.c.deleted.is_(None)).group_by(*groups)


def sums_of(connection: Connection, *which: ColumnElement[bool]) -> Sums:
    """What the attempts for which this holds come to; nobody changes them until the transaction ends."""
    columns = [attempt.c[name] for name in _READ]
    rows = connection.execute(
        select(*columns).where(and_(attempt.c.deleted.is_(None), *which)).with_for_update()
    )
    sums: Sums = defaultdict(lambda: [0] * len(SUMMED))
    for row in rows:
        values = _one(row._mapping)
        week = week_of(row.started)
        for what, of in ((EVERYBODY, 0), (PERSON, row.person), (CONTENT, row.content)):
            mine = sums[what, of, row.mode, week]
            for place, value in values:
                mine[place] += value
    return sums


def _one(row: Any) -> list[tuple[int, int]]:
    """What one attempt adds, by its place among the sums."""
    found = [("attempts", 1)]
    if row["finished"] is not None:
        found.append(("ended", 1))
        # Who tries another way knows what came of the first one.
        if row["variation_of"] is None:
            found.append(("deals", 1))
            for name in _DEALS:
                if row[name] is not None:
                    found.append((name, row[name]))
                    if name in _COUNTED:
                        found.append((_COUNTED[name], 1))
            if row["region"] in REGIONS:
                found.append((row["region"], 1))
    return [(_PLACES[name], value) for name, value in found]


def _add(connection: Connection, rows: Sequence[tuple[Key, Sequence[int]]]) -> None:
    insert_or = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    for start in range(0, len(rows), 500):
        values = [
            dict(zip(("what", "of", "mode", "week"), key, strict=True))
            | dict(zip(SUMMED, added, strict=True))
            for key, added in rows[start : start + 500]
        ]
        adding = insert_or(rollup)
        more = {name: rollup.c[name] + adding.excluded[name] for name in SUMMED}
        connection.execute(
            adding.on_conflict_do_update(index_elements=list(rollup.primary_key), set_=more), values
        )
