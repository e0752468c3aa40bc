"""Whether scores were hidden throughout, and since when an attempt is deleted.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns: nothing was hidden or deleted so far."""
    op.add_column("attempt", sa.Column("blind", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("attempt", sa.Column("deleted", sa.BigInteger))
