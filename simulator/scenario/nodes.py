"""YAML as plain data that remembers where every key and value stands.

A mapping is a dict and a list is a list, so both can be handed to anything that takes plain data;
the places stand beside, as character offsets into the text.
"""

from typing import Any, NamedTuple

Place = tuple[int, int]
"""Start and end (exclusive) as character offsets."""


class Mark(NamedTuple):
    """Where one entry stands. In a list there is no key, and the key's place is that of the value."""

    key_start: int
    key_end: int
    start: int
    end: int
    style: str | None
    """None for plain scalars and for collections, else the sign that opens the scalar: ' " | >"""

    @property
    def key(self) -> Place:
        """The place of the key."""
        return self[0], self[1]

    @property
    def value(self) -> Place:
        """The place of the value."""
        return self[2], self[3]


class MapNode(dict[str, Any]):
    """A mapping with the place of each entry."""

    __slots__ = ("end", "flow", "marks", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start = self.end = start
        self.flow = flow
        self.marks: dict[str, Mark] = {}

    @property
    def place(self) -> Place:
        """From the first key to the end of the last value."""
        return self.start, self.end

    def value_place(self, key: str) -> Place:
        """Where a key's value stands; the whole mapping, if it has no such key."""
        mark = self.marks.get(key)
        return mark.value if mark is not None else self.place

    def key_place(self, key: str) -> Place:
        """Where a key stands; the whole mapping, if it has no such key."""
        mark = self.marks.get(key)
        return mark.key if mark is not None else self.place


class ListNode(list[Any]):
    """A list with the place of each item."""

    __slots__ = ("end", "flow", "marks", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start = self.end = start
        self.flow = flow
        self.marks: list[Mark] = []

    @property
    def place(self) -> Place:
        """From the first item to the end of the last."""
        return self.start, self.end

    def value_place(self, index: int) -> Place:
        """Where an item stands."""
        return self.marks[index].value


Node = MapNode | ListNode
