"""The person's data in another folder: looked at before, copied, and checked after."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from simulator.history.fault import HistoryFault
from simulator.history.schema import is_newer
from simulator.history.sqlite_file import version_of

HISTORY = "history.sqlite"
FOLDERS = ("scenarios", "drafts", "trash")
"""What lies in a data folder; portraits and translations lie with the scenarios."""
PROGRAM = Path(__file__).resolve().parents[2]


def look_at(folder: Path, program: Path = PROGRAM) -> bool:
    """See whether a folder can hold the data; return whether it holds a history already, to be used as it is.

    Raises:
        HistoryFault: it cannot be written, lies inside the program, or holds what cannot be opened: a history
            of a newer version, or of another program's.
    """
    if folder.resolve().is_relative_to(program):
        raise HistoryFault("folder-in-program", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=".mixed-signals.")
        os.close(handle)
        Path(name).unlink()
    except OSError:
        raise HistoryFault("folder-not-writable", folder=str(folder)) from None
    version = version_of(folder / HISTORY)
    if version is not None and is_newer(version):
        raise HistoryFault("newer-version", file=str(folder / HISTORY), version=version)
    return version is not None


def carry(source: Path, folder: Path) -> None:
    """Copy a person's data into another folder, or what has changed since; what lies at the source stays.

    The history is copied as it stands at one moment, whoever is writing to it, and read through afterwards.

    Raises:
        HistoryFault: something cannot be read or written; the source is untouched.
    """
    try:
        for name in FOLDERS:
            if (source / name).is_dir():
                shutil.copytree(source / name, folder / name, dirs_exist_ok=True)
        if (source / HISTORY).is_file():
            _carry_history(source / HISTORY, folder / HISTORY)
    except (OSError, shutil.Error, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise HistoryFault("folder-not-copied", folder=str(folder), reason=reason) from error


def _carry_history(source: Path, target: Path) -> None:
    made = target.with_name(f".{target.name}.new")
    made.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(made)) as there:
            here.backup(there)
            there.execute("PRAGMA journal_mode = DELETE")
            found = there.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        with made.open("rb+") as written:
            os.fsync(written.fileno())
        made.replace(target)
    finally:
        made.unlink(missing_ok=True)
