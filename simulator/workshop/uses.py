"""Every name in a text with what it is a name of, whether the file gives it there or only uses it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.scenario.condition import RESERVED
from simulator.scenario.nodes import Place
from simulator.scenario.schema import Kind
from simulator.workshop.entry import BLOCKS, ITEM, Entry
from simulator.workshop.lines import Block, Page
from simulator.workshop.names import Declared, declared
from simulator.workshop.roles import DECLARED, KEY_ROLES, SORTS, VALUE_ROLES, Sort
from simulator.workshop.shapes import Shapes, shapes_at, step

_WORD = re.compile(r"(?<![\w.])(?:(known|approved)\s*\.\s*)?([^\W\d]\w*)")
_SIGN = re.compile(r"\s*(?:==|!=|<=|>=|<|>)\s*")
_BRACES = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_COMPARED = re.compile(r"\s*(?:==|!=|<=|>=|<|>)\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Use:
    """A name at a place. `owner` is the term of a level, the draw of a value, the scene of a reply."""

    sorts: tuple[Sort, ...]
    name: str
    place: Place
    declares: bool = False
    owner: str = ""

    def is_of(self, sort: Sort, name: str, owner: str = "") -> bool:
        """Whether it names this."""
        return sort in self.sorts and self.name == name and (not owner or self.owner in (owner, ""))


def uses(
    page: Page, kind: Kind, word: str | None = None, *, scene: str = "", within: str = ""
) -> Iterator[Use]:
    """The names of a text in its order, read as they are asked for.

    With a word only those in stretches of the text that hold it; with a scene, of the scenes only that one;
    `within` one section.
    """
    collector = Collector(page, declared(page), word)
    for section in page.sections:
        if within and section.key != within:
            continue
        alone = section.key == "scenes" and scene
        for block in (section.head, *section.blocks):
            if alone and block.name is not None and block.name[0] not in (scene, "scenes"):
                continue
            if word is None or page.even.find(word, block.start, block.end) >= 0:
                yield from collector.block(block, kind)


def use_at(page: Page, kind: Kind, offset: int) -> Use | None:
    """The name at an offset, the narrowest if one stands within another."""
    collector = Collector(page, declared(page))
    block = page.block_at(offset)
    found = [use for use in collector.block(block, kind) if use.place[0] <= offset <= use.place[1]]
    return min(found, key=lambda use: use.place[1] - use.place[0], default=None)


class Collector:
    """Walks entries together with what the format allows there."""

    def __init__(self, page: Page, known: Declared, word: str | None = None) -> None:
        self.page, self.known, self.word = page, known, word

    def block(self, block: Block, kind: Kind) -> Iterator[Use]:
        """The names in a stretch of the text."""
        for entry in block.entries:
            above = entry.parent.path if entry.parent is not None else ()
            yield from self.entry(entry, shapes_at(kind, above))

    def entry(self, entry: Entry, above: Shapes) -> Iterator[Use]:
        if self.word is not None and self.page.even.find(self.word, entry.key_place[0], entry.end) < 0:
            return
        if entry.key != ITEM:
            yield from self.key(entry, above)
        here = step(above, entry.key)
        if entry.is_scalar:
            yield from self.value(entry, here)
        for child in entry.children:
            yield from self.entry(child, here)

    def key(self, entry: Entry, above: Shapes) -> Iterator[Use]:
        """A key that is a name: given in a mapping of declarations, or used in another."""
        for shape in above:
            if not shape.is_mapping:
                continue
            place = bare_place(self.page.text, entry.key_place)
            sort = DECLARED.get(shape.name)
            role = KEY_ROLES.get(shape.name)
            sorts = SORTS.get(role) if role is not None else None
            if sort is not None:
                yield Use((sort,), entry.key, place, declares=True)
            elif sorts is not None and not (role == "implied" and entry.key in ("client", "company")):
                yield Use(sorts, entry.key, place)

    def value(self, entry: Entry, shapes: Shapes) -> Iterator[Use]:
        """A scalar that is a name, a condition with names in it, or words with names in braces."""
        shape = next((shape for shape in shapes if not shape.is_list and shape.model is None), None)
        if shape is None:
            return
        place = (
            bare_place(self.page.text, entry.value_place) if entry.style in ('"', "'") else entry.value_place
        )
        sort, role = DECLARED.get(shape.name), VALUE_ROLES.get(shape.name)
        if sort is not None:
            yield Use((sort,), entry.value, place, declares=True, owner=self.owner(entry, sort))
        elif role == "condition":
            yield from self.condition(entry)
        elif role == "implied-level":
            yield from self.implied(entry, place)
        elif role is not None and (sorts := SORTS.get(role)) is not None:
            yield Use(sorts, entry.value, place, owner=self.owner(entry, sorts[0]))
        elif any(form.text for form in shapes):
            yield from self.words(entry)

    def owner(self, entry: Entry, sort: Sort) -> str:
        """What a level, a value or a reply belongs to."""
        path = entry.path
        if sort == "level":
            return path[1] if path[0] == "terms" else entry.key
        if sort == "value":
            return path[1] if path[0] == "facts" else entry.key
        return path[1] if sort == "reply" and path[0] == "scenes" else ""

    def implied(self, entry: Entry, place: Place) -> Iterator[Use]:
        """A level alone, or behind the sign of a comparison."""
        if entry.key in ("client", "company"):
            return
        compared = _COMPARED.fullmatch(entry.value)
        name = compared[1] if compared is not None else entry.value
        if name in self.known.terms.get(entry.key, ()):
            yield Use(("level",), name, (place[1] - len(name), place[1]), owner=entry.key)

    def condition(self, entry: Entry) -> Iterator[Use]:
        """The names in a condition, as far as it can be told what each is."""
        start, end = _written(self.page.even, entry)
        text = self.page.even
        before: tuple[str, int] | None = None
        for found in _WORD.finditer(text, start, end):
            name, place = found[2], found.span(2)
            owner = self.compared_with(text, found, before, end)
            before = name, found.end()
            if found[1]:
                sort: Sort = "fact" if found[1] == "known" else "term"
                yield Use((sort,), name, place)
            elif owner is not None:
                yield Use(("level",) if owner in self.known.terms else ("value",), name, place, owner=owner)
            elif name not in RESERVED:
                yield Use(("term",) if name in self.known.terms else ("fact",), name, place)

    def compared_with(
        self, text: str, found: re.Match[str], before: tuple[str, int] | None, end: int
    ) -> str | None:
        """The draw or worded term on the other side of a comparison, where a word is one of its values."""
        name = found[2]
        if (
            before is not None
            and before[0] in self.known.worded
            and _SIGN.fullmatch(text, before[1], found.start())
        ):
            return before[0]
        sign = _SIGN.match(text, found.end(), end)
        other = None if sign is None else _WORD.match(text, sign.end(), end)
        if other is not None and other[2] in self.known.worded and name not in self.known.worded:
            return other[2]
        return None

    def words(self, entry: Entry) -> Iterator[Use]:
        """Terms in braces."""
        if entry.path[:1] == ("past",):
            return
        for found in _BRACES.finditer(self.page.even, *entry.value_place):
            if found[1] in self.known.terms:
                yield Use(("term",), found[1], found.span(1))


def bare_place(text: str, place: Place) -> Place:
    """A place without the quotation marks around it."""
    start, end = place
    return (
        (start + 1, end - 1)
        if end - start > 1 and text[start] in "\"'" and text[end - 1] == text[start]
        else place
    )


def _written(text: str, entry: Entry) -> Place:
    """Where the words of a scalar stand, without the header of a block."""
    start, end = entry.value_place
    if entry.style in BLOCKS:
        header = text.find("\n", start, end)
        return (end, end) if header < 0 else (header, end)
    return start, end
