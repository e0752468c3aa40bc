"""Histories of a million attempts: names and closed lists are kept by number, and weeks are summed up; events
fit beside their attempt. Whether scores were hidden throughout, and since when an attempt is deleted.

The columns are written out: a migration says what the tables were, whatever they become later.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_CODES = {
    "mode": ("practice", "exam"),
    "kind": ("deal", "walk_away", "lost"),
    "region": (
        "shared_win",
        "bought_smile",
        "squeezed_lemon",
        "nobodys_deal",
        "sound_walk_away",
        "missed_deal",
    ),
}
_WAYS: dict[str, tuple[list[str | sa.TextClause], str | None]] = {
    "attempt_by_start": (["started"], None),
    "attempt_by_person": (["person", "started"], None),
    "attempt_by_content": (["content", "started"], None),
    "attempt_unfinished": (["started"], "finished IS NULL"),
    "attempt_exams": (["started"], "mode = 1"),
    "attempt_deleted": (["deleted"], "deleted IS NOT NULL"),
    "attempt_by_client": (["client"], "client IS NOT NULL"),
    "attempt_by_company": (["company"], "company IS NOT NULL"),
    "attempt_by_region": (["region"], "region IS NOT NULL"),
    "attempt_by_forecast": (["forecast"], "forecast IS NOT NULL"),
    "attempt_by_regret": (["regret"], "regret IS NOT NULL"),
    "attempt_by_duration": ([sa.text("(finished - started)")], "finished IS NOT NULL"),
    "attempt_by_run": (["run", "place"], "run IS NOT NULL"),
}
_SUMS = {
    "attempts": "count(*)",
    "ended": "count(finished)",
    "deals": "sum(deal)",
    "client": "coalesce(sum(deal * client), 0)",
    "company": "coalesce(sum(deal * company), 0)",
    "judged": "sum(CASE WHEN regret IS NULL THEN 0 ELSE deal END)",
    "regret": "coalesce(sum(deal * regret), 0)",
    "forecasts": "sum(CASE WHEN forecast IS NULL THEN 0 ELSE deal END)",
    "forecast": "coalesce(sum(deal * forecast), 0)",
    "pressed": "coalesce(sum(deal * pressed), 0)",
    "pressed_regret": "coalesce(sum(deal * pressed_regret), 0)",
    "calm": "coalesce(sum(deal * calm), 0)",
    "calm_regret": "coalesce(sum(deal * calm_regret), 0)",
    "claims": "coalesce(sum(deal * claims), 0)",
    "fair": "coalesce(sum(deal * fair), 0)",
    **{
        region: f"sum(CASE WHEN region = {number} THEN deal ELSE 0 END)"
        for number, region in enumerate(_CODES["region"])
    },
}
# From Monday to Sunday, in milliseconds; the first day of 1970 was a Thursday.
_WEEK = "(started - 345600000) / 604800000"


def upgrade() -> None:
    """Change the tables and sum up what is there."""
    for old in ("start", "trainee", "content", "run"):
        op.drop_index(f"attempt_by_{old}", "attempt")
    op.drop_index("attempt_unfinished", "attempt")
    _people()
    _codes()
    op.create_table(
        "phrase",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("hash", sa.String(32), nullable=False, unique=True),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.add_column("attempt", sa.Column("blind", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("attempt", sa.Column("deleted", sa.BigInteger))
    op.add_column("attempt", sa.Column("log", sa.LargeBinary))
    _indexes()
    _sum_up()


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
    )
    op.execute("INSERT INTO person (name) SELECT DISTINCT trainee FROM attempt ORDER BY trainee")
    op.add_column("attempt", sa.Column("person", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.execute("UPDATE attempt SET person = (SELECT key FROM person WHERE name = trainee)")
    op.drop_column("attempt", "trainee")


def _codes() -> None:
    for name, words in _CODES.items():
        zero = sa.text("0") if name == "mode" else None
        code = sa.Column(f"{name}_code", sa.SmallInteger, nullable=zero is None, server_default=zero)
        op.add_column("attempt", code)
        cases = " ".join(f"WHEN '{word}' THEN {number}" for number, word in enumerate(words))
        op.execute(f"UPDATE attempt SET {name}_code = CASE {name} {cases} END")
        op.drop_column("attempt", name)
        op.alter_column("attempt", f"{name}_code", new_column_name=name)


def _indexes() -> None:
    dialect = op.get_bind().dialect.name
    for name, (columns, where) in _WAYS.items():
        condition: dict[str, Any] = {} if where is None else {f"{dialect}_where": sa.text(where)}
        # SQLite has the key at the end of every index anyway.
        op.create_index(name, "attempt", columns if dialect == "sqlite" else [*columns, "key"], **condition)


def _sum_up() -> None:
    op.create_table(
        "rollup",
        sa.Column("what", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("of", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("mode", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("week", sa.Integer, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.BigInteger, nullable=False) for name in _SUMS),
        sqlite_with_rowid=False,
    )
    names, sums = ", ".join(_SUMS), ", ".join(_SUMS.values())
    deals = (
        "SELECT attempt.*, CASE WHEN finished IS NOT NULL AND variation_of IS NULL THEN 1 ELSE 0 END AS deal"
        " FROM attempt"
    )
    for what, of in enumerate(("0", "person", "content")):
        op.execute(
            f'INSERT INTO rollup (what, "of", mode, week, {names}) '
            f"SELECT {what}, {of}, mode, {_WEEK}, {sums} FROM ({deals}) AS judged "
            f"GROUP BY {'' if of == '0' else of + ', '}mode, {_WEEK}"
        )
