"""The tables of the history: the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, kept as whole milliseconds since 1970: small, and in order on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else (value - _EPOCH) // timedelta(milliseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


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

attempt = Table(
    "attempt",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", String(32), nullable=False, unique=True),
    Column("content", ForeignKey("content.key"), nullable=False),
    Column("words", ForeignKey("words.key"), nullable=False),
    Column("trainee", Text, nullable=False),
    Column("mode", String(16), nullable=False),
    Column("seed", Integer, nullable=False),
    Column("draws", JSON, nullable=False),
    Column("rules", Integer, nullable=False),
    Column("started", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("finished", Instant),
    Column("events", Integer, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("rewinds", Integer, nullable=False),
    Column("abandoned", Boolean, nullable=False),
    Column("ending", Text),
    Column("kind", String(16)),
    Column("region", String(32)),
    Column("void", Boolean),
    Column("client", Integer),
    Column("company", Integer),
    Column("client_uncapped", Integer),
    Column("company_uncapped", Integer),
    # The attempt of which this one tries another way, and its first decision of its own.
    Column("variation_of", String(32)),
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
    # Newest first, page by page from the last row seen; the same for one person.
    Index("attempt_by_start", "started", "key"),
    Index("attempt_by_trainee", "trainee", "started", "key"),
    Index("attempt_by_content", "content", "started", "key"),
    Index("attempt_by_run", "run", "place"),
    # Without what a decision changes, so that a decision has no index to write.
    Index(
        "attempt_unfinished",
        "key",
        sqlite_where=text("finished IS NULL"),
        postgresql_where=text("finished IS NULL"),
    ),
)

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
