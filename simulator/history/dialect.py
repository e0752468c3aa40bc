"""What differs between databases: how a connection is set up, and what its errors mean."""

import json
import sqlite3
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, OperationalError

from simulator.history.fault import HistoryFault
from simulator.history.sqlite_file import code_of

WRITES = "mixed_signals_writes"
"""The option of a connection that is going to write."""

_TABLES = 0x4D697853
"""The number of the lock on the tables, on a server."""

NOT_ALLOWED = ("42501", "25006")
"""What a server says where a role may not do something: insufficient privilege, a read-only transaction."""

BUSY_SECONDS = 3.0
"""How long a write waits for another program's."""


def make_engine(url: URL, **more: Any) -> Engine:
    """An engine whose every connection makes a decision durable before it says so.

    Args:
        more: what else a server's engine is made with.

    Raises:
        sqlalchemy.exc.ArgumentError, ImportError: the address or its driver cannot be used.
    """
    options: dict[str, Any] = {"json_serializer": _compact}
    if url.get_backend_name() != "sqlite":
        return create_engine(url, **{"pool_pre_ping": True, **options, **more})
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **options)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def fault_of(error: DBAPIError, shown: str) -> HistoryFault | None:
    """The fault that an error of the database's is; None if it is a fault of ours."""
    original = error.orig
    if isinstance(original, sqlite3.DatabaseError):
        ours = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)
        return None if isinstance(original, ours) else HistoryFault(code_of(original), file=shown)
    if getattr(original, "sqlstate", None) in NOT_ALLOWED:
        return HistoryFault("not-allowed", file=shown)
    if error.connection_invalidated or isinstance(error, OperationalError):
        return HistoryFault("unreachable", file=shown)
    return None


def one_at_a_time(connection: Connection) -> None:
    """Keep others from making tables until the transaction ends; a file is locked by its writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_TABLES)))


def insert_missing(connection: Connection, table: Table, values: dict[str, Any]) -> None:
    """Insert a row unless one with the same unique columns is there, also if another program is quicker."""
    if connection.dialect.name == "sqlite":
        connection.execute(sqlite.insert(table).values(**values).on_conflict_do_nothing())
    else:
        connection.execute(postgresql.insert(table).values(**values).on_conflict_do_nothing())


def _set_up_sqlite(connection: sqlite3.Connection, record: object) -> None:  # noqa: ARG001
    """Transactions are begun by `_begin_sqlite`, not by Python's own guesses."""
    connection.isolation_level = None
    for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}").close()


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its lock at once: one that read first could not wait for its turn."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
