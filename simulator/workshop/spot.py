"""What stands at a position of a text: the key or value under the caret, or the place where one may begin."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from simulator.scenario.nodes import Place
from simulator.workshop.entry import BLOCKS, BRACKETS, ITEM, Entry
from simulator.workshop.lines import Page

_CLOSERS = ("}", "]")
Part = Literal["key", "value", "text", "comment", "gap"]


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at an offset.

    `key` and `value` are those of `entry`, and `place` is where they stand; `text` is the inside of a text on
    lines of its own. A `gap` is empty: `entry` is what would take in a key that begins there, None at the
    top of the file.
    """

    part: Part
    entry: Entry | None
    place: Place
    offset: int


def spot_at(page: Page, offset: int) -> Spot:
    """The spot of an offset."""
    offset = min(max(offset, 0), len(page.text))
    start = page.starts[page.line_of(offset)]
    found = _entries_before(page, offset)
    for entry in reversed(found):
        spot = _within(page, entry, offset, start)
        if spot is not None:
            return spot
    if page.even[start:offset].lstrip().startswith("#"):
        return Spot("comment", None, (offset, offset), offset)
    return Spot("gap", _owner(page, found, offset, offset - start), (offset, offset), offset)


def _entries_before(page: Page, offset: int) -> list[Entry]:
    """The entries of the stretch around an offset that begin before it, or at it."""
    block = page.block_at(offset)
    entries = [entry for outer in block.entries for entry in outer.walk()]
    if not entries and block.start:
        entries = [entry for outer in page.block_at(block.start - 1).entries for entry in outer.walk()]
    starts = [entry.key_place[0] for entry in entries]
    return entries[: bisect_right(starts, offset)]


def _within(page: Page, entry: Entry, offset: int, line: int) -> Spot | None:
    """The spot, if the offset stands in the key, in the value or right after the colon of an entry."""
    start, end = entry.key_place
    if entry.key != ITEM and start <= offset <= end:
        return Spot("key", entry, entry.key_place, offset)
    first, last = entry.value_place
    if entry.style in BLOCKS:
        if first <= offset <= last or (offset > last and _still_inside(page, entry, offset, line)):
            return Spot("text", entry, entry.value_place, offset)
    elif entry.is_scalar and first <= offset <= last + _blanks(page, entry):
        return Spot("value", entry, (first, max(last, offset)), offset)
    elif entry.style in BRACKETS and first < offset < last + (page.even[last - 1 : last] not in _CLOSERS):
        return _in_brackets(entry, offset)
    if start >= line and offset > end:
        return _after_key(page, entry, offset)
    return None


def _blanks(page: Page, entry: Entry) -> int:
    """How many blanks after a plain condition still belong to it: the next word is about to follow."""
    last = entry.value_place[1]
    end = last
    while entry.key == "when" and entry.style == "plain" and page.even[end : end + 1] == " ":
        end += 1
    return end - last


def _after_key(page: Page, entry: Entry, offset: int) -> Spot | None:
    """Behind everything that stands on the line of an entry."""
    begin = entry.value_place[1] if entry.style else entry.key_place[1]
    between = page.even[begin:offset]
    if "#" in between and between[between.index("#") - 1 : between.index("#")] in (" ", "", "\t"):
        return Spot("comment", entry, (offset, offset), offset)
    if entry.style == "" and not entry.bare and between.strip() in ("", ":", "-"):
        return Spot("value", entry, (offset, offset), offset)
    return None


def _still_inside(page: Page, entry: Entry, offset: int, line: int) -> bool:
    """Whether an offset below the last words of a text on lines of its own still belongs to it."""
    between = page.even[entry.value_place[1] : offset]
    return not between.strip() and (line <= entry.value_place[1] or offset - line > max(entry.column, 0))


def _in_brackets(entry: Entry, offset: int) -> Spot:
    """Between the entries of a collection in brackets."""
    if entry.style == "[":
        return Spot("value", _new_item(entry, offset), (offset, offset), offset)
    last = next((child for child in reversed(entry.children) if child.key_place[0] <= offset), None)
    if last is not None and last.style == "" and not last.bare and last.value_place[0] <= offset:
        return Spot("value", last, (offset, offset), offset)
    return Spot("gap", entry, (offset, offset), offset)


def _new_item(entry: Entry, offset: int) -> Entry:
    """The item that would begin at an offset; the list itself stays as it is."""
    return Entry(ITEM, (offset, offset), -1, parent=entry, value_place=(offset, offset), flow=True)


def _owner(page: Page, found: list[Entry], offset: int, column: int) -> Entry | None:
    """What takes in a key that begins in a column below these entries; None at the top of the file."""
    section = page.section_at(offset).entry
    around = [] if section is None or section in found else [section]
    fitting = (entry for entry in reversed([*around, *found]) if not entry.flow and entry.column < column)
    owner = next(fitting, None)
    while owner is not None and (owner.style or owner.bare):
        owner = owner.parent
    return owner if owner is not None and owner.path else None
