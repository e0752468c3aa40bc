"""Changes of a text, as values: what an editor applies in one step and can take back.

All edits of one change speak of the same text, the one before it, and do not overlap.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from simulator.scenario.problem import Span
from simulator.scenario.source import line_starts


@dataclass(frozen=True, slots=True, order=True)
class TextEdit:
    """Put `text` in the place of what stands at `span` (lines and columns from 1, in characters)."""

    span: Span
    text: str


Edits = tuple[TextEdit, ...]


class Places:
    """The way between lines and columns from 1 and offsets from 0 in one text, both in characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = line_starts(text)

    def offset(self, line: int, column: int) -> int:
        """The offset of a position; one that is beyond its line or the text is held inside them."""
        index = min(max(line, 1), len(self.starts)) - 1
        return min(self.starts[index] + max(column, 1) - 1, self.line_end(index))

    def line_end(self, index: int) -> int:
        """Where the text of a line (from 0) ends, before its break."""
        if index + 1 == len(self.starts):
            return len(self.text)
        end = self.starts[index + 1] - 1
        return end - 1 if self.text[end - 1 : end + 1] == "\r\n" else end

    def line_of(self, offset: int) -> int:
        """The line (from 0) that an offset stands in."""
        return bisect_right(self.starts, offset) - 1

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1."""
        offset = min(max(offset, 0), len(self.text))
        index = self.line_of(offset)
        return index + 1, offset - self.starts[index] + 1

    def span(self, start: int, end: int) -> Span:
        """Lines and columns of a place given by offsets."""
        return Span(*self.position(start), *self.position(end))

    def place(self, span: Span) -> tuple[int, int]:
        """The offsets of lines and columns."""
        start = self.offset(span.line, span.column)
        return start, max(start, self.offset(span.end_line, span.end_column))


def apply(text: str, edits: Sequence[TextEdit]) -> str:
    """The text after all edits. Raises ValueError where two of them overlap."""
    places = Places(text)
    pieces: list[str] = []
    at = 0
    for start, end, new in _ordered(places, edits):
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


def invert(text: str, edits: Sequence[TextEdit]) -> Edits:
    """The edits that lead back from `apply(text, edits)` to the text."""
    places = Places(text)
    after = Places(apply(text, edits))
    back: list[TextEdit] = []
    moved = 0
    for start, end, new in _ordered(places, edits):
        first = start + moved
        back.append(TextEdit(after.span(first, first + len(new)), text[start:end]))
        moved += len(new) - (end - start)
    return tuple(back)


def _ordered(places: Places, edits: Sequence[TextEdit]) -> list[tuple[int, int, str]]:
    found = sorted(((*places.place(edit.span), edit.text) for edit in edits), key=lambda item: item[:2])
    if any(before[1] > after[0] for before, after in pairwise(found)):
        raise ValueError("edits of one change overlap")
    return found
