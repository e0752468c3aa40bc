"""What record stores have of every attempt, and how sending to them went.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables: nothing was sent so far."""
    op.create_table(
        "record",
        sa.Column("attempt", sa.Integer, sa.ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("store", sa.String(32), primary_key=True),
        sa.Column("events", sa.Integer, nullable=False),
        sa.Column("completed", sa.Boolean, nullable=False),
        sa.Column("figures", sa.Text),
        sa.Column("refused", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "record_store",
        sa.Column("store", sa.String(32), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("fault", sa.Text),
        sa.Column("status", sa.Integer),
        sa.Column("not_before", sa.BigInteger),
        sa.Column("sent", sa.BigInteger),
        sqlite_with_rowid=False,
    )
