"""Tables on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.desktop.paper.blocks import Block, Row, Text
from simulator.desktop.theme import Theme

_SHORT = 10
"""Rows up to which a table is kept together."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width (over 1: pixels), colour, and whether it holds figures."""

    head: str
    share: float
    colour: str = "text"
    figures: bool = False


def table(theme: Theme, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Block]:
    """A head and a row for each line of cells; short tables stand on one page, long ones break at rows."""
    heads = [
        (Text(theme, column.head, "smallM", "text2", right=column.figures), column.share)
        for column in columns
    ]
    made: list[Block] = [Row(theme, heads, line=True, pad=3, above=6, glued=True)]
    for number, line in enumerate(cells, 1):
        row: list[tuple[Block, float]] = [
            (
                Text(theme, words, "uiB" if column.figures else "ui", column.colour, right=column.figures),
                column.share,
            )
            for column, words in zip(columns, line, strict=True)
        ]
        made.append(Row(theme, row, line=True, pad=4, glued=number < len(cells) <= _SHORT))
    return made
