"""Pages of attempts: those that a query means, found from the last row of the page before."""

from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    and_,
    func,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
)

from simulator.history import reading
from simulator.history.query import Count, Facet, Query
from simulator.history.rows import AttemptRow
from simulator.history.tables import Instant, content, person, words
from simulator.history.tables import attempt as attempts_

_DURATION = type_coerce(attempts_.c.finished - attempts_.c.started, BigInteger)
"""In milliseconds."""
_ORDERS: dict[str, ColumnElement[Any]] = {
    "scenario": content.c.scenario,
    "client": attempts_.c.client,
    "company": attempts_.c.company,
    "region": attempts_.c.region,
    "forecast": attempts_.c.forecast,
    "duration": _DURATION,
    "regret": attempts_.c.regret,
}


def page(
    connection: Connection, query: Query, limit: int, after: AttemptRow | None
) -> tuple[AttemptRow, ...]:
    """At most so many attempts, from the first or from the one after a row."""
    found: tuple[AttemptRow, ...] = ()
    conditions = meant(connection, query)
    ordered = _ORDERS.get(query.order)
    if ordered is None:
        return _walk(connection, conditions, (), query.ascending, limit, after)
    last = None if after is None else _value(query, after)
    if after is None or last is not None:
        there = (*conditions, ordered.is_not(None))
        found = _walk(connection, there, (ordered,), query.ascending, limit, after, last)
        after = None
    if len(found) < limit:
        missing = (*conditions, ordered.is_(None))
        found += _walk(connection, missing, (), False, limit - len(found), after)
    return found


def count(connection: Connection, query: Query) -> Count:
    """How many attempts a query means."""
    counted = select(func.count(), func.count(attempts_.c.finished)).select_from(reading.JOINED)
    everything, ended = connection.execute(counted.where(*meant(connection, query))).one()
    return Count(everything, ended)


def facets(connection: Connection, what: str) -> tuple[Facet, ...]:
    """Every trainee, scenario or director that there are attempts of, by id."""
    ids, names = {
        "trainee": (person.c.name, person.c.name),
        "scenario": (content.c.scenario, words.c.title),
        "director": (content.c.director, words.c.director_name),
    }[what]
    counted = (
        select(ids, names, func.count(), func.count(attempts_.c.finished), func.max(attempts_.c.started))
        .select_from(reading.JOINED)
        .where(reading.THERE)
        .group_by(ids, names)
        .order_by(ids, func.max(attempts_.c.started))
    )
    found: dict[str, Facet] = {}
    for id, name, everything, ended, _ in connection.execute(counted):
        before = found.get(id, Facet(id, name, 0, 0))
        found[id] = Facet(id, name, before.all + everything, before.ended + ended)
    return tuple(found.values())


def meant(connection: Connection, query: Query) -> tuple[ColumnElement[bool], ...]:
    """What must hold for an attempt to be one that is meant."""
    conditions: list[ColumnElement[bool]] = [reading.THERE]
    if query.trainee is not None:
        conditions.append(attempts_.c.person == reading.who(query.trainee))
    if query.scenario is not None:
        conditions.append(content.c.scenario == query.scenario)
    if query.director is not None:
        conditions.append(content.c.director == query.director)
    if query.mode is not None:
        conditions.append(attempts_.c.mode == query.mode)
    if query.exams:
        conditions.append(attempts_.c.mode == "exam")
    if query.since is not None:
        conditions.append(attempts_.c.started >= query.since)
    if query.until is not None:
        conditions.append(attempts_.c.started < query.until)
    if query.ended is not None:
        finished = attempts_.c.finished
        conditions.append(finished.is_not(None) if query.ended else finished.is_(None))
    return (*conditions, *_searched(connection, query.text))


def _searched(connection: Connection, text: str) -> list[ColumnElement[bool]]:
    """Every word must be found: looked for here, because databases know capitals of English letters only."""
    wanted = text.casefold().split()
    if not wanted:
        return []
    called = select(words.c.key, words.c.title, words.c.director_name, content.c.scenario, content.c.director)
    titles = connection.execute(called.join(content, words.c.content == content.c.key)).all()
    people = connection.execute(select(person.c.key, person.c.name)).all()
    return [
        or_(
            attempts_.c.words.in_(
                [row[0] for row in titles if any(one in said.casefold() for said in row[1:])]
            ),
            attempts_.c.person.in_([key for key, name in people if one in name.casefold()]),
        )
        for one in wanted
    ]


def _value(query: Query, row: AttemptRow) -> Any:
    """What a row is sorted by, None where it has no such value."""
    if query.order == "duration":
        return None if row.duration is None else row.duration // timedelta(milliseconds=1)
    return getattr(row, query.order)


def _walk(
    connection: Connection,
    conditions: tuple[ColumnElement[bool], ...],
    ordered: tuple[ColumnElement[Any], ...],
    ascending: bool,
    limit: int,
    after: AttemptRow | None,
    last: Any = None,
) -> tuple[AttemptRow, ...]:
    columns = (*ordered, attempts_.c.started, attempts_.c.key)
    query: Select[Any] = reading.rows().where(and_(*conditions)).limit(limit)
    query = query.order_by(*(one.asc() if ascending else one.desc() for one in columns))
    if after is not None:
        values = [literal(last, one.type) for one in ordered]
        there = tuple_(*values, literal(after.started, Instant), literal(after.key))
        query = query.where(tuple_(*columns) > there if ascending else tuple_(*columns) < there)
    return tuple(reading.row(found) for found in connection.execute(query))
