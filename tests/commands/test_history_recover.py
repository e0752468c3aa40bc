"""`history recover`: a damaged history is read, or replaced by a backup; a sound one is left alone."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from simulator.history import History, backup
from simulator.places import history_file
from tests.commands.conftest import Run
from tests.history.material import new_attempt


@pytest.fixture
def damaged() -> Path:
    file = history_file()
    with closing(History.open(file)) as history:
        for _ in range(3):
            history.begin(new_attempt())
    backup.daily(file, date(2026, 3, 9))
    data = bytearray(file.read_bytes())
    data[:4096] = bytes(4096)
    file.write_bytes(data)
    return file


def test_what_is_readable_comes_back(run: Run, damaged: Path) -> None:
    ran = run("history", "recover")
    assert ran.code == 0
    assert ran.out.startswith("Attempts recovered: 3, cut short: 0, not readable: 0. ")
    assert len(list(damaged.parent.glob("history-damaged-*.sqlite"))) == 1
    assert "is sound; nothing was done" in run("history", "recover").out


def test_a_backup_can_be_taken_instead(run: Run, damaged: Path) -> None:
    ran = run("history", "recover", "--backup", "2026-03-08")
    assert (ran.code, ran.err) == (1, "There is no backup of 2026-03-08; there are: 2026-03-09.\n")
    assert (
        "The backup of 2026-03-09 is in use now, with attempts: 3."
        in run("history", "recover", "--backup", "2026-03-09").out
    )
    assert damaged.exists()


@pytest.mark.usefixtures("home")
def test_where_nothing_was_played_there_is_nothing_to_recover(run: Run) -> None:
    ran = run("history", "recover")
    assert (ran.code, ran.err) == (1, "There is nothing to recover: nothing has been played yet.\n")


def test_a_command_makes_the_backup_of_the_day(run: Run) -> None:
    with closing(History.open(history_file())) as history:
        history.begin(new_attempt())
    run("history", "list")
    assert [one.day for one in backup.backups(history_file())] == [datetime.now(UTC).astimezone().date()]
