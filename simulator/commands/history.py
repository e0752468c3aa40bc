"""`history`: what was played on this computer."""

import json
from typing import TYPE_CHECKING

import click

from simulator.commands.failure import Failure
from simulator.commands.history_delete import delete
from simulator.commands.history_export import export
from simulator.commands.history_import import import_files
from simulator.commands.history_recover import recover
from simulator.commands.history_report import report
from simulator.commands.history_review import review
from simulator.commands.history_send import send
from simulator.commands.history_sync import sync
from simulator.commands.history_team import team
from simulator.commands.stored import found, looked_at

if TYPE_CHECKING:
    from simulator.history.rows import AttemptRow

_FORMAT = click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True
)


_TEAM = click.option(
    "--team", "of_team", is_flag=True, help="Of the team's database instead of this computer."
)


@click.group()
def history() -> None:
    """Every attempt on this computer, with every decision."""


@history.command("list")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the newest.")
@_TEAM
@_FORMAT
def list_attempts(limit: int | None, of_team: bool, form: str) -> None:
    """List attempts, the newest first."""
    rows: tuple[AttemptRow, ...] = ()
    with looked_at(team=of_team) as store:
        if store is not None:
            rows = store.attempts(limit=limit)
    if form == "json":
        from simulator.history.report import row_record

        _print_json({"attempts": [row_record(row) for row in rows]})
    elif not rows:
        click.echo("Nothing has been played yet.")
    else:
        from simulator.commands.history_text import listed

        click.echo(listed(rows))


@history.command()
@click.argument("attempt")
@_TEAM
@_FORMAT
def show(attempt: str, of_team: bool, form: str) -> None:
    """Show one attempt whole: what was decided, what was said, how it ended.

    ATTEMPT is an id of the list, or enough of its beginning to be the only one.
    """
    with looked_at(team=of_team) as store:
        if store is None:
            raise Failure(f"The history has no attempt {attempt}: nothing has been played yet.")
        stored = found(store, attempt)
    if form == "json":
        from simulator.history.report import attempt_record

        _print_json(attempt_record(stored))
    else:
        from simulator.commands.history_text import told

        for line in told(stored):
            click.echo(line)


def _print_json(record: object) -> None:
    click.echo(json.dumps(record, ensure_ascii=False, indent=2))


history.add_command(export)
history.add_command(report)
history.add_command(review)
history.add_command(import_files)
history.add_command(delete)
history.add_command(recover)
history.add_command(send)
history.add_command(sync)
history.add_command(team)
