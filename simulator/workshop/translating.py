"""A catalogue that is worked on line by line: what each line has, its changes, and the way back.

Comments, order and the translator's header stay; long lines are no more broken, as `translate update` writes
them. What was translated for the text as it stands on disk is never taken away by work on a text that is not
saved.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import polib

from simulator.scenario.files import File
from simulator.scenario.translation import Place, texts
from simulator.scenario.translation_catalogue import catalogue_of
from simulator.scenario.translation_update import fresh_entry, taken_over, updated
from simulator.scenario.wording import placeholders
from simulator.workshop.files import Opened, Standing, open_text, save

Condition = Literal["missing", "fuzzy", "done"]
"""Nothing there yet; to be looked at again; done."""

_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its translation.

    Attributes:
        words: the translation, empty where there is none.
        before: the text that a fuzzy translation was made for; empty where that is not known.
        note: what the translator wrote beside it. hint: what the program tells translators.
        missing, unknown: placeholders that the translation lacks, and those that the text has not.
    """

    place: Place
    condition: Condition
    words: str = ""
    before: str = ""
    note: str = ""
    hint: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        return lost(self.place.text, self.words)[0]

    @property
    def unknown(self) -> tuple[str, ...]:
        return lost(self.place.text, self.words)[1]

    @property
    def open(self) -> bool:
        """Whether something is left to do: no words, another text than before, placeholders that went."""
        return self.condition != "done" or bool(self.missing or self.unknown)


