"""`package`: a scenario with its directors and translations as one file, made, looked into and opened."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from simulator import places
from simulator.commands.failure import Failure
from simulator.commands.finding import library, scenario_entry
from simulator.commands.layout import columns
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import ENDING, Contents, look_into, pack, unpack

_STATES: Mapping[str, str] = {
    "new": "new",
    "same": "as in the library",
    "replaces": "another one is in the library",
    "shadows": "takes the place of one that ships",
}


@click.group()
def package() -> None:
    """A scenario with its directors and translations as one file to mail.

    Opening writes nowhere but into your library, replaces nothing unasked, and runs nothing.
    """


@package.command()
@click.argument("scenario")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write; by default the scenario's id with .zip, here.",
)
def make(scenario: str, output: Path | None) -> None:
    """Pack a scenario with the directors that do not ship, and all translations.

    SCENARIO is an id of the library or a path.
    """
    shelf = library(scenario)
    entry = scenario_entry(shelf, scenario)
    target = output or Path(f"{entry.id}{ENDING}")
    if target.exists():
        raise Failure(f"{target} is there already and stays as it is.")
    try:
        pieces = pack(entry.path, shelf, target)
    except WorkshopFault as fault:
        raise Failure(str(fault)) from fault
    click.echo(f"{target}: {', '.join(piece.name for piece in pieces)}")


@package.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def show(file: Path, form: str) -> None:
    """Show what a package brings, without opening it."""
    try:
        contents = look_into(file, places.scenario_folder(), library())
    except WorkshopFault as fault:
        raise Failure(str(fault)) from fault
    if form == "json":
        click.echo(json.dumps(_record(contents), ensure_ascii=False, indent=2))
        return
    click.echo(f"{contents.scenario.title} ({contents.scenario.id})")
    rows = [(one.piece.name, f"{one.size:,} bytes", _STATES[one.state]) for one in contents.brought]
    click.echo(columns(rows, indent="  "))
    for problem in contents.problems:
        where = f"{problem.file}:{problem.span.line}:{problem.span.column}"
        click.echo(f"{where}: {problem.severity}[{problem.code}] {problem.message()}")


@package.command("open")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--replace",
    "names",
    metavar="NAME",
    multiple=True,
    help="A file it may replace; again for more.",
)
def open_package(file: Path, names: tuple[str, ...]) -> None:
    """Open a package into your library: all of it, or nothing.

    Where it would take the place of something, it says so and changes nothing, unless --replace names that.
    """
    folder = places.scenario_folder()
    try:
        written = unpack(file, folder, library(), names)
    except WorkshopFault as fault:
        more = "" if fault.code != "package-would-replace" else " (--replace NAME allows it)"
        raise Failure(f"{fault}{more}") from fault
    for path in written:
        click.echo(path)
    if not written:
        click.echo("Your library has all of it already.")


def _record(contents: Contents) -> dict[str, Any]:
    """The JSON of `show`; fields may be added."""
    from simulator.commands.check import report

    return {
        "scenario": contents.scenario.id,
        "title": contents.scenario.title,
        "brings": [
            {
                "name": one.piece.name,
                "kind": one.piece.kind,
                "id": one.piece.id,
                "language": one.piece.language,
                "size": one.size,
                "state": one.state,
            }
            for one in contents.brought
        ],
        "problems": report(0, contents.problems)["problems"],
    }
