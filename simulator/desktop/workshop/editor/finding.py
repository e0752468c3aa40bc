"""Where some words stand in a text, and what replacing them makes of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.workshop.edits import Edits, Places, TextEdit

MOST = 20_000
"""So many places are found at most."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: as written with `case`, as a word of its own with `whole`."""

    words: str
    case: bool = False
    whole: bool = False


def find(wanted: Wanted, text: str) -> tuple[tuple[int, int], ...]:
    """Where it stands, as offsets in characters; places do not overlap."""
    if not wanted.words:
        return ()
    pattern = re.escape(wanted.words)
    if wanted.whole:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    if not wanted.case:
        # A person who looks for елка means ёлка too.
        pattern = re.sub("[её]", "[её]", pattern, flags=re.IGNORECASE)
    made = re.compile(pattern, 0 if wanted.case else re.IGNORECASE)
    found: list[tuple[int, int]] = []
    for one in made.finditer(text):
        found.append(one.span())
        if len(found) == MOST:
            break
    return tuple(found)


def replaced(places: Places, found: Sequence[tuple[int, int]], words: str) -> Edits:
    """The edits that put words in the place of what was found."""
    return tuple(TextEdit(places.span(start, end), words) for start, end in found)
