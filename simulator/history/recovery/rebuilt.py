"""The rows that could be read, in tables of their version and then of today's."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain
from pathlib import Path

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError

from simulator.history import schema
from simulator.history.dialect import WRITES, make_engine
from simulator.history.recovery import pages
from simulator.history.tables import id_of

UNREADABLE = (DBAPIError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)
"""What comes of values that nobody wrote."""

_TABLES = ("content", "words", "person", "phrase", "dictionary", "attempt", "event")
_PROVEN = ("content", "words", "phrase", "dictionary")
"""Rows with a hash of their own: another copy's are as good."""
_BEYOND = 200
"""How many phrases may be missing after the last one that was read: an attempt that only lacks something that
was said can be read without it."""
_NOBODY = "?"
"""The name of somebody whose name cannot be read."""


class Rebuilt:
    """A database of what could be read.

    Attributes:
        known: how many attempts the rows speak of, without those that were deleted.
    """

    def __init__(
        self, file: Path, empty: Path, version: str, damaged: Path, copies: tuple[Path, ...]
    ) -> None:
        """Make it.

        Args:
            empty: a history of today's version without anything in it.
            version: of the tables in the damaged file.
            copies: other files that what is said in every attempt may be taken from.
        """
        self._engine = make_engine(URL.create("sqlite", database=str(file)))
        self.known = 0
        with suppress(*UNREADABLE):
            if schema.is_current(version):
                shutil.copyfile(empty, file)
            else:
                self._change(version)
            known = _fill(chain(pages.rows(damaged), _proven(copies)), file, version)
            if not schema.is_current(version):
                self._change(schema.VERSIONS[-1])
            self._mend()
            with self.connected() as connection:
                hidden = connection.exec_driver_sql("SELECT count(*) FROM attempt WHERE deleted IS NOT NULL")
                self.known = known - hidden.scalar_one()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def ids(self) -> list[str]:
        """The attempts that there is a row of, apart from those that were deleted."""
        found: list[str] = []
        with suppress(*UNREADABLE), self.connected() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id FROM attempt WHERE deleted IS NULL ORDER BY started, id"
            )
            for row in rows:
                with suppress(ValueError):
                    found.append(id_of(row[0]))
        return found

    @contextmanager
    def connected(self, *, writes: bool = False) -> Iterator[Connection]:
        """A connection in a transaction."""
        with self._engine.connect() as plain:
            connection = plain.execution_options(**{WRITES: writes})
            with connection.begin():
                yield connection

    def _change(self, version: str) -> None:
        with self.connected(writes=True) as connection:
            schema.migrate(connection, version)

    def _mend(self) -> None:
        """What an attempt came to follows from its events; a name or words that are gone cost no attempt."""
        with self.connected(writes=True) as connection:
            for statement in (
                "UPDATE attempt SET kind = NULL WHERE kind NOT IN (0, 1, 2)",
                "UPDATE attempt SET region = NULL WHERE region NOT BETWEEN 0 AND 5",
                f"INSERT OR IGNORE INTO person (name) VALUES ('{_NOBODY}')",
                f"UPDATE attempt SET person = (SELECT key FROM person WHERE name = '{_NOBODY}') "
                "WHERE person NOT IN (SELECT key FROM person)",
                "INSERT OR IGNORE INTO words (content, hash, language, title, director_name) "
                "SELECT key, hash, 'en', '', '' FROM content",
                "UPDATE attempt SET words = (SELECT words.key FROM words JOIN content "
                "ON words.content = content.key AND words.hash = content.hash "
                "WHERE content.key = attempt.content) "
                "WHERE words NOT IN (SELECT key FROM words) AND content IN (SELECT key FROM content)",
            ):
                connection.exec_driver_sql(statement)
            last = connection.exec_driver_sql("SELECT coalesce(max(key), 0) FROM phrase").scalar_one()
            gaps = [(number, f"gap {number}", "{}") for number in range(1, last + _BEYOND)]
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO phrase (key, hash, text) VALUES (?, ?, ?)", gaps
            )


def _proven(copies: tuple[Path, ...]) -> Iterator[pages.Row]:
    for copy in copies:
        with suppress(OSError):
            yield from (row for row in pages.rows(copy) if row.table in _PROVEN)


def _fill(rows: Iterator[pages.Row], target: Path, version: str) -> int:
    """Write rows into their tables; return how many different attempts they speak of.

    Rows that do not fit in are left out. The first of several with one key is taken.
    """
    known: set[pages.Value] = set()
    with closing(sqlite3.connect(target)) as connection, connection:
        names = {
            table: [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
            for table in _TABLES
        }
        for row in rows:
            columns = names.get(row.table, [])[: len(row.values)]
            if not columns or len(columns) != len(row.values) or not _is_proven(row):
                continue
            if row.table in ("attempt", "event"):
                known.add(row.values[0])
            listed, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
            connection.execute(f"INSERT OR IGNORE INTO {row.table} ({listed}) VALUES ({marks})", row.values)
        if version < "0004":
            connection.execute("DELETE FROM attempt WHERE mode NOT IN ('practice', 'exam')")
    return len(known)


def _is_proven(row: pages.Row) -> bool:
    """Whether a row is what its hash says, where it has one."""
    if row.table not in _PROVEN:
        return True
    own = row.values[2 if row.table == "words" else 1]
    text = row.values[-1]
    if text is None and row.table == "words":
        return True
    if isinstance(text, bytes) and row.table == "dictionary":
        return hashlib.sha256(text).hexdigest()[: len(str(own))] == own
    return isinstance(text, str) and hashlib.sha256(text.encode()).hexdigest()[: len(str(own))] == own
