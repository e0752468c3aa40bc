"""Tables of names and numbers for the terminal, in which no name is cut."""

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from simulator.commands.layout import width

_NARROWEST = 128
"""Characters that the tables need so that no name is cut."""


def wide_console() -> Console:
    """Where they are printed: as wide as they need, also where the terminal is not."""
    return Console(width=max(width(), _NARROWEST), highlight=False, soft_wrap=False)


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], names: int) -> Table:
    """A table whose first columns are names, which are never cut, and whose others are numbers."""
    made = Table(
        title=Text(title),
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 1, 0, 0),
    )
    for place, name in enumerate(head):
        name_of = place < names
        made.add_column(Text(name), justify="left" if name_of else "right", no_wrap=name_of, overflow="fold")
    for row in rows:
        made.add_row(*(Text(cell) for cell in row))
    return made
