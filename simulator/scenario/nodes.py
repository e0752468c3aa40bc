"""YAML as plain data that remembers where every key and value stands.

A mapping is a dict and a list is a list, so both can be handed to anything that takes plain data;
the places stand beside, as character offsets into the text.
"""

from typing import Any

Place = tuple[int, int]
"""Start and end (exclusive) as character offsets."""


Mark = tuple[int, int, int, int, str | None]
"""Where an entry stands: start and end of its key (in a list: of the value), start and end of the value,
and the sign that opens it if it is a scalar that is not plain: ' " | >. A collection knows its own end."""


OPEN = -1
"""The end of a block collection until somebody asks for it: libyaml's own mark stands lines below."""


class MapNode(dict[str, Any]):
    """A mapping with the place of each entry."""

    __slots__ = ("end", "flow", "marks", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start, self.end = start, OPEN
        self.flow = flow
        self.marks: dict[str, Mark] = {}

    @property
    def place(self) -> Place:
        """From the first key to the end of the last value."""
        if self.end == OPEN:
            last = next(reversed(self.marks), None)
            self.end = self.start if last is None else self.value_place(last)[1]
        return self.start, self.end

    def value_place(self, key: str) -> Place:
        """Where a key's value stands; the whole mapping, if it has no such key."""
        mark = self.marks.get(key)
        return self.place if mark is None else _value_place(self[key], mark)

    def key_place(self, key: str) -> Place:
        """Where a key stands; the whole mapping, if it has no such key."""
        mark = self.marks.get(key)
        return self.place if mark is None else (mark[0], mark[1])


class ListNode(list[Any]):
    """A list with the place of each item."""

    __slots__ = ("end", "flow", "marks", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start, self.end = start, OPEN
        self.flow = flow
        self.marks: list[Mark] = []

    @property
    def place(self) -> Place:
        """From the first item to the end of the last."""
        if self.end == OPEN:
            self.end = self.value_place(len(self) - 1)[1] if self else self.start
        return self.start, self.end

    def value_place(self, index: int) -> Place:
        """Where an item stands."""
        return _value_place(self[index], self.marks[index])


Node = MapNode | ListNode


def _value_place(value: Any, mark: Mark) -> Place:
    if isinstance(value, MapNode | ListNode):
        return value.place
    return mark[2], mark[3]
