"""`new`: a commented scenario to start from."""

import re
from pathlib import Path

import click

from simulator.commands.failure import Failure
from simulator.program import program
from simulator.scenario.template import template
from simulator.scenario.vocabulary import KEBAB

_SUFFIXES = (".yaml", ".yml")


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
def new(path: Path) -> None:
    """Write a commented scenario to start from.

    PATH is the file to write; its name is the scenario's id.
    """
    file = path if path.suffix in _SUFFIXES else path.with_name(f"{path.name}.yaml")
    if not re.fullmatch(KEBAB, file.stem):
        raise Failure(
            f"{file.stem} cannot be an id: small letters and digits with hyphens between, such as my-first."
        )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(template(file.stem))
    except FileExistsError as error:
        raise Failure(f"{file} is there already and stays as it is.") from error
    except OSError as error:
        raise Failure(f"{file} cannot be written: {(error.strerror or str(error)).lower()}.") from error
    click.echo(f"{file} is ready: {program()} check {file}")
