"""Content, its words, attempts and their events.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    _content()
    _attempt()
    op.create_table(
        "event",
        sa.Column("attempt", sa.Integer, sa.ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("choice", sa.Text),
        sa.Column("timed_out", sa.Boolean, nullable=False),
        sa.Column("data", sa.JSON),
        sa.Column("shown", sa.JSON),
        sqlite_with_rowid=False,
    )


def _content() -> None:
    op.create_table(
        "content",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("scenario", sa.Text, nullable=False),
        sa.Column("director", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_table(
        "words",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("content", sa.Integer, sa.ForeignKey("content.key"), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("director_name", sa.Text, nullable=False),
        sa.Column("document", sa.Text),
        sa.UniqueConstraint("content", "hash"),
    )


def _attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(32), nullable=False, unique=True),
        sa.Column("content", sa.Integer, sa.ForeignKey("content.key"), nullable=False),
        sa.Column("words", sa.Integer, sa.ForeignKey("words.key"), nullable=False),
        sa.Column("trainee", sa.Text, nullable=False),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("seed", sa.Integer, nullable=False),
        sa.Column("draws", sa.JSON, nullable=False),
        sa.Column("rules", sa.Integer, nullable=False),
        sa.Column("started", sa.BigInteger, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("finished", sa.BigInteger),
        sa.Column("events", sa.Integer, nullable=False),
        sa.Column("decisions", sa.Integer, nullable=False),
        sa.Column("rewinds", sa.Integer, nullable=False),
        sa.Column("abandoned", sa.Boolean, nullable=False),
        sa.Column("ending", sa.Text),
        sa.Column("kind", sa.String(16)),
        sa.Column("region", sa.String(32)),
        sa.Column("void", sa.Boolean),
        sa.Column("client", sa.Integer),
        sa.Column("company", sa.Integer),
        sa.Column("client_uncapped", sa.Integer),
        sa.Column("company_uncapped", sa.Integer),
    )
    op.create_index("attempt_by_start", "attempt", ["started", "key"])
    op.create_index("attempt_by_trainee", "attempt", ["trainee", "started", "key"])
    unfinished = sa.text("finished IS NULL")
    op.create_index(
        "attempt_unfinished",
        "attempt",
        ["key"],
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )
