"""Completion: the keys that the format allows where the caret stands, and the values and names for a key."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from simulator.scenario.checks import features
from simulator.scenario.nodes import Place
from simulator.scenario.problem import Span, Surroundings
from simulator.scenario.schema import Kind
from simulator.scenario.yaml_faults import quoted
from simulator.workshop.around import Around, Candidate
from simulator.workshop.asked import condition_words
from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.key_words import key_words
from simulator.workshop.lines import Page, page_of
from simulator.workshop.roles import DECLARED, KEY_ROLES, VALUE_ROLES
from simulator.workshop.shapes import Shapes, allowed, shapes_at
from simulator.workshop.spot import Spot, spot_at
from simulator.workshop.writing import after_key

_OPEN_BRACE = re.compile(r"\{[a-z0-9_]*\Z")
_PLAIN = re.compile(r"[-+]?\w[\w.+-]*")
"""A name that needs no quotation marks."""
_WAY = re.compile(r"\b(?:goto|to):[ ]+([a-z]\w*)")
_COLON = re.compile(r"[\"']?[ \t]*:(?=\s|\Z)")


@dataclass(frozen=True, slots=True)
class Item:
    """One offer: `insert` takes the place of `span`; `detail` says what it is."""

    label: str
    insert: str
    span: Span
    kind: Literal["key", "value", "name", "placeholder"]
    detail: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class _Here:
    """Where something is completed: what it replaces, and what of it is typed already."""

    around: Around
    spot: Spot
    place: Place
    behind: int = 0
    """So many columns further on the key will stand, behind the dash of its item."""

    @property
    def page(self) -> Page:
        return self.around.page

    def item(
        self,
        label: str,
        insert: str,
        kind: Literal["key", "value", "name"],
        detail: str,
        required: bool = False,
    ) -> Item:
        return Item(label, insert, self.page.span(*self.place), kind, detail, required)


def complete(
    text: str | Page,
    kind: Kind,
    line: int,
    column: int,
    surroundings: Surroundings | None = None,
    language: str = "en",
) -> tuple[Item, ...]:
    """What can stand at a position, first what begins as the word typed there; nothing in comments."""
    page = page_of(text)
    offset = page.offset(line, column)
    spot = spot_at(page, offset)
    if spot.part == "comment":
        return ()
    around = Around(page, kind, surroundings, language)
    found = list(_offers(around, spot))
    start = min((page.offset(item.span.line, item.span.column) for item in found), default=offset)
    return _ordered(found, page.text[start:offset].lstrip("\"'"))


def _offers(around: Around, spot: Spot) -> Iterator[Item]:
    entry, kind = spot.entry, around.kind
    if spot.part == "gap":
        path = () if entry is None else entry.path
        here = _Here(around, spot, (spot.offset, spot.offset))
        yield from _in_gap(here, shapes_at(kind, path), entry)
        return
    assert entry is not None
    if spot.part == "key":
        above = entry.parent.path if entry.parent is not None else ()
        yield from _keys(
            _Here(around, spot, spot.place), shapes_at(kind, above), entry, _siblings(around.page, entry)
        )
        return
    shapes = shapes_at(kind, entry.path)
    if spot.part == "text" or any(shape.text for shape in shapes):
        words = list(_braces(around, spot, entry, shapes))
        if words or spot.part == "text":
            yield from words
            return
    yield from _values(_Here(around, spot, _typed(around.page, spot)), shapes, entry)


def _in_gap(here: _Here, shapes: Shapes, entry: Entry | None) -> Iterator[Item]:
    """Nothing stands here yet: keys of the mapping around, or the first sign of an item."""
    present = _present(here.page, entry)
    yield from _keys(here, shapes, entry, present)
    lists = tuple(shape for shape in shapes if shape.is_list)
    if lists and entry is not None and not entry.flow:
        inner = shapes_at(here.around.kind, (*entry.path, ITEM))
        first = Entry(ITEM, (here.spot.offset, here.spot.offset), -1, parent=entry)
        for item in _values(replace(here, behind=2), inner, first):
            yield Item(item.label, f"- {item.insert}", item.span, item.kind, item.detail, item.required)


def _present(page: Page, entry: Entry | None) -> set[str]:
    """The keys that an entry has already."""
    if entry is None:
        return {section.key for section in page.sections}
    section = page.section(entry.key) if len(entry.path) == 1 else None
    if section is not None and section.blocks:
        return {name for name, _, _ in section.names()}
    return {child.key for child in entry.children}


def _siblings(page: Page, entry: Entry) -> set[str]:
    """The keys beside one."""
    owner = entry.parent
    if owner is None or not owner.path:
        return {section.key for section in page.sections} - {entry.key}
    return _present(page, owner) - {entry.key}


def _keys(here: _Here, shapes: Shapes, entry: Entry | None, present: Iterable[str]) -> Iterator[Item]:
    """The keys allowed beside those which are there."""
    present = set(present)
    column = here.page.position(here.place[0])[1] - 1 + here.behind
    flow = entry is not None and (entry.flow or entry.style == "{")
    written = _COLON.match(here.page.even, here.place[1]) is not None
    for key, forms in allowed(shapes, present).items():
        if key not in present:
            detail = key_words(shapes, key, here.around.language)
            insert = key if written else key + after_key(key, forms, column, flow=flow)
            yield here.item(key, insert, "key", detail, any(form.required for form in forms))
    for name, detail in _names_for_keys(here.around, shapes, entry):
        if name not in present:
            yield here.item(name, name if written else f"{name}: ", "name", detail)


def _names_for_keys(around: Around, shapes: Shapes, entry: Entry | None) -> Iterator[Candidate]:
    """Keys that are names or words of a closed list."""
    for shape in shapes:
        yield from ((word, key_words(shapes, word, around.language)) for word in shape.key_words)
        role = KEY_ROLES.get(shape.name)
        if DECLARED.get(shape.name) in ("scene", "ending"):
            known = (*around.known.scenes, *around.known.endings)
            yield from ((name, "") for name in _led_to(around.page) if name not in known)
        elif role is not None and shape.is_mapping:
            found = around.candidates(role, entry or Entry("", (0, 0), -1))
            yield from ((name, said or key_words(shapes, name, around.language)) for name, said in found)
        elif shape.is_mapping and shape.name.endswith(".portrait"):
            yield from ((name, "") for name in features.KNOWN)


def _led_to(page: Page) -> list[str]:
    """The names that replies lead to, wherever these are."""
    return list(dict.fromkeys(found[1] for found in _WAY.finditer(page.even)))


def _values(here: _Here, shapes: Shapes, entry: Entry) -> Iterator[Item]:
    """What may stand behind a key, or in an item."""
    lead = " " if here.page.even[here.place[0] - 1 : here.place[0]] in (":", "-") else ""
    for shape in shapes:
        if shape.model is not None and entry.key == ITEM:
            yield from _keys(here, (shape,), entry, {child.key for child in entry.children})
        elif shape.is_list or shape.is_mapping:
            continue
        for word in shape.words:
            yield here.item(word, lead + word, "value", "")
    role = next(
        (VALUE_ROLES[shape.name] for shape in shapes if shape.name in VALUE_ROLES and not shape.is_list), None
    )
    if role == "condition" or role == "that-condition":
        for name, detail in condition_words(here.page, entry, here.spot.offset, here.around.asked_of(entry)):
            yield here.item(name, lead + name, "name", detail)
    elif role is not None:
        for name, detail in here.around.candidates(role, entry):
            written = name if _PLAIN.fullmatch(name) or name.startswith('"') else quoted(name)
            yield here.item(name, lead + written, "name", detail)
    elif entry.path[-2:-1] == ("portrait",):
        for word in features.WORDS.get(entry.key, ()):
            yield here.item(word, lead + word, "value", "")


def _typed(page: Page, spot: Spot) -> Place:
    """What a value's completion replaces: the word around the caret in a condition, otherwise the value."""
    entry = spot.entry
    assert entry is not None
    if entry.key == "when":
        start = end = spot.offset
        while start > spot.place[0] and (page.even[start - 1].isalnum() or page.even[start - 1] == "_"):
            start -= 1
        while end < spot.place[1] and (page.even[end].isalnum() or page.even[end] == "_"):
            end += 1
        return start, end
    start, end = spot.place
    return start, end


def _braces(around: Around, spot: Spot, entry: Entry, shapes: Shapes) -> Iterator[Item]:
    """Names in braces, after the opening one."""
    page = around.page
    line = page.starts[page.line_of(spot.offset)]
    found = _OPEN_BRACE.search(page.even, line, spot.offset)
    if found is None or not any(shape.text for shape in shapes):
        return
    end = spot.offset
    while end < len(page.even) and (page.even[end].isalnum() or page.even[end] == "_"):
        end += 1
    closed = page.even[end : end + 1] == "}"
    span = page.span(found.start() + 1, end)
    for name, detail in around.braces(entry):
        yield Item(name, name if closed else f"{name}}}", span, "placeholder", detail)


def _ordered(items: Iterable[Item], typed: str) -> tuple[Item, ...]:
    """Each once; what begins as typed first, then what holds it, and within these what is required first."""
    ranked: dict[str, tuple[int, Item]] = {}
    for item in items:
        label = item.label.strip("\"'")
        rank = 0 if label.startswith(typed) else 1 if typed in label else 2
        if item.label not in ranked:
            ranked[item.label] = rank, item
    best = [pair for pair in ranked.values() if pair[0] < 2] or list(ranked.values())
    return tuple(item for _, item in sorted(best, key=lambda pair: (pair[0], not pair[1].required)))
