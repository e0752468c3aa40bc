"""Everything of a person's in one file, to keep or to take along."""

import errno
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

_NUMBERS = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO}
"""What keeps the copy from being written, as the operating system numbers it."""


def pack(target: Path, *, history: Path, preferences: Path, scenarios: Path) -> int:
    """Write a ZIP of the history, the settings and the person's own scenarios; return how many files.

    The history is copied as it stands at one moment, whoever is writing to it. What is not there is left out.

    Raises:
        OSError: the file cannot be written, or something cannot be read; nothing is left behind, and a file
            that stood there before still stands.
    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    os.close(handle)
    made = Path(name)
    try:
        count = _write(made, history, preferences, scenarios)
        made.replace(target)
    except sqlite3.Error as error:
        number = _NUMBERS.get(error.sqlite_errorcode & 0xFF)
        if number is not None:
            raise OSError(number, os.strerror(number)) from error
        raise OSError(f"the history cannot be read: {error}") from error
    finally:
        made.unlink(missing_ok=True)
    return count


def _write(made: Path, history: Path, preferences: Path, scenarios: Path) -> int:
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, inside in _files(Path(folder), history, preferences, scenarios):
            archive.write(file, inside)
        count = len(archive.namelist())
    with made.open("rb+") as written:
        os.fsync(written.fileno())
    return count


def _files(folder: Path, history: Path, preferences: Path, scenarios: Path) -> Iterator[tuple[Path, str]]:
    if history.is_file():
        copy = folder / "history.sqlite"
        with closing(sqlite3.connect(history)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        yield copy, copy.name
    if preferences.is_file():
        yield preferences, "preferences.json"
    if scenarios.is_dir():
        for file in sorted(scenarios.rglob("*")):
            if file.is_file():
                yield file, f"scenarios/{file.relative_to(scenarios).as_posix()}"
