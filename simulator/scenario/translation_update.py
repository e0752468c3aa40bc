"""Bringing a catalogue up to date: done work stays, changed texts are marked, dropped ones kept aside."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path

import polib

from simulator.scenario.files import File
from simulator.scenario.translation import Place, texts
from simulator.scenario.translation_catalogue import read_catalogue
from simulator.scenario.wording import placeholders

_ALIKE = 0.5
"""How alike two lines of one list must be (0 to 1) for one to count as a change of the other."""

_UNIT_NOTE = "The forms after a number, separated by bars: day|days, день|дня|дней"


def update_catalogue(model: File, catalogue: Path, language: str) -> bool:
    """Write the catalogue of a model, new or brought up to date; returns whether the file changed.

    Raises:
        CatalogueFault: the catalogue that is there cannot be read; it stays as it is.
        OSError: it cannot be written.
    """
    old = read_catalogue(catalogue) if catalogue.exists() else None
    text = str(updated(model, old, language))
    if old is not None and catalogue.read_text(encoding="utf-8") == text:
        return False
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    fresh = catalogue.with_suffix(".po.new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    fresh.replace(catalogue)
    return True


def updated(model: File, old: polib.POFile | None, language: str) -> polib.POFile:
    """The catalogue of a model in file order.

    A text that stands where it stood, or was moved, keeps its translation. A text that was changed keeps
    the earlier translation marked fuzzy, with the earlier text beside it. Done work whose text is gone
    stays at the end as obsolete, and comes back with the text.
    """
    new = polib.POFile(wrapwidth=0, check_for_duplicates=False)
    new.header = (old.header if old is not None else "") or f"{model.id}.yaml in the language {language}"
    new.metadata = _headers(model, old, language)
    places = texts(model)
    sources = taken_over(places, list(old) if old is not None else [])
    for place in places:
        new.append(_entry(place, sources.get(place)))
    taken = {id(source) for source in sources.values()}
    for entry in old or ():
        if entry.msgstr and id(entry) not in taken:
            entry.obsolete = True
            new.append(entry)
    return new


def taken_over(places: tuple[Place, ...], old: list[polib.POEntry]) -> dict[Place, polib.POEntry]:
    """For every place the earlier entry whose translation it takes over: the same, the moved, the changed."""
    exact = {
        (entry.msgctxt, entry.msgid): entry for entry in sorted(old, key=lambda entry: not entry.obsolete)
    }
    found = {place: exact[key] for place in places if (key := (place.context, place.text)) in exact}
    kept = {id(entry) for entry in found.values()}
    left = [entry for entry in old if entry.msgstr and id(entry) not in kept]
    moved = {entry.msgid: entry for entry in reversed(left)}
    for place in places:
        if place not in found and place.text in moved:
            found[place] = moved.pop(place.text)
    kept = {id(entry) for entry in found.values()}
    by_context: dict[str, list[polib.POEntry]] = {}
    for entry in left:
        if id(entry) not in kept and not entry.obsolete:
            by_context.setdefault(entry.msgctxt or "", []).append(entry)
    lone = _contexts_of_one(places)
    for place in places:
        candidates = by_context.get(place.context, [])
        if place not in found and candidates:
            nearest = max(candidates, key=lambda entry: _likeness(entry.msgid, place.text))
            if place.context in lone or _likeness(nearest.msgid, place.text) >= _ALIKE:
                found[place] = nearest
                candidates.remove(nearest)
    return found


def _contexts_of_one(places: Iterable[Place]) -> set[str]:
    count: dict[str, int] = {}
    for place in places:
        count[place.context] = count.get(place.context, 0) + 1
    return {context for context, number in count.items() if number == 1}


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def fresh_entry(place: Place) -> polib.POEntry:
    """The entry of a text that nobody has translated."""
    entry = polib.POEntry(msgctxt=place.context, msgid=place.text)
    if place.context.endswith(".unit"):
        entry.comment = _UNIT_NOTE
    if placeholders(place.text):
        entry.flags.append("python-brace-format")
    return entry


def _entry(place: Place, source: polib.POEntry | None) -> polib.POEntry:
    entry = fresh_entry(place)
    if source is None:
        return entry
    entry.msgstr, entry.tcomment = source.msgstr, source.tcomment
    if source.msgid != place.text:
        entry.previous_msgid = source.msgid
        entry.flags.append("fuzzy")
    elif source.fuzzy:
        entry.previous_msgid = source.previous_msgid
        entry.flags.append("fuzzy")
    return entry


def _headers(model: File, old: polib.POFile | None, language: str) -> dict[str, str]:
    headers = dict(old.metadata) if old is not None else {}
    headers.setdefault("Project-Id-Version", model.id)
    headers["Language"] = language
    headers["MIME-Version"] = "1.0"
    headers["Content-Type"] = "text/plain; charset=UTF-8"
    headers["Content-Transfer-Encoding"] = "8bit"
    return headers
