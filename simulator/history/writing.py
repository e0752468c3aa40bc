"""What is written, inside a transaction of the caller's."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, func, insert, select, update

from simulator.history import dictionary, rollup, tables
from simulator.history.dialect import insert_missing
from simulator.history.fault import HistoryFault
from simulator.history.phrases import as_text, key_of
from simulator.history.rows import AttemptRow, Metrics, NewAttempt, NewEvent, Results, Series, Standing, Words

_NO_SERIES: dict[str, Any] = dict.fromkeys(Series.__dataclass_fields__)
_NO_RESULTS = dict.fromkeys(Results.__dataclass_fields__)
_STANDING = ("changed", "finished", "decisions", "rewinds", "abandoned", "events", *_NO_RESULTS)

# What every decision writes is put together once: that takes longer than to write it.
_EVENT = insert(tables.event)
_STAND = (
    update(tables.attempt)
    .where(
        tables.attempt.c.key == bindparam("my_key"),
        tables.attempt.c.id == bindparam("my_id"),
        tables.attempt.c.events == bindparam("my_events"),
    )
    .values({name: bindparam(f"new_{name}") for name in _STANDING})
)


def begin(connection: Connection, new: NewAttempt, now: datetime) -> AttemptRow:
    """Store an attempt that begins, its content and words if they are not there, and its first event."""
    content = _content(connection, new)
    series = _NO_SERIES if new.series is None else asdict(new.series)
    row = AttemptRow(
        id=secrets.token_hex(8),
        scenario=new.scenario,
        title=new.words.title,
        director=new.director,
        director_name=new.words.director_name,
        mode=new.mode,
        language=new.words.language,
        seed=new.seed,
        started=now,
        changed=now,
        finished=None,
        decisions=0,
        ending=None,
        kind=None,
        region=None,
        client=None,
        company=None,
        rewinds=0,
        abandoned=False,
        trainee=new.trainee,
        variation_of=new.variation_of,
        variation_from=new.variation_from,
        blind=new.blind,
        time_factor=new.time_factor,
        **series,
    )
    key = insert_attempt(
        connection,
        {
            "id": row.id,
            "content": content,
            "words": _words(connection, content, new.words),
            "person": person_key(connection, new.trainee),
            "mode": new.mode,
            "seed": new.seed,
            "draws": key_of(connection, as_text(new.draws)),
            "rules": new.rules,
            "started": now,
            "changed": now,
            "events": 0,
            "decisions": 0,
            "rewinds": 0,
            "abandoned": False,
            "variation_of": new.variation_of,
            "variation_from": new.variation_from,
            "blind": new.blind,
            "time_factor": new.time_factor,
            **series,
        },
    )
    row = replace(row, key=key)
    return append(connection, row, 0, NewEvent("start", shown=new.shown), Standing(0, 0, False, None), now)


def insert_attempt(connection: Connection, values: dict[str, Any]) -> int:
    """Write an attempt's row and count it; return its key."""
    made = connection.execute(insert(tables.attempt).values(values)).inserted_primary_key
    assert made is not None
    key: int = made[0]
    rollup.change(connection, {}, rollup.sums_of(connection, tables.attempt.c.key == key))
    return key


def append(
    connection: Connection,
    row: AttemptRow,
    number: int,
    event: NewEvent,
    standing: Standing,
    now: datetime,
) -> AttemptRow:
    """Store an event and how the attempt stands after it.

    Raises:
        HistoryFault: the attempt is gone, or has gone on elsewhere.
    """
    results = asdict(standing.results) if standing.results else _NO_RESULTS
    changes: dict[str, Any] = {
        "changed": now,
        # What is said in the office comes after the end and does not move it.
        "finished": (row.finished or now) if standing.results else None,
        "decisions": standing.decisions,
        "rewinds": standing.rewinds,
        "abandoned": standing.abandoned,
    }
    mine = {"my_key": row.key, "my_id": row.id, "my_events": number}
    kept = dict(results)
    if standing.results is not None:
        kept["ending"] = key_of(connection, standing.results.ending)
    news = {f"new_{name}": value for name, value in (changes | kept | {"events": number + 1}).items()}
    # Nothing that is summed up changes until there are results.
    counted = standing.results is not None or row.finished is not None
    with rollup.moving(connection, tables.attempt.c.key == row.key) if counted else nullcontext():
        if connection.execute(_STAND, mine | news).rowcount != 1:
            _refuse(connection, row)
    connection.execute(
        _EVENT,
        {
            "attempt": row.key,
            "number": number,
            "kind": event.kind,
            "at": now,
            "choice": event.choice,
            "timed_out": event.timed_out,
            "data": event.data,
            "shown": event.shown,
        },
    )
    changes.update({name: results[name] for name in ("ending", "kind", "region", "client", "company")})
    return replace(row, **changes)


def note(connection: Connection, row: AttemptRow, metrics: Metrics) -> AttemptRow:
    """Store what was worked out about a finished attempt beside it."""
    values = asdict(metrics)
    if values["region"] is None:
        del values["region"]
    mine = (tables.attempt.c.key == row.key, tables.attempt.c.id == row.id)
    with rollup.moving(connection, *mine):
        if connection.execute(update(tables.attempt).where(*mine).values(values)).rowcount != 1:
            raise HistoryFault("unknown-attempt", id=row.id)
    listed = {name: value for name, value in values.items() if name in AttemptRow.__dataclass_fields__}
    return replace(row, **listed)


