"""Which run of an exercise an attempt belongs to, and which of its deals it is.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns, empty, and the ways to the attempts of an exercise and of one run."""
    op.add_column("attempt", sa.Column("run", sa.String(32)))
    op.add_column("attempt", sa.Column("exercise", sa.Text))
    op.add_column("attempt", sa.Column("place", sa.Integer))
    op.create_index("attempt_by_run", "attempt", ["run", "place"])
