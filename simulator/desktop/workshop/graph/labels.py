"""Where words beside the lines stand: on the line, over no node and over no other word."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from simulator.desktop.workshop.graph.drawing import Chunk, Drawing, Line, Pair
from simulator.workshop.layout import Point

LETTER, LINE = 6.0, 13.0
"""The width of a letter and the height of a line, ten pixels high and all of one width."""
_AIR = 4.0
_CELL = 64.0
_ALONG = (0.5, 0.62, 0.38, 0.74, 0.26)


@dataclass(frozen=True, slots=True)
class Label:
    """Words with their place."""

    pair: Pair
    lines: tuple[str, ...]
    area: QRectF


class Labels:
    """Finds places for the words of lines as they come into sight, and keeps them."""

    def __init__(self, drawing: Drawing, words: Mapping[Pair, tuple[str, ...]]) -> None:
        self._drawing, self._words = drawing, words
        self._done: dict[int, tuple[Label, ...]] = {}
        self._taken: dict[tuple[int, int], list[QRectF]] = {}
        for node in drawing.layout.nodes:
            left, top = node.x - node.width / 2, node.y - node.height / 2
            self._take(QRectF(left, top, node.width, node.height))
        # The room that was left for words is theirs before others look for any.
        self._rooms = {
            pair: self._take(_area_of(line.edge.label, words[pair]))
            for pair, line in drawing.lines.items()
            if line.edge.label is not None and words.get(pair)
        }

    def within(self, area: QRectF) -> Iterator[Label]:
        """The labels of the lines that come through an area."""
        for number, chunk in enumerate(self._drawing.chunks):
            if chunk.area.intersects(area):
                if number not in self._done:
                    self._done[number] = tuple(self._placed(chunk))
                yield from (label for label in self._done[number] if label.area.intersects(area))

    def _placed(self, chunk: Chunk) -> Iterator[Label]:
        for line in chunk.lines:
            pair = line.edge.source, line.edge.target
            words = self._words.get(pair)
            if words:
                area = self._place(line, words)
                if area is not None:
                    yield Label(pair, words, area)

    def _place(self, line: Line, words: tuple[str, ...]) -> QRectF | None:
        """The first free place; where room was left for these words, that."""
        room = self._rooms.get((line.edge.source, line.edge.target))
        if room is not None:
            return room
        last = len(line.trace) - 1
        for along in _ALONG:
            place = line.trace[round(along * last)] if last > 1 else _between(line, along)
            area = _area_of(place, words)
            if not any(
                other.intersects(area) for cell in _cells(area) for other in self._taken.get(cell, ())
            ):
                return self._take(area)
        return None

    def _take(self, area: QRectF) -> QRectF:
        for cell in _cells(area):
            self._taken.setdefault(cell, []).append(area)
        return area


def _area_of(middle: Point, words: tuple[str, ...]) -> QRectF:
    """What words take up around a place."""
    width = LETTER * max(len(text) for text in words) + 2 * _AIR
    height = LINE * len(words)
    return QRectF(middle[0] - width / 2, middle[1] - height / 2, width, height)


def _between(line: Line, along: float) -> tuple[float, float]:
    (x, y), (to_x, to_y) = line.trace[0], line.trace[-1]
    return x + (to_x - x) * along, y + (to_y - y) * along


def _cells(area: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(area.left() // _CELL), int(area.right() // _CELL) + 1):
        for row in range(int(area.top() // _CELL), int(area.bottom() // _CELL) + 1):
            yield column, row
