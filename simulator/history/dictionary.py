"""What the logs of a content are deflated with: see `thin`. It is learnt from the logs themselves.

A dictionary is never changed nor thrown away while there is an attempt on its content; those that come later
are better, as they are learnt from more, and only new logs are written with them.
"""

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, insert, select

from simulator.history.rollup import CONTENT
from simulator.history.tables import attempt, content, dictionary, rollup
from simulator.history.thin import NONE, Dictionary, Find, row_of

SIZE = 32 * 1024
"""As far as deflating looks back."""
FEWEST = 16
"""Attempts that the first one of a content is learnt from."""
MORE = 4
"""The next one comes when there are so many times as many attempts."""
_READ = 400
"""No more attempts are read: their rows fill it."""


def current(connection: Connection, key: int) -> Dictionary:
    """The one that new logs of a content are written with."""
    query = select(dictionary.c.key, dictionary.c.bytes).where(dictionary.c.content == key)
    found = connection.execute(query.order_by(dictionary.c.key.desc()).limit(1)).first()
    return NONE if found is None else Dictionary(found.key, found.bytes)


def finder(connection: Connection) -> Find:
    """Gives dictionaries by their numbers, each read once."""
    known: dict[int, bytes] = {}

    def find(key: int) -> bytes:
        if key not in known:
            found = connection.execute(select(dictionary.c.bytes).where(dictionary.c.key == key)).scalar()
            if found is None:
                raise KeyError(key)
            known[key] = found
        return known[key]

    return find


def learn(connection: Connection, key: int) -> None:
    """Learn one for a content, if there are enough attempts more than the last one was learnt from."""
    mine = (rollup.c.what == CONTENT, rollup.c.of == key)
    many = connection.execute(select(func.coalesce(func.sum(rollup.c.attempts), 0)).where(*mine)).scalar_one()
    query = select(func.coalesce(func.max(dictionary.c.attempts), 0)).where(dictionary.c.content == key)
    if many < max(FEWEST, MORE * int(connection.execute(query).scalar_one())):
        return
    latest = (
        select(attempt.c.log, attempt.c.started)
        .where(attempt.c.content == key, attempt.c.log.is_not(None))
        .order_by(attempt.c.started.desc(), attempt.c.key.desc())
        .limit(_READ)
    )
    find = finder(connection)
    found = [row_of(row.log, row.started, find).numbers for row in connection.execute(latest)]
    if len(found) >= FEWEST:
        connection.execute(insert(dictionary), made_of(key, int(many), reversed(found)))


def made_of(key: int, attempts: int, rows: Iterable[bytes]) -> dict[str, object]:
    """The row of a dictionary of a content with so many attempts, made of rows of theirs, the best last."""
    text = b"".join(rows)[-SIZE:]
    return {"hash": hash_of(text), "content": key, "attempts": attempts, "bytes": text}


def hash_of(text: bytes) -> str:
    """What proves a dictionary sound."""
    return hashlib.sha256(text).hexdigest()[:32]


def forget(connection: Connection) -> None:
    """Throw away those of contents that are gone."""
    connection.execute(delete(dictionary).where(dictionary.c.content.not_in(select(content.c.key))))
