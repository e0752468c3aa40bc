"""A problem in its text: where it stands, and the ways to write something there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.scenario.nodes import Place
from simulator.scenario.problem import Problem
from simulator.scenario.schema import Kind
from simulator.workshop.edits import Edits, TextEdit
from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.lines import Page
from simulator.workshop.names import Declared, declared
from simulator.workshop.sentences import sentence
from simulator.workshop.shapes import Shapes, fields, shapes_at
from simulator.workshop.spot import spot_at
from simulator.workshop.writing import STEP

MOST_REMOVED = 15
"""So many lines go with one fix at most, unless it is a whole scene that goes."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a problem: edits of the text that it was found in."""

    code: str
    args: Mapping[str, str]
    edits: Edits

    def title(self, language: str = "en") -> str:
        """What it does, in a few words."""
        return sentence(self.code, language, **self.args)


class Case:
    """A problem and the text that it was found in."""

    def __init__(self, problem: Problem, page: Page, kind: Kind) -> None:
        self.problem, self.page, self.kind = problem, page, kind
        self.args = problem.args
        self.start, self.end = page.place(problem.span)

    @property
    def written(self) -> str:
        """The text that the problem points at."""
        return self.page.text[self.start : self.end]

    @cached_property
    def known(self) -> Declared:
        """What the text declares."""
        return declared(self.page)

    @cached_property
    def entry(self) -> Entry | None:
        """The entry whose key or value the problem points at."""
        found = [entry for outer in self.page.block_at(self.start).entries for entry in outer.walk()]
        for entry in found:
            if entry.key != ITEM and entry.key_place[0] == self.start:
                return entry
        exact = [entry for entry in found if entry.value_place[0] == self.start and entry.style]
        return exact[-1] if exact else spot_at(self.page, self.start).entry

    # What can be done.

    def fix(self, code: str, edits: Sequence[tuple[int, int, str]], **args: str) -> Fix:
        """A fix by the offsets of its edits."""
        made = tuple(TextEdit(self.page.span(start, end), text) for start, end, text in edits)
        return Fix(code, args, made)

    def write(self, new: str, place: Place | None = None) -> Fix:
        """Put something in the place of what is wrong, inside its quotation marks if it has some."""
        start, end = place or (self.start, self.end)
        written = self.page.text[start:end]
        if (
            len(written) > 1
            and written[0] in "\"'"
            and written[-1] == written[0]
            and new[:1] not in ('"', "'")
        ):
            start, end = start + 1, end - 1
        shown = new.strip("\"'")
        return self.fix("fix-replace", [(start, end, new)], new=shown)

    def remove(self, entry: Entry, code: str = "fix-remove", most: int = MOST_REMOVED) -> Fix | None:
        """Take an entry out, with its lines; what would stay empty around it goes too.

        None where that is more than so many lines: then something else is wrong, an indent as a rule.
        """
        around = self.beside(entry)
        if len(around) == 1 and entry.parent is not None and entry.parent.path:
            return self.remove(entry.parent, code, most)
        place = self.cut(entry, around)
        if place is None or self.page.line_of(place[1]) - self.page.line_of(place[0]) > most:
            return None
        return self.fix(code, [(*place, "")], name=_name(entry))

    def cut(self, entry: Entry, around: list[Entry]) -> Place | None:
        """What goes when an entry does."""
        index = next((number for number, one in enumerate(around) if one is entry), None)
        if index is None:
            return None
        start, end = entry.key_place[0], self.end_of(entry)
        if entry.flow:
            if index:
                return self.end_of(around[index - 1]), end
            return start, around[1].key_place[0] if len(around) > 1 else end
        line = self.page.starts[self.page.line_of(start)]
        if self.page.even[line:start].strip():
            # The first key of an item: its dash stays for the next key.
            return (start, around[index + 1].key_place[0]) if index + 1 < len(around) else None
        last = self.page.line_of(max(end - 1, start))
        after = self.page.starts[last + 1] if last + 1 < len(self.page.starts) else len(self.page.text)
        return line, after

    def add(self, owner: Entry | None, key: str, value: str) -> tuple[int, int, str] | None:
        """The edit that puts a key into a mapping, where the format's order has it; None at the top."""
        around = self.children(owner)
        order = list(self.allowed(owner))
        rank = order.index(key) if key in order else len(order)
        before = [entry for entry in around if entry.key in order and order.index(entry.key) < rank]
        if owner is not None and owner.style == "{":
            if not around:
                at = owner.value_place[0] + 1
                return at, at, f"{key}: {value}"
            at = self.end_of(before[-1]) if before else around[0].key_place[0]
            return (at, at, f", {key}: {value}") if before else (at, at, f"{key}: {value}, ")
        if not around:
            return None
        indent = around[0].column
        if before:
            at = self.line_end(self.end_of(before[-1]))
            return at, at, f"\n{' ' * indent}{key}: {value}"
        at = around[0].key_place[0]
        return at, at, f"{key}: {value}\n{' ' * indent}"

    def declare(self, section: str, name: str, body: str) -> tuple[int, int, str]:
        """The edit that puts a name with its body (lines without indent) at the end of a section."""
        found = self.page.section(section)
        lines = body.split("\n")
        if found is None:
            start = "" if self.page.text.endswith("\n") else "\n"
            text = "\n".join(" " * STEP + line for line in [f"{name}: {lines[0]}".rstrip(), *lines[1:]])
            return len(self.page.text), len(self.page.text), f"{start}{section}:\n{text}\n"
        children = found.edges()
        if not children or found.entry is None or found.entry.style == "{":
            at = self.end_of(children[-1]) if children else found.start + len(section) + 1
            flat = lines[0] if len(lines) == 1 else _FLAT[section]
            return at, at, f", {name}: {flat}" if children else f"\n  {name}: {flat}"
        indent = " " * children[0].column
        at = self.line_end(self.end_of(children[-1]))
        return at, at, "".join(f"\n{indent}{line}" for line in [f"{name}: {lines[0]}".rstrip(), *lines[1:]])

    # Where things are.

    def siblings(self, entry: Entry) -> list[Entry]:
        """The entries of the collection that an entry stands in."""
        return self.children(_owner(entry))

    def beside(self, entry: Entry) -> list[Entry]:
        """The same; of a whole section only those beside the entry, as reading it takes a while."""
        owner = _owner(entry)
        if owner is not None and len(owner.path) == 1:
            return self.page.section_at(owner.key_place[0]).around(entry.key_place[0])
        return self.children(owner)

    def children(self, owner: Entry | None) -> list[Entry]:
        """The entries of a collection; of None those of the first column."""
        if owner is None:
            return [section.entry for section in self.page.sections if section.entry is not None]
        if len(owner.path) == 1:
            return list(self.page.section_at(owner.key_place[0]).children())
        return owner.children

    def end_of(self, entry: Entry) -> int:
        """Where an entry with everything in it ends."""
        if len(entry.path) == 1 and not entry.flow:
            section = self.page.section_at(entry.key_place[0])
            if section.blocks:
                return max(entry.end, *(child.end for child in section.edges()))
        return entry.end

    def line_end(self, offset: int) -> int:
        """The end of the line around an offset, its comment included."""
        return self.page.line_end(self.page.line_of(offset))

    def forms(self, owner: Entry | None) -> Shapes:
        """What the format allows an entry to be."""
        return shapes_at(self.kind, () if owner is None else owner.path)

    def allowed(self, owner: Entry | None) -> dict[str, Shapes]:
        """The keys that the format allows in a mapping."""
        found: dict[str, Shapes] = {}
        for form in self.forms(owner):
            if form.model is not None:
                for key, inner in fields(form.model).items():
                    found.setdefault(key, inner)
        return found

    def first_target(self) -> str | None:
        """Something that a reply may lead to."""
        return next(iter((*self.known.endings, *self.known.scenes)), None)

    def free(self, name: str, taken: Sequence[str]) -> str:
        """A name like this one that nothing has."""
        return next(one for number in range(2, 10_000) if (one := f"{name}_{number}") not in taken)


_FLAT = {"scenes": "{phase: bargaining, choices: []}", "endings": "{kind: deal}", "facts": "…"}
_EDGE = re.compile(r"[\"']")


def _owner(entry: Entry) -> Entry | None:
    """The collection that an entry stands in; None for one of the first column."""
    return entry.parent if entry.parent is not None and entry.parent.path else None


def _name(entry: Entry) -> str:
    return entry.key if entry.key != ITEM else _EDGE.sub("", entry.word("id") or entry.value or ITEM)
