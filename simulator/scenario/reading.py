"""From text to positioned nodes in one pass over libyaml's events.

Limits are kept before anything is built. Read as YAML 1.2 reads plain words: `yes`, `no`, `on`, `off`,
`12:30`, `010` and `2024-01-02` are words; `true`, `false`, `null` and decimal numbers are what they say.
No aliases, no tags, no merge keys. Never raises for anything that can stand in a file.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml import events

from simulator.scenario.nodes import ListNode, MapNode, Mark, Place
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import Fault, explain

MAX_DEPTH = 32
MAX_EVENTS = 1_000_000

_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?(?:[eE][-+]?[0-9]{1,2})?")
_WORDS: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}
_NUMERIC = frozenset("-+0123456789")


@dataclass(slots=True)
class Composed:
    """What a text holds: plain data with places, what is wrong with it, and values that mean nothing."""

    root: Any = None
    place: Place = (0, 0)
    faults: list[Fault] = field(default_factory=list)
    void: set[int] = field(default_factory=set)
    """Starts of values that could not be read, so that nothing else is said about them."""
    whole: bool = True
    """Whether the text could be read to its end."""


def plain_value(text: str) -> Any:
    """What a plain scalar means."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMERIC:
        found = _NUMBER.fullmatch(text)
        if found is not None:
            if found[1] is None and "e" not in text and "E" not in text:
                return int(text)
            return float(text)
    return text


def compose(source: Source) -> Composed:
    """Read a text into positioned nodes."""
    composed = Composed()
    reader = _Composer(composed)
    try:
        reader.read(source.text)
    except yaml.YAMLError as error:
        composed.faults.append(explain(error, source))
        composed.whole = False
    except _Stop as stop:
        composed.faults.append(stop.fault)
        composed.whole = False
    return composed


class _Stop(Exception):
    """The text goes beyond a limit: nothing more is read."""

    def __init__(self, code: str, place: Place, **args: str) -> None:
        self.fault = Fault(code, place, args)


class _Lost:
    """Stands for a key whose value is not kept."""


_LOST = _Lost()
_Key = str | _Lost | None


class _Composer:
    """Builds nodes from events; `here` is the open collection and `key` the key that awaits its value."""

    def __init__(self, composed: Composed) -> None:
        self.composed = composed
        self.faults = composed.faults
        self.stack: list[tuple[MapNode | ListNode | None, _Key, Place]] = []
        self.here: MapNode | ListNode | None = None
        self.key: _Key = None
        self.key_place: Place = (0, 0)
        self.documents = 0

    def fault(self, code: str, place: Place, **args: str) -> None:
        self.faults.append(Fault(code, place, args))

    def read(self, text: str) -> None:
        parser = yaml.CSafeLoader(text)
        next_event = parser.get_event
        count = 0
        try:
            while (event := next_event()) is not None:
                count += 1
                kind = type(event)
                if kind is events.ScalarEvent:
                    self.scalar(event)
                elif kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
                    self.open(event, kind is events.MappingStartEvent)
                elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
                    self.close(event)
                elif kind is events.AliasEvent:
                    self.alias(event)
                elif kind is events.DocumentStartEvent:
                    self.document(event)
                elif kind is events.StreamEndEvent:
                    break
                if count > MAX_EVENTS:
                    raise _Stop("yaml-too-many", _place(event), limit=f"{MAX_EVENTS:,}")
        finally:
            parser.dispose()

    def scalar(self, event: Any) -> None:
        here, value, style = self.here, event.value, event.style
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if type(here) is MapNode:
            key = self.key
            if key is None:
                self.take_key(here, value, style, start, end)
                return
            if not style:
                value = plain_value(value)
            if isinstance(key, str):
                here[key] = value
                place = self.key_place
                here.marks[key] = Mark(place[0], place[1], start, end, style)
            here.end = end
            self.key = None
        elif isinstance(here, ListNode):
            here.append(plain_value(value) if not style else value)
            here.marks.append(Mark(start, end, start, end, style))
            here.end = end
        else:
            self.composed.root = plain_value(value) if not style else value
            self.composed.place = (start, end)

    def take_key(self, here: MapNode, value: str, style: str | None, start: int, end: int) -> None:
        self.key_place = (start, end)
        if value in here.marks:
            first = here.marks[value]
            self.fault("duplicate-key", (start, end), key=value, first=str(first.key_start))
            self.key = _LOST
        elif not style and value in ("<<", ""):
            self.fault("yaml-merge-key" if value else "yaml-key", (start, max(end, start + 1)))
            self.key = _LOST
        else:
            self.key = value

    def refuse(self, event: Any) -> None:
        if event.anchor is not None:
            self.fault("yaml-alias", _place(event), name=f"&{event.anchor}")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.fault("yaml-tag", _place(event), tag=tag)

    def alias(self, event: Any) -> None:
        self.fault("yaml-alias", _place(event), name=f"*{event.anchor}")
        self.composed.void.add(event.start_mark.index)
        self.put(None, _place(event))

    def put(self, value: Any, place: Place) -> None:
        """Add a value that is no scalar to the open collection."""
        here = self.here
        if type(here) is MapNode:
            key, at = self.key, self.key_place
            if key is None:
                self.fault("yaml-key", place)
                self.key = _LOST
                return
            if isinstance(key, str):
                here[key] = value
                here.marks[key] = Mark(at[0], at[1], place[0], place[1], None)
            self.key = None
        elif isinstance(here, ListNode):
            here.append(value)
            here.marks.append(Mark(place[0], place[1], place[0], place[1], None))
        else:
            self.composed.root, self.composed.place = value, place

    def open(self, event: Any, mapping: bool) -> None:
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if len(self.stack) >= MAX_DEPTH:
            raise _Stop("yaml-too-deep", _place(event), limit=str(MAX_DEPTH))
        self.stack.append((self.here, self.key, self.key_place))
        start = event.start_mark.index
        self.here = MapNode(start, event.flow_style) if mapping else ListNode(start, event.flow_style)
        self.key = None

    def close(self, event: Any) -> None:
        done = self.here
        assert done is not None
        if done.flow:
            done.end = event.end_mark.index
        self.here, self.key, self.key_place = self.stack.pop()
        self.put(done, done.place)
        if self.here is not None:
            self.here.end = done.end

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise _Stop("yaml-documents", _place(event))


def _place(event: Any) -> Place:
    start: int = event.start_mark.index
    return start, max(event.end_mark.index, start + 1)
