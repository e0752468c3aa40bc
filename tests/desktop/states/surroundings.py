"""Surroundings that really fail, and what is read on screen when they do; nothing of ours is replaced."""

import os
import resource
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from simulator.history import History
from tests.desktop.looking import LATIN, LATIN_NAMES, texts

NOBODY = 65534
SHIPPED = Path(__file__).resolve().parents[3] / "scenarios"


class Disk:
    """The room that a store has on its disk: SQLite itself refuses what goes beyond it."""

    def __init__(self, history: History) -> None:
        self._engine, self._full = history._engine, False
        event.listen(self._engine, "checkout", self._limit)

    def fill(self) -> None:
        """Others take all the room there is, what is left on the pages of the decisions too."""
        put = text(
            "INSERT INTO event (attempt, number, kind, at, timed_out, shown) "
            "VALUES (1000000, :number, 'choice', 0, 0, :words)"
        )
        self._full, number = True, 0
        for size in (2000, 500, 100, 20, 1):
            with suppress(OperationalError):
                while True:
                    number += 1
                    with self._engine.begin() as connection:
                        connection.execute(put, {"number": number, "words": "x" * size})

    def make_room(self) -> None:
        """There is room again."""
        self._full = False

    def _limit(self, connection: Any, *_: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages if self._full else 1_000_000}")
        connection.execute(f"PRAGMA foreign_keys = {int(not self._full)}")


@contextmanager
def as_somebody() -> Iterator[None]:
    """Have the rights of a plain person even where the tests are run by the one who may do everything."""
    if os.geteuid():
        yield
        return
    os.setresgid(NOBODY, NOBODY, 0)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file may become larger than so many bytes, as on a disk without room for more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody can reach and write to."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o777)
    yield place
    for path in (place, *place.rglob("*")):
        path.chmod(0o777)
    shutil.rmtree(place)


def own_library(folder: Path, *names: str) -> Path:
    """Put scenarios of the shipped library with their translations, and all directors, into a folder."""
    for below in ("directors", "locale"):
        shutil.copytree(SHIPPED / below, folder / below)
    for name in names:
        shutil.copy(SHIPPED / f"{name}.yaml", folder)
    return folder


def overwrite(file: Path, statement: str, *values: object) -> None:
    """Change a store behind the program's back."""
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(statement, values)
    connection.close()


def read(root: QWidget) -> str:
    """Everything that is to be read below a widget."""
    return "\n".join(dict.fromkeys(text for _, text in texts(root) if text))


def in_russian(words: str, *names: str) -> list[str]:
    """The words in Latin letters in what should be Russian, apart from names and what belongs to a path."""
    known = {*LATIN_NAMES, *(part for name in names for part in LATIN.findall(name))}
    return sorted({word for word in LATIN.findall(words) if word not in known})
