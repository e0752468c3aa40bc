"""Every choice of the settings is in force at once, kept for next time, and can be reached by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.preferences import Hints, Preferences
from simulator.desktop.settings import SettingsPage
from simulator.desktop.text import Code
from simulator.desktop.window import Window
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.desktop.playing import play
from tests.desktop.test_looks import settle


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    window = Window(desk)
    qtbot.addWidget(window)
    window.show()
    window.open_settings()
    yield window
    for name in ("announced", "faceless"):
        QCoreApplication.instance().setProperty(name, None)  # type: ignore[union-attr]


@pytest.fixture
def page(window: Window) -> SettingsPage:
    return window.settings


def test_what_holds_at_the_table_is_kept(page: SettingsPage, desk: Desk) -> None:
    click(page.play.modes.segments[1])
    click(page.play.factors.segments[3])
    click(page.play.hints["moves"])
    click(page.play.scores)
    click(page.play.shuffle)
    kept = desk.preferences
    assert (kept.mode, kept.time_factor, kept.scores_hidden, kept.shuffle) == ("exam", 4.0, True, False)
    assert kept.hints == Hints(moves=False)


def test_hints_that_are_off_are_not_at_the_table(page: SettingsPage, window: Window, desk: Desk) -> None:
    for name in ("moves", "terms", "limits"):
        click(page.play.hints[name])
    window.open_attempt(play(desk, 1).id)
    assert window.table.view is not None
    for row in window.table.view.choices:
        assert (row.move, row.chips, row.over, row.in_return) == (None, (), (), "")


def test_contrast_and_motion_change_at_once(page: SettingsPage, desk: Desk) -> None:
    desk.theme.choose(reduced_motion=False)
    page.refresh()
    click(page.access.contrast)
    click(page.access.motion)
    assert desk.theme.contrast
    assert desk.theme.ms("panel") == 0
    assert desk.preferences.high_contrast
    assert desk.preferences.reduced_motion
    click(page.access.contrast)
    assert not desk.theme.contrast


def test_portraits_and_announcements_follow_the_wish(page: SettingsPage, desk: Desk) -> None:
    app = QApplication.instance()
    assert app is not None
    click(page.access.portraits)
    click(page.access.spoken.segments[1])
    assert (app.property("faceless"), app.property("announced")) == (True, "lines")
    assert desk.preferences.hide_portraits


def test_a_key_is_changed_by_pressing_another(page: SettingsPage, desk: Desk) -> None:
    button = page.keyboard.buttons["table.ask"]
    click(button)
    assert button.waiting
    press(Qt.Key.Key_Q, button)
    assert desk.keys.keys_of("table.ask") == ("Q",)
    assert button.text() == "Q"
    click(button)
    press(Qt.Key.Key_M, button)
    assert desk.keys.keys_of("table.ask") == ("Q",)
    assert page.keyboard.note.text() == "M is taken: Show or hide the scores (Table)."
    click(button)
    press(Qt.Key.Key_Escape, button)
    assert not button.waiting
    click(page.keyboard.reset)
    assert desk.keys.keys_of("table.ask") == ("D",)
    assert not page.keyboard.note.isVisible()


def test_letters_with_alt_show_in_the_table_of_keys(page: SettingsPage, desk: Desk) -> None:
    click(page.access.single)
    assert not desk.preferences.single_keys
    assert page.keyboard.buttons["table.ask"].text() == "Alt + D"


def test_a_name_is_given_to_the_attempts_played_without_one(page: SettingsPage, desk: Desk) -> None:
    play(desk)
    page.data.name.setText(" Anna ")
    page.data.name.editingFinished.emit()
    assert desk.preferences.trainee == "Anna"
    assert desk.history.trainees() == {"Anna": 1}
    assert page.data.who.text() == "Anna"


def test_somebody_else_begins_with_nothing_and_both_can_be_gone_back_to(
    page: SettingsPage, window: Window, desk: Desk
) -> None:
    play(desk, 1)
    page.data.new.setText("Boris")
    click(page.data.more)
    assert desk.preferences.trainee == "Boris"
    assert page.data.profiles() == ("", "Boris")
    window.show_home()
    assert not window.home.paused.isVisible(), "what somebody else has paused is theirs"


def test_a_profile_is_deleted_only_when_its_name_is_typed(page: SettingsPage, desk: Desk) -> None:
    page.data.new.setText("Boris")
    click(page.data.more)
    play(desk)
    desk.history.rename("", "Boris")
    page.data.typed.setText("boris")
    assert not page.data.delete.isEnabled()
    page.data.typed.setText("Boris")
    click(page.data.delete)
    assert desk.history.attempts() == ()
    assert desk.preferences.trainee == ""
    assert desk.preferences.profiles == ()


def test_a_name_that_is_taken_is_refused_in_words(page: SettingsPage, qtbot: QtBot) -> None:
    page.data.new.setText("Boris")
    click(page.data.more)
    page.data.new.setText("Anna")
    click(page.data.more)
    page.data.name.setText("Boris")
    with qtbot.waitSignal(page.data.told) as told:
        page.data.name.editingFinished.emit()
    assert told.args == ["There is a profile Boris already."]
    assert page.data.name.text() == "Anna"


def test_everything_is_saved_in_one_file(page: SettingsPage, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.data.told) as told:
        page.data.save(tmp_path / "all.zip")
    assert told.args == ["Saved as all.zip"]
    with qtbot.waitSignal(page.data.told) as told:
        page.data.save(tmp_path / "nowhere" / "all.zip")
    assert told.args is not None
    assert told.args[0].startswith("all.zip was not written: there is no folder")


def test_what_a_report_needs_tells_nothing_of_the_person(page: SettingsPage, desk: Desk) -> None:
    desk.preferences.keep(trainee="Anna")
    click(page.about.copy)
    text = QApplication.clipboard().text()
    assert "Mixed Signals" in text
    assert "Anna" not in text


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("code", ["en", "ru"])
def test_nothing_is_cut_off_or_foreign(make_desk: MakeDesk, qtbot: QtBot, code: Code, scale: int) -> None:
    desk = make_desk(code)
    desk.theme.choose(scale=scale)
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(1280, 620)
    window.show()
    window.open_settings()
    settle(window, qtbot)
    assert clipped(window.settings) == []
    if code == "ru":
        assert latin_words(window.settings) == []


def test_the_workshop_can_be_what_opens_first(window: Window, desk: Desk) -> None:
    window.open_settings()
    offered = [segment.text() for segment in window.settings.general.start.segments]
    assert offered == ["Practice", "Workshop", "History"]
    click(window.settings.general.start.segments[1])
    assert desk.preferences.start_page == "workshop"


def test_choices_that_are_kept_hold_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    Preferences.open(file).keep(hints=Hints(limits=False), announce="lines", start_page="history")
    again = Preferences.open(file)
    assert (again.hints, again.announce, again.start_page) == (Hints(limits=False), "lines", "history")
