"""A library with exercises of its own, a history, and somebody who plays."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from simulator.history import History
from simulator.scenario.library import Library
from tests.exercise.playing import Player, write_exercises


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the library."""
    return write_exercises(tmp_path / "library")


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    # Every decision a second later: two that fall into one millisecond have no order in time.
    seconds = count()
    morning = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    opened = History.open(tmp_path / "history.sqlite", now=lambda: morning + timedelta(seconds=next(seconds)))
    yield opened
    opened.close()


@pytest.fixture
def player(history: History, folder: Path) -> Player:
    return Player(history, Library([folder]))
