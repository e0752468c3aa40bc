"""Attempts that nobody is at keep their events as a log: see `thin`."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from simulator.history.dialect import insert_missing
from simulator.history.rows import StoredEvent
from simulator.history.tables import attempt, event, phrase
from simulator.history.thin import packed, unpacked

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
    logs = connection.execute(select(attempt.c.key, attempt.c.log).where(attempt.c.key.in_(keys)))
    found = {row.key: list(unpacked_log(connection, row.log)) for row in logs}
    rows = select(event).where(event.c.attempt.in_(keys)).order_by(event.c.attempt, event.c.number)
    for one in connection.execute(rows):
        found[one.attempt].append(_read(one))
    return {key: tuple(events) for key, events in found.items()}


def unpacked_log(connection: Connection, log: bytes | None) -> tuple[StoredEvent, ...]:
    """The events in a log; none without one.

    Raises:
        ValueError: it is damaged.
    """
    if log is None:
        return ()

    def phrases(keys: Sequence[int]) -> Mapping[int, str]:
        rows = connection.execute(select(phrase.c.key, phrase.c.text).where(phrase.c.key.in_(keys)))
        return {row.key: row.text for row in rows}

    return unpacked(log, phrases)


def pack(connection: Connection, key: int) -> bool:
    """Make the events of an attempt small; return whether it was done.

    They stay as they are where anything would be lost, or somebody else is at it.
    """
    mine = connection.execute(
        select(attempt.c.log, attempt.c.events).where(attempt.c.key == key).with_for_update()
    )
    found = mine.first()
    if found is None:
        return False
    events = unpacked_log(connection, found.log) + events_of(connection, key)
    if len(events) != found.events:
        return False
    log = packed(events, lambda texts: _keys(connection, texts))
    if unpacked_log(connection, log) != events:
        return False
    connection.execute(update(attempt).where(attempt.c.key == key).values(log=log))
    connection.execute(delete(event).where(event.c.attempt == key))
    return True


def pack_rested(connection: Connection, now: datetime) -> int:
    """Make attempts small that rest; return how many these were."""
    rested = (
        select(event.c.attempt)
        .distinct()
        .join(attempt, attempt.c.key == event.c.attempt)
        .where(attempt.c.changed < now - REST)
        .limit(MOST)
    )
    return sum([pack(connection, key) for key in connection.execute(rested).scalars().all()])


def _read(row: Row[Any]) -> StoredEvent:
    return StoredEvent(row.number, row.kind, row.at, row.choice, row.timed_out, row.data, row.shown)


def _keys(connection: Connection, texts: Sequence[str]) -> Mapping[str, int]:
    """The number of each phrase; those that are new get one."""
    hashes = {_hash(text): text for text in texts}
    query = select(phrase.c.hash, phrase.c.key).where(phrase.c.hash.in_(list(hashes)))
    found = {row.hash: row.key for row in connection.execute(query)}
    missing = sorted(hashes.keys() - found.keys())
    for name in missing:
        insert_missing(connection, phrase, {"hash": name, "text": hashes[name]})
    if missing:
        found = {row.hash: row.key for row in connection.execute(query)}
    return {text: found[name] for name, text in hashes.items()}


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
