"""Put other words in the place of some in the text of a file: quotes, blocks and indents stay as they are."""

import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from simulator.scenario.nodes import ListNode, MapNode
from simulator.scenario.nodes import Place as Offsets
from simulator.scenario.reading import compose
from simulator.scenario.source import Source
from simulator.scenario.translation import Place
from simulator.workshop.edits import Edits, Places, TextEdit, apply

_NARROWEST = 80
"""So wide is a folded text at least, where its lines are wrapped anew."""
_INDENT = re.compile(r"\n([ ]+)(?=[^\s])")
_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\t": "\\t",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words stand in a text.

    `style` is the sign that opens them (`"`, `'`, `|`, `>`), empty for plain words; `flow` whether they
    stand in brackets.
    """

    offsets: Offsets
    style: str
    flow: bool


class Words:
    """The words of a text by their places, as far as it is sound YAML; read once for many questions."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.places = Places(text)
        self._spots: dict[Place, list[Spot]] = {}
        composed = compose(Source(text, ""))
        self.whole = composed.whole
        if composed.whole:
            for context, words, spot in _walk(composed.root, ""):
                self._spots.setdefault(Place(context, words.strip()), []).append(spot)

    def spots(self, place: Place) -> tuple[Spot, ...]:
        """Every spot of the words of a place: more than one where a list says the same twice."""
        return tuple(self._spots.get(place, ()))

    def line(self, place: Place) -> tuple[int, int] | None:
        """Line and column from 1 of the words, without the sign that opens them."""
        spots = self.spots(place)
        if not spots:
            return None
        start = spots[0].offsets[0]
        if spots[0].style in ("|", ">"):
            found = _INDENT.search(self.text, start)
            start = found.end() if found is not None else start
        elif spots[0].style:
            start += 1
        return self.places.position(start)

    def count(self) -> Counter[Place]:
        """How often each words stand in the text."""
        return Counter({place: len(spots) for place, spots in self._spots.items()})


def reworded(words: Words, place: Place, new: str) -> Edits | None:
    """The edits that put other words in a place; None where the text has no such words or cannot hold these.

    Tried out before they are handed on: nothing but these words differs in what the file says.
    """
    new = "\n".join(line.rstrip() for line in new.strip().split("\n"))
    spots = words.spots(place)
    if not new or not spots:
        return None
    if new == place.text:
        return ()
    wanted = words.count()
    there = wanted.pop(place)
    wanted[Place(place.context, new)] += there
    for careful in (False, True):
        edits = tuple(
            TextEdit(words.places.span(*spot.offsets), _written(words.text, spot, new, careful))
            for spot in (_trimmed(words.text, spot) for spot in spots)
        )
        if Words(apply(words.text, edits)).count() == wanted:
            return edits
    return None


def _walk(node: Any, context: str) -> Iterator[tuple[str, str, Spot]]:
    """Every scalar that may be words, with its context as the catalogues write it."""
    if isinstance(node, MapNode):
        for key, value in node.items():
            inner = f"{context}.{key}" if context else key
            yield from _one(value, inner, node.value_place(key), node.marks[key][4], node.flow)
    elif isinstance(node, ListNode):
        for index, value in enumerate(node):
            name = value.get("id") if isinstance(value, MapNode) else None
            inner = f"{context}.{name}" if isinstance(name, str) else context
            yield from _one(value, inner, node.value_place(index), node.marks[index][4], node.flow)


def _one(
    value: Any, context: str, offsets: Offsets, style: str | None, flow: bool
) -> Iterator[tuple[str, str, Spot]]:
    if isinstance(value, str):
        yield context, value, Spot(offsets, style or "", flow)
    else:
        yield from _walk(value, context)


def _trimmed(text: str, spot: Spot) -> Spot:
    """A spot without the empty lines behind a block."""
    start, end = spot.offsets
    return Spot((start, start + len(text[start:end].rstrip())), spot.style, spot.flow)


def _written(text: str, spot: Spot, new: str, careful: bool) -> str:
    """The words as they stand in the file; `careful` takes the way of writing that can hold anything."""
    if spot.style in ("|", ">"):
        return _block(text[slice(*spot.offsets)], new, careful)
    if careful or "\n" in new or spot.style == '"':
        return '"' + "".join(_ESCAPES.get(sign, sign) for sign in new) + '"'
    return "'" + new.replace("'", "''") + "'" if spot.style == "'" else new


def _block(old: str, new: str, careful: bool) -> str:
    """A text on lines of its own, under the header and with the indent that it had."""
    header, _, body = old.partition("\n")
    found = _INDENT.match(f"\n{body}") or _INDENT.search(f"\n{body}")
    indent = found[1] if found is not None else "  "
    header = header.rstrip("\r")
    lines = new.split("\n")
    if header.startswith(">") and not careful and not any(line[:1].isspace() for line in lines):
        width = max(_NARROWEST, *(len(line) - len(indent) for line in body.split("\n")))
        lines = [piece for line in lines for piece in (*_wrapped(line, width), "")][:-1]
    elif header.startswith(">"):
        header = "|" + header[1:]
    return "\n".join([header, *(f"{indent}{line}" if line.strip() else "" for line in lines)])


def _wrapped(line: str, width: int) -> list[str]:
    """A paragraph on lines that fold back into it."""
    if "  " in line or not line.strip():
        return [line]
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
