"""What teams' databases have of every attempt, what came back, and how sending to them went.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables: nothing was sent so far."""
    op.create_table(
        "shared",
        sa.Column("attempt", sa.Integer, sa.ForeignKey("attempt.key", ondelete="CASCADE"), primary_key=True),
        sa.Column("team", sa.String(32), primary_key=True),
        sa.Column("events", sa.Integer, nullable=False),
        sa.Column("mark", sa.Text, nullable=False),
        sa.Column("trainee", sa.Text, nullable=False),
        sa.Column("refused", sa.String(16)),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "team",
        sa.Column("team", sa.String(32), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("fault", sa.Text),
        sa.Column("version", sa.String(32)),
        sa.Column("not_before", sa.BigInteger),
        sa.Column("sent", sa.BigInteger),
        sqlite_with_rowid=False,
    )
