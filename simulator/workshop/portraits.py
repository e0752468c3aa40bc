"""Portraits that a person makes: written to a file of the library's folder, and named in a text."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from simulator.scenario.checks import features
from simulator.scenario.portraits import FOLDER, Features, is_free
from simulator.scenario.schema import Kind
from simulator.workshop.edits import Edits, TextEdit
from simulator.workshop.entry import Entry
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import Page
from simulator.workshop.whole import write_whole

_KEY = "portrait"
_COLON = re.compile(r"[ \t]*:")
_BEFORE = ("language", "role", "name", "id", "format")
"""Behind which key of a director the portrait is put, the first that there is."""


def written(face: Features) -> str:
    """The features of a face as its file has them: those that have words first, as the format lists them."""
    order = [name for name in features.KNOWN if name in face]
    return "".join(f"{name}: {_value(face[name])}\n" for name in order)


def save_portrait(folder: Path, name: str, face: Features, *, over: bool = False) -> Path:
    """Write a portrait into a folder of the library, whole or not at all.

    Args:
        over: whether it may take the place of one that is there.

    Raises:
        WorkshopFault: the name is no id or is one that ships, another is there, or it cannot be written.
    """
    path = folder / FOLDER / f"{name}.yaml"
    if not is_free(name):
        raise WorkshopFault("portrait-name", name=name)
    if path.exists() and not over:
        raise WorkshopFault("file-exists", file=path.name)
    try:
        write_whole(path, written(face).encode())
    except OSError as error:
        raise WorkshopFault("portrait-not-kept", file=str(path)) from error
    return path


def portrait_at(page: Page, kind: Kind | Literal["portrait"]) -> Entry | None:
    """Where a scenario's client or a director has his portrait; None where he has none."""
    if kind == "director":
        here = page.section(_KEY)
        return None if here is None else here.entry
    client = page.section("client") if kind == "scenario" else None
    return None if client is None else client.named(_KEY)


def portrait_edits(page: Page, kind: Kind, name: str) -> Edits | None:
    """The edits after which a file names a portrait; None where it has nobody to be drawn."""
    here = portrait_at(page, kind)
    if here is not None:
        return (_instead(page, here, name),)
    if kind == "director":
        found = (page.section(key) for key in _BEFORE)
        before = next((section.entry for section in found if section is not None and section.entry), None)
        return None if before is None else (_below(page, before, name),)
    client = page.section("client") if kind == "scenario" else None
    if client is None or client.entry is None:
        return None
    entry, last = client.entry, next(iter(client.children()), None)
    if entry.style == "{":
        end = page.text.rfind("}", *entry.value_place)
        comma = ", " if last is not None else ""
        return None if end < 0 else (TextEdit(page.span(end, end), f"{comma}{_KEY}: {name}"),)
    return None if last is None else (_below(page, last, name),)


def _instead(page: Page, here: Entry, name: str) -> TextEdit:
    """The name in the place of whatever the portrait is."""
    if here.is_scalar or here.style == "{":
        return TextEdit(page.span(*here.value_place), name)
    colon = _COLON.match(page.text, here.key_place[1])
    start = here.key_place[1] if colon is None else colon.end()
    return TextEdit(page.span(start, max(here.end, start)), f" {name}" if colon is not None else f": {name}")


def _below(page: Page, before: Entry, name: str) -> TextEdit:
    """A line of its own behind an entry."""
    end = page.line_end(page.line_of(before.end))
    return TextEdit(page.span(end, end), f"\n{' ' * max(before.column, 0)}{_KEY}: {name}")


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return f'"{value}"' if isinstance(value, str) and value.startswith("#") else str(value)


def as_features(face: Mapping[str, object]) -> Features:
    """Plain values of what a face is drawn from, as `portrait:` would hold them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in face.items()}
