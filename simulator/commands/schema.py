"""`schema`: the JSON Schema of the file format, for editors."""

import json
from typing import Any, Literal, get_args

import click

from simulator.scenario.schema import Kind, json_schema


@click.command()
@click.argument("kind", type=click.Choice((*get_args(Kind), "history")))
def schema(kind: Kind | Literal["history"]) -> None:
    """Print the JSON Schema of a scenario, a director, an exercise or an exported history.

    Editors with a YAML language server then complete keys and mark mistakes while you type:

        mixed-signals schema scenario > scenarios/scenario.schema.json
    """
    click.echo(json.dumps(_schema(kind), ensure_ascii=False, indent=2))


def _schema(kind: Kind | Literal["history"]) -> dict[str, Any]:
    if kind != "history":
        return json_schema(kind)
    from simulator.history.exchange.schema import history_schema

    return history_schema()
