"""The SQLite file as it lies on the disk: what it is, found out without changing a byte of it."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from simulator import places
from simulator.history.fault import HistoryFault

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path led to: a file moved away and replaced is another one."""

    device: int
    inode: int

    @classmethod
    def of(cls, file: Path) -> "Identity | None":
        """The identity of a plain file; None if there is none at the path."""
        try:
            found = file.stat()
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino) if file.is_file() else None


def version_of(file: Path) -> str | None:
    """The version of the tables in a file; None if it is new or empty.

    Raises:
        HistoryFault: it is a folder, cannot be read, is no database, another program's, or damaged.
    """
    try:
        if file.is_dir():
            raise HistoryFault("is-directory", file=str(file))
        if not file.exists() or file.stat().st_size == 0:
            return None
        with file.open("rb") as opened:
            header = opened.read(_HEADER)
    except OSError:
        raise HistoryFault("read-only", file=str(file)) from None
    # SQLite would open what it may not write, and begin to write, without a word until the first insert.
    if not os.access(file, os.W_OK):
        raise HistoryFault("read-only", file=str(file))
    if not header.startswith(_MAGIC):
        raise HistoryFault("not-a-database", file=str(file))
    if _cut_short(file, header):
        raise HistoryFault("damaged", file=str(file))
    try:
        return _stored_version(file)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise HistoryFault(code_of(error), file=str(file)) from error


def why_gone(file: Path) -> str:
    """Which fault it is that a file cannot be found that was there before."""
    try:
        return "is-directory" if file.is_dir() else "moved"
    except OSError:
        # Its folder has been shut.
        return "read-only"


def make_room(file: Path) -> None:
    """Create the folder of a new history.

    Raises:
        HistoryFault: it is not there and cannot be created, or is a file.
    """
    missing = places.missing_data_folder()
    if missing is not None and file.is_relative_to(missing):
        # A stick that is not plugged in: an empty history in its place would look like a lost one.
        raise HistoryFault("folder-gone", folder=str(missing))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        blocked = next((folder for folder in file.parents if folder.is_file()), None)
        if blocked is not None:
            raise HistoryFault("folder-is-file", folder=str(blocked)) from None
        raise HistoryFault("folder-missing", folder=str(file.parent)) from None


def code_of(error: BaseException) -> str:
    """Which fault an error of SQLite's is."""
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return "damaged"
    return _CODES.get(number & 0xFF, "disk-fault")


_CODES = {
    # Our statements are sound, so a table or column that they miss was lost by the file.
    sqlite3.SQLITE_ERROR: "damaged",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_CANTOPEN: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_AUTH: "read-only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_NOTADB: "not-a-database",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_FORMAT: "damaged",
}


def _cut_short(file: Path, header: bytes) -> bool:
    """Whether the file is shorter than its header says; a write-ahead log may hold the rest."""
    if len(header) < _HEADER:
        return True
    if _log(file).exists() and _log(file).stat().st_size:
        return False
    size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    return pages * (65536 if size == 1 else size) > file.stat().st_size


def _stored_version(file: Path) -> str | None:
    # Without a log nobody is writing, and the file can be read as it lies, leaving no files beside it.
    how = "mode=ro" if _log(file).exists() else "immutable=1"
    address = f"file:{quote(os.fspath(file.absolute()))}?{how}"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return None
        row = None
        if {"alembic_version", "attempt"} <= tables:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise HistoryFault("another-program", file=str(file))
    return str(row[0])


def _log(file: Path) -> Path:
    return file.with_name(file.name + "-wal")
