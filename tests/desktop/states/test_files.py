"""Files a person exports and the settings, where they cannot be written."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.practice.debrief.exporting import Kind
from simulator.desktop.text import Code
from simulator.desktop.widgets import Toast
from simulator.desktop.window import Window
from simulator.history import History
from tests.desktop.acting import press, until_written
from tests.desktop.conftest import MakeDesk
from tests.desktop.playing import play
from tests.desktop.states.surroundings import as_somebody, files_up_to, in_russian, open_place, read

__all__ = ["open_place"]

KINDS: tuple[Kind, ...] = ("page", "report", "map", "record")


def saved(window: Window, kind: Kind, file: Path) -> None:
    window.debrief.exporter.save(kind, file)
    until_written(window.debrief.exporter.writing)


@pytest.fixture(params=["en", "ru"])
def desk(request: pytest.FixtureRequest, make_desk: MakeDesk) -> Desk:
    code: Code = request.param
    return make_desk(code)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def of(desk: Desk, english: str, russian: str) -> str:
    return english if desk.language.code == "en" else russian


@pytest.fixture
def looked_at(window: Window, desk: Desk, qtbot: QtBot) -> Window:
    """A finished deal, looked back at, with everything worked out."""
    session = play(desk)
    window.show_debrief(session)
    qtbot.waitUntil(lambda: desk.thinking.of(session) is not None)
    return window


def told(window: Window, desk: Desk, file: Path, why: str) -> None:
    """The banner says that nothing was written, why, and where it might go instead; no half file is left."""
    banner = window.debrief.parts.banner
    words = read(banner)
    assert banner.isVisible()
    assert file.name in words
    assert why in words
    assert not window.debrief.toast.isVisible()
    assert banner.buttons[0].text() == of(desk, "Save elsewhere", "Сохранить в другое место")
    if desk.language.code == "ru":
        assert in_russian(words, str(file)) == []


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="rights of POSIX systems")
@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_nobody_may_write_to_is_named(
    kind: Kind, looked_at: Window, desk: Desk, open_place: Path
) -> None:
    open_place.chmod(0o555)
    file = open_place / f"deal.{kind}"
    with as_somebody():
        saved(looked_at, kind, file)
    told(looked_at, desk, file, of(desk, "is not allowed", "писать нельзя"))
    assert str(open_place) in read(looked_at.debrief.parts.banner)
    assert list(open_place.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_without_room_leaves_the_older_file_and_no_half_one(
    kind: Kind, looked_at: Window, desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / f"deal.{kind}"
    file.write_text("older", encoding="utf-8")
    with files_up_to(1000):
        saved(looked_at, kind, file)
    told(looked_at, desk, file, of(desk, "is full", "нет места"))
    assert [path.name for path in folder.iterdir()] == [file.name]
    assert file.read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_that_has_gone_is_named(kind: Kind, looked_at: Window, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "gone" / f"deal.{kind}"
    saved(looked_at, kind, file)
    told(looked_at, desk, file, of(desk, "there is no folder", "папки"))


def test_everything_in_one_file_that_cannot_be_written_is_told(
    window: Window, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv(places.HOME_VARIABLE, str(home))
    home.mkdir()
    History.open(places.history_file()).close()
    window.show_home()
    window.open_settings()
    data, toast = window.settings.data, window.settings.findChild(Toast)
    assert toast is not None
    target = tmp_path / "gone" / "everything.zip"
    data.save(target)
    why = of(desk, "everything.zip was not written: there is no folder", "everything.zip не записан: папки")
    assert why in toast.words
    assert str(target.parent) in toast.words
    toast.hide()
    small = tmp_path / "everything.zip"
    with files_up_to(1000):
        data.save(small)
    assert not small.exists()
    why = of(desk, f"{tmp_path} cannot be written to now", f"в папку {tmp_path} сейчас не пишется")
    assert why in toast.words


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="rights of POSIX systems")
def test_settings_that_cannot_be_written_hold_and_say_what_that_means(
    window: Window, desk: Desk, open_place: Path
) -> None:
    desk.close_history()
    desk.preferences._path = open_place / "closed" / "preferences.json"
    open_place.chmod(0o555)
    with as_somebody():
        press(Qt.Key.Key_T, window, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.theme.dark
    words = window.toast.words
    assert window.toast.isVisible()
    assert of(desk, "could not be written", "Записать настройки не удалось") in words
    assert of(desk, "until you close the program", "пока программа открыта") in words
    window.toast.hide()


def test_settings_on_a_disk_without_room_leave_the_older_ones_whole(window: Window, desk: Desk) -> None:
    assert desk.preferences.keep(scheme="light")
    file = desk.preferences._path
    assert file is not None
    before = file.read_bytes()
    with files_up_to(10):
        window.appearance.choose_scheme("dark")
    assert window.toast.isVisible()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if path.name.startswith(".preferences")] == []
    window.toast.hide()
