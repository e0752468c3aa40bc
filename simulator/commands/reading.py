"""Reading what is typed at the terminal, and showing lines there."""

import sys
from collections.abc import Iterable

import click

LEAVE = ("q", "quit", "exit")
"""What is typed to leave."""


class Left(Exception):
    """The player left: by q, or the end of the input."""


def read(prompt: str) -> str:
    """A line that is typed.

    Raises:
        Left: it was a word for leaving, or there is no more input.
    """
    click.echo(prompt, nl=False)
    line = sys.stdin.readline()
    if not line or line.strip() in LEAVE:
        raise Left
    return line.strip()


def show(lines: Iterable[str]) -> None:
    """Print lines."""
    for line in lines:
        click.echo(line)
