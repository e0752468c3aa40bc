"""`history export`: attempts as a file, for another computer or for spreadsheets."""

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.commands.bar import bar
from simulator.commands.failure import Failure
from simulator.commands.history_statements import export_statements
from simulator.commands.stored import looked_at
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.history.query import Query

_DAY = click.DateTime(["%Y-%m-%d"])
_STANDARD_OUTPUT = Path("-")
_ENDINGS = {"xapi": "xapi.json", "xapi-lines": "xapi.jsonl"}


@click.command()
@click.option(
    "--format", "form", type=click.Choice(("json", "csv", "xlsx", "xapi", "xapi-lines")),
    default="json", show_default=True,
    help="json is for another computer, csv and xlsx are for spreadsheets, xapi for learning record stores.",
)  # fmt: skip
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write, or - for standard output; by default history-DAY.FORMAT, here.",
)
@click.option("--team", "of_team", is_flag=True, help="Of the team's database instead of this computer.")
@click.option("--trainee", metavar="NAME", help="Only attempts of this person.")
@click.option("--scenario", metavar="ID", help="Only attempts on this scenario.")
@click.option("--since", type=_DAY, metavar="YYYY-MM-DD", help="Only attempts begun on this day or later.")
@click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help="Only attempts begun on this day or earlier.")
@click.option("--no-names", is_flag=True, help="Call people p1, p2 ... instead of by their names.")
@click.option("--decisions", is_flag=True, help="In a CSV, a row for each decision instead of each attempt.")
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Of the tables.",
)
def export(
    form: str,
    output: Path | None,
    of_team: bool,
    trainee: str | None,
    scenario: str | None,
    since: datetime | None,
    until: datetime | None,
    no_names: bool,
    decisions: bool,
    language: str,
) -> None:
    """Export attempts to a file.

    A JSON file can be imported on another computer (history import); CSV and XLSX open in spreadsheets; xapi
    is a JSON array of statements for learning record stores, xapi-lines has one to a line.
    """
    if output == _STANDARD_OUTPUT and form == "xlsx":
        raise click.UsageError("a workbook cannot go to standard output")
    if decisions and form != "csv":
        raise click.UsageError("--decisions is for --format csv")
    from simulator.history.query import Query

    query = Query(
        trainee=trainee,
        scenario=scenario,
        since=None if since is None else since.astimezone(UTC),
        until=None if until is None else (until + timedelta(days=1)).astimezone(UTC),
    )
    table = "decisions" if decisions else "attempts"
    if output == _STANDARD_OUTPUT:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "history"
            _export(file, form, query, not no_names, language, table, of_team)
            with file.open("rb") as made:
                out = sys.stdout.buffer
                while part := made.read(1 << 20):
                    out.write(part)
                out.flush()
        return
    ending = _ENDINGS.get(form, form)
    target = output or Path(f"history-{datetime.now().astimezone():%Y-%m-%d}.{ending}")
    if target.exists():
        raise Failure(f"{target} is there already and stays as it is.")
    count = _export(target, form, query, not no_names, language, table, of_team)
    click.echo(f"{target}: {count:,} attempt{'' if count == 1 else 's'}")


def _export(
    target: Path, form: Any, query: "Query", names: bool, language: Any, table: Any, of_team: bool
) -> int:
    from simulator.history.exchange import ExchangeFault
    from simulator.history.exchange import export as export_history

    with looked_at(team=of_team) as store:
        if store is None:
            raise Failure("Nothing has been played yet, so there is nothing to export.")
        if not store.count(query).all:
            raise Failure("There are no such attempts, so nothing was exported.")
        if form in _ENDINGS:
            return export_statements(store, target, query, lines=form == "xapi-lines", names=names)
        try:
            with bar() as told:
                return export_history(
                    store, target, form, query, names=names, language=language, table=table, told=told
                )
        except ExchangeFault as fault:
            raise Failure(str(fault)) from fault
