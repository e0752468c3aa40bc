"""Finding room for words: the first of many places that hits nothing, else the one that hits least."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

_AIR = 2
_WAYS = (
    (0, 1),
    (0, -1),
    (1, 0),
    (-1, 0),
    (1, 1),
    (-1, 1),
    (1, -1),
    (-1, -1),
    (2, 1),
    (-2, 1),
    (2, -1),
    (-2, -1),
)
"""Below, above, right, left, the corners, and further out to the sides."""


@dataclass(slots=True)
class Room:
    """What is taken already.

    Attributes:
        bounds: nothing may be put outside of this.
        taken: what must not be covered; `crossed` what should not be.
    """

    bounds: QRectF
    taken: list[QRectF] = field(default_factory=list)
    crossed: list[QRectF] = field(default_factory=list)

    def put(
        self, size: QSizeF, places: Iterable[QPointF], pull: float = 0, most: float = float("inf")
    ) -> QRectF | None:
        """Take the best of the places (top left corners, the most wanted first); None if all are taken.

        Args:
            pull: how many square pixels may rather be crossed than take the next place of the list.
            most: how many square pixels may be crossed at all, with the pull counted in.
        """
        found = self._best(size, places, pull)
        if found is None or found[0] > most:
            return None
        self.taken.append(found[1])
        return found[1]

    def first_of(self, shapes: Iterable[tuple[QSizeF, Iterable[QPointF]]]) -> tuple[int, QRectF] | None:
        """The same for words that may be set in several shapes: which one, and where."""
        best: tuple[float, int, QRectF] | None = None
        for number, (size, places) in enumerate(shapes):
            found = self._best(size, places)
            if found is not None and (best is None or found[0] < best[0]):
                best = found[0], number, found[1]
            if best is not None and not best[0]:
                break
        if best is None:
            return None
        self.taken.append(best[2])
        return best[1:]

    def _best(self, size: QSizeF, places: Iterable[QPointF], pull: float = 0) -> tuple[float, QRectF] | None:
        best: tuple[float, QRectF] | None = None
        for order, place in enumerate(places):
            if best is not None and order * pull >= best[0]:
                break
            area = QRectF(place, size)
            if not self.bounds.contains(area) or hits(area.adjusted(-_AIR, -_AIR, _AIR, _AIR), self.taken):
                continue
            cost = sum(_shared(area, other) for other in self.crossed if other.intersects(area))
            cost += order * pull
            if best is None or cost < best[0]:
                best = cost, area
        return best

    def squeeze(self, size: QSizeF, places: Iterable[QPointF], pull: float = 0) -> QRectF:
        """The same for words that must stand: at worst they cover as little as can be."""
        wanted = [self._inside(QRectF(place, size)) for place in places]
        found = self.put(size, [area.topLeft() for area in wanted], pull)
        if found is None:
            found = min(wanted, key=lambda area: sum(_shared(area, other) for other in self.taken))
            self.taken.append(found)
        return found

    def _inside(self, area: QRectF) -> QRectF:
        """The area moved into the bounds."""
        bounds = self.bounds
        x = max(bounds.left(), min(area.left(), bounds.right() - area.width()))
        y = max(bounds.top(), min(area.top(), bounds.bottom() - area.height()))
        return QRectF(QPointF(x, y), area.size())


def hits(area: QRectF, others: Sequence[QRectF]) -> bool:
    """Whether an area covers a part of any other."""
    return any(area.intersects(other) for other in others)


def around(centre: QPointF, size: QSizeF, radius: float) -> Iterator[QPointF]:
    """Places beside a point, near ones first."""
    for reach in (radius, radius + 10, radius + 24, radius + 42):
        for across, down in _WAYS:
            x = centre.x() - size.width() / 2 + _step(across, size.width() / 2, reach)
            y = centre.y() - size.height() / 2 + down * (size.height() / 2 + reach)
            yield QPointF(x, y)


def _step(way: int, half: float, reach: float) -> float:
    return way * (half + reach) if abs(way) < 2 else way / 2 * (2 * half + reach)


def inside(area: QRectF, size: QSizeF, *, right: bool = False, low: bool = False) -> Iterator[QPointF]:
    """Places inside an area on a grid, beginning at one of its corners."""
    across, down = area.width() - size.width(), area.height() - size.height()
    if across < 0 or down < 0:
        return
    columns, rows = max(1, round(across / 14)), max(1, round(down / 14))
    grid = [(column, row) for row in range(rows + 1) for column in range(columns + 1)]
    for column, row in sorted(grid, key=lambda cell: (cell[0] + cell[1], cell[1])):
        x = across * column / columns
        y = down * row / rows
        yield QPointF(area.left() + (across - x if right else x), area.top() + (down - y if low else y))


def along(start: QPointF, end: QPointF, size: QSizeF, air: float) -> Iterator[QPointF]:
    """Places beside a line, from its middle outwards, on both sides of it."""
    upright = abs(end.x() - start.x()) < abs(end.y() - start.y())
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0):
        middle = start + (end - start) * share
        x, y = middle.x() - size.width() / 2, middle.y() - size.height() / 2
        for side in (-1, 1):
            if upright:
                yield QPointF(x + side * (size.width() / 2 + air), y)
            else:
                yield QPointF(x, y + side * (size.height() / 2 + air))


def _shared(area: QRectF, other: QRectF) -> float:
    both = area.intersected(other)
    return both.width() * both.height() if both.isValid() else 0.0
