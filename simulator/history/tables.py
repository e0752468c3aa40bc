"""The tables of the history: the same on SQLite and on PostgreSQL."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
    type_coerce,
)
from sqlalchemy.types import TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, kept as whole milliseconds since 1970: small, and in order on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else (value - _EPOCH) // timedelta(milliseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is not None and not isinstance(value, int):
            raise ValueError(f"{value!r} is no moment")
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


class Name(TypeDecorator[str]):
    """The id of an attempt: 16 hexadecimal digits, as we give them, are kept as 8 bytes, others as they are.

    SQLite's columns still say that they are texts, and keep bytes as they are: a table that others refer to
    gets no other types there.
    """

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String(32) if dialect.name == "sqlite" else LargeBinary())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        return None if value is None else bytes_of(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else id_of(value)


_OURS = 8
"""The length of one of ours."""


def id_of(kept: object) -> str:
    """The id that is kept so.

    Raises:
        ValueError: nothing was kept so.
    """
    if not isinstance(kept, bytes):
        raise ValueError(f"{kept!r} is no id")
    return kept.hex() if len(kept) == _OURS else kept.rstrip(b"\0").decode()


def bytes_of(id: str) -> bytes:
    """An id as it is kept: what is not one of ours never has their length."""
    if re.fullmatch("[0-9a-f]{16}", id):
        return bytes.fromhex(id)
    text = id.encode()
    return text + b"\0" * (len(text) == _OURS)


class Code(TypeDecorator[str]):
    """One of a closed list of words, kept as its place in the list, to which is only ever added."""

    impl = SmallInteger
    cache_ok = True

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else self.words.index(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is not None and not 0 <= value < len(self.words):
            raise ValueError(f"{value} is no place in {self.words}")
        return None if value is None else self.words[value]


MODES = ("practice", "exam")
KINDS = ("deal", "walk_away", "lost")
REGIONS = ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal", "sound_walk_away", "missed_deal")

metadata = MetaData()

METRICS = (
    "regret",
    "forecast",
    "managing_up",
    "claims",
    "fair",
    "pressed",
    "pressed_regret",
    "calm",
    "calm_regret",
)

content = Table(
    "content",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("hash", String(64), nullable=False, unique=True),
    Column("scenario", Text, nullable=False),
    Column("director", Text, nullable=False),
    Column("document", Text, nullable=False),
)

words = Table(
    "words",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("content", ForeignKey("content.key"), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("title", Text, nullable=False),
    Column("director_name", Text, nullable=False),
    # Without a document the words are those of the content itself.
    Column("document", Text),
    UniqueConstraint("content", "hash"),
)

person = Table(
    "person",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

# What is said again and again in what attempts keep: kept once. See `thin`.
phrase = Table(
    "phrase",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("hash", String(32), nullable=False, unique=True),
    Column("text", Text, nullable=False),
)

# What logs are deflated with: see `dictionary`.
dictionary = Table(
    "dictionary",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("hash", String(32), nullable=False),
    # The key of the content, and how many attempts it had then.
    Column("content", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
)

attempt = Table(
    "attempt",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Name, nullable=False, unique=True),
    Column("content", ForeignKey("content.key"), nullable=False),
    Column("words", ForeignKey("words.key"), nullable=False),
    # A key of `person`. SQLite cannot add a column that refers to another table and is never empty.
    Column("person", Integer, nullable=False, server_default=text("0")),
    Column("mode", Code(*MODES), nullable=False, server_default=text("0")),
    Column("seed", Integer, nullable=False),
    Column("rules", Integer, nullable=False),
    Column("started", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("finished", Instant),
    Column("events", Integer, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("rewinds", Integer, nullable=False),
    Column("abandoned", Boolean, nullable=False),
    Column("kind", Code(*KINDS)),
    Column("region", Code(*REGIONS)),
    Column("void", Boolean),
    Column("client", Integer),
    Column("company", Integer),
    Column("client_uncapped", Integer),
    Column("company_uncapped", Integer),
    # The attempt of which this one tries another way, and its first decision of its own.
    Column("variation_of", Name),
    Column("variation_from", Integer),
    # The run of an exercise that it is a deal of, the exercise's id, and which of its deals, from 0.
    Column("run", String(32)),
    Column("exercise", Text),
    Column("place", Integer),
    # What the analysis and the office made of it; see `rows.Metrics`.
    *(Column(name, Integer) for name in METRICS),
    # Both scores were hidden throughout, though they could have been seen.
    Column("blind", Boolean, nullable=False, server_default=false()),
    # Since when it is hidden everywhere; after `query.UNDO_DAYS` it is deleted for good.
    Column("deleted", Instant),
    # All its events once nobody is at it, made small: see `thin`. Later ones stand in their own table.
    Column("log", LargeBinary),
    # Phrases: each hidden draw's value, as JSON, and the id of its ending.
    Column("draws", Integer, nullable=False, server_default=text("0")),
    Column("ending", Integer),
    # How much more time than usual there was for decisions, in tenths; 0 is without a clock. Not known of
    # attempts from before it was stored.
    Column("time_factor", SmallInteger),
)

DURATION = type_coerce(attempt.c.finished - attempt.c.started, BigInteger)
"""From the beginning to the end of the talks, in milliseconds."""


_BOTH = ("sqlite", "postgresql")


def _way(
    name: str, *columns: ColumnElement[Any], where: str | None = None, on: tuple[str, ...] = _BOTH
) -> None:
    """An index in which attempts are walked, page by page from the last row seen.

    SQLite's own has the key at its end anyway, and would keep it twice.
    """
    condition = None if where is None else text(where)
    for dialect in on:
        rest = (attempt.c.key,) if dialect == "postgresql" else ()
        options: dict[str, Any] = {} if condition is None else {f"{dialect}_where": condition}
        Index(name, *columns, *rest, **options).ddl_if(dialect=dialect)


_way("attempt_by_start", attempt.c.started)
_way("attempt_by_person", attempt.c.person, attempt.c.started)
_way("attempt_by_content", attempt.c.content, attempt.c.started, on=("postgresql",))
BESIDE = (
    "started",
    "mode",
    "client",
    "company",
    "region",
    "forecast",
    "regret",
    "finished",
    "deleted",
    "person",
)
"""What SQLite's index of contents holds: enough to sort by anything without looking at the attempts."""
_way("attempt_by_content", attempt.c.content, *(attempt.c[name] for name in BESIDE), on=("sqlite",))
# What a decision changes is in none of them, so that a decision has no index to write.
_way("attempt_unfinished", attempt.c.started, where="finished IS NULL")
_way("attempt_exams", attempt.c.started, where="mode = 1")
_way("attempt_deleted", attempt.c.deleted, where="deleted IS NOT NULL")
_way("attempt_by_client", attempt.c.client, where="client IS NOT NULL")
_way("attempt_by_company", attempt.c.company, where="company IS NOT NULL")
_way("attempt_by_region", attempt.c.region, where="region IS NOT NULL", on=("postgresql",))
_way("attempt_by_forecast", attempt.c.forecast, where="forecast IS NOT NULL", on=("postgresql",))
_way("attempt_by_regret", attempt.c.regret, where="regret IS NOT NULL")
_way(
    "attempt_by_duration",
    attempt.c.finished - attempt.c.started,
    where="finished IS NOT NULL",
    on=("postgresql",),
)
_way("attempt_by_run", attempt.c.run, attempt.c.place, where="run IS NOT NULL")

