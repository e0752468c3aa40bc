"""A file's text and the way from character offsets to lines and columns."""

import re
from bisect import bisect_right
from itertools import accumulate

from simulator.scenario.nodes import Place
from simulator.scenario.problem import Span

_BREAK = re.compile(r"\r\n|\r|\n")


class Source:
    """Text with its name; counts lines only when it is asked for a place."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self._starts: list[int] | None = None

    def span(self, place: Place) -> Span:
        """Lines and columns of a place, held inside the text."""
        start = self._outside_a_break(min(max(place[0], 0), len(self.text)), -1)
        end = self._outside_a_break(min(max(place[1], start), len(self.text)), 1)
        return Span(*self.position(start), *self.position(end))

    def _outside_a_break(self, offset: int, step: int) -> int:
        """The offset, moved by a step if it stands between the two characters of a line break."""
        return offset + step if self.text[max(offset - 1, 0) : offset + 1] == "\r\n" else offset

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        if self._starts is None:
            self._starts = line_starts(self.text)
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_at(self, offset: int) -> tuple[int, str]:
        """The line around an offset: where it starts, and its text without the break."""
        offset = min(max(offset, 0), len(self.text))
        column = self.position(offset)[1]
        start = offset - column + 1
        found = _BREAK.search(self.text, start)
        return start, self.text[start : found.start() if found else len(self.text)]


def line_starts(text: str) -> list[int]:
    """The offset at which every line begins, as problems count lines."""
    if "\r" in text:
        return [0, *(found.end() for found in _BREAK.finditer(text))]
    lines = map(len, text.split("\n")[:-1])
    return [*accumulate(map((1).__add__, lines), initial=0)]
