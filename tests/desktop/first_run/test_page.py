from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.app import Application
from simulator.desktop.desk import Desk
from simulator.desktop.first_run.page import FirstRunPage
from simulator.desktop.preferences import Preferences
from simulator.desktop.window import Window
from simulator.history import History
from simulator.scenario.library import Library
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.test_window import CTRL


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which the program has never run."""
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def running(qapp: QApplication) -> Iterator[Application]:
    running = Application(qapp)
    running.desk.language.choose("en")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return _show(desk, qtbot)


def _show(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1366, 768)) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.show_first_run()
    return window


def _kept() -> Preferences:
    return Preferences.open(places.preferences_file())


def test_a_computer_that_has_never_seen_it_is_greeted_with_the_way_on_under_the_finger(
    running: Application, qtbot: QtBot
) -> None:
    window = running.window
    assert window.place == "first_run"
    assert not window.rail.isVisible()
    qtbot.waitUntil(lambda: running.desk.has_history)
    assert window.place == "first_run"
    assert window.first_run.start.text() == "Start the 4-minute warm-up"
    assert not _kept().welcomed


def test_enter_begins_the_warm_up_and_nobody_is_greeted_twice(running: Application) -> None:
    running.window.activateWindow()
    running.window.first_run.setFocus()
    assert running.window.first_run.start.hasFocus()
    press(Qt.Key.Key_Return)
    assert running.window.place == "briefing"
    assert running.window.briefing.isVisible()
    assert _kept().welcomed


def test_who_has_been_welcomed_or_has_a_history_is_not_greeted(qapp: QApplication) -> None:
    Preferences.open(places.preferences_file()).keep(welcomed=True)
    again = Application(qapp)
    again.start()
    assert again.window.place == "home"
    again.stop()
    Preferences.open(places.preferences_file()).keep(welcomed=False)
    History.open(places.history_file()).close()
    again = Application(qapp)
    again.start()
    assert again.window.place == "home"
    again.stop()


def test_one_may_skip_to_the_scenarios(window: Window, desk: Desk) -> None:
    click(window.first_run.skip)
    assert window.place == "home"
    assert desk.preferences.welcomed


@pytest.mark.parametrize("by", [Qt.Key.Key_Escape, Qt.Key.Key_1])
def test_leaving_by_key_is_welcome_enough(window: Window, desk: Desk, by: Qt.Key) -> None:
    press(by, window.first_run.start, CTRL if by is Qt.Key.Key_1 else Qt.KeyboardModifier.NoModifier)
    assert window.place == "home"
    assert desk.preferences.welcomed


def test_every_choice_is_in_force_at_once_and_kept(window: Window, desk: Desk) -> None:
    page = window.first_run
    wishes = page.wishes
    click(wishes.languages.segments[1])
    assert desk.language.code == "ru"
    assert page.start.text().startswith("Начать с")
    click(wishes.schemes.segments[2])
    assert desk.theme.dark
    click(wishes.sizes.larger)
    assert desk.theme.look.scale == 115
    click(wishes.factors.segments[0])
    assert desk.preferences.time_factor is None
    wishes.name.setFocus()
    press(Qt.Key.Key_A)
    press(Qt.Key.Key_B)
    press(Qt.Key.Key_Tab)
    kept = desk.preferences
    assert (kept.language, kept.scheme, kept.scale, kept.trainee) == ("ru", "dark", 115, "ab")


def test_enter_in_the_field_of_the_name_keeps_it_and_begins(window: Window, desk: Desk) -> None:
    window.first_run.wishes.name.setFocus()
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Return)
    assert desk.preferences.trainee == "n"
    assert window.place == "briefing"


def test_it_says_where_attempts_are_stored_and_opens_the_folder(
    window: Window, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    page = window.first_run
    assert str(home) in page.stored
    click(page.folder)
    assert [url.toLocalFile() for url in opened] == [str(home)]
    assert home.is_dir()


def test_f6_goes_from_the_way_on_to_the_choices_and_the_folder(window: Window) -> None:
    page = window.first_run
    page.setFocus()
    went = []
    for _ in range(3):
        went.append(QApplication.focusWidget())
        press(Qt.Key.Key_F6)
    assert went == [page.start, page.wishes.languages.segments[0], page.folder]


def test_tab_reaches_everything(window: Window) -> None:
    page = window.first_run
    page.setFocus()
    reached = set()
    for _ in range(16):
        reached.add(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    wishes = page.wishes
    assert {page.start, page.skip, page.folder, wishes.name, wishes.sizes.larger} <= reached
    assert any(part in reached for part in wishes.factors.segments)


def test_a_library_without_the_warm_up_leads_to_the_scenarios(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = _show(make_desk(library=Library([tmp_path])), qtbot)
    page: FirstRunPage = window.first_run
    assert not page.start.isVisible()
    assert page.skip.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.place == "home"


def test_a_folder_that_cannot_be_written_keeps_the_choice_and_says_so(
    window: Window, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    block = tmp_path / "file"
    block.write_text("")
    monkeypatch.setattr(desk.preferences, "_path", block / "preferences.json")
    click(window.first_run.wishes.factors.segments[2])
    assert desk.preferences.time_factor == 2.0
    assert window.toast.isVisible()
