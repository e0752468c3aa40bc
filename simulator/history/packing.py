"""Attempts that nobody is at keep their events as a log: see `thin`."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from simulator.history import dictionary
from simulator.history.phrases import keys_of, texts_of
from simulator.history.rows import StoredEvent
from simulator.history.tables import attempt, event
from simulator.history.thin import Find, packed, unpacked

REST = timedelta(hours=1)
"""An attempt that nothing was added to for so long is made small at the next start. It can go on."""
MOST = 200
"""At most so many at a start, so that it stays quick."""


def events_of(connection: Connection, key: int) -> tuple[StoredEvent, ...]:
    """The events of an attempt that are not in its log."""
    rows = connection.execute(select(event).where(event.c.attempt == key).order_by(event.c.number))
    return tuple(_read(one) for one in rows)


def all_events(connection: Connection, keys: Sequence[int]) -> dict[int, tuple[StoredEvent, ...]]:
    """Everything that happened in each of these attempts, whether it is in its log or not.

    Raises:
        ValueError: a log is damaged.
    """
    columns = (attempt.c.key, attempt.c.log, attempt.c.started)
    logs = connection.execute(select(*columns).where(attempt.c.key.in_(keys)))
    find = dictionary.finder(connection)
    found = {row.key: list(unpacked_log(connection, row.log, row.started, find)) for row in logs}
    rows = select(event).where(event.c.attempt.in_(keys)).order_by(event.c.attempt, event.c.number)
    for one in connection.execute(rows):
        found[one.attempt].append(_read(one))
    return {key: tuple(events) for key, events in found.items()}


def unpacked_log(
    connection: Connection, log: bytes | None, began: datetime, find: Find | None = None
) -> tuple[StoredEvent, ...]:
    """The events in the log of an attempt that began then; none without one.

    Args:
        find: finds dictionaries, where several logs are read.

    Raises:
        ValueError: it is damaged.
    """
    if log is None:
        return ()
    find = find or dictionary.finder(connection)
    return unpacked(log, began, lambda keys: texts_of(connection, keys), find)


def pack(connection: Connection, key: int) -> bool:
    """Make the events of an attempt small; return whether it was done.

    They stay as they are where anything would be lost, or somebody else is at it.
    """
    mine = connection.execute(
        select(attempt.c.log, attempt.c.events, attempt.c.started, attempt.c.content)
        .where(attempt.c.key == key)
        .with_for_update()
    )
    found = mine.first()
    if found is None:
        return False
    events = unpacked_log(connection, found.log, found.started) + events_of(connection, key)
    if len(events) != found.events:
        return False
    known = dictionary.current(connection, found.content)
    log = packed(events, found.started, lambda texts: keys_of(connection, texts), known)
    if unpacked_log(connection, log, found.started) != events:
        return False
    connection.execute(update(attempt).where(attempt.c.key == key).values(log=log))
    connection.execute(delete(event).where(event.c.attempt == key))
    return True


def pack_rested(connection: Connection, now: datetime) -> int:
    """Make attempts small that rest, and learn from them; return how many these were."""
    rested = (
        select(event.c.attempt, attempt.c.content)
        .distinct()
        .join(attempt, attempt.c.key == event.c.attempt)
        .where(attempt.c.changed < now - REST)
        .limit(MOST)
    )
    found = connection.execute(rested).all()
    done = sum([pack(connection, row.attempt) for row in found])
    for content in sorted({row.content for row in found}):
        dictionary.learn(connection, content)
    return done


def _read(row: Row[Any]) -> StoredEvent:
    return StoredEvent(row.number, row.kind, row.at, row.choice, row.timed_out, row.data, row.shown)
