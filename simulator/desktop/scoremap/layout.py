"""Where every word of a score map stands: nothing outside the plot, nothing over anything else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from simulator.desktop.scoremap.frame import Frame, frame_of
from simulator.desktop.scoremap.outline import outline
from simulator.desktop.scoremap.placing import Room, along, around, inside
from simulator.desktop.scoremap.view import Layer, MapView, Point, Spot
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.move_marks import SIGNS, mark_colour
from simulator.desktop.widgets.text_lines import text_lines

RADII = {"you": 13.0, "path": 4.6, "attempt": 8.0, "frontier": 5.4, "ending": 2.6}
"""How far each kind of point reaches, in pixels at 100 %."""
_TOLD = ("blunder", "mistake", "brilliant", "inaccuracy", "strong", "mixed")
"""Marks that are written beside the path, those that matter most first."""
_ERRORS = ("blunder", "mistake")
_PAD, _PULL = 5, 8.0
_ROOMY, _LEAST = 320, 0.6
"""Pixels of plot from which on points have their full reach; the least part of it that they keep."""
_WORDY = 220
"""Pixels of plot from which on there is room for marks beside the path."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of a label: text, font role, colour token."""

    text: str
    role: str
    colour: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words at their place; `ground` tells whether they stand on a ground of their own."""

    name: str
    lines: tuple[Words, ...]
    area: QRectF
    ground: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A score map measured out for one size, look and view.

    `rewarded` is the area that he rewards, if it is one; `discs` is where attempts and their path stand.
    """

    frame: Frame
    labels: tuple[Label, ...]
    rewarded: QPainterPath | None
    discs: tuple[QRectF, ...]


def radius(theme: Theme, kind: str, frame: Frame) -> float:
    """How far a kind of point reaches in pixels: grown with the text, less on a small map."""
    extent = min(frame.plot.width(), frame.plot.height())
    return RADII[kind] * min(theme.px(100) / 100, max(_LEAST, extent / _ROOMY))


def lay_out(theme: Theme, view: MapView, size: QSizeF, layers: frozenset[Layer]) -> Layout:
    """Find a place for every word of a map."""
    frame = frame_of(theme, size)
    rewards = view.rewards if "rewards" in layers else None
    area = outline(rewards.points, frame) if rewards and rewards.area else None
    setting = _Setting(theme, view, frame, layers, area)
    labels = [
        *setting.you(),
        *setting.state(),
        *setting.gaps(),
        *setting.marks(),
        *setting.says(),
        *setting.rewards(),
        *setting.regions(),
    ]
    return Layout(frame, tuple(labels), area, setting.discs)


def frontier_corners(points: Iterable[Point]) -> list[Point]:
    """The frontier as steps from the left edge to the bottom: between two points nothing is reachable."""
    corners: list[Point] = []
    for client, company in points:
        corners.append((corners[-1][0] if corners else 0, company))
        corners.append((client, company))
    if corners:
        corners.append((corners[-1][0], 0))
    return corners


def _pieces(start: QPointF, end: QPointF, width: float) -> Iterator[QRectF]:
    """A line as small squares."""
    count = max(1, round((end - start).manhattanLength() / 8))
    for piece in range(count):
        here = start + (end - start) * ((piece + 0.5) / count)
        yield QRectF(here.x() - width / 2, here.y() - width / 2, width, width)


