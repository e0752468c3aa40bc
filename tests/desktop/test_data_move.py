"""The person's data in another folder: chosen without waiting, used from the next start, never lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.missing_folder import MissingFolder
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.data import Data
from simulator.history import History
from tests.desktop.acting import click
from tests.desktop.playing import play


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's own folders, with nothing chosen yet; returns that of their data."""
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    monkeypatch.setattr(places, "choice_file", lambda: tmp_path / "config" / "data-folder.txt")
    monkeypatch.setattr(places, "usual_data_folder", lambda: tmp_path / "usual")
    return tmp_path / "usual"


def test_a_folder_is_copied_to_and_used_from_the_next_start(
    own: Path, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.put_history(History.open(places.history_file()))
    section = Data(desk, Choices(desk))
    qtbot.addWidget(section)
    there = tmp_path / "there"
    click(section.change)
    assert desk.moving.dialog is not None
    with qtbot.waitSignal(desk.moving.told) as told:
        desk.moving.dialog.fileSelected.emit(str(there))
    desk.moving.dialog.done(1)
    assert str(there) in told.args[0]("en")
    assert places.data_folder() == own, "until the end everything goes on where it is"
    late = play(desk, 1)
    desk.close_history()
    desk.moving.finish()
    assert places.data_folder() == there
    moved = History.open(places.history_file())
    assert moved.attempt(late.id).row.decisions == 1
    moved.close()
    assert (own / "history.sqlite").exists()


def test_a_folder_that_is_refused_changes_nothing(
    own: Path, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with qtbot.waitSignal(desk.moving.told) as told:
        desk.moving.begin(tmp_path / "file")
    assert "cannot be written to" in told.args[0]("en")
    desk.moving.finish()
    assert places.data_folder() == own


def test_a_missing_folder_is_looked_for_again_or_the_usual_one_is_used(
    own: Path, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    places.choose_data_folder(stick)
    window = MissingFolder(desk.theme, desk.language, stick)
    qtbot.addWidget(window)
    window.show()
    assert str(stick) in window.words
    click(window.again)
    assert not window.found
    stick.mkdir()
    click(window.again)
    assert window.found
    stick.rmdir()
    other = MissingFolder(desk.theme, desk.language, stick)
    qtbot.addWidget(other)
    other.show()
    click(other.usual)
    assert other.found
    assert places.data_folder() == own
    assert not stick.exists()
