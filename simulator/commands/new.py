"""`new`: a commented scenario to start from."""

from pathlib import Path

import click

from simulator.commands.failure import Failure
from simulator.commands.words import LANGUAGES
from simulator.program import program
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.templates import SIZES, Language, Size, write_new

_SUFFIXES = (".yaml", ".yml")


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--size", type=click.Choice(SIZES), default="medium", show_default=True)
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="It is written in."
)
def new(path: Path, size: Size, language: Language) -> None:
    """Write a commented scenario to start from.

    PATH is the file to write; its name is the scenario's id.
    """
    file = path if path.suffix in _SUFFIXES else path.with_name(f"{path.name}.yaml")
    try:
        write_new(file, size, language)
    except WorkshopFault as fault:
        raise Failure(str(fault)) from fault
    click.echo(f"{file} is ready: {program()} check {file}")
