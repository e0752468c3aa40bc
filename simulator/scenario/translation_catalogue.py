"""The gettext catalogue of one file in one language: where it lies, and what it says at run time."""

import re
from collections.abc import Mapping
from pathlib import Path

import polib

_LINE = re.compile(r"\(line (\d+)\)")
_MOST_BYTES = 20_000_000


class CatalogueFault(Exception):
    """A catalogue cannot be read; the message is one sentence that says which and why."""


def catalogue_path(path: Path, language: str) -> Path:
    """Where the translation of a scenario or director lies: `locale/<language>/<id>.po` beside it."""
    return path.parent / "locale" / language / f"{path.stem}.po"


def languages(path: Path) -> tuple[str, ...]:
    """The languages that have a catalogue for this file, in alphabetical order."""
    return tuple(sorted(found.parent.name for found in path.parent.glob(f"locale/*/{path.stem}.po")))


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
            raise CatalogueFault(f"The catalogue {catalogue} is larger than {_MOST_BYTES // 10**6} MB.")
        with catalogue.open("rb"):  # polib would take the name of a file it may not open for its content
            return polib.pofile(str(catalogue), encoding="utf-8", wrapwidth=0)
    except (OSError, UnicodeError, ValueError, IndexError, KeyError, AttributeError) as error:
        raise CatalogueFault(f"The catalogue {catalogue} cannot be read: {_reason(error)}.") from error


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeError):
        return "it is not UTF-8"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    line = _LINE.search(str(error))
    return f"line {line[1]} is not gettext" if line else "it is not a gettext catalogue"
