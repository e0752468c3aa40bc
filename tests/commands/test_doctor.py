"""`doctor`: what is installed and whether it is sound."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from simulator.history import History, backup
from simulator.places import history_file
from tests.commands.conftest import Run
from tests.history.material import new_attempt


@pytest.fixture(autouse=True)
def _small_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("simulator.scenario.library.SHIPPED", tmp_path / "shipped")


def test_it_says_where_everything_is(run: Run, home: Path, scenario_file: Path) -> None:
    assert scenario_file.exists()
    ran = run("doctor")
    assert (ran.code, ran.err) == (0, "")
    for words in (
        str(home),
        "Python",
        "Qt",
        "scenarios: 1, directors: 1, problems: 0",
        "(nothing played yet)",
    ):
        assert words in ran.out


def test_it_creates_nothing(run: Run, home: Path) -> None:
    run("doctor")
    assert not home.exists()


def test_a_library_with_errors_needs_doing(run: Run, scenario_file: Path) -> None:
    scenario_file.write_text("format: 1\n", encoding="utf-8")
    ran = run("doctor")
    assert ran.code == 1
    assert "run check to see them" in ran.out


def test_a_sound_history_is_said_to_be_sound(run: Run) -> None:
    History.open(history_file()).close()
    assert "(sound, tables " in run("doctor").out


def test_a_refused_qt_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.commands.doctor.installed_qt", lambda: "6.12.0")
    monkeypatch.setattr("sys.version_info", (3, 11, 7, "final", 0))
    ran = run("doctor")
    assert ran.code == 1
    assert "! PySide6 6.12.0 is not used on Python 3.11" in ran.out


def test_no_display_is_no_trouble_for_the_commands(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    ran = run("doctor")
    assert ran.code == 0
    assert "the desktop cannot open here" in ran.out


@pytest.mark.parametrize("kind", ["nonsense", "folder", "other", "cut"])
def test_a_history_that_cannot_be_used_is_told(run: Run, home: Path, kind: str) -> None:
    home.mkdir()
    file = history_file()
    if kind == "nonsense":
        file.write_bytes(b"nonsense" * 50)
    elif kind == "folder":
        file.mkdir()
    elif kind == "other":
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("CREATE TABLE other (a)")
            connection.commit()
    else:
        History.open(file).close()
        file.write_bytes(file.read_bytes()[:-4096])
    ran = run("doctor")
    assert ran.code == 1
    assert sum(line.startswith("! ") for line in ran.out.splitlines()) == 1


def test_the_last_backup_and_what_waits_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(History.open(history_file())) as history:
        history.begin(new_attempt())
    assert "none yet" in run("doctor").out
    backup.daily(history_file(), date(2026, 3, 9))
    assert "1, the last of 2026-03-09" in run("doctor").out
    monkeypatch.setenv("MIXED_SIGNALS_LRS_URL", "http://127.0.0.1:9/xapi")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_KEY", "k")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_SECRET", "s")
    ran = run("doctor")
    assert (ran.code, "waiting: 0" in ran.out) == (0, True)
