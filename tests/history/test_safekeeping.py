"""Everything of a person's in one file, and what a profile is renamed to or deleted with."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from simulator.history import History, Session
from simulator.history.safekeeping import pack
from tests.history import material


def begin(history: History, trainee: str = "") -> Session:
    both = material.scenario(), material.director()
    session = Session.start(history, *both, both, seed=1, trainee=trainee)
    session.choose("give")
    return session


def test_the_file_holds_the_history_the_settings_and_the_scenarios(tmp_path: Path) -> None:
    file, scenarios = tmp_path / "history.sqlite", tmp_path / "scenarios"
    (scenarios / "directors").mkdir(parents=True)
    (scenarios / "mine.yaml").write_text("format: 1\n", encoding="utf-8")
    (scenarios / "directors" / "boss.yaml").write_text("format: 1\n", encoding="utf-8")
    (tmp_path / "preferences.json").write_text("{}", encoding="utf-8")
    history = History.open(file)
    begin(history)
    target = tmp_path / "all.zip"
    count = pack(target, history=file, preferences=tmp_path / "preferences.json", scenarios=scenarios)
    history.close()

    assert count == 4
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == [
            "history.sqlite",
            "preferences.json",
            "scenarios/directors/boss.yaml",
            "scenarios/mine.yaml",
        ]
        archive.extract("history.sqlite", tmp_path / "out")
    with closing(History.open(tmp_path / "out" / "history.sqlite")) as copy:
        assert len(copy.attempts()) == 1


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(FileNotFoundError):
        pack(tmp_path / "no folder" / "all.zip", history=tmp_path, preferences=tmp_path, scenarios=tmp_path)
    damaged = tmp_path / "history.sqlite"
    damaged.write_bytes(b"not a database at all" * 50)
    with pytest.raises(OSError, match="cannot be read"):
        pack(tmp_path / "all.zip", history=damaged, preferences=tmp_path / "p", scenarios=tmp_path / "s")
    assert sorted(tmp_path.iterdir()) == [*before, damaged]


def test_a_profile_is_renamed_with_its_attempts(tmp_path: Path) -> None:
    with closing(History.open(tmp_path / "h.sqlite")) as history:
        begin(history, trainee="Anna")
        begin(history, trainee="Boris")
        assert history.rename("Anna", "Anna K.") == 1
        assert history.trainees() == {"Anna K.": 1, "Boris": 1}


def test_a_deleted_profile_takes_its_attempts_and_nothing_of_anybody_elses(tmp_path: Path) -> None:
    file = tmp_path / "h.sqlite"
    with closing(History.open(file)) as history:
        begin(history, trainee="Anna")
        kept = begin(history, trainee="Boris")
        assert history.forget("Anna") == 1
        assert history.trainees() == {"Boris": 1}
        assert Session.resume(history, kept.id).attempt.state == kept.attempt.state
        assert history.forget("Boris") == 1
    with closing(sqlite3.connect(file)) as plain:
        for table in ("attempt", "event", "content", "words"):
            assert plain.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
