"""Rename a thing everywhere by exact edits: comments, quotes and layout stay as they are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from simulator.scenario.condition import RESERVED
from simulator.scenario.schema import Kind
from simulator.scenario.vocabulary import SNAKE
from simulator.workshop.edits import Edits, TextEdit
from simulator.workshop.lines import Page, page_of
from simulator.workshop.names import declared, names_in, replies_of
from simulator.workshop.sentences import sentence
from simulator.workshop.things import Thing, entry_of, replies_played, thing_at, uses_of
from simulator.workshop.uses import uses

_NO_WORDS = frozenset({"true", "false", "null"})
"""Words that YAML reads as something else."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something is not renamed; `code` is one of the workshop's sentences."""

    code: str
    args: Mapping[str, str]

    def message(self, language: str = "en") -> str:
        """One sentence for the author."""
        return sentence(self.code, language, **self.args)


def rename(text: str | Page, kind: Kind, line: int, column: int, new: str) -> Edits | Refusal:
    """The edits that give the thing named at a position another name, or why that cannot be."""
    page = page_of(text)
    found = thing_at(page, kind, page.offset(line, column))
    if found is None:
        return Refusal("rename-nothing", {})
    return renamed(page, kind, found[0], new)


def renamed(page: Page, kind: Kind, thing: Thing, new: str) -> Edits | Refusal:
    """The edits that give a thing another name, or why that cannot be."""
    refusal = _refusal(page, kind, thing, new)
    if refusal is not None:
        return refusal
    if new == thing.name:
        return ()
    found = uses_of(page, kind, thing)
    if not any(use.declares for use in found):
        return Refusal("rename-undeclared", {"name": thing.name})
    edits = [TextEdit(page.span(*use.place), new) for use in found]
    return (*edits, *_first_scene(page, thing, new))


def _refusal(page: Page, kind: Kind, thing: Thing, new: str) -> Refusal | None:
    if not thing.own:
        return Refusal("rename-elsewhere", {"name": thing.name})
    if thing.sort == "level" and not re.fullmatch(SNAKE, thing.name):
        return Refusal("rename-number", {"name": thing.name})
    if not re.fullmatch(SNAKE, new):
        return Refusal("rename-no-id", {"name": new})
    if new in _NO_WORDS or (thing.sort in ("term", "fact", "level", "value") and new in RESERVED):
        return Refusal("rename-reserved", {"name": new})
    if new != thing.name and new in _taken(page, kind, thing):
        return Refusal("rename-taken", {"name": new})
    return _mixed(page, thing) if thing.sort == "reply" else None


def _taken(page: Page, kind: Kind, thing: Thing) -> set[str]:
    """The names that the thing could be taken for."""
    known = declared(page)
    match thing.sort:
        case "term" | "fact":
            return {*known.terms, *known.facts}
        case "scene" | "ending":
            return {*known.scenes, *known.endings}
        case "level":
            return set(known.terms.get(thing.owner, ()))
        case "value":
            return set(known.draws.get(thing.owner, ()))
        case "reply":
            return {name for scene in _scenes_with(page, thing) for name in _replies(page, scene)}
        case _:
            return {use.name for use in uses(page, kind) if use.declares and thing.sort in use.sorts}


def _scenes_with(page: Page, thing: Thing) -> list[str]:
    """The scene of a reply; of one that no scene was named for, every scene that has it."""
    if thing.owner:
        return [thing.owner]
    return [name for name, _, _ in names_in(page, "scenes") if thing.name in _replies(page, name)]


def _replies(page: Page, scene: str) -> list[str]:
    entry = entry_of(page, Thing("scene", scene))
    return [] if entry is None else [reply.word("id") or "" for reply in replies_of(entry)]


def _mixed(page: Page, thing: Thing) -> Refusal | None:
    """A promise's reply that may be of this scene or of another cannot follow one of them alone."""
    if not thing.owner:
        return None
    for place, scenes in replies_played(page).items():
        if page.text[slice(*place)] == thing.name and thing.owner in scenes and len(scenes) > 1:
            return Refusal("rename-mixed", {"name": thing.name, "scenes": ", ".join(scenes)})
    return None


def _first_scene(page: Page, thing: Thing, new: str) -> Edits:
    """Talks open in the scene called `opening` where nothing says otherwise: then say so."""
    if thing.sort != "scene" or thing.name != "opening" or page.section("first") is not None:
        return ()
    section = page.section("scenes")
    assert section is not None
    return (TextEdit(page.span(section.start, section.start), f"first: {new}\n"),)
