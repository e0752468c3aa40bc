"""Plain text for a terminal: wrapped paragraphs and aligned columns."""

import shutil
import textwrap
from collections.abc import Iterable, Sequence

_WIDEST = 100


def width() -> int:
    """How many characters a line may have: the terminal's width, but no more than reads well."""
    return max(40, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))


def wrapped(text: str, first: str = "", rest: str | None = None) -> str:
    """A text of one or more paragraphs, wrapped, with what its first and its other lines begin with."""
    follow = " " * len(first) if rest is None else rest
    lines: list[str] = []
    for number, paragraph in enumerate(text.splitlines()):
        start = first if number == 0 else follow
        lines += textwrap.wrap(
            paragraph, width(), initial_indent=start, subsequent_indent=follow, break_on_hyphens=False
        ) or [""]
    return "\n".join(lines)


def columns(rows: Iterable[Sequence[str]], gap: str = "  ", indent: str = "") -> str:
    """Rows of cells, each column as wide as its widest cell; nothing is ever cut."""
    table = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = []
    for row in table:
        cells = (cell.ljust(size) for cell, size in zip(row, widths, strict=True))
        lines.append((indent + gap.join(cells)).rstrip())
    return "\n".join(lines)
