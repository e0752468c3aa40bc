"""The commands by name, each imported when it is first needed."""

from importlib import import_module

import click

from simulator.program import version

COMMANDS = (
    "check",
    "analyse",
    "play",
    "compare",
    "graph",
    "schema",
    "new",
    "translate",
    "package",
    "history",
    "doctor",
)
"""In the order of the help: what trainers need most first. Each is `<name>` in `commands/<name>.py`."""


class Commands(click.Group):
    """A group that knows its commands by name and reads a command's file when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"simulator.commands.{cmd_name}"), cmd_name)
        return command


def _tell_version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"Mixed Signals {version()}")
        ctx.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="Show the version and exit.",
)
def commands() -> None:
    """Practise negotiations under a director who says one thing and rewards another.

    Without a command the desktop opens. The commands need no screen.
    """
