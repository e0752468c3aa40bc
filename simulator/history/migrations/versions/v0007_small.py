"""A million attempts in 300 MB: logs are deflated with what others on the content have in common, ids are
bytes, draws and endings phrases. On SQLite there is one index less for each order that is rarely asked for.
How much time there was for decisions.

The columns are written out: a migration says what the tables were, whatever they become later. Logs are read
and written by `thin`, which reads every form that there was.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

from simulator.history.thin import NONE, Dictionary, Row, deflated, row_of

revision = "0007"
down_revision = "0006"

_MANY = 2_000
_FEWEST, _READ, _SIZE = 16, 400, 32 * 1024
_CACHE = 400_000
"""Kilobytes: every id changes, so the index of them is written all over."""


def upgrade() -> None:
    """Change the tables, and make small again what is there."""
    bind = op.get_bind()
    if bind.dialect.name == "sqlite":
        bind.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE}")
    op.create_table(
        "dictionary",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("hash", sa.String(32), nullable=False),
        sa.Column("content", sa.Integer, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    drawn = sa.Column("drawn", sa.Integer, nullable=False, server_default=sa.text("0"))
    for column in (drawn, sa.Column("ended_in", sa.Integer), sa.Column("time_factor", sa.SmallInteger)):
        op.add_column("attempt", column)
    _ids(bind)
    dictionaries = _learn(bind)
    _rewrite(bind, dictionaries)
    for old, new in (("draws", "drawn"), ("ending", "ended_in")):
        op.drop_column("attempt", old)
        op.alter_column("attempt", new, new_column_name=old)
    _indexes(bind)


def _ids(bind: sa.Connection) -> None:
    """Ids as bytes; on SQLite, whose columns keep whatever they are given, that is done row by row."""
    if bind.dialect.name == "sqlite":
        return
    for name in ("id", "variation_of"):
        kept = (
            f"CASE WHEN {name} ~ '^[0-9a-f]{{16}}$' THEN decode({name}, 'hex') "
            f"WHEN octet_length({name}) = 8 THEN convert_to({name}, 'UTF8') || '\\x00'::bytea "
            f"ELSE convert_to({name}, 'UTF8') END"
        )
        op.execute(sa.text(f"ALTER TABLE attempt ALTER COLUMN {name} TYPE BYTEA USING ({kept})"))


def _bytes(id: object) -> object:
    """An id as bytes; what is none, in a file that was damaged, stays."""
    if not isinstance(id, str):
        return id
    if re.fullmatch("[0-9a-f]{16}", id):
        return bytes.fromhex(id)
    return id.encode() + b"\0" * (len(id.encode()) == 8)


def _learn(bind: sa.Connection) -> Mapping[int, Dictionary]:
    """A dictionary of each content that has enough logs, made of the latest."""
    many = bind.execute(
        sa.text('SELECT "of", sum(attempts) FROM rollup WHERE what = 2 GROUP BY "of" ORDER BY "of"')
    ).all()
    latest = sa.text(
        "SELECT log, started FROM attempt WHERE content = :content AND log IS NOT NULL "
        "ORDER BY started DESC, key DESC LIMIT :read"
    )
    write = sa.text(
        "INSERT INTO dictionary (hash, content, attempts, bytes) VALUES (:hash, :content, :attempts, :bytes)"
    ).bindparams(sa.bindparam("bytes", type_=sa.LargeBinary))
    for content, attempts in many:
        found = [
            _row(row.log, row.started) for row in bind.execute(latest, {"content": content, "read": _READ})
        ]
        rows = [one.numbers for one in found if one is not None]
        if len(rows) < _FEWEST:
            continue
        text = b"".join(reversed(rows))[-_SIZE:]
        hashed = hashlib.sha256(text).hexdigest()[:32]
        bind.execute(write, {"hash": hashed, "content": content, "attempts": int(attempts), "bytes": text})
    kept = bind.execute(sa.text("SELECT content, key, bytes FROM dictionary"))
    return {row.content: Dictionary(row.key, bytes(row.bytes)) for row in kept}


def _row(log: Any, started: Any) -> Row | None:
    """What stands in a log of today; None if it cannot be read."""
    if not isinstance(log, (bytes, memoryview)) or not isinstance(started, int):
        return None
    try:
        return row_of(bytes(log), datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=started), _none)
    except (ValueError, OverflowError):
        return None


def _none(key: int) -> bytes:
    raise KeyError(key)


def _rewrite(bind: sa.Connection, dictionaries: Mapping[int, Dictionary]) -> None:
    """Every attempt, portion by portion."""
    read = sa.text(
        "SELECT key, id, variation_of, content, started, log, CAST(draws AS TEXT) AS draws, ending "
        f"FROM attempt WHERE key > :last ORDER BY key LIMIT {_MANY}"
    )
    ids = ", id = :id, variation_of = :variation" if bind.dialect.name == "sqlite" else ""
    write = sa.text(f"UPDATE attempt SET log = :log, drawn = :drawn, ended_in = :ended{ids} WHERE key = :key")
    write = write.bindparams(sa.bindparam("log", type_=sa.LargeBinary))
    phrases: dict[str, int] = {}
    last = -(2**62)
    while rows := bind.execute(read, {"last": last}).all():
        last = rows[-1].key
        draws = [_compact(row.draws) for row in rows]
        _number(bind, phrases, {*draws, *(str(row.ending) for row in rows if row.ending is not None)})
        changes = []
        for row, drawn in zip(rows, draws, strict=True):
            found = _row(row.log, row.started)
            log = row.log if found is None else deflated(found, dictionaries.get(row.content, NONE))
            ended = None if row.ending is None else phrases[str(row.ending)]
            change = {"key": row.key, "log": log, "drawn": phrases[drawn], "ended": ended}
            if ids:
                change |= {"id": _bytes(row.id), "variation": _bytes(row.variation_of)}
            changes.append(change)
        bind.execute(write, changes)


def _compact(draws: object) -> str:
    try:
        return json.dumps(json.loads(str(draws)), ensure_ascii=False, separators=(",", ":"))
    except ValueError:
        return str(draws)


def _number(bind: sa.Connection, phrases: dict[str, int], texts: Iterable[str]) -> None:
    """Give each text its number."""
    find = sa.text("SELECT key FROM phrase WHERE hash = :hash")
    for text in sorted(texts):
        if text in phrases:
            continue
        hashed = {"hash": hashlib.sha256(text.encode()).hexdigest()[:32]}
        if bind.execute(find, hashed).scalar() is None:
            add = sa.text("INSERT INTO phrase (hash, text) VALUES (:hash, :text)")
            bind.execute(add, {**hashed, "text": text})
        phrases[text] = bind.execute(find, hashed).scalar_one()


def _indexes(bind: sa.Connection) -> None:
    """What is sorted by rarely is read, on SQLite, from the index of contents, which has all it takes."""
    if bind.dialect.name != "sqlite":
        return
    for name in ("content", "region", "forecast", "duration"):
        op.drop_index(f"attempt_by_{name}", "attempt")
    columns = ("content", "started", "mode", "client", "company", "region", "forecast", "regret", "finished")
    op.create_index("attempt_by_content", "attempt", [*columns, "deleted", "person"])