event = Table(
    "event",
    metadata,
    Column("attempt", ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("choice", Text),
    Column("timed_out", Boolean, nullable=False),
    Column("data", JSON(none_as_null=True)),
    Column("shown", JSON(none_as_null=True)),
    sqlite_with_rowid=False,
)

SUMMED = (
    "attempts",
    "ended",
    "deals",
    "client",
    "company",
    "judged",
    "regret",
    "forecasts",
    "forecast",
    "pressed",
    "pressed_regret",
    "calm",
    "calm_regret",
    "claims",
    "fair",
    *REGIONS,
)
"""What is counted and summed up of a week: all attempts, those that ended, and of deals (see `query.Week`)
how many, their figures, and the regions they ended in."""

# Kept up in the same transaction as the attempts that are counted: see `rollup`.
rollup = Table(
    "rollup",
    metadata,
    # Of whom: everybody (`of` is 0), a person or a content by its key.
    Column("what", SmallInteger, primary_key=True, autoincrement=False),
    Column("of", Integer, primary_key=True, autoincrement=False),
    Column("mode", Code(*MODES), primary_key=True, autoincrement=False),
    # How many weeks after that of 5 January 1970, a Monday.
    Column("week", Integer, primary_key=True, autoincrement=False),
    *(Column(name, BigInteger, nullable=False) for name in SUMMED),
    sqlite_with_rowid=False,
)

# What a record store has of an attempt: see `records`.
record = Table(
    "record",
    metadata,
    Column("attempt", ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
    # Which store: a hash of its address.
    Column("store", String(32), primary_key=True),
    # It has the events below this number, and that of the end; and which figures of the debrief.
    Column("events", Integer, nullable=False),
    Column("completed", Boolean, nullable=False),
    Column("figures", Text),
    # How many statements it did not take for good.
    Column("refused", Integer, nullable=False),
    sqlite_with_rowid=False,
)

record_store = Table(
    "record_store",
    metadata,
    Column("store", String(32), primary_key=True),
    # How often in a row sending failed, why the last time, and until when the store is left alone.
    Column("failures", Integer, nullable=False),
    Column("fault", Text),
    Column("status", Integer),
    Column("not_before", Instant),
    # When the store last took something.
    Column("sent", Instant),
    sqlite_with_rowid=False,
)

# What a team's database has of an attempt: see `team`.
shared = Table(
    "shared",
    metadata,
    Column("attempt", ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
    # Which database: a hash of its address.
    Column("team", String(32), primary_key=True),
    # It was given so many events, which figures, and under which name.
    Column("events", Integer, nullable=False),
    Column("mark", Text, nullable=False),
    Column("trainee", Text, nullable=False),
    # Why it did not take them; it is asked again when there is more.
    Column("refused", String(16)),
    sqlite_with_rowid=False,
)

team = Table(
    "team",
    metadata,
    Column("team", String(32), primary_key=True),
    # How often in a row sending failed, why the last time, and until when the database is left alone.
    Column("failures", Integer, nullable=False),
    Column("fault", Text),
    # Which version its tables had, where that was why.
    Column("version", String(32)),
    Column("not_before", Instant),
    # When the database last took something.
    Column("sent", Instant),
    sqlite_with_rowid=False,
)
