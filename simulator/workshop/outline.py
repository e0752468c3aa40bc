"""The outline of a text: what it declares, with the places, for a tree beside the editor."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.scenario.nodes import Place
from simulator.scenario.problem import Span
from simulator.scenario.schema import Kind
from simulator.workshop.entry import ITEM, Entry
from simulator.workshop.lines import Page, Section, page_of
from simulator.workshop.names import replies_of, words_of

_SECTIONS: dict[Kind, tuple[str, ...]] = {
    "scenario": ("terms", "facts", "scenes", "endings", "directives", "expect"),
    "director": ("directives", "lines"),
    "exercise": ("deals", "expect"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """Something with a name: `section` is the key it stands under, `name` its id, or what tells it apart.

    `label` are the words that people read in its place, where the file gives them beside the name.
    """

    section: str
    name: str
    label: str
    place: Span
    """The name itself."""
    whole: Span
    """Everything that belongs to it."""


def outline(text: str | Page, kind: Kind) -> tuple[Part, ...]:
    """The parts of a text, section by section, in its order."""
    page = page_of(text)
    wanted = _SECTIONS[kind]
    return tuple(part for section in page.sections if section.key in wanted for part in _parts(page, section))


def replies(text: str | Page, scene: str) -> tuple[Part, ...]:
    """The replies of a scene: read when its node is opened."""
    page = page_of(text)
    section = page.section("scenes")
    entry = None if section is None else section.named(scene)
    found = () if entry is None else tuple(replies_of(entry))
    return tuple(_item(page, "choices", item, number) for number, item in enumerate(found, 1))


def part_at(parts: tuple[Part, ...], line: int) -> int | None:
    """The place among the parts of the one that a line belongs to."""
    return next((at for at, part in enumerate(parts) if part.whole.line <= line <= part.whole.end_line), None)


def _parts(page: Page, section: Section) -> Iterator[Part]:
    if section.key in ("terms", "facts"):
        for entry in section.children():
            label = entry.value if entry.is_scalar else entry.word("label") or entry.word("text") or ""
            yield _part(page, section.key, entry.key, label, entry.key_place, entry.end)
    elif section.key in ("scenes", "endings", "lines"):
        for name, place, end in section.names():
            yield _part(page, section.key, name, "", place, end)
    else:
        for number, entry in enumerate((child for child in section.children() if child.key == ITEM), 1):
            yield _item(page, section.key, entry, number)


def _item(page: Page, section: str, entry: Entry, number: int) -> Part:
    """An item by its id, or by its number where it has none."""
    named = entry.child("id") or entry.child("scenario")
    if named is None or not named.is_scalar:
        return _part(page, section, str(number), "", entry.key_place, entry.end)
    label = words_of(page, entry, "says") if section == "directives" else ""
    return _part(page, section, named.value, label, named.value_place, entry.end)


def _part(page: Page, section: str, name: str, label: str, place: Place, end: int) -> Part:
    whole = page.even[place[0] : end].rstrip()
    return Part(section, name, label, page.span(*place), page.span(place[0], place[0] + len(whole)))
