"""Copies of the history: one a day, seven of them, checked; and one before the tables change."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from simulator.history import History, HistoryFault, backup
from tests.history.material import new_attempt

FIRST = date(2026, 3, 1)


def test_the_first_opening_of_a_day_makes_a_copy_that_can_be_played_on(history: History, file: Path) -> None:
    row = history.begin(new_attempt("Анна"))
    made = backup.daily(file, FIRST)
    assert made is not None
    assert backup.daily(file, FIRST) is None
    assert backup.backups(file) == (made,)
    assert [path.name for path in made.file.parent.iterdir()] == ["history-2026-03-01.sqlite"]
    with closing(History.open(made.file)) as copy:
        assert copy.attempts() == (row,)


def test_seven_days_are_kept_and_nothing_else_in_the_folder_is_touched(history: History, file: Path) -> None:
    history.begin(new_attempt())
    folder = file.parent / backup.FOLDER
    folder.mkdir()
    others = {folder / name for name in ("history-mine.sqlite", "other-2026-03-01.sqlite", "notes.txt")}
    for other in others:
        other.write_text("mine", encoding="utf-8")
    for number in range(10):
        backup.daily(file, FIRST + timedelta(days=2 * number))
    assert [one.day for one in backup.backups(file)] == [
        FIRST + timedelta(days=2 * number) for number in range(9, 2, -1)
    ]
    assert others < set(folder.iterdir())


@pytest.mark.usefixtures("history")
def test_an_empty_history_drives_out_no_copy(file: Path) -> None:
    assert backup.daily(file, FIRST) is None
    assert backup.backups(file) == ()


def test_a_damaged_history_is_no_backup_and_the_older_ones_stay(file: Path) -> None:
    with closing(History.open(file)) as history:
        for _ in range(30):
            history.begin(new_attempt())
    kept = backup.daily(file, FIRST)
    data = bytearray(file.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 8] = b"\xff" * 8
    file.write_bytes(data)
    with pytest.raises(HistoryFault) as raised:
        backup.daily(file, FIRST + timedelta(days=1))
    assert raised.value.code == "damaged"
    assert kept is not None
    assert backup.backups(file) == (kept,)
    assert [path.name for path in kept.file.parent.iterdir()] == [kept.file.name]
    assert (backup.is_sound(kept.file), backup.is_sound(file)) == (True, False)


def test_a_place_that_cannot_be_written_is_told(history: History, file: Path) -> None:
    history.begin(new_attempt())
    (file.parent / backup.FOLDER).write_text("a file", encoding="utf-8")
    with pytest.raises(HistoryFault) as raised:
        backup.daily(file, FIRST)
    assert raised.value.code == "cannot-back-up"


def test_copies_from_before_a_change_of_the_tables_are_few(history: History, file: Path) -> None:
    history.begin(new_attempt())
    made = [backup.before_migration(file, f"000{number}") for number in (1, 2, 2, 3)]
    assert [path.exists() for path in made] == [False, True, True, True]
    with closing(sqlite3.connect(made[-1])) as copy:
        assert copy.execute("SELECT count(*) FROM attempt").fetchone() == (1,)