class _Setting:
    """Puts labels down one after the other; each knows what stands there already."""

    def __init__(
        self,
        theme: Theme,
        view: MapView,
        frame: Frame,
        layers: frozenset[Layer],
        rewarded: QPainterPath | None,
    ) -> None:
        self._theme, self._view, self._frame, self._layers = theme, view, frame, layers
        self._rewarded = rewarded
        self._room = Room(frame.plot.adjusted(1, 1, -1, -1))
        discs = [*view.path, *(view.attempts if "attempts" in layers else ())]
        if view.you is not None:
            discs.append(view.you)
        self.discs = tuple(self._disc(spot) for spot in discs)
        self._room.taken += self.discs
        self._room.crossed += [self._disc(spot) for spot in view.frontier]
        self._room.crossed += list(self._lines())

    def _disc(self, spot: Spot) -> QRectF:
        reach = radius(self._theme, spot.kind, self._frame) + 1
        centre = self._frame.place(*spot.point)
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)

    def _lines(self) -> Iterator[QRectF]:
        """The lines of the map, in pieces."""
        view, place = self._view, self._frame.place
        corners = frontier_corners(spot.point for spot in view.frontier)
        for start, end in pairwise(corners):
            yield QRectF(place(*start), place(*end)).normalized().adjusted(-1.5, -1.5, 1.5, 1.5)
        walked = [spot.point for spot in view.path]
        walked += [view.you.point] if view.you else []
        for start, end in pairwise(walked):
            yield from _pieces(place(*start), place(*end), 10)
        for shape in self._rewarded.toSubpathPolygons() if self._rewarded else ():
            edge = [shape.at(number) for number in range(0, shape.size(), 8)]
            for first, last in pairwise(edge):
                yield from _pieces(first, last, 6)

    def _bounds(self) -> Iterator[QRectF]:
        """The lines of regions and zones: words without a ground of their own keep off them."""
        view, place = self._view, self._frame.place
        client, company = view.thresholds
        upright = [client, *([view.says.floor] if view.says and "says" in self._layers else [])]
        for value in upright:
            yield QRectF(place(value, 100), place(value, 0)).adjusted(-1, 0, 1, 0)
        yield QRectF(place(0, company), place(100, company)).adjusted(0, -1, 0, 1)

    def _size(self, lines: tuple[Words, ...], *, ground: bool) -> QSizeF:
        metrics = [(QFontMetricsF(self._theme.font(line.role)), line.text) for line in lines]
        width = max(metric.horizontalAdvance(text) for metric, text in metrics) + 2
        height = sum(metric.height() for metric, _ in metrics)
        return QSizeF(width + 2 * _PAD, height + 2) if ground else QSizeF(width, height)

    def _put(
        self,
        name: str,
        lines: tuple[Words, ...],
        places: Iterable[QPointF],
        *,
        ground: bool = False,
        pull: float = _PULL,
    ) -> Iterator[Label]:
        area = self._room.put(self._size(lines, ground=ground), places, pull)
        if area is not None:
            yield Label(name, lines, area, ground)

    def you(self) -> Iterator[Label]:
        """Where the attempt ended, with its scores; that nothing was left, where so."""
        you, words = self._view.you, self._view.words
        if you is None:
            return
        lines = [Words(f"{words.you}\u2002{you.client}\u2009·\u2009{you.company}", "smallB", "text")]
        if self._view.nothing_left:
            lines.append(Words(words.nothing_left, "small", "good"))
        size = self._size(tuple(lines), ground=True)
        places = around(self._frame.place(*you.point), size, radius(self._theme, "you", self._frame) + 3)
        yield Label("you", tuple(lines), self._room.squeeze(size, places, _PULL), ground=True)

    def state(self) -> Iterator[Label]:
        """Why there is no frontier, or how far it has come."""
        view, plot = self._view, self._frame.plot
        if view.state == "ready":
            return
        width = max(60.0, min(plot.width() * 0.62, self._theme.px(250)))
        font = self._theme.font("small")
        if view.state == "none":
            lines = [Words(text, "small", "text2") for text in text_lines(view.note, font, width, 6)]
        else:
            title = text_lines(view.words.thinking, self._theme.font("smallB"), width, 3)
            lines = [Words(text, "smallB", "text") for text in title]
            for place, step in enumerate(view.words.steps):
                sign = "●" if place < view.step else "◉" if place == view.step else "○"
                lines.append(Words(f"{sign}\u2002{step}", "small", "text" if place <= view.step else "text3"))
        size = self._size(tuple(lines), ground=True)
        area = self._room.squeeze(size, inside(plot.adjusted(8, 8, -8, -8), size, right=True))
        yield Label("state", tuple(lines), area, ground=True)

    def gaps(self) -> Iterator[Label]:
        """How much more each side could have had."""
        view, place = self._view, self._frame.place
        if view.you is None:
            return
        client, company = view.gaps
        here = place(*view.you.point)
        for name, points, end in (
            ("company", company, place(view.you.client, view.best_company or 0)),
            ("client", client, place(view.best_client or 0, view.you.company)),
        ):
            if points:
                lines = (Words(f"+{points}", "uiB", name),)
                size = self._size(lines, ground=True)
                places = chain(along(here, end, size, 4), around((here + end) / 2, size, 6))
                yield from self._put(f"gap {name}", lines, places, ground=True, pull=2)

    def marks(self) -> Iterator[Label]:
        """The signs of the decisions that were marked."""
        plot = self._frame.plot
        if min(plot.width(), plot.height()) < _WORDY:
            return
        spots = [*self._view.path, *([self._view.you] if self._view.you else [])]
        told = [spot for spot in spots if spot.mark in _TOLD]
        for spot in sorted(told, key=lambda spot: _TOLD.index(spot.mark or "")):
            lines = (Words(SIGNS[spot.mark or ""], "uiB", mark_colour(spot.mark or "")),)
            reach = radius(self._theme, spot.kind, self._frame) + 2
            size = self._size(lines, ground=False)
            places = list(around(self._frame.place(*spot.point), size, reach))[:24]
            # Errors are always named; the rest only where it can be read.
            most = float("inf") if spot.mark in _ERRORS else 0.5 * size.width() * size.height()
            area = self._room.put(size, places, _PULL, most)
            if area is not None:
                yield Label(f"mark {spot.number}", lines, area)

    def says(self) -> Iterator[Label]:
        """What he says, in his zone."""
        view = self._view
        self._room.crossed += self._bounds()
        if view.says is None or "says" not in self._layers:
            return
        zone = self._frame.area((view.says.floor, 100), (0, 100)).adjusted(8, 6, -4, -6)
        head = Words(view.words.says, "over", "director")
        body = (
            text_lines(view.says.words, self._theme.font("small"), zone.width() - 3, 4)
            if view.says.words
            else []
        )
        lines = (head, *(Words(text, "small", "director") for text in body))
        for some in (lines, lines[:1]):
            area = self._room.put(
                self._size(some, ground=False), inside(zone, self._size(some, ground=False))
            )
            if area is not None:
                yield Label("says", some, area)
                return
        size = self._size(lines[:1], ground=True)
        left = zone.adjusted(-12 - size.width(), 0, -zone.width() - 4, 0)
        yield from self._put("says", lines[:1], inside(left, size), ground=True)

    def rewards(self) -> Iterator[Label]:
        """What he rewards: in its area, or beside one of its points."""
        rewards, area = self._view.rewards, self._rewarded
        if rewards is None or not rewards.points or "rewards" not in self._layers:
            return
        lines = (Words(self._view.words.rewards, "over", "director"),)
        size = self._size(lines, ground=True)
        if area is not None:
            # Whether a place lies inside is asked only until one is taken: the area's edge has many corners.
            places = (
                place
                for place in inside(area.boundingRect().adjusted(4, 4, -4, -4), size)
                if area.contains(QRectF(place, size))
            )
            found = list(self._put("rewards", lines, places, ground=True))
            if found:
                yield from found
                return
        top = sorted(rewards.points, key=lambda point: -point[1])
        near = (place for point in top[:6] for place in around(self._frame.place(*point), size, 8))
        yield from self._put("rewards", lines, near, ground=True)

    def regions(self) -> Iterator[Label]:
        """The names of the four regions, each in its own, in its outer corner if that is free."""
        client, company = self._view.thresholds
        for name, across, up in (
            ("squeezed_lemon", (0, client), (company, 100)),
            ("nobodys_deal", (0, client), (0, company)),
            ("bought_smile", (client, 100), (0, company)),
            ("shared_win", (client, 100), (company, 100)),
        ):
            corner = self._frame.area(across, up).adjusted(8, 5, -6, -5)
            yield from self._region(name, corner, low=up[0] == 0)

    def _region(self, name: str, corner: QRectF, *, low: bool) -> Iterator[Label]:
        """In one line or in two, whichever covers less."""
        text = self._view.words.regions[name]
        first, _, rest = text.partition(" ")
        ways = [(text,), (first, rest)] if rest else [(text,)]
        shapes = [tuple(Words(part, "smallB", "text3") for part in parts) for parts in ways]
        sizes = [self._size(lines, ground=False) for lines in shapes]
        found = self._room.first_of((size, inside(corner, size, low=low)) for size in sizes)
        if found is not None:
            yield Label(name, shapes[found[0]], found[1])