def lost(text: str, words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The placeholders that a translation lacks, and those that its text has not; none without words."""
    if not words:
        return (), ()
    source, target = placeholders(text), placeholders(words)
    return (
        tuple(dict.fromkeys(name for name in source if name not in target)),
        tuple(dict.fromkeys(name for name in target if name not in source)),
    )


class Translating:
    """A catalogue as it stands on disk; every change is written at once, whole, and can be taken back.

    Attributes:
        language: of the translations.
        file: where the catalogue lies.
    """

    def __init__(self, file: Path, language: str) -> None:
        """Read the catalogue.

        Raises:
            WorkshopFault: the file cannot be read. CatalogueFault: it is no catalogue.
        """
        self.file, self.language = file, language
        self._opened: Opened = open_text(file)
        self._entries: polib.POFile = catalogue_of(self._opened.text, file)
        self._written: str | None = None
        self._done: list[str] = []
        self._undone: list[str] = []

    @property
    def standing(self) -> Standing:
        """How the file stands to what was read or written last."""
        return self._opened.standing

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._undone)

    def rows(self, model: File) -> tuple[Row, ...]:
        """Every line of a file in its order. A changed or moved line has the translation that it had."""
        places = texts(model)
        found = taken_over(places, list(self._entries))
        return tuple(_row(place, found.get(place)) for place in places)

    def behind(self, model: File) -> bool:
        """Whether its lines are not those of the file, in their order: it can be brought up to date."""
        return [_key(entry) for entry in self._entries if not entry.obsolete] != list(texts(model))

    def put(self, row: Row, words: str, *, done: bool, on_disk: Collection[Place] = ()) -> None:
        """Write the translation of a line; `done` says that nobody need look at it again.

        Args:
            row: the line, one of `rows`.
            on_disk: the lines of the file as it is saved, whose translations are not to be touched.

        Raises:
            WorkshopFault: it was changed elsewhere meanwhile, or cannot be written; all is as it was.
        """
        self._change(row, words.strip(), fuzzy=not done, before=row.before, on_disk=on_disk)

    def reword(self, row: Row, new: Place, *, on_disk: Collection[Place] = ()) -> None:
        """Follow a line whose text was changed: its translation is kept, to be looked at again.

        Raises:
            WorkshopFault: as `put`.
        """
        if row.words and self._find(new) is None:
            before = row.before if row.condition == "fuzzy" and row.before else row.place.text
            follows = Row(new, "fuzzy", row.words, before, row.note, row.hint)
            self._change(follows, row.words, fuzzy=True, before=before, on_disk=on_disk, former=row.place)

    def bring_up_to_date(self, model: File) -> bool:
        """Do what `translate update` does; whether anything changed.

        Raises:
            WorkshopFault: as `put`.
        """
        before = self._text
        fresh = updated(model, catalogue_of(self._opened.text, self.file), self.language)
        if not self._write(fresh):
            return False
        self._remember(before)
        return True

    def undo(self) -> None:
        """Take the last change back.

        Raises:
            WorkshopFault: as `put`.
        """
        self._step(self._done, self._undone)

    def redo(self) -> None:
        """Make the change again that was taken back last.

        Raises:
            WorkshopFault: as `put`.
        """
        self._step(self._undone, self._done)

    def read_again(self) -> None:
        """Take what stands on disk now; what was changed here before cannot be taken back any more.

        Raises:
            WorkshopFault: the file cannot be read. CatalogueFault: it is no catalogue.
        """
        opened = open_text(self.file)
        self._entries, self._opened, self._written = catalogue_of(opened.text, self.file), opened, None
        self._done.clear()
        self._undone.clear()

    def _change(
        self,
        row: Row,
        words: str,
        *,
        fuzzy: bool,
        before: str,
        on_disk: Collection[Place],
        former: Place | None = None,
    ) -> None:
        text = self._text
        changed = catalogue_of(text, self.file)
        entry = _entry_for(changed, row, on_disk, former)
        entry.msgstr = words
        entry.obsolete = False
        if entry.fuzzy:
            entry.flags.remove("fuzzy")
        entry.previous_msgid = None
        if fuzzy and words:
            entry.flags.append("fuzzy")
            entry.previous_msgid = before if before and before != row.place.text else None
        if self._write(changed):
            self._remember(text)

    @property
    def _text(self) -> str:
        """The catalogue as it would be written; putting that together takes longer than all else here."""
        if self._written is None:
            self._written = str(self._entries)
        return self._written

    def _write(self, entries: polib.POFile) -> bool:
        """Write other entries; whether they are any other."""
        text = str(entries)
        if text == self._text:
            return False
        self._opened = save(self._opened, text)
        self._entries, self._written = entries, text
        return True

    def _remember(self, text: str) -> None:
        self._done.append(text)
        del self._done[:-_MOST_STEPS]
        self._undone.clear()

    def _step(self, away: list[str], onto: list[str]) -> None:
        if not away:
            return
        here = self._text
        self._write(catalogue_of(away[-1], self.file))
        away.pop()
        onto.append(here)

    def _find(self, place: Place) -> polib.POEntry | None:
        return _found(self._entries, place)


def _row(place: Place, entry: polib.POEntry | None) -> Row:
    hint = fresh_entry(place).comment
    if entry is None or not entry.msgstr:
        return Row(place, "missing", hint=hint, note=entry.tcomment if entry is not None else "")
    exact = (entry.msgctxt or "", entry.msgid) == (place.context, place.text) and not entry.obsolete
    if exact and not entry.fuzzy:
        return Row(place, "done", entry.msgstr, "", entry.tcomment, hint)
    before = (entry.previous_msgid or "") if exact else entry.msgid
    return Row(place, "fuzzy", entry.msgstr, "" if before == place.text else before, entry.tcomment, hint)


def _entry_for(
    catalogue: polib.POFile, row: Row, on_disk: Collection[Place], former: Place | None
) -> polib.POEntry:
    """The entry that a line's translation goes into: its own, that of its former text, or a new one."""
    own = _found(catalogue, row.place)
    if own is not None:
        return own
    old = _found(catalogue, former or Place(row.place.context, row.before)) if former or row.before else None
    if old is not None and not old.obsolete and _key(old) not in on_disk:
        old.msgctxt, old.msgid = row.place.context, row.place.text
        return old
    entry = fresh_entry(row.place)
    entry.tcomment = row.note
    catalogue.insert(_index(catalogue, row.place, old), entry)
    return entry


def _index(catalogue: polib.POFile, place: Place, old: polib.POEntry | None) -> int:
    """Where a new entry goes: behind that of its former text, else among its own kind."""
    if old is not None and not old.obsolete:
        return next(number for number, entry in enumerate(catalogue) if entry is old) + 1
    return _behind(catalogue, place)


def _behind(catalogue: polib.POFile, place: Place) -> int:
    """Where a new entry goes: behind the last that shares most of its context, before the obsolete ones."""
    live = [number for number, entry in enumerate(catalogue) if not entry.obsolete]
    parts = place.context.split(".")
    for length in range(len(parts), 0, -1):
        like = ".".join(parts[:length])
        for number in reversed(live):
            context = catalogue[number].msgctxt or ""
            if context == like or context.startswith(f"{like}."):
                return number + 1
    return live[-1] + 1 if live else 0


def _found(catalogue: polib.POFile, place: Place) -> polib.POEntry | None:
    """The entry of a place; one that is in use before an obsolete one."""
    found = [entry for entry in catalogue if entry.msgid == place.text and _key(entry) == place]
    return min(found, key=lambda entry: bool(entry.obsolete), default=None)


def _key(entry: polib.POEntry) -> Place:
    return Place(entry.msgctxt or "", entry.msgid)
