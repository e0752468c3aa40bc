"""The gettext catalogue of one file in one language: where it lies, and what it says at run time."""

import re
from collections.abc import Mapping
from pathlib import Path

import polib

_LINE = re.compile(r"\(line (\d+)\)")
_MOST_BYTES = 20_000_000
_UNREADABLE = (OSError, UnicodeError, ValueError, IndexError, KeyError, AttributeError)
"""What polib raises where a file cannot be read or is no catalogue."""


class CatalogueFault(Exception):
    """A catalogue cannot be read; one sentence that says which and why; `line` is where reading stopped."""

    def __init__(self, catalogue: Path, reason: str, line: int = 1) -> None:
        super().__init__(f"The catalogue {catalogue} cannot be read: {reason}.")
        self.line = line


def catalogue_path(path: Path, language: str) -> Path:
    """Where the translation of a scenario or director lies: `locale/<language>/<id>.po` beside it."""
    return path.parent / "locale" / language / f"{path.stem}.po"


def languages(path: Path) -> tuple[str, ...]:
    """The languages that have a catalogue for this file, in alphabetical order."""
    found = sorted(folder.name for folder in (path.parent / "locale").glob("*"))
    return tuple(language for language in found if catalogue_path(path, language).is_file())


def read_words(catalogue: Path) -> Mapping[tuple[str, str], str]:
    """What is done in a catalogue: (context, text as written) to its translation.

    Entries without a translation, and those marked fuzzy because the author changed the text, are left out.

    Raises:
        CatalogueFault: the file cannot be read, or is no catalogue.
    """
    return {
        (entry.msgctxt or "", entry.msgid): entry.msgstr
        for entry in read_catalogue(catalogue)
        if entry.msgstr and not entry.fuzzy and not entry.obsolete
    }


def read_catalogue(catalogue: Path) -> polib.POFile:
    """The catalogue with everything in it.

    Raises:
        CatalogueFault: the file cannot be read, or is no catalogue.
    """
    try:
        size = catalogue.stat().st_size
        if size > _MOST_BYTES:
            raise CatalogueFault(catalogue, f"it is larger than {_MOST_BYTES // 10**6} MB")
        with catalogue.open("rb"):  # polib would take the name of a file it may not open for its content
            return polib.pofile(str(catalogue), encoding="utf-8", wrapwidth=0)
    except _UNREADABLE as error:
        raise _fault(catalogue, error) from error


def catalogue_of(text: str, catalogue: Path) -> polib.POFile:
    """A catalogue from its text; `catalogue` is the file that a fault names.

    Raises:
        CatalogueFault: it is no catalogue.
    """
    try:
        return polib.pofile(text or "\n", wrapwidth=0)
    except _UNREADABLE as error:
        raise _fault(catalogue, error) from error


def _fault(catalogue: Path, error: Exception) -> CatalogueFault:
    if isinstance(error, UnicodeError):
        return CatalogueFault(catalogue, "it is not UTF-8")
    if isinstance(error, OSError) and error.strerror:
        return CatalogueFault(catalogue, error.strerror.lower())
    found = _LINE.search(str(error))
    if found is None:
        return CatalogueFault(catalogue, "it is not a gettext catalogue")
    return CatalogueFault(catalogue, f"line {found[1]} is not gettext", int(found[1]))
