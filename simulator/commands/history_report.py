"""`history report`: a report of a person's deals or a group's, as a PDF or a workbook."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.commands.bar import bar
from simulator.commands.failure import Failure
from simulator.commands.finding import library
from simulator.commands.stored import looked_at
from simulator.commands.words import LANGUAGES
from simulator.obstacles import missing_library

if TYPE_CHECKING:
    from simulator.history.query import Query
    from simulator.history.reports import Asked, Report
    from simulator.history.store import History

Draw = Callable[["Report"], bytes]
"""Makes a PDF of a report. Commands know no Qt: who starts them hands it in."""

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("people", metavar="[PERSON]...", nargs=-1)
@click.option("--group", is_flag=True, help="Of several people together: of those named, or of everybody.")
@click.option("--format", "form", type=click.Choice(("pdf", "xlsx")), default="pdf", show_default=True)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="The file; by default report-DAY.FORMAT, here."
)
@click.option("--scenario", metavar="ID", help="Only deals on this scenario.")
@click.option("--director", metavar="ID", help="Only deals under this director.")
@click.option("--since", type=_DAY, metavar="YYYY-MM-DD", help="Only deals begun on this day or later.")
@click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help="Only deals begun on this day or earlier.")
@click.option("--team", "of_team", is_flag=True, help="Of the team's database instead of this computer.")
@click.option(
    "--no-names", is_flag=True, help="Call people Person 1, Person 2 ... instead of by their names."
)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.pass_obj
def report(
    draw: Draw | None,
    people: tuple[str, ...],
    group: bool,
    form: str,
    output: Path | None,
    scenario: str | None,
    director: str | None,
    since: datetime | None,
    until: datetime | None,
    of_team: bool,
    no_names: bool,
    language: str,
) -> None:
    """Write a report of PERSON, or of a group: is it getting better, and where most is lost.

    PERSON is a name as the history has it; it may be left out where there is only one.
    """
    from simulator.history.query import Query

    if len(people) > 1 and not group:
        raise click.UsageError("a report of several people together takes --group")
    target = output or Path(f"report-{datetime.now().astimezone():%Y-%m-%d}.{form}")
    if target.exists():
        raise Failure(f"{target} is there already and stays as it is.")
    query = Query(
        scenario=scenario,
        director=director,
        since=None if since is None else since.astimezone(UTC),
        until=None if until is None else (until + timedelta(days=1)).astimezone(UTC),
    )
    with looked_at(team=of_team) as store:
        if store is None:
            raise Failure("Nothing has been played yet, so there is nothing to report.")
        asked = _asked(store, query, people, group=group, names=not no_names, language=language)
        deals = _write(store, asked, target, form, draw)
    click.echo(f"{target}: {deals:,} deal{'' if deals == 1 else 's'}")


def _asked(
    store: "History", query: "Query", people: tuple[str, ...], *, group: bool, names: bool, language: Any
) -> "Asked":
    """Whose report it is; names must be known, so that a slip of the pen is no empty report."""
    from simulator.history.reports import Asked

    known = [one.id for one in store.people()]
    for name in people:
        if name not in known:
            raise Failure(f"The history has nobody called {name}; there are: {_listed(known)}.")
    if group:
        return Asked(replace(query, trainees=people), names, language)
    if not people and len(known) != 1:
        raise Failure(f"Name a person, or give --group; there are: {_listed(known)}.")
    return Asked(replace(query, trainee=(people or tuple(known))[0]), names, language)


def _listed(known: list[str]) -> str:
    return ", ".join(name or '""' for name in known) or "none"


def _write(store: "History", asked: "Asked", target: Path, form: str, draw: Draw | None) -> int:
    from simulator.history.exchange import ExchangeFault
    from simulator.history.reports import report_of, write_workbook

    with bar() as told:
        made = report_of(store, asked, library(), told=told)
    if not made.all.deals:
        raise Failure("There are no such deals that have come to an end, so nothing was written.")
    try:
        if form == "xlsx":
            write_workbook(store, made, target)
        else:
            _draw(made, target, draw)
    except ExchangeFault as fault:
        raise Failure(str(fault)) from fault
    return made.all.deals


def _draw(made: "Report", target: Path, draw: Draw | None) -> None:
    from simulator.history.exchange.whole_file import whole_file

    if draw is None:
        raise Failure("A PDF cannot be drawn here; take --format xlsx.")
    with whole_file(target) as file:
        try:
            file.write_bytes(draw(made))
        except ImportError as error:
            raise Failure(missing_library(str(error))) from error
