"""One entry of a YAML text as the light reader sees it: a key or an item, and what stands after it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from simulator.scenario.nodes import Place

ITEM = "-"
"""What an item of a list has for its key."""

BLOCKS = ("|", ">")
"""Styles of a text that stands on lines of its own."""

BRACKETS = ("{", "[")

MOST_DEEP = 48
"""What stands deeper is no scenario: it is taken for an entry of the depth above."""


@dataclass(slots=True, eq=False)
class Entry:
    """A key with its value, or an item of a list. Places are offsets into the text.

    `style` is the sign that opens the value (`'`, `"`, `|`, `>`, `{`, `[`), `plain` for a plain scalar, and
    empty where nothing stands beside the key. `value` is a plain or quoted scalar as YAML reads it, empty
    otherwise. A `bare` entry is a word without a colon.
    """

    key: str
    key_place: Place
    column: int
    parent: "Entry | None" = None
    style: str = ""
    value: str = ""
    value_place: Place = (0, 0)
    children: list["Entry"] = field(default_factory=list)
    flow: bool = False
    bare: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The keys that lead here from the top of the file; an item of a list is a dash."""
        found: list[str] = []
        here: Entry | None = self
        while here is not None and here.key_place != _NOWHERE:
            found.append(here.key)
            here = here.parent
        return tuple(reversed(found))

    @property
    def end(self) -> int:
        """Where the entry with everything in it ends."""
        last = self.children[-1].end if self.children and self.style not in BRACKETS else 0
        return max(self.key_place[1], self.value_place[1], last)

    @property
    def is_scalar(self) -> bool:
        """Whether one word or text stands here."""
        return self.style not in ("", *BRACKETS)

    def child(self, key: str) -> "Entry | None":
        """The first entry of a key."""
        return next((entry for entry in self.children if entry.key == key), None)

    def items(self) -> Iterator["Entry"]:
        """The entries of a list."""
        return (entry for entry in self.children if entry.key == ITEM)

    def word(self, key: str) -> str | None:
        """The scalar under a key."""
        found = self.child(key)
        return found.value if found is not None and found.is_scalar else None

    def walk(self) -> Iterator["Entry"]:
        """This entry and everything in it, in the order of the text."""
        todo = [self]
        while todo:
            entry = todo.pop()
            yield entry
            todo.extend(reversed(entry.children))

    def add(self, child: "Entry") -> "Entry":
        """Take an entry in."""
        child.parent = self
        self.children.append(child)
        return child


_NOWHERE: Place = (-1, -1)


def root() -> Entry:
    """What the entries of the first column stand in."""
    return Entry("", _NOWHERE, -1)
