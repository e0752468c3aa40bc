"""Tables on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.desktop.practice.debrief.report.blocks import Block, Row, Text
from simulator.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width (over 1: pixels), colour, and whether it holds figures."""

    head: str
    share: float
    colour: str = "text"
    figures: bool = False


def table(theme: Theme, columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[Block]:
    """A head and a row for each line of cells; no row is cut, and the head stands with the first."""
    heads = [
        (Text(theme, column.head, "smallM", "text2", right=column.figures), column.share)
        for column in columns
    ]
    made: list[Block] = [Row(theme, heads, line=True, pad=3, above=6, glued=True)]
    for line in cells:
        row: list[tuple[Block, float]] = [
            (
                Text(theme, words, "uiB" if column.figures else "ui", column.colour, right=column.figures),
                column.share,
            )
            for column, words in zip(columns, line, strict=True)
        ]
        made.append(Row(theme, row, line=True, pad=4))
    return made