def hide(connection: Connection, ids: Sequence[str], now: datetime) -> tuple[str, ...]:
    """Delete attempts so that they can be brought back; return the ids of those that were there."""
    table = tables.attempt
    found: list[str] = []
    for some in _portions(ids):
        mine = (table.c.id.in_(some), table.c.deleted.is_(None))
        there = set(connection.execute(select(table.c.id).where(*mine)).scalars())
        found += [id for id in dict.fromkeys(some) if id in there]
        with rollup.moving(connection, table.c.id.in_(some)):
            connection.execute(update(table).where(*mine).values(deleted=now))
    return tuple(found)


def unhide(connection: Connection, ids: Sequence[str], at: datetime) -> int:
    """Bring back what was deleted at that moment; return how many attempts these are."""
    table, count = tables.attempt, 0
    for some in _portions(ids):
        mine = (table.c.id.in_(some), table.c.deleted == at)
        with rollup.moving(connection, table.c.id.in_(some)):
            count += connection.execute(update(table).where(*mine).values(deleted=None)).rowcount
    return count


def purge(connection: Connection, before: datetime) -> int:
    """Delete for good what was deleted before that moment; return how many attempts these are."""
    gone = tables.attempt.c.deleted < before
    many = connection.execute(
        select(func.count()).where(gone, tables.attempt.c.deleted.is_not(None))
    ).scalar_one()
    _remove(connection, gone)
    return many


def set_blind(connection: Connection, row: AttemptRow, blind: bool) -> AttemptRow:
    """Store whether the scores of an attempt have been hidden so far."""
    mine = (tables.attempt.c.key == row.key, tables.attempt.c.id == row.id)
    if connection.execute(update(tables.attempt).where(*mine).values(blind=blind)).rowcount != 1:
        raise HistoryFault("unknown-attempt", id=row.id)
    return replace(row, blind=blind)


def use_words(connection: Connection, row: AttemptRow, words: Words) -> AttemptRow:
    """The attempt goes on in other words of its content."""
    mine = (tables.attempt.c.key == row.key, tables.attempt.c.id == row.id)
    content = connection.execute(select(tables.attempt.c.content).where(*mine)).scalar()
    if content is None:
        raise HistoryFault("unknown-attempt", id=row.id)
    key = _words(connection, content, words)
    connection.execute(update(tables.attempt).where(*mine).values(words=key))
    return replace(row, language=words.language, title=words.title, director_name=words.director_name)


def rename(connection: Connection, trainee: str, name: str) -> int:
    """Give a trainee's attempts another name, that of somebody else too."""
    person, attempt = tables.person, tables.attempt
    before = connection.execute(select(person.c.key).where(person.c.name == trainee)).scalar()
    if before is None or trainee == name:
        return 0
    mine = attempt.c.person == before
    many = connection.execute(select(func.count()).where(mine, attempt.c.deleted.is_(None))).scalar_one()
    into = connection.execute(select(person.c.key).where(person.c.name == name)).scalar()
    if into is None:
        connection.execute(update(person).where(person.c.key == before).values(name=name))
        return many
    connection.execute(update(attempt).where(mine).values(person=into))
    rollup.join(connection, before, into)
    connection.execute(delete(person).where(person.c.key == before))
    return many


def forget(connection: Connection, trainee: str) -> int:
    """Delete a trainee's attempts with their events, and the content and words that nothing uses any more."""
    person = tables.person
    key = connection.execute(select(person.c.key).where(person.c.name == trainee)).scalar()
    return 0 if key is None else _remove(connection, tables.attempt.c.person == key)


def _remove(connection: Connection, which: ColumnElement[bool]) -> int:
    """Delete attempts and whatever only they used; return how many of them could still be seen."""
    attempt, event = tables.attempt, tables.event
    seen, hidden = (
        connection.execute(select(func.count()).where(which, shown)).scalar_one()
        for shown in (attempt.c.deleted.is_(None), attempt.c.deleted.is_not(None))
    )
    if not seen + hidden:
        return 0
    connection.execute(delete(event).where(event.c.attempt.in_(select(attempt.c.key).where(which))))
    with rollup.moving(connection, which):
        connection.execute(delete(attempt).where(which))
    for table, used in (
        (tables.words, attempt.c.words),
        (tables.content, attempt.c.content),
        (tables.person, attempt.c.person),
    ):
        connection.execute(delete(table).where(table.c.key.not_in(select(used))))
    dictionary.forget(connection)
    empty = tables.rollup.c.attempts == 0
    connection.execute(delete(tables.rollup).where(empty))
    return seen


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Few enough at a time for one statement."""
    for start in range(0, len(ids), 500):
        yield ids[start : start + 500]


def _refuse(connection: Connection, row: AttemptRow) -> None:
    there = connection.execute(select(tables.attempt.c.key).where(tables.attempt.c.id == row.id)).first()
    if there is None:
        raise HistoryFault("unknown-attempt", id=row.id)
    raise HistoryFault("continued-elsewhere")


def _content(connection: Connection, new: NewAttempt) -> int:
    table = tables.content
    values = {"scenario": new.scenario, "director": new.director, **asdict(new.content)}
    return _key_of(connection, table, (table.c.hash == new.content.hash,), values)


def _words(connection: Connection, content: int, words: Words) -> int:
    table = tables.words
    mine = (table.c.content == content, table.c.hash == words.hash)
    return _key_of(connection, table, mine, {"content": content, **asdict(words)})


def person_key(connection: Connection, name: str) -> int:
    """The key of the person of that name; somebody new gets one."""
    return _key_of(connection, tables.person, (tables.person.c.name == name,), {"name": name})


def _key_of(
    connection: Connection, table: Table, mine: tuple[ColumnElement[bool], ...], values: dict[str, Any]
) -> int:
    """The key of the row that is kept only once; it is written if it is not there yet."""
    query = select(table.c.key).where(*mine)
    key: int | None = connection.execute(query).scalar()
    if key is None:
        insert_missing(connection, table, values)
        key = connection.execute(query).scalar_one()
    return key
