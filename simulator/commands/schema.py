"""`schema`: the JSON Schema of the file format, for editors."""

import json

import click


@click.command()
@click.argument("kind", type=click.Choice(("scenario", "director")))
def schema(kind: str) -> None:
    """Print the JSON Schema of a scenario or a director.

    Editors with a YAML language server then complete keys and mark mistakes while you type:

        mixed-signals schema scenario > scenarios/scenario.schema.json
    """
    from simulator.scenario.schema import json_schema

    found = json_schema("scenario" if kind == "scenario" else "director")
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))
