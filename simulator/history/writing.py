"""What is written, inside a transaction of the caller's."""

import secrets
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from simulator.history import tables
from simulator.history.fault import HistoryFault
from simulator.history.rows import AttemptRow, NewAttempt, NewEvent, Results, Standing, Words
from simulator.negotiation.content import Content

_NO_RESULTS = dict.fromkeys(Results.__dataclass_fields__)


def begin(connection: Connection, new: NewAttempt, now: datetime) -> AttemptRow:
    """Store an attempt that begins, its content and words if they are not there, and its first event."""
    content = _content(connection, new)
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
    )
    key = _inserted(
        connection,
        tables.attempt,
        {
            "id": row.id,
            "content": content,
            "words": _words(connection, content, new.words),
            "trainee": new.trainee,
            "mode": new.mode,
            "seed": new.seed,
            "draws": new.draws,
            "rules": new.rules,
            "started": now,
            "changed": now,
            "events": 0,
            "decisions": 0,
            "rewinds": 0,
            "abandoned": False,
        },
    )
    row = replace(row, key=key)
    return append(connection, row, 0, NewEvent("start", shown=new.shown), Standing(0, 0, False, None), now)


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
        "finished": now if standing.results else None,
        "decisions": standing.decisions,
        "rewinds": standing.rewinds,
        "abandoned": standing.abandoned,
    }
    mine = (tables.attempt.c.key == row.key, tables.attempt.c.id == row.id, tables.attempt.c.events == number)
    done = connection.execute(
        update(tables.attempt).where(*mine).values(**changes, **results, events=number + 1)
    )
    if done.rowcount != 1:
        _refuse(connection, row)
    connection.execute(
        insert(tables.event).values(
            attempt=row.key,
            number=number,
            kind=event.kind,
            at=now,
            choice=event.choice,
            timed_out=event.timed_out,
            data=event.data,
            shown=event.shown,
        )
    )
    changes.update({name: results[name] for name in ("ending", "kind", "region", "client", "company")})
    return replace(row, **changes)


def use_words(connection: Connection, row: AttemptRow, words: Words) -> AttemptRow:
    """The attempt goes on in other words of its content."""
    mine = (tables.attempt.c.key == row.key, tables.attempt.c.id == row.id)
    content = connection.execute(select(tables.attempt.c.content).where(*mine)).scalar()
    if content is None:
        raise HistoryFault("unknown-attempt", id=row.id)
    key = _words(connection, content, words)
    connection.execute(update(tables.attempt).where(*mine).values(words=key))
    return replace(row, language=words.language, title=words.title, director_name=words.director_name)


def _inserted(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    made = connection.execute(insert(table).values(**values)).inserted_primary_key
    assert made is not None
    key: int = made[0]
    return key


def _refuse(connection: Connection, row: AttemptRow) -> None:
    there = connection.execute(select(tables.attempt.c.key).where(tables.attempt.c.id == row.id)).first()
    if there is None:
        raise HistoryFault("unknown-attempt", id=row.id)
    raise HistoryFault("continued-elsewhere")


def _content(connection: Connection, new: NewAttempt) -> int:
    content: Content = new.content
    table = tables.content
    key: int | None = connection.execute(select(table.c.key).where(table.c.hash == content.hash)).scalar()
    if key is None:
        values = {"scenario": new.scenario, "director": new.director, **asdict(content)}
        key = _inserted(connection, table, values)
    return key


def _words(connection: Connection, content: int, words: Words) -> int:
    table = tables.words
    mine = (table.c.content == content, table.c.hash == words.hash)
    key: int | None = connection.execute(select(table.c.key).where(*mine)).scalar()
    if key is None:
        values = {"content": content, **asdict(words)}
        key = _inserted(connection, table, values)
    return key
