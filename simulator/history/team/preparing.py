"""What an administrator does to a team's database: makes its tables, brings them up to date, gives rights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, text

from simulator.history import packing
from simulator.history.credentials import Credentials, Keyring
from simulator.history.schema import VERSIONS
from simulator.history.store import History
from simulator.history.team.address import Address
from simulator.history.team.credentials import find
from simulator.history.team.fault import TeamFault
from simulator.history.team.server import Server

WRITTEN = ("content", "words", "person", "phrase", "dictionary", "attempt", "event", "rollup")
"""Tables that laptops write to; they delete nothing there."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What has been done.

    Attributes:
        before: which version the tables had; None if there were none.
        version: which they have now.
        packed: how many attempts were made small.
    """

    before: str | None
    version: str
    packed: int


def prepare(
    address: Address,
    *,
    writers: Sequence[str] = (),
    reviewers: Sequence[str] = (),
    keyring: Keyring | None = None,
) -> Prepared:
    """Make the tables in a database or bring them up to date, and make attempts small that rest.

    It can be done again at any time. Rights that are there stay.

    Args:
        writers: roles that laptops send with.
        reviewers: roles that only read.

    Raises:
        TeamFault: the database cannot be reached, or is of a newer version.
        HistoryFault: the role may not do it, or the database fails half way; nothing has changed then.
    """
    credentials = find(address, keyring)
    before = _version(address, credentials)
    url = address.url
    if credentials is not None:
        url = url.set(username=credentials.key, password=credentials.secret or None)
    history = History.open(url.render_as_string(hide_password=False))
    try:
        with history.transaction(writes=True) as connection:
            _grant(connection, writers, reviewers)
        return Prepared(before, VERSIONS[-1], _pack(history))
    finally:
        history.close()


def _version(address: Address, credentials: Credentials | None) -> str | None:
    server = Server.at(address.url, credentials)
    try:
        with server.transaction():
            return VERSIONS[-1]
    except TeamFault as fault:
        if fault.code not in ("not-prepared", "older"):
            raise
        return fault.version
    finally:
        server.close()


def _grant(connection: Connection, writers: Iterable[str], reviewers: Iterable[str]) -> None:
    quoted = connection.dialect.identifier_preparer.quote_identifier
    schema = quoted(connection.execute(text("SELECT current_schema()")).scalar_one())
    every = ", ".join(map(quoted, (*writers, *reviewers)))
    if every:
        connection.execute(text(f"GRANT USAGE ON SCHEMA {schema} TO {every}"))
        connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {every}"))
    if some := ", ".join(map(quoted, writers)):
        connection.execute(text(f"GRANT INSERT, UPDATE ON {', '.join(WRITTEN)} TO {some}"))
        connection.execute(text(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {some}"))


def _pack(history: History) -> int:
    """Make everything small that rests, portion by portion, so that laptops are not kept waiting."""
    packed = 0
    while True:
        with history.transaction(writes=True) as connection:
            done = packing.pack_rested(connection, datetime.now(UTC))
        packed += done
        if not done:
            return packed
