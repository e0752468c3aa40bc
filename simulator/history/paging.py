"""Pages of attempts: those that a query means, found from the last row of the page before.

A page is walked to in an index, so it costs the same wherever it is. Where an index would lead through too
many attempts that are not meant, those of a person, a content or some weeks are sorted: they are few. So are
all where the database keeps no index of the order: SQLite reads what it sorts by beside their contents.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, literal, or_, select

from simulator.history import reading
from simulator.history.meaning import Aside, By, Meaning, meaning_of
from simulator.history.query import Query
from simulator.history.rows import AttemptRow
from simulator.history.tables import DURATION, Instant, content
from simulator.history.tables import attempt as attempts_


def page(
    connection: Connection, query: Query, limit: int, after: AttemptRow | None
) -> tuple[AttemptRow, ...]:
    """At most so many attempts, from the first or from the one after a row."""
    meaning = meaning_of(connection, query)
    if meaning.nothing or limit < 1:
        return ()
    if query.order == "started":
        return _by_start(connection, meaning, query.ascending, limit, after)
    if query.order == "scenario":
        return _by_scenario(connection, meaning, limit, after)
    return _by_value(connection, meaning, limit, after)


def _by_start(
    connection: Connection,
    meaning: Meaning,
    ascending: bool,
    limit: int,
    after: AttemptRow | None,
    *more: ColumnElement[bool],
) -> tuple[AttemptRow, ...]:
    """Attempts by their beginnings; of several people or contents each by itself, merged."""
    columns = (attempts_.c.started, attempts_.c.key)
    past: list[ColumnElement[bool]] = []
    if after is not None:
        at, key = literal(after.started, Instant), literal(after.key)
        started = attempts_.c.started
        # The first half alone is what an index is entered by.
        if ascending:
            past = [started >= at, or_(started > at, attempts_.c.key > key)]
        else:
            past = [started <= at, or_(started < at, attempts_.c.key < key)]
    found = [
        _read(connection, way, by, columns, ascending, limit, *past, *more)
        for way, by in _ways(connection, meaning)
    ]
    merged = heapq.merge(*found, key=lambda row: (row.started, row.key), reverse=not ascending)
    return tuple(row for row, _ in zip(merged, range(limit), strict=False))


def _ways(connection: Connection, meaning: Meaning) -> Iterator[tuple[Meaning, By]]:
    """What to walk by itself: parts in the order of the same index."""
    for part in meaning.apart(connection):
        if part.nothing:
            continue
        if part.people is not None and _one_by_one(connection, part, len(part.people)):
            yield from ((replace(part, people=frozenset({key})), "person") for key in sorted(part.people))
        elif part.contents is not None and _one_by_one(connection, part, len(part.contents)):
            yield from (
                (replace(part, contents=frozenset({key})), "content") for key in sorted(part.contents)
            )
        elif part.query.ended is False:
            yield part, "unfinished"
        elif part.exams:
            yield part, "exams"
        else:
            yield part, "started"


def _one_by_one(connection: Connection, meaning: Meaning, ways: int) -> bool:
    """Whether so many ways are shorter than to walk past everything that is not meant."""
    if ways == 1:
        return True
    _, many, total = meaning.narrowest(connection)
    return many * ways < total


_UNSORTED = frozenset({"region", "forecast", "duration"})
"""Orders that SQLite keeps no index of."""
_READ_BESIDE = 3
"""One in so many attempts is sorted from the index of contents rather than looked for in that of the order,
where it may not be for long."""


def _sorted_by(connection: Connection, meaning: Meaning, limit: int) -> By:
    """What to sort a part by that is found by this; or `value`, where it is longer than to walk to a page."""
    query, small = meaning.query, connection.dialect.name == "sqlite"
    unsorted, beside = small and query.order in _UNSORTED, small and meaning.is_beside
    if (meaning.people, meaning.contents, query.since, query.until) == (None,) * 4:
        return "value" if not unsorted else "beside" if beside else "started"
    by, many, total = meaning.narrowest(connection)
    if beside and (by == "content" or unsorted) and (unsorted or many * _READ_BESIDE <= total):
        return "beside"
    return by if unsorted or many * many <= limit * total else "value"


def _by_scenario(
    connection: Connection, meaning: Meaning, limit: int, after: AttemptRow | None
) -> tuple[AttemptRow, ...]:
    """One scenario's attempts after another's, by their ids."""
    ascending = meaning.query.ascending
    of: dict[str, set[int]] = {}
    for key, id in connection.execute(select(content.c.key, content.c.scenario)):
        if meaning.contents is None or key in meaning.contents:
            of.setdefault(id, set()).add(key)
    found: tuple[AttemptRow, ...] = ()
    for id in sorted(of, reverse=not ascending):
        if after is not None and id != after.scenario and (id > after.scenario) != ascending:
            continue
        part = replace(meaning, contents=frozenset(of[id]))
        last = after if after is not None and after.scenario == id else None
        found += _by_start(connection, part, ascending, limit - len(found), last)
        if len(found) == limit:
            break
    return found


def _by_value(
    connection: Connection, meaning: Meaning, limit: int, after: AttemptRow | None
) -> tuple[AttemptRow, ...]:
    """Attempts by a figure of theirs, those equal in it by when they came here; then those without it."""
    query = meaning.query
    if query.ended is False:
        # Nothing of this is there before the end.
        return _by_start(connection, meaning, False, limit, after)
    by = _sorted_by(connection, meaning, limit)
    column: ColumnElement[Any] = DURATION if query.order == "duration" else attempts_.c[query.order]
    value: ColumnElement[Any] = column if by == "value" else Aside(column)
    mine: ColumnElement[Any] = attempts_.c.key if by == "value" else Aside(attempts_.c.key)
    columns = (value, mine)
    last = None if after is None else _value(query, after)
    # As the condition of the index has it.
    there = (attempts_.c.finished if query.order == "duration" else column).is_not(None)
    found: tuple[AttemptRow, ...] = ()
    if after is None:
        found = _read(connection, meaning, by, columns, query.ascending, limit, there)
    elif last is not None:
        at, key = literal(last, column.type), literal(after.key)
        equal = and_(value == at, mine > key if query.ascending else mine < key)
        found = _read(connection, meaning, by, (mine,), query.ascending, limit, there, equal)
        if len(found) < limit:
            past = value > at if query.ascending else value < at
            found += _read(connection, meaning, by, columns, query.ascending, limit - len(found), there, past)
    if len(found) < limit:
        rest = after if last is None else None
        found += _by_start(connection, meaning, False, limit - len(found), rest, Aside(column).is_(None))
    return found


def _value(query: Query, row: AttemptRow) -> Any:
    """What a row is sorted by, None where it has no such value."""
    if query.order == "duration":
        return None if row.duration is None else row.duration // timedelta(milliseconds=1)
    return getattr(row, query.order)


def _read(
    connection: Connection,
    meaning: Meaning,
    by: By,
    columns: Sequence[ColumnElement[Any]],
    ascending: bool,
    limit: int,
    *more: ColumnElement[bool],
) -> tuple[AttemptRow, ...]:
    order = [column.asc() if ascending else column.desc() for column in columns]
    if by == "beside":
        keys = select(attempts_.c.key).where(*meaning.where(by), *more).order_by(*order).limit(limit)
        return _of(connection, connection.execute(keys).scalars().all())
    query = reading.ROWS.where(*meaning.where(by), *more).order_by(*order).limit(limit)
    return tuple(reading.row(found) for found in connection.execute(query))


def _of(connection: Connection, keys: Sequence[int]) -> tuple[AttemptRow, ...]:
    """The attempts of these keys, in this order."""
    rows = connection.execute(reading.ROWS.where(attempts_.c.key.in_(keys)))
    found = {row.key: row for row in map(reading.row, rows)}
    return tuple(found[key] for key in keys)
