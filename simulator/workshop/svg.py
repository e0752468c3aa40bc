"""A laid out graph as an SVG drawing that any browser shows: light or dark, English or Russian."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Literal
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from simulator.workshop.laying.block import LABEL_LINE
from simulator.workshop.layout import Edge, Layout, Node, Point
from simulator.workshop.story import Way

Look = Literal["light", "dark"]

COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": {
        "canvas": "#F5F3EE", "surface": "#FFFFFF", "sunken": "#ECE9E2", "lineStrong": "#8C8578",
        "text": "#1C1B19", "text2": "#514D46", "ink": "#1F1E1B",
        "good": "#125B39", "bad": "#C0271F", "warn": "#6F5600",
    },
    "dark": {
        "canvas": "#14161A", "surface": "#1C1F25", "sunken": "#101216", "lineStrong": "#7D8592",
        "text": "#EFEDE8", "text2": "#BEBCB6", "ink": "#EFEDE8",
        "good": "#86DDB0", "bad": "#F48479", "warn": "#E2C255",
    },
}  # fmt: skip
"""The colours of the desktop, by their names there; without Qt they cannot be asked of it."""

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "opening": "Opening", "probing": "Probing", "bargaining": "Bargaining", "closing": "Closing",
        "deal": "Deal", "walk_away": "You walked away", "lost": "The client left",
        "nowhere": "leads nowhere", "never": "Never reached", "timed": "time out",
    },
    "ru": {
        "opening": "Начало", "probing": "Разведка", "bargaining": "Торг", "closing": "Финал",
        "deal": "Сделка", "walk_away": "Вы ушли", "lost": "Клиент ушёл",
        "nowhere": "никуда не ведёт", "never": "Сюда не попасть", "timed": "время вышло",
    },
}  # fmt: skip
_MARGIN, _HEAD, _FOOT, _LEAST_WIDTH = 24.0, 48.0, 52.0, 560.0
_MONO = "JetBrains Mono, DejaVu Sans Mono, Consolas, monospace"
_SANS = "Inter, Segoe UI, Noto Sans, sans-serif"
_KIND_COLOUR = {"deal": "good", "walk_away": "warn", "lost": "bad"}


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg(
    layout: Layout,
    title: str,
    *,
    look: Look = "light",
    language: str = "en",
    notes: Mapping[str, str] | None = None,
    walked: Collection[tuple[str, str]] = (),
) -> str:
    """The drawing as the text of an SVG file.

    Args:
        language: of the legend, `en` or `ru`; another one's is English. Ids stay as they are.
        notes: what stands after the id of a node, as the scores of an ending; see `layout.noted`.
        walked: ways that were taken, by the ids they join: these are drawn thick.
    """
    return _Drawing(layout, look, language, notes or {}, frozenset(walked)).text(title)


class _Drawing:
    def __init__(
        self,
        layout: Layout,
        look: Look,
        language: str,
        notes: Mapping[str, str],
        walked: Collection[tuple[str, str]],
    ) -> None:
        self.layout, self.notes, self.walked = layout, notes, walked
        self.language = language if language in _WORDS else "en"
        self.colours, self.words = COLOURS[look], _WORDS[self.language]
        self.nodes = {node.key: node for node in layout.nodes}

    def text(self, title: str) -> str:
        width = max(self.layout.width + 2 * _MARGIN, _LEAST_WIDTH)
        height = self.layout.height + _HEAD + _FOOT
        root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_number(width)} {_number(height)}",
                "width": _number(width),
                "height": _number(height),
                "role": "img",
                "lang": self.language,
                "font-family": _MONO,
                "font-size": "12",
            },
        )
        SubElement(root, "title").text = _sound(title)
        ground = _numbers({"width": width, "height": height})
        SubElement(root, "rect", {**ground, "fill": self.colours["canvas"]})
        self._say(root, (_MARGIN, 26.0), title, "text", size=15, weight="600", family=_SANS)
        inside = SubElement(root, "g", {"transform": f"translate({_number(_MARGIN)} {_number(_HEAD)})"})
        for edge in self.layout.edges:
            self._edge(inside, edge)
        for edge in self.layout.edges:
            self._label(inside, edge)
        for node in self.layout.nodes:
            self._node(inside, node)
        self._legend(root, height - 20.0)
        ElementTree.indent(root, " ")
        return ElementTree.tostring(root, encoding="unicode") + "\n"

    def _edge(self, parent: Element, edge: Edge) -> None:
        broken = self.nodes[edge.target].stop is None
        walked = (edge.source, edge.target) in self.walked
        colour = self.colours["bad" if broken else "ink" if walked else "lineStrong"]
        group = SubElement(parent, "g")
        SubElement(group, "title").text = "\n".join(self._reply(way) for way in edge.ways)
        line = {"d": curve(edge), "fill": "none", "stroke": colour, "stroke-width": "3" if walked else "1.3"}
        if broken:
            line["stroke-dasharray"] = "5 4"
        SubElement(group, "path", line)
        if not broken:
            SubElement(group, "path", {"d": _head(edge), "fill": colour})

    def _label(self, parent: Element, edge: Edge) -> None:
        if edge.label is None:
            return
        x, middle = edge.label
        lines = [self._reply(way) for way in edge.ways]
        wide = 6.0 * max(len(line) for line in lines) + 6.0
        high = LABEL_LINE * len(lines)
        ground = {"x": x - wide / 2, "y": middle - high / 2, "width": wide, "height": high}
        # On its line, which would run through the words.
        SubElement(parent, "rect", {**_numbers(ground), "fill": self.colours["canvas"]})
        for number, line in enumerate(lines):
            at = x, middle - high / 2 + LABEL_LINE * number + 9.5
            self._say(parent, at, line, "text2", size=10, anchor="middle")

    def _reply(self, way: Way) -> str:
        clock = f" ({self.words['timed']})" if way.timed else ""
        return f"{way.choice}{clock}" if way.when is None else f"{way.choice}{clock}: {way.when}"

    def _node(self, parent: Element, node: Node) -> None:
        group = SubElement(parent, "g")
        SubElement(group, "title").text = self._tip(node)
        if node.stop is None:
            self._say(group, (node.x, node.y + 4), f"{node.label} ✕", "bad", anchor="middle")
            return
        ending = node.stop.sort == "ending"
        colour = self.colours[_KIND_COLOUR.get(node.stop.kind, "lineStrong") if ending else "lineStrong"]
        box = {"fill": self.colours["surface"], "stroke": colour, "stroke-width": "1.3"}
        if node.key == self.layout.first:
            box |= {"stroke": self.colours["ink"], "stroke-width": "2.4"}
        if not node.reached:
            box |= {"stroke-dasharray": "3 3", "fill": self.colours["sunken"]}
        if ending:
            SubElement(group, "path", {"d": _corners(node), **box})
            self._mark(group, node.stop.kind, (node.x - node.width / 2 + 18, node.y))
        else:
            SubElement(group, "rect", {**_numbers(_box(node)), "rx": "8", **box})
        note = self.notes.get(node.key)
        words = node.label if note is None else f"{node.label} {note}"
        middle = node.x + (7.0 if ending else 0.0)
        self._say(group, (middle, node.y + 4), words, "text" if node.reached else "text2", anchor="middle")

    def _tip(self, node: Node) -> str:
        if node.stop is None:
            return f"{node.label}: {self.words['nowhere']}"
        kind = self.words.get(node.stop.kind, node.stop.kind)
        more = "" if node.reached else f" ({self.words['never'].lower()})"
        return f"{node.label}: {kind}{more}"

    def _mark(self, parent: Element, kind: str, at: Point) -> None:
        """A deal is a disc, leaving a triangle, a lost client a square: never told by colour alone."""
        x, y = at
        fill = {"fill": self.colours[_KIND_COLOUR.get(kind, "lineStrong")]}
        if kind == "deal":
            SubElement(parent, "circle", {**_numbers({"cx": x, "cy": y, "r": 4.0}), **fill})
        elif kind == "walk_away":
            corners = _path([(x, y - 4.5), (x + 4.5, y + 3.5), (x - 4.5, y + 3.5)])
            SubElement(parent, "path", {"d": corners + " Z", **fill})
        else:
            square = {"x": x - 3.5, "y": y - 3.5, "width": 7.0, "height": 7.0}
            SubElement(parent, "rect", {**_numbers(square), **fill})

    def _legend(self, parent: Element, y: float) -> None:
        kinds = [node.stop.kind for node in self.layout.nodes if node.stop and node.stop.sort == "ending"]
        x = _MARGIN
        for kind in (kind for kind in _KIND_COLOUR if kind in kinds):
            self._mark(parent, kind, (x + 5, y))
            self._say(parent, (x + 16, y + 4), self.words[kind], "text2", family=_SANS)
            x += 16 + 7.0 * len(self.words[kind]) + 22
        if any(not node.reached and node.stop is not None for node in self.layout.nodes):
            dashes = {"fill": "none", "stroke": self.colours["lineStrong"], "stroke-dasharray": "3 3"}
            box = {"x": x, "y": y - 6, "width": 18.0, "height": 12.0}
            SubElement(parent, "rect", {**_numbers(box), **dashes})
            self._say(parent, (x + 25, y + 4), self.words["never"], "text2", family=_SANS)
            x += 25 + 7.0 * len(self.words["never"]) + 22
        if any(node.stop is None for node in self.layout.nodes):
            self._say(parent, (x, y + 4), f"✕ {self.words['nowhere']}", "bad", family=_SANS)

    def _say(
        self,
        parent: Element,
        at: Point,
        words: str,
        colour: str,
        *,
        size: int = 12,
        anchor: str = "start",
        weight: str = "400",
        family: str = _MONO,
    ) -> None:
        style = {"font-size": str(size), "text-anchor": anchor, "font-weight": weight, "font-family": family}
        place = _numbers({"x": at[0], "y": at[1]})
        SubElement(parent, "text", {**place, "fill": self.colours[colour], **style}).text = _sound(words)


def curve(edge: Edge) -> str:
    """The line of an edge as the data of an SVG path: upright at every point, so that it bends softly."""
    if edge.source == edge.target or edge.points[0][1] == edge.points[-1][1] or len(edge.points) < 2:
        return _path(edge.points)
    start = edge.points[0]
    parts = [f"M {_number(start[0])} {_number(start[1])}"]
    for (x, y), (to_x, to_y) in pairwise(edge.points):
        if x == to_x:
            parts.append(f"L {_number(to_x)} {_number(to_y)}")
        else:
            middle = _number((y + to_y) / 2)
            parts.append(f"C {_number(x)} {middle} {_number(to_x)} {middle} {_number(to_x)} {_number(to_y)}")
    return " ".join(parts)


def _head(edge: Edge) -> str:
    """An arrowhead at the end: upright, but for a loop, which comes in from the right."""
    (from_x, from_y), (x, y) = edge.points[-2:]
    if edge.source == edge.target or from_y == y:
        side = 7.0 if from_x > x else -7.0
        return _path([(x, y), (x + side, y - 3.5), (x + side, y + 3.5)]) + " Z"
    up = -7.0 if from_y < y else 7.0
    return _path([(x, y), (x - 3.5, y + up), (x + 3.5, y + up)]) + " Z"


def _corners(node: Node) -> str:
    """An ending: a box with a point on each side."""
    left, right = node.x - node.width / 2, node.x + node.width / 2
    top, bottom, in_ = node.y - node.height / 2, node.y + node.height / 2, node.height / 3
    points = [(left, node.y), (left + in_, top), (right - in_, top), (right, node.y)]
    return _path([*points, (right - in_, bottom), (left + in_, bottom)]) + " Z"


def _box(node: Node) -> dict[str, float]:
    return {
        "x": node.x - node.width / 2,
        "y": node.y - node.height / 2,
        "width": node.width,
        "height": node.height,
    }


def _path(points: Sequence[Point]) -> str:
    return "M " + " L ".join(f"{_number(x)} {_number(y)}" for x, y in points)


def _numbers(values: Mapping[str, float]) -> dict[str, str]:
    return {name: _number(value) for name, value in values.items()}


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _sound(text: str) -> str:
    """A text without what XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
