"""`schema`: the JSON Schema of the file format, for editors."""

import json
from typing import get_args

import click

from simulator.scenario.schema import Kind, json_schema


@click.command()
@click.argument("kind", type=click.Choice(get_args(Kind)))
def schema(kind: Kind) -> None:
    """Print the JSON Schema of a scenario, a director or an exercise.

    Editors with a YAML language server then complete keys and mark mistakes while you type:

        mixed-signals schema scenario > scenarios/scenario.schema.json
    """
    click.echo(json.dumps(json_schema(kind), ensure_ascii=False, indent=2))
