"""A light reader of YAML text by lines and indents: quick, and good for text that is broken half-way through.

libyaml stops at the first mistake; an editor must go on knowing what stands where. So lines are taken for
what they look like: a key, an item, the words of a text, a comment. What lies in the file's sections is
read only when somebody asks for it, so that a question about one scene costs the reading of one scene.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from simulator.scenario.nodes import Place
from simulator.workshop.breaks import even
from simulator.workshop.edits import Places
from simulator.workshop.entry import BLOCKS, BRACKETS, ITEM, MOST_DEEP, Entry, root
from simulator.workshop.flow import read_flow, unquoted
from simulator.workshop.signs import DASH, HEADER, KEY, key_of

# A break that stands for itself is found ten times as quickly as the beginning of a line.
_TOP = re.compile(r"\n(?=[^\s#\-}\]])")
_ONLY_KEY = re.compile(r"[\w-]+:[ \t]*(?:#[^\n]*)?(?:\n|\Z)")
_CHILD = re.compile(r"^([ ]*)(?=[^\s#])", re.MULTILINE)
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'", re.DOTALL)}


class Block:
    """A stretch of the text that can be read by itself: a section's head, or one of its entries."""

    def __init__(self, page: "Page", place: Place, owner: Entry | None) -> None:
        self.start, self.end = place
        self._page, self._owner = page, owner

    @cached_property
    def entries(self) -> list[Entry]:
        """The entries that begin in the stretch, outermost only."""
        owner = self._owner if self._owner is not None else root()
        before = len(owner.children)
        _Reader(self._page.even, self.start, self.end, owner).read()
        found = owner.children[before:]
        del owner.children[before:]
        return found

    @property
    def name(self) -> tuple[str, Place] | None:
        """The key that the stretch begins with, without reading on."""
        text = self._page.even
        at = self.start
        while at < self.end and text[at] in " \t\n":
            at += 1
        found = KEY.match(text, at, self.end)
        return None if found is None else (key_of(found), (at, at + len(found[0]) - 1))


class Section:
    """A key of the first column with everything below it, cut into its entries."""

    def __init__(self, page: "Page", start: int, end: int) -> None:
        self.start, self.end = start, end
        text = page.even
        split = _ONLY_KEY.match(text, start, end)
        first = None if split is None else _CHILD.search(text, split.end(), end)
        if split is None or first is None or not _holds_entries(text, first.end(), end):
            self.head = Block(page, (start, end), None)
            self.blocks: list[Block] = []
            return
        self.head = Block(page, (start, first.start()), None)
        edge = re.compile(rf"\n {{{len(first[1])}}}(?=[^\s#}}\]])")
        starts = [found.start() + 1 for found in edge.finditer(text, first.start() - 1, end)]
        places = zip(starts, [*starts[1:], end], strict=True)
        self.blocks = [Block(page, place, self.entry) for place in places]

    @cached_property
    def entry(self) -> Entry | None:
        """The section's own entry; its children are read where it is not cut into blocks."""
        return self.head.entries[0] if self.head.entries else None

    @property
    def key(self) -> str:
        """The section's key; empty where the line has none."""
        return "" if self.entry is None or self.entry.bare else self.entry.key

    def children(self) -> Iterator[Entry]:
        """The entries of the section, read one after another."""
        if self.blocks:
            for block in self.blocks:
                yield from block.entries
        elif self.entry is not None:
            yield from self.entry.children

    def names(self) -> Iterator[tuple[str, Place, int]]:
        """Key, its place and the end of every entry of a section that is a mapping, without reading them."""
        if self.blocks:
            for block in self.blocks:
                if (name := block.name) is not None:
                    yield *name, block.end
        else:
            yield from ((entry.key, entry.key_place, entry.end) for entry in self.children())

    def around(self, offset: int) -> list[Entry]:
        """The entries of the section beside the one at an offset, and itself; the others are not read."""
        if not self.blocks:
            return list(self.children())
        here = max(bisect_right([block.start for block in self.blocks], offset) - 1, 0)
        return [entry for block in self.blocks[max(here - 1, 0) : here + 2] for entry in block.entries]

    def edges(self) -> list[Entry]:
        """The first and the last entry of the section, without reading those between."""
        blocks = [self.blocks[0], self.blocks[-1]] if len(self.blocks) > 1 else []
        return [entry for block in blocks for entry in block.entries] if blocks else list(self.children())

    def named(self, key: str) -> Entry | None:
        """The entry of a key; only that one is read."""
        if self.blocks:
            block = next((block for block in self.blocks if block.name and block.name[0] == key), None)
            return block.entries[0] if block is not None and block.entries else None
        return None if self.entry is None else self.entry.child(key)


