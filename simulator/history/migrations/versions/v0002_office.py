"""What the analysis and the office made of an attempt, and of which other attempt it is a variation.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns, empty, and the way to all attempts on one content."""
    op.add_column("attempt", sa.Column("variation_of", sa.String(32)))
    op.add_column("attempt", sa.Column("variation_from", sa.Integer))
    op.add_column("attempt", sa.Column("regret", sa.Integer))
    op.add_column("attempt", sa.Column("forecast", sa.Integer))
    op.add_column("attempt", sa.Column("managing_up", sa.Integer))
    op.add_column("attempt", sa.Column("claims", sa.Integer))
    op.add_column("attempt", sa.Column("fair", sa.Integer))
    op.add_column("attempt", sa.Column("pressed", sa.Integer))
    op.add_column("attempt", sa.Column("pressed_regret", sa.Integer))
    op.add_column("attempt", sa.Column("calm", sa.Integer))
    op.add_column("attempt", sa.Column("calm_regret", sa.Integer))
    op.create_index("attempt_by_content", "attempt", ["content", "started", "key"])
