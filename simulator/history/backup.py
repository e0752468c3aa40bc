"""Whole copies of the history in a folder beside it: one of each day it was opened on, and one before its
tables are changed. Each is checked before it counts as one.
"""

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from simulator.history.fault import HistoryFault
from simulator.history.sqlite_file import code_of

DAYS = 7
"""How many daily copies are kept."""
VERSIONS = 3
"""How many copies from before a change of the tables are kept."""

FOLDER = "backups"
_BUSY_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Backup:
    """A daily copy.

    Attributes:
        file: where it lies.
        day: the day it was made on.
    """

    file: Path
    day: date


def backups(file: Path) -> tuple[Backup, ...]:
    """The daily copies of a history, the newest first."""
    found = []
    for copy in _matching(file, r"(\d{4}-\d\d-\d\d)"):
        try:
            found.append(Backup(copy[0], date.fromisoformat(copy[1])))
        except ValueError:
            continue
    return tuple(sorted(found, key=lambda one: one.day, reverse=True))


def daily(file: Path, today: date) -> Backup | None:
    """Copy the history unless that was done today; None where nothing was to be done.

    Others may write meanwhile. Older copies go once there are more than `DAYS`; a history without attempts is
    not copied, so that an empty one never drives out a full one.

    Raises:
        HistoryFault: the copy cannot be written or is not sound; the older ones are as they were.
    """
    if any(one.day == today for one in backups(file)):
        return None
    target = _folder(file) / f"{file.stem}-{today.isoformat()}{file.suffix}"
    if not _copy(file, target, _has_attempts):
        return None
    for old in backups(file)[DAYS:]:
        old.file.unlink(missing_ok=True)
    return Backup(target, today)


def before_migration(file: Path, version: str) -> Path:
    """A copy named for the version of the tables it holds; it never takes the place of another.

    Raises:
        HistoryFault: the copy cannot be written or is not sound.
    """
    name = f"{file.stem}-version-{version}"
    target, number = _folder(file) / f"{name}{file.suffix}", 1
    while target.exists():
        number += 1
        target = _folder(file) / f"{name}-{number}{file.suffix}"
    _copy(file, target)
    copies = sorted(_matching(file, r"version-.+"), key=lambda one: one[0].stat().st_mtime_ns, reverse=True)
    for old, _ in copies[VERSIONS:]:
        if old != target:
            old.unlink(missing_ok=True)
    return target


def is_sound(file: Path) -> bool:
    """Whether a database can be read from its first page to its last."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return _is_sound(connection)
    except sqlite3.Error:
        return False


def _folder(file: Path) -> Path:
    return file.parent / FOLDER


def _matching(file: Path, middle: str) -> Iterator[tuple[Path, str]]:
    pattern = re.compile(re.escape(file.stem) + f"-({middle})" + re.escape(file.suffix))
    try:
        copies = list(_folder(file).iterdir())
    except OSError:
        return
    for copy in copies:
        found = pattern.fullmatch(copy.name)
        if found:
            yield copy, found[1]


def _copy(file: Path, target: Path, wanted: Callable[[sqlite3.Connection], bool] | None = None) -> bool:
    """Copy a database as it stands at one moment; the copy is on the disk, and sound, when this returns."""
    try:
        target.parent.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise HistoryFault("cannot-back-up", folder=str(target.parent)) from error
    made = Path(name)
    try:
        os.close(handle)
        with closing(sqlite3.connect(file, timeout=_BUSY_SECONDS)) as source:
            if wanted is not None and not wanted(source):
                return False
            with closing(sqlite3.connect(made)) as copy:
                source.backup(copy)
                # One file that can be carried away, without a log beside it.
                copy.execute("PRAGMA journal_mode = DELETE").close()
                if not _is_sound(copy):
                    raise HistoryFault("damaged", file=str(file))
        with made.open("rb+") as written:
            os.fsync(written.fileno())
        made.replace(target)
    except sqlite3.Error as error:
        code = code_of(error)
        if code in ("damaged", "not-a-database", "locked"):
            raise HistoryFault(code, file=str(file)) from error
        raise HistoryFault("cannot-back-up", folder=str(target.parent)) from error
    except OSError as error:
        raise HistoryFault("cannot-back-up", folder=str(target.parent)) from error
    finally:
        made.unlink(missing_ok=True)
    return True


def _has_attempts(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM attempt LIMIT 1").fetchone() is not None


def _is_sound(connection: sqlite3.Connection) -> bool:
    rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    return [row[0] for row in rows] == ["ok"]
