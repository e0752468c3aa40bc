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
from yaml.events import ScalarEvent

from simulator.scenario.nodes import ListNode, MapNode, Place
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import MOST_FAULTS, Fault, explain, quoted, too_many

MAX_DEPTH = 32
MAX_EVENTS = 700_000
MOST_ENTRIES = 20_000
"""So many entries may one list or mapping have."""
MOST_REFERENCES = 10
"""So many anchors and aliases may be an author's mistakes; more are no scenario."""

_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})(\.[0-9]{1,18})?(?:[eE][-+]?[0-9]{1,2})?")
_NOT_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_WORDS: dict[str, Any] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}
_NO_KEYS = frozenset({"", "<<"})
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
    if len(text) < 6 and text in _WORDS:
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
    odd = _NOT_TEXT.search(source.text)
    if odd is not None:
        code = f"U+{ord(odd[0]):04X}"
        composed.faults.append(Fault("control-character", odd.span(), {"character": code}))
        composed.whole = False
        return composed
    reader = _Composer(composed)
    try:
        reader.read(source.text)
    except yaml.YAMLError as error:
        fault = explain(error, source)
        within = range(*fault.place)
        composed.faults[:] = [other for other in composed.faults if other.place[0] not in within]
        composed.faults.append(fault)
        composed.whole = False
    except _Stop as stop:
        composed.faults.append(stop.fault)
        composed.whole = False
    if composed.whole and composed.root is None:
        composed.faults.append(Fault("file-empty", (0, 0), {}))
        composed.whole = False
    return composed


class _Stop(Exception):
    """The text goes beyond a limit: nothing more is read."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


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
        self.references: list[Fault] = []
        self.text = ""

    def fault(self, code: str, place: Place, **args: str | int) -> None:
        if len(self.faults) >= MOST_FAULTS:
            raise _Stop(too_many(place))
        self.faults.append(Fault(code, place, args))

    def read(self, text: str) -> None:
        """Follow the events to the end. Scalars, which are most of them, are handled in place."""
        self.text = text
        parser = yaml.CSafeLoader(text)
        next_event: Any = parser.get_event
        scalar: Any = ScalarEvent
        count = 0
        here, key, key_place = self.here, self.key, self.key_place
        try:
            while (event := next_event()) is not None:
                count += 1
                if count > MAX_EVENTS:
                    raise _Stop(Fault("yaml-too-many", _place(event), {"limit": f"{MAX_EVENTS:,}"}))
                if type(event) is not scalar:
                    self.key, self.key_place = key, key_place
                    self.other(event)
                    here, key, key_place = self.here, self.key, self.key_place
                    continue
                start, end = event.start_mark.index, event.end_mark.index
                value, style = event.value, event.style
                if event.tag is not None or event.anchor is not None:
                    self.refuse(event)
                if type(here) is MapNode:
                    if key is None:
                        key_place = (start, end)
                        odd = value in here.marks or (not style and value in _NO_KEYS)
                        key = self.odd_key(here, value, key_place) if odd else value
                        continue
                    if type(key) is str:
                        if start == end and start == key_place[1] and here.flow:
                            self.bare(here, key, key_place)
                        else:
                            here[key] = value if style else plain_value(value)
                            here.marks[key] = (key_place[0], key_place[1], start, end, style)
                    key = None
                else:
                    self.item(value if style else plain_value(value), (start, end), style)
        finally:
            parser.dispose()

    def bare(self, here: MapNode, key: str, place: Place) -> None:
        """A word without a colon inside braces: nearly always the rest of a text that holds a comma."""
        last = next(reversed(here.marks), None)
        if last is None or here.marks[last][4] or not isinstance(here[last], str):
            self.fault("yaml-bare-word", place, word=key)
            return
        start = here.marks[last][2]
        before = self.faults[-1] if self.faults else None
        if before is not None and before.code == "text-cut-at-comma" and before.place[0] == start:
            self.faults.pop()
        whole = self.text[start : place[1]]
        self.fault("text-cut-at-comma", (start, place[1]), key=last, fixed=f"{last}: {quoted(whole)}")

    def item(self, value: Any, place: Place, style: str | None) -> None:
        """Add a scalar to the open list, or take it for the whole document."""
        here = self.here
        if type(here) is ListNode:
            here.append(value)
            here.marks.append((*place, *place, style))
        else:
            self.composed.root, self.composed.place = value, place

    def other(self, event: Any) -> None:
        """Anything but a scalar."""
        kind = type(event)
        if kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
            self.open(event, kind is events.MappingStartEvent)
        elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
            self.close(event)
        elif kind is events.AliasEvent:
            self.alias(event)
        elif kind is events.DocumentStartEvent:
            self.document(event)

    def odd_key(self, here: MapNode, value: str, place: Place) -> _Lost:
        """A key whose value is not kept: one that is there already, or no word."""
        if value in here.marks:
            self.fault("duplicate-key", place, key=value, first=here.marks[value][0])
        else:
            self.fault("yaml-merge-key" if value else "yaml-key", (place[0], max(place[1], place[0] + 1)))
        return _LOST

    def refuse(self, event: Any) -> None:
        if event.anchor is not None:
            self.reference(event, f"&{event.anchor}")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.fault("yaml-tag", _place(event), tag=tag)

    def reference(self, event: Any, name: str) -> None:
        """An anchor or alias. A file built of them is refused in one sentence, whatever else it holds."""
        self.references.append(Fault("yaml-alias", _place(event), {"name": name}))
        if len(self.references) > MOST_REFERENCES:
            self.faults.clear()
            raise _Stop(self.references[0])
        self.faults.append(self.references[-1])

    def alias(self, event: Any) -> None:
        self.reference(event, f"*{event.anchor}")
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
                here.marks[key] = (*at, *place, None)
            self.key = None
        elif isinstance(here, ListNode):
            here.append(value)
            here.marks.append((*place, *place, None))
        else:
            self.composed.root = value
            self.composed.place = value.place if isinstance(value, MapNode | ListNode) else place

    def open(self, event: Any, mapping: bool) -> None:
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if len(self.stack) >= MAX_DEPTH:
            raise _Stop(Fault("yaml-too-deep", _place(event), {"limit": str(MAX_DEPTH)}))
        self.stack.append((self.here, self.key, self.key_place))
        start = event.start_mark.index
        self.here = MapNode(start, event.flow_style) if mapping else ListNode(start, event.flow_style)
        self.key = None

    def close(self, event: Any) -> None:
        done = self.here
        assert done is not None
        if len(done.marks) > MOST_ENTRIES:
            raise _Stop(Fault("yaml-too-long", done.place, {"limit": f"{MOST_ENTRIES:,}"}))
        if done.flow:
            done.end = event.end_mark.index
        self.here, self.key, self.key_place = self.stack.pop()
        self.put(done, (done.start, done.end))

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise _Stop(Fault("yaml-documents", _place(event), {}))


def _place(event: Any) -> Place:
    start: int = event.start_mark.index
    return start, max(event.end_mark.index, start + 1)
