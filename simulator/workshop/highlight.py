"""What every piece of a line is, line by line: what an editor paints, and what it keeps for the next line.

The state after a line is a number that goes into the next one, so that an editor paints anew only from the
line that was changed to the first whose state is as before.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from simulator.workshop.flow import TOKEN
from simulator.workshop.roles import DECLARED, VALUE_ROLES
from simulator.workshop.shapes import MODELS, Shape, fields
from simulator.workshop.signs import DASH, HEADER, KEY, key_of
from simulator.workshop.state import Mode, State

Paint = Literal[
    "key", "id", "text", "condition", "number", "comment", "client", "company", "reference", "placeholder",
    "word", "sign",
]  # fmt: skip
NAMED = frozenset({"terms", "facts", "scenes", "endings"})
"""Sections whose keys give names."""
_SIDES: Mapping[str, Paint] = {"client": "client", "company": "company"}
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_BRACES = re.compile(r"\{[a-z][a-z0-9_]*\}")
_CONDITION = re.compile(r"(?P<number>\d+(?:\.\d+)?)|(?P<word>[^\W\d]\w*(?:\.\w+)?)")
_COMMENT = re.compile(r"(?:(?<=\s)|^)#")
_COLON = re.compile(r"\s*:(?=[\s,{}\[\]]|\Z)")
_LITTLE = frozenset({"and", "or", "not", "known", "approved"})
_QUOTES: Mapping[str, Mode] = {'"': "double", "'": "single"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line, columns from 1 in characters, the end exclusive."""

    column: int
    end_column: int
    paint: Paint


def highlight(line: str, state: int = 0) -> tuple[tuple[Token, ...], int]:
    """The pieces of a line without its break, in their order, and the state for the next line."""
    painter = _Painter(line, State.unpack(state))
    painter.run()
    return tuple(sorted(painter.tokens, key=lambda token: token.column)), painter.state.pack()


@cache
def _paints() -> Mapping[str, Paint]:
    """How the value of every key of the format is painted; a condition goes before other meanings."""
    found: dict[str, Paint] = {}
    for model in _models():
        for key, forms in fields(model).items():
            paint = next((paint for form in forms if (paint := _paint(form)) is not None), None)
            if paint is not None and (key not in found or paint == "condition"):
                found[key] = paint
    return found


def _models() -> Iterator[type]:
    todo = list(MODELS.values())
    seen: set[type] = set()
    while todo:
        model = todo.pop(0)
        if model in seen:
            continue
        seen.add(model)
        yield model
        for forms in fields(model).values():
            todo += [inner for form in forms for inner in form.inside()]


def _paint(form: Shape) -> Paint | None:
    for name in (form.name, f"{form.name}.-"):
        if name in DECLARED and not form.is_mapping:
            return "id"
        if name in VALUE_ROLES:
            return "condition" if VALUE_ROLES[name] == "condition" else "reference"
    if form.text:
        return "text"
    return "word" if form.words else None


@cache
def _keys() -> frozenset[str]:
    return frozenset(key for model in _models() for key in fields(model))


