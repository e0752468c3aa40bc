"""Which lines can be folded away under which: scenes, replies, lists and texts on lines of their own."""

import re
from dataclasses import dataclass

from simulator.workshop.lines import Page, page_of

_TEXT = re.compile(r"(?:^|:[ ]+|-[ ]+)[|>][-+0-9]{0,2}\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True, order=True)
class Fold:
    """Lines from 1: `line` stays visible, the lines after it up to `end_line` can be hidden."""

    line: int
    end_line: int


def folds(text: str | Page) -> tuple[Fold, ...]:
    """Everything that can be folded, outer before inner."""
    page = page_of(text)
    found: list[Fold] = []
    open_: list[tuple[int, int]] = []
    last, inside = 0, -1
    for number, line in enumerate(page.even.split("\n"), 1):
        words = line.lstrip(" ")
        if not words or words.isspace():
            continue
        indent = len(line) - len(words)
        if inside >= 0 and indent > inside:
            last = number
            continue
        inside = -1
        if words[0] == "#":
            continue
        if open_ and open_[-1][0] >= indent:
            _close(open_, indent, last, found)
        open_.append((indent, number))
        last = number
        if ("|" in words or ">" in words) and _TEXT.search(words):
            inside = indent + len(words) - len(words.lstrip("- "))
    _close(open_, 0, last, found)
    return tuple(sorted(found, key=lambda fold: (fold.line, -fold.end_line)))


def _close(open_: list[tuple[int, int]], indent: int, last: int, found: list[Fold]) -> None:
    """End what stands as far in as a new line, or further."""
    while open_ and open_[-1][0] >= indent:
        _, line = open_.pop()
        if last > line:
            found.append(Fold(line, last))
