"""How a file that is brought differs from the one of its name in the library, told by its parts."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import polib

from simulator.scenario.translation_catalogue import CatalogueFault, catalogue_of
from simulator.workshop.lines import Page

_WORDS = ""
"""The part that the lines of a catalogue are told under."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is other in one part of a file.

    Attributes:
        key: the part, a key of the first column; empty for the lines of a catalogue.
        added, gone, changed: the names of what it declares, where it declares some; one empty name where the
            whole part came or went.
    """

    key: str
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines that only the brought file has, lines that only the library's has, and the parts they lie in."""

    new_lines: int
    gone_lines: int
    parts: tuple[Part, ...]


def difference(mine: bytes, brought: bytes) -> Difference:
    """How the brought file of a scenario, a director or a portrait differs from mine."""
    old, new = _text(mine), _text(brought)
    return Difference(*_counts(old, new), tuple(_parts(Page(old), Page(new))))


def words_difference(mine: bytes, brought: bytes) -> Difference:
    """How a brought catalogue differs from mine, by its lines."""
    old, new = (_translations(_text(data)) for data in (mine, brought))
    part = Part(
        _WORDS,
        tuple(new.keys() - old.keys()),
        tuple(old.keys() - new.keys()),
        tuple(key for key in new.keys() & old.keys() if new[key] != old[key]),
    )
    parts = (part,) if part.added or part.gone or part.changed else ()
    return Difference(*_counts(_text(mine), _text(brought)), parts)


def _text(data: bytes) -> str:
    """What stands in a file; mine may be anything."""
    return data.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")


def _counts(old: str, new: str) -> tuple[int, int]:
    before, after = Counter(old.split("\n")), Counter(new.split("\n"))
    return (after - before).total(), (before - after).total()


def _parts(old: Page, new: Page) -> list[Part]:
    before, after = ({s.key: s for s in page.sections if s.key} for page in (old, new))
    found = []
    for key in dict.fromkeys((*after, *before)):
        mine, brought = before.get(key), after.get(key)
        if mine is None or brought is None:
            found.append(
                Part(key, added=("",) if mine is None else (), gone=("",) if brought is None else ())
            )
            continue
        texts = old.text[mine.start : mine.end].strip(), new.text[brought.start : brought.end].strip()
        if texts[0] != texts[1]:
            found.append(_part(key, _named(old, key), _named(new, key)))
    return found


def _part(key: str, old: dict[str, str], new: dict[str, str]) -> Part:
    return Part(
        key,
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
        tuple(name for name in new if name in old and new[name] != old[name]),
    )


def _named(page: Page, key: str) -> dict[str, str]:
    """What a section declares by name, with the text of each."""
    section = page.section(key)
    blocks = () if section is None else section.blocks
    return {block.name[0]: page.text[block.start : block.end].strip() for block in blocks if block.name}


def _translations(text: str) -> dict[str, str]:
    try:
        catalogue = catalogue_of(text, Path("mine.po"))
    except CatalogueFault:
        return {}
    return {_key(entry): entry.msgstr for entry in catalogue if entry.msgstr and not entry.obsolete}


def _key(entry: polib.POEntry) -> str:
    return f"{entry.msgctxt or ''}\n{entry.msgid}"
