"""Running a command: its errors become one sentence and an exit code."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from simulator.commands.failure import Failure
from simulator.commands.group import commands
from simulator.program import program

if TYPE_CHECKING:
    from simulator.commands.history_report import Draw

WRONG_USAGE = 2
INTERRUPTED = 130


def run(arguments: Sequence[str], draw: "Draw | None" = None) -> int:
    """Run a command: 0 done, 1 problems in what was given, 2 wrong usage, 130 stopped by Ctrl+C.

    Args:
        draw: makes a PDF of a report; without it none can be had.
    """
    try:
        result = commands.main(list(arguments), prog_name=program(), standalone_mode=False, obj=draw)
        sys.stdout.flush()
    except Failure as failure:
        return _say(str(failure), 1)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        return _say(help_wanted.format_message(), WRONG_USAGE)
    except click.UsageError as error:
        return _say(_usage(error), WRONG_USAGE)
    except click.ClickException as error:
        return _say(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return result if isinstance(result, int) else 0


def _say(sentence: str, code: int) -> int:
    click.echo(sentence, err=True)
    return code


def _usage(error: click.UsageError) -> str:
    where = error.ctx.command_path if error.ctx is not None else program()
    message = error.format_message().strip().rstrip(".")
    return f"{message}. {where} --help tells how it is used."