class Page(Places):
    """A text and what stands where in it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.even = even(text)

    @cached_property
    def sections(self) -> list[Section]:
        """The keys of the first column, in the order of the text."""
        starts = [0, *(found.end() for found in _TOP.finditer(self.even))]
        return [Section(self, *place) for place in zip(starts, [*starts[1:], len(self.text)], strict=True)]

    def section(self, key: str) -> Section | None:
        """The first section of a key."""
        return next((section for section in self.sections if section.key == key), None)

    def section_at(self, offset: int) -> Section:
        """The section that an offset stands in."""
        return self.sections[max(bisect_right([section.start for section in self.sections], offset) - 1, 0)]

    def block_at(self, offset: int) -> Block:
        """The stretch that an offset stands in."""
        section = self.section_at(offset)
        index = bisect_right([block.start for block in section.blocks], offset) - 1
        return section.head if index < 0 else section.blocks[index]

    def blocks_with(self, word: str) -> Iterator[Block]:
        """The stretches whose text holds a word."""
        for section in self.sections:
            for block in (section.head, *section.blocks):
                if self.even.find(word, block.start, block.end) >= 0:
                    yield block

    def entries(self) -> Iterator[Entry]:
        """Every entry of the text in its order: reads everything."""
        for section in self.sections:
            for block in (section.head, *section.blocks):
                for entry in block.entries:
                    yield from entry.walk()

    def line(self, index: int) -> str:
        """The text of a line (from 0), without its break."""
        return self.text[self.starts[index] : self.line_end(index)]


def page_of(text: "str | Page") -> Page:
    """The page of a text; a page that somebody keeps is taken as it is."""
    return text if isinstance(text, Page) else Page(text)


def _holds_entries(text: str, at: int, end: int) -> bool:
    """Whether keys or items begin here, not words or brackets."""
    return KEY.match(text, at, end) is not None or DASH.match(text, at, end) is not None


class _Reader:
    """Reads a stretch line by line; `open` are the entries that may still take in others."""

    def __init__(self, text: str, start: int, end: int, owner: Entry) -> None:
        self.text, self.start, self.end = text, start, end
        self.open = [owner]

    def read(self) -> None:
        at = self.start
        text, end = self.text, self.end
        while at < end:
            stop = text.find("\n", at, end)
            stop = end if stop < 0 else stop
            first = at
            while first < stop and text[first] in " \t":
                first += 1
            empty = first == stop or text[first] == "#"
            at = stop + 1 if empty else self.line(at, first, stop)

    def line(self, start: int, first: int, stop: int) -> int:
        """Take in the line that begins at `start`; where the next begins."""
        text = self.text
        dash = DASH.match(text, first, stop)
        key = None if dash else KEY.match(text, first, stop)
        owner = self.owner(first - start, dash is not None)
        if owner.is_scalar:
            if key is None and dash is None and owner.style == "plain":
                self.go_on(owner, first, stop)
                return stop + 1
            while owner.is_scalar and owner.parent is not None:
                owner = owner.parent
        again = dash is not None
        while dash is not None and len(self.open) < MOST_DEEP:
            owner = self.push(owner, Entry(ITEM, (first, first + 1), first - start))
            first = dash.end()
            dash = DASH.match(text, first, stop)
        if first >= stop or text[first] == "#":
            return stop + 1
        key = KEY.match(text, first, stop) if again else key
        if key is not None:
            place = first, first + len(key[0].rstrip(":").rstrip())
            entry = self.push(owner, Entry(key_of(key), place, first - start))
            return self.value(entry, key.end(), stop)
        if owner.key == ITEM and owner.key_place[0] >= start:
            return self.value(owner, first, stop)
        end = self.plain_end(first, stop)
        bare = Entry(text[first:end], (first, end), first - start, bare=True, value_place=(end, end))
        self.push(owner, bare)
        if text[first] in BRACKETS:
            return self.value(bare, first, stop)
        return stop + 1

    def owner(self, column: int, dash: bool) -> Entry:
        """The entry that takes in what begins in a column."""
        while len(self.open) > 1 and self.open[-1].column >= column:
            last = self.open[-1]
            if dash and last.column == column and last.key != ITEM and not last.style and not last.bare:
                break
            self.open.pop()
        return self.open[-1]

    def push(self, owner: Entry, entry: Entry) -> Entry:
        owner.add(entry)
        if len(self.open) < MOST_DEEP:
            self.open.append(entry)
        return entry

    def go_on(self, entry: Entry, first: int, stop: int) -> None:
        """One more line of a plain text."""
        end = self.plain_end(first, stop)
        entry.value = f"{entry.value} {self.text[first:end]}"
        entry.value_place = entry.value_place[0], end

    def plain_end(self, first: int, stop: int) -> int:
        """Where a plain text of one line ends: at its comment, without blanks."""
        end = first
        while True:
            end = self.text.find("#", end, stop)
            if end < 0 or self.text[end - 1] in " \t":
                break
            end += 1
        end = stop if end < 0 else end
        return first + len(self.text[first:end].rstrip())

    def value(self, entry: Entry, at: int, stop: int) -> int:
        """Read what stands after a key or a dash; where the next line begins."""
        text = self.text
        while at < stop and text[at] in " \t":
            at += 1
        entry.value_place = at, at
        if at == stop or text[at] == "#":
            entry.value_place = min(at, stop), min(at, stop)
            return stop + 1
        sign = text[at]
        if sign in BLOCKS and HEADER.match(text, at, stop):
            return self.block(entry, at, stop)
        if sign in BRACKETS or sign in _QUOTED:
            return self.closed(entry, at, stop)
        end = self.plain_end(at, stop)
        entry.style, entry.value, entry.value_place = "plain", text[at:end], (at, end)
        return stop + 1

    def block(self, entry: Entry, at: int, stop: int) -> int:
        """A text on lines of its own: as long as they stand further in than its key."""
        following = self.outside(entry, stop, r"\S")
        entry.style = self.text[at]
        entry.value_place = at, at + len(self.text[at:following].rstrip())
        return following

    def closed(self, entry: Entry, at: int, stop: int) -> int:
        """A text in quotes or a collection in brackets, which may go over several lines."""
        sign = self.text[at]
        limit = self.outside(entry, stop, r"[^\s}\]]" if sign in BRACKETS else r"\S")
        if sign in BRACKETS:
            end = read_flow(self.text, at, limit, entry)
        else:
            found = _QUOTED[sign].match(self.text, at, limit)
            end = at + len(self.text[at:stop].rstrip()) if found is None else found.end()
            entry.style, entry.value = sign, unquoted(self.text[at:end])
            entry.value_place = at, end
        following = self.text.find("\n", max(end, stop), self.end)
        return self.end if following < 0 else min(following + 1, self.end)

    def outside(self, entry: Entry, stop: int, begins: str) -> int:
        """The first line below that stands no further in than the entry."""
        edge = re.compile(rf"^[ ]{{0,{max(entry.column, 0)}}}{begins}", re.MULTILINE)
        found = edge.search(self.text, min(stop + 1, self.end), self.end)
        return self.end if found is None else found.start()
