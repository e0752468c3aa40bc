"""Renames followed into other files: exercises that name a scenario's things, and catalogues.

What would change is told first, file by file; it is then done in all of them or in none, and can be taken
back as long as nobody has changed the files meanwhile.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import polib

from simulator.scenario.library import PLACES, SHIPPED, yaml_files
from simulator.scenario.schema import Kind
from simulator.scenario.translation_catalogue import CatalogueFault, catalogue_of, catalogue_path, languages
from simulator.workshop.edits import TextEdit, apply
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import Opened, open_text, save
from simulator.workshop.foreign import foreign_uses
from simulator.workshop.lines import Page, page_of
from simulator.workshop.rename import Refusal
from simulator.workshop.roles import Sort
from simulator.workshop.things import Thing
from simulator.workshop.uses import uses

_KINDS: dict[str, Kind] = {"": "scenario", "directors": "director", "exercises": "exercise"}
_SECTIONS: dict[Sort, str] = {
    "scene": "scenes",
    "ending": "endings",
    "term": "terms",
    "fact": "facts",
    "directive": "directives",
}


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one file. `count` is how many names, or lines of a catalogue, are other ones then."""

    opened: Opened
    after: str
    count: int

    @property
    def path(self) -> Path:
        """The file."""
        return self.opened.path


Changes = tuple[Change, ...]


def around_thing(
    path: Path, text: str, kind: Kind, thing: Thing, new: str, folders: Sequence[Path]
) -> Changes | Refusal:
    """What a thing's new name changes outside the text that declares it, or why it cannot be followed.

    Args:
        path: the file that declares it. text: what stands there before the rename.
        folders: of the library; what ships is left alone.

    Raises:
        WorkshopFault: a file cannot be read.
    """
    page = page_of(text)
    changes = [_in_catalogue(file, thing, new, kind) for file in _catalogues(path)]
    if kind == "scenario" and thing.sort != "directive":
        for file in _files(_roots(path, folders), ("exercises",)):
            found = _in_exercise(file, path.stem, page, thing, new)
            if isinstance(found, Refusal):
                return found
            changes.append(found)
    return tuple(change for change in changes if change.count)


def around_file(path: Path, kind: Kind, new: str, folders: Sequence[Path]) -> Changes:
    """What a file's new name changes in the others: whoever names the scenario or the director by its id.

    Raises:
        WorkshopFault: a file cannot be read.
    """
    if kind == "exercise":
        return ()
    old = path.stem
    changes = []
    for file in _files(_roots(path, folders), PLACES):
        if file.resolve() != path.resolve():
            opened = open_text(file)
            page = Page(opened.text)
            found = [use for use in uses(page, _KINDS[_place(file)], old) if use.is_of(_sort(kind), old)]
            edits = [TextEdit(page.span(*use.place), new) for use in found]
            changes.append(Change(opened, apply(opened.text, edits), len(edits)))
    return tuple(change for change in changes if change.count)


def carry_out(changes: Iterable[Change]) -> Changes:
    """Make the changes in all files or in none; returns the changes that lead back.

    Raises:
        WorkshopFault: a file was changed meanwhile or cannot be written; all are as they were.
    """
    back: list[Change] = []
    try:
        for change in changes:
            saved = save(change.opened, change.after)
            back.append(Change(saved, change.opened.text, change.count))
    except WorkshopFault:
        for change in reversed(back):
            save(change.opened, change.after)
        raise
    return tuple(reversed(back))


def _in_exercise(file: Path, scenario: str, page: Page, thing: Thing, new: str) -> Change | Refusal:
    opened = open_text(file)
    if scenario not in opened.text or thing.name not in opened.text:
        return Change(opened, opened.text, 0)
    exercise = Page(opened.text)
    edits = []
    for use, scenes in foreign_uses(exercise, scenario, page):
        if not use.is_of(thing.sort, thing.name, thing.owner if thing.sort != "reply" else ""):
            continue
        if thing.sort == "reply" and thing.owner and thing.owner not in scenes:
            continue
        if thing.sort == "reply" and thing.owner and len(scenes) > 1:
            return Refusal("rename-mixed", {"name": thing.name, "scenes": ", ".join(scenes)})
        edits.append(TextEdit(exercise.span(*use.place), new))
    return Change(opened, apply(opened.text, edits), len(edits))


def _in_catalogue(file: Path, thing: Thing, new: str, kind: Kind) -> Change:
    opened = open_text(file)
    try:
        catalogue = catalogue_of(opened.text, file)
    except CatalogueFault:
        # The problems tell of it; it has no names to follow.
        return Change(opened, opened.text, 0)
    context = _contexts(thing)
    braces = (
        re.compile(rf"\{{{re.escape(thing.name)}\}}") if thing.sort == "term" and kind == "scenario" else None
    )
    count = sum(_renamed(entry, context, braces, new) for entry in catalogue)
    return Change(opened, str(catalogue) if count else opened.text, count)


def _renamed(
    entry: polib.POEntry, context: re.Pattern[str] | None, braces: re.Pattern[str] | None, new: str
) -> bool:
    """Rename in one entry; whether anything was another name."""
    before = entry.msgctxt, entry.msgid, entry.msgstr, entry.previous_msgid
    if context is not None and entry.msgctxt:
        entry.msgctxt = context.sub(lambda found: found[1] + new, entry.msgctxt, count=1)
    if braces is not None and not (entry.msgctxt or "").startswith("past."):
        name = f"{{{new}}}"
        entry.msgid = braces.sub(name, entry.msgid)
        entry.msgstr = braces.sub(name, entry.msgstr)
        if entry.previous_msgid:
            entry.previous_msgid = braces.sub(name, entry.previous_msgid)
    return before != (entry.msgctxt, entry.msgid, entry.msgstr, entry.previous_msgid)


def _contexts(thing: Thing) -> re.Pattern[str] | None:
    """Which contexts of a catalogue name a thing: what stands before the name is the first group."""
    name = rf"{re.escape(thing.name)}(?=\.|$)"
    if thing.sort == "reply":
        scene = re.escape(thing.owner) if thing.owner else r"[^.]+"
        return re.compile(rf"^(scenes\.{scene}\.choices\.){name}")
    section = _SECTIONS.get(thing.sort)
    return None if section is None else re.compile(rf"^({section}\.){name}")


def _catalogues(path: Path) -> Iterator[Path]:
    return (catalogue_path(path, language) for language in languages(path))


def _roots(path: Path, folders: Sequence[Path]) -> list[Path]:
    """The folders of the library that may be changed, and the one that a file lies in."""
    own = path.absolute().parent
    root = own.parent if own.name in PLACES else own
    found = dict.fromkeys(folder.absolute() for folder in (*folders, root))
    return [folder for folder in found if not folder.is_relative_to(SHIPPED)]


def _files(roots: Iterable[Path], places: Iterable[str]) -> Iterator[Path]:
    for root in roots:
        for place in places:
            yield from yaml_files(root / place)


def _place(file: Path) -> str:
    return file.parent.name if file.parent.name in PLACES else ""


def _sort(kind: Kind) -> Sort:
    return "scenario" if kind == "scenario" else "director"
