"""The data in another folder: nothing is lost on the way, and nothing is overwritten."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulator import places
from simulator.history import History, HistoryFault, Session
from simulator.history.data_folder import carry, look_at
from tests.history.exchange.making import Plan, do, opened, started

PLAN = Plan(person=1, russian=False, other_content=False, exam=False, deal=None, doings=())


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    (folder / "scenarios" / "portraits").mkdir(parents=True)
    (folder / "drafts").mkdir()
    (folder / "scenarios" / "portraits" / "ann.yaml").write_text("skin: 2\n", encoding="utf-8")
    (folder / "drafts" / "mine.yaml").write_text("format: 1\n", encoding="utf-8")
    return folder


def test_everything_comes_along_while_the_history_is_open(here: Path, tmp_path: Path) -> None:
    history = opened(tmp_path, "begun")
    session = started(history, PLAN)
    do(session, 4)
    history.close()
    (tmp_path / "begun.sqlite").replace(here / "history.sqlite")
    history = History.open(here / "history.sqlite")
    there = tmp_path / "there"
    assert look_at(there) is False
    carry(here, there)
    do(Session.resume(history, session.id), 4)
    carry(here, there)
    history.close()
    moved = History.open(there / "history.sqlite")
    assert moved.attempt(session.id).row.decisions == 2
    moved.close()
    assert (there / "scenarios" / "portraits" / "ann.yaml").read_text(encoding="utf-8") == "skin: 2\n"
    assert (there / "drafts" / "mine.yaml").exists()
    assert (here / "drafts" / "mine.yaml").exists()
    assert look_at(there) is True


def test_a_folder_that_cannot_hold_them_is_refused(tmp_path: Path) -> None:
    program = tmp_path / "program"
    with pytest.raises(HistoryFault, match="inside the program"):
        look_at(program / "data", program)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(HistoryFault, match="cannot be written to"):
        look_at(tmp_path / "file" / "data")
    newer = tmp_path / "newer"
    newer.mkdir()
    History.open(newer / "history.sqlite").close()
    with closing(sqlite3.connect(newer / "history.sqlite")) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    with pytest.raises(HistoryFault, match="newer version"):
        look_at(newer)


def test_a_damaged_history_is_not_taken_for_a_copy(here: Path, tmp_path: Path) -> None:
    (here / "history.sqlite").write_bytes(os.urandom(9000))
    there = tmp_path / "there"
    look_at(there)
    with pytest.raises(HistoryFault, match="nothing has changed"):
        carry(here, there)
    assert not (there / "history.sqlite").exists()


def test_a_chosen_folder_that_is_gone_gets_no_empty_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(places, "choice_file", lambda: tmp_path / "config" / "data-folder.txt")
    stick = tmp_path / "stick"
    places.choose_data_folder(stick)
    assert places.data_folder() == stick == places.missing_data_folder()
    with pytest.raises(HistoryFault, match="not there now"):
        History.open(places.history_file())
    assert not stick.exists()
    stick.mkdir()
    assert places.missing_data_folder() is None
    History.open(places.history_file()).close()
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "home"))
    assert places.data_folder() == tmp_path / "home", "the variable wins"
    monkeypatch.delenv(places.HOME_VARIABLE)
    places.choose_data_folder(None)
    assert places.data_folder() == places.usual_data_folder()