class _Painter:
    """One line."""

    def __init__(self, line: str, state: State) -> None:
        self.line, self.state = line, state
        self.tokens: list[Token] = []

    def paint(self, start: int, end: int, paint: Paint) -> None:
        if end > start:
            self.tokens.append(Token(start + 1, end + 1, paint))

    def run(self) -> None:
        line = self.line
        first = len(line) - len(line.lstrip(" \t"))
        if self.state.mode == "block":
            if first == len(line) or first > self.state.indent:
                self.words(first, len(line), self.state.paint)
                return
            self.state = replace(self.state, mode="", indent=0)
        if self.state.mode in ("double", "single"):
            self.quoted(0, self.state.paint)
        elif self.state.mode == "flow":
            self.flow(0)
        elif first < len(line):
            self.structure(first)

    def structure(self, at: int) -> None:
        """A line that begins an entry, or goes on with a plain text."""
        line = self.line
        if line[at] == "#":
            self.paint(at, len(line), "comment")
            return
        dash = DASH.match(line, at)
        item = dash is not None
        column = at
        if not item and at <= self.state.list_indent and self.state.listing:
            self.state = replace(self.state, listing="", list_indent=0)
        while dash is not None:
            self.paint(at, at + 1, "sign")
            at = dash.end()
            dash = DASH.match(line, at)
        key = KEY.match(line, at)
        if key is not None:
            self.key(key, at, column)
            return
        if item and self.state.listing:
            self.value(at, self.state.listing, "")
        else:
            self.value(at, "text", "")

    def key(self, found: re.Match[str], at: int, column: int) -> None:
        name = key_of(found)
        if at == 0:
            self.state = replace(self.state, named=name in NAMED, child=0)
        elif self.state.named and not self.state.child:
            self.state = replace(self.state, child=min(at, 15))
        self.paint(at, at + len(found[0].rstrip(":").rstrip()), self.key_paint(name, at))
        paint = self.value_paint(name)
        self.state = replace(self.state, listing=paint, list_indent=min(column, 63), indent=min(at, 63))
        self.value(found.end(), paint, name)

    def key_paint(self, name: str, at: int) -> Paint:
        if self.state.named and at and at == self.state.child:
            return "id"
        return _SIDES.get(name) or ("key" if name in _keys() else "reference")

    def value_paint(self, name: str) -> Paint:
        return _paints().get(name, "word" if name in _keys() else "text")

    def value(self, at: int, paint: Paint, key: str) -> None:
        """What stands behind a key or a dash, with the comment after it."""
        line = self.line
        while at < len(line) and line[at] in " \t":
            at += 1
        if at == len(line):
            return
        sign = line[at]
        if sign == "#":
            self.paint(at, len(line), "comment")
        elif HEADER.match(line, at):
            end = at + len(line[at:].split("#")[0].rstrip())
            self.paint(at, end, "sign")
            self.comment(end)
            self.state = replace(self.state, mode="block", paint=paint)
        elif sign in "{[":
            self.state = replace(self.state, mode="flow", depth=0, paint=paint)
            self.flow(at)
        elif sign in _QUOTES:
            self.state = replace(self.state, mode=_QUOTES[sign], paint=paint)
            self.quoted(at + 1, paint, at)
        else:
            end = self.comment(at)
            self.scalar(at, end, paint, key)

    def comment(self, at: int) -> int:
        """Paint the comment behind an offset; where what stands before it ends."""
        found = _COMMENT.search(self.line, at)
        end = len(self.line) if found is None else found.start()
        self.paint(end, len(self.line), "comment")
        return at + len(self.line[at:end].rstrip())

    def scalar(self, start: int, end: int, paint: Paint, key: str) -> None:
        """A plain value; a number beside a side's name has the colour of the side."""
        if _NUMBER.fullmatch(self.line, start, end):
            self.paint(start, end, _SIDES.get(key, "number"))
        else:
            self.words(start, end, paint)

    def words(self, start: int, end: int, paint: Paint) -> None:
        """A text with its names in braces, or a condition with its names and numbers."""
        if paint == "condition":
            self.condition(start, end)
            return
        at = start
        for found in _BRACES.finditer(self.line, start, end) if paint == "text" else ():
            self.paint(at, found.start(), paint)
            self.paint(*found.span(), "placeholder")
            at = found.end()
        self.paint(at, end, paint)

    def condition(self, start: int, end: int) -> None:
        at = start
        for found in _CONDITION.finditer(self.line, start, end):
            self.paint(at, found.start(), "condition")
            name = found[0].split(".")[0]
            side = _SIDES.get(name, "reference" if name not in _LITTLE or "." in found[0] else "condition")
            self.paint(*found.span(), "number" if found["number"] else side)
            at = found.end()
        self.paint(at, end, "condition")

    def quoted(self, at: int, paint: Paint, start: int | None = None) -> None:
        """A text in quotes from inside it, to its end or the end of the line."""
        line = self.line
        sign = '"' if self.state.mode == "double" else "'"
        begin, end = at if start is None else start, at
        while end < len(line):
            if line[end] == "\\" and sign == '"':
                end += 2
            elif line[end] == sign:
                if sign == "'" and line[end + 1 : end + 2] == "'":
                    end += 2
                    continue
                self.words(begin, end + 1, paint)
                self.state = replace(self.state, mode="flow" if self.state.depth else "")
                if self.state.depth:
                    self.flow(end + 1)
                else:
                    self.comment(end + 1)
                return
            else:
                end += 1
        self.words(begin, len(line), paint)

    def flow(self, at: int) -> None:
        """Brackets: keys, values and signs, to the end of the line or of the outermost bracket."""
        line, key = self.line, ""
        while at < len(line):
            found = TOKEN.match(line, at)
            if found is None:
                at += 1
                continue
            kind, start, end = found.lastgroup, *found.span()
            at = end
            if kind == "open":
                self.paint(start, end, "sign")
                self.state = replace(self.state, depth=min(self.state.depth + 1, 15))
            elif kind == "close":
                self.paint(start, end, "sign")
                self.state = replace(self.state, depth=max(self.state.depth - 1, 0))
                if not self.state.depth:
                    self.state = replace(self.state, mode="")
                    self.comment(end)
                    return
            elif kind == "comment":
                self.paint(start, end, "comment")
            elif kind in ("comma", "colon"):
                key = "" if kind == "comma" else key
            elif kind in ("plain", "double", "single"):
                written = start + len(found[0].rstrip())
                if _COLON.match(line, end):
                    key = found[0].strip().strip("\"'")
                    self.paint(start, written, self.key_paint(key, 0))
                    self.state = replace(self.state, paint=self.value_paint(key))
                elif kind != "plain" and (len(found[0]) < 2 or found[0][-1] != found[0][0]):
                    self.state = replace(self.state, mode=_QUOTES[found[0][0]])
                    self.words(start, len(line), self.state.paint)
                    return
                else:
                    self.scalar(start, written, self.state.paint, key)
