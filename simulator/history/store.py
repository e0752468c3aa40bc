"""The store of attempts: a file on this laptop, or a team's database by its address."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from simulator.history import backup, packing, paging, reading, schema, sqlite_file, trends, writing
from simulator.history.dialect import WRITES, fault_of, make_engine, one_at_a_time
from simulator.history.fault import HistoryFault
from simulator.history.query import UNDO_DAYS, Count, Deleted, Facet, Query, Week
from simulator.history.rows import (
    AttemptRow,
    Metrics,
    NewAttempt,
    NewEvent,
    Pressure,
    Standing,
    StoredAttempt,
    Words,
)
from simulator.history.sqlite_file import Identity

Now = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


def _address(where: Path | str) -> URL:
    """The address of a store: as given, or of the file.

    Raises:
        HistoryFault: it is meant as an address and cannot be read as one.
    """
    if not isinstance(where, str) or "://" not in where:
        return make_url("sqlite://").set(database=str(Path(where).absolute()))
    try:
        return make_url(where)
    except ArgumentError:
        raise HistoryFault("bad-address", file=where) from None


class History:
    """Every attempt with every decision. Used from one thread.

    Every method raises HistoryFault where the surroundings fail; nothing is changed then.
    """

    def __init__(self, engine: Engine, file: Path | None, now: Now) -> None:
        self._engine, self._file, self._now = engine, file, now
        self._shown = str(file) if file is not None else engine.url.render_as_string(hide_password=True)
        self._identity: Identity | None = None

    @classmethod
    def open(cls, where: Path | str, *, now: Now = _now) -> "History":
        """Open a history, creating it or bringing its tables up to date.

        Args:
            where: a file, or the address of a database (`postgresql+psycopg://...`).
            now: what time it is, in UTC.

        Raises:
            HistoryFault: it cannot be opened; a file that was there is as it was.
        """
        url = _address(where)
        try:
            engine = make_engine(url)
        except (ArgumentError, NoSuchModuleError, ImportError):
            raise HistoryFault("bad-address", file=url.render_as_string(hide_password=True)) from None
        file = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        history = cls(engine, file, now)
        try:
            history._prepare()
        except BaseException:
            history.close()
            raise
        return history

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def attempts(
        self, *, trainee: str | None = None, limit: int | None = None, after: AttemptRow | None = None
    ) -> tuple[AttemptRow, ...]:
        """Attempts, newest first: all or one trainee's, a page of at most `limit`, the page after a row."""
        with self._connected() as connection:
            return reading.attempts(connection, trainee=trainee, limit=limit, after=after)

    def rows_with(
        self,
        *,
        scenario: str | None = None,
        director: str | None = None,
        trainee: str | None = None,
        exercise: str | None = None,
        run: str | None = None,
    ) -> tuple[AttemptRow, ...]:
        """Attempts on a scenario, under a director, of a trainee, of an exercise or of one run of it.

        Newest first; what is None is any.
        """
        with self._connected() as connection:
            return reading.attempts(
                connection,
                trainee=trainee,
                scenario=scenario,
                director=director,
                exercise=exercise,
                run=run,
            )

    def page(self, query: Query, limit: int, after: AttemptRow | None = None) -> tuple[AttemptRow, ...]:
        """At most `limit` of the attempts that are meant, in their order: the first, or those after a row.

        `after` is the last row of the page before, as it came.
        """
        with self._connected() as connection:
            return paging.page(connection, query, limit, after)

    def count(self, query: Query) -> Count:
        """How many attempts are meant."""
        with self._connected() as connection:
            return trends.count(connection, query)

    def trends(self, query: Query, by: Literal["week"] = "week") -> tuple[Week, ...]:  # noqa: ARG002
        """The weeks in which attempts that are meant began and have come to an end, the earliest first."""
        with self._connected() as connection:
            return trends.weeks(connection, query)

    def people(self) -> tuple[Facet, ...]:
        """Everyone who has attempts here, by name."""
        with self._connected() as connection:
            return trends.facets(connection, "trainee")

    def scenarios(self) -> tuple[Facet, ...]:
        """Every scenario that there are attempts on, by id."""
        with self._connected() as connection:
            return trends.facets(connection, "scenario")

    def directors(self) -> tuple[Facet, ...]:
        """Every director that there are attempts under, by id."""
        with self._connected() as connection:
            return trends.facets(connection, "director")

    def delete(self, ids: Sequence[str]) -> Deleted:
        """Delete attempts: they are gone everywhere at once, and can be brought back for `UNDO_DAYS`.

        Ids that are not there are passed over.
        """
        with self._connected(writes=True) as connection:
            now = self._moment()
            return Deleted(writing.hide(connection, ids, now), now)

    def undelete(self, deleted: Deleted) -> int:
        """Bring back what was deleted together; return how many attempts came back."""
        with self._connected(writes=True) as connection:
            return writing.unhide(connection, deleted.ids, deleted.at)

    def set_blind(self, row: AttemptRow, blind: bool) -> AttemptRow:
        """Store whether the scores of an attempt have been hidden so far."""
        with self._connected(writes=True) as connection:
            return writing.set_blind(connection, row, blind)

    def pressure(self, trainee: str) -> Pressure | None:
        """What the director's messages did to a trainee's next decisions; None under 20 decisions."""
        with self._connected() as connection:
            return reading.pressure(connection, trainee)

    def unfinished(self) -> tuple[AttemptRow, ...]:
        """Attempts that can be gone on with, the latest first; abandoned ones are left out."""
        with self._connected() as connection:
            return reading.unfinished(connection)

    def attempt(self, id: str) -> StoredAttempt:
        """Everything about one attempt.

        Raises:
            HistoryFault: there is no such attempt, or it cannot be read.
        """
        with self._connected() as connection:
            stored = reading.attempt(connection, id)
        if stored is None:
            raise HistoryFault("unknown-attempt", id=id)
        return stored

    def begin(self, new: NewAttempt, so_far: Sequence[tuple[NewEvent, Standing]] = ()) -> AttemptRow:
        """Store a new attempt with its content, and what is decided in it already; all of it or nothing."""
        with self._connected(writes=True) as connection:
            now = self._moment()
            row = writing.begin(connection, new, now)
            for number, (event, standing) in enumerate(so_far, 1):
                row = writing.append(connection, row, number, event, standing, now)
            return row

    def append(self, row: AttemptRow, number: int, event: NewEvent, standing: Standing) -> AttemptRow:
        """Store what the trainee did as the attempt's event of that number; durable when this returns.

        Raises:
            HistoryFault: also if the attempt has gone on elsewhere, so that the number is taken.
        """
        with self._connected(writes=True) as connection:
            return writing.append(connection, row, number, event, standing, self._moment())

    def note(self, row: AttemptRow, metrics: Metrics) -> AttemptRow:
        """Store what was worked out about a finished attempt."""
        with self._connected(writes=True) as connection:
            return writing.note(connection, row, metrics)

    def use_words(self, row: AttemptRow, words: Words) -> AttemptRow:
        """The attempt goes on in other words of its content."""
        with self._connected(writes=True) as connection:
            return writing.use_words(connection, row, words)

    def trainees(self) -> dict[str, int]:
        """Everyone who has attempts here, by name, with how many they have."""
        with self._connected() as connection:
            return reading.trainees(connection)

    def rename(self, trainee: str, name: str) -> int:
        """Give all of a trainee's attempts another name; return how many these are."""
        with self._connected(writes=True) as connection:
            return writing.rename(connection, trainee, name)

    def forget(self, trainee: str) -> int:
        """Delete all of a trainee's attempts for good, and content that only they played; return how many."""
        with self._connected(writes=True) as connection:
            return writing.forget(connection, trainee)

    @contextmanager
    def transaction(self, *, writes: bool = False) -> Iterator[Connection]:
        """One transaction around several steps: what it reads stands still, what it writes comes whole."""
        with self._connected(writes=writes) as connection:
            yield connection

    def _moment(self) -> datetime:
        """Now, in the whole milliseconds that are stored."""
        now = self._now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    @contextmanager
    def _connected(self, *, writes: bool = False) -> Iterator[Connection]:
        """A connection in a transaction; commits at the end, and every database error is a fault."""
        self._find_file()
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**{WRITES: writes})
                with connection.begin():
                    yield connection
        except DBAPIError as error:
            raise fault_of(error, self._shown) or error from error
        except (ValueError, OverflowError) as error:
            # A value that was written sound does not come back unreadable from a sound file.
            raise (error if writes else HistoryFault("damaged", file=self._shown)) from error

    def _find_file(self) -> None:
        """A file that was moved away would go on taking writes that nobody finds again."""
        if self._file is None:
            return
        found = Identity.of(self._file)
        if found == self._identity:
            return
        self._engine.dispose()
        if found is None:
            raise HistoryFault(sqlite_file.why_gone(self._file), file=self._shown)
        self._identity = None
        self._prepare()

    def _prepare(self) -> None:
        """Check what is there, create or migrate it, and see that it can be written."""
        version: str | None = None
        changed = False
        if self._file is not None:
            version = self._examine(self._file)
            changed = version is not None and not schema.is_current(version)
            if version is not None and changed:
                backup.before_migration(self._file, version)
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(**{WRITES: True})
                with connection.begin():
                    one_at_a_time(connection)
                    if self._file is None:
                        version = self._refuse_newer(schema.server_version(connection))
                    if not schema.is_current(version):
                        schema.migrate(connection)
                    writing.purge(connection, self._moment() - timedelta(days=UNDO_DAYS))
                    packing.pack_rested(connection, self._moment())
        except DBAPIError as error:
            raise fault_of(error, self._shown) or error from error
        except ValueError as error:
            raise HistoryFault("damaged", file=self._shown) from error
        if self._file is not None:
            if changed:
                self._compact()
            self._identity = Identity.of(self._file)

    def _compact(self) -> None:
        """Give back what a change of the tables left free in the file; where that fails it stays as it is."""
        with self._engine.connect() as plain, suppress(sqlite3.Error):
            own = plain.connection.driver_connection
            if own is not None:
                own.execute("VACUUM")

    def _examine(self, file: Path) -> str | None:
        sqlite_file.make_room(file)
        return self._refuse_newer(sqlite_file.version_of(file))

    def _refuse_newer(self, version: str | None) -> str | None:
        if version is not None and schema.is_newer(version):
            raise HistoryFault("newer-version", file=self._shown, version=version)
        return version
