import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.search.sheet import SearchSheet
from simulator.desktop.window import Window
from simulator.history import HistoryFault
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.playing import play
from tests.desktop.test_window import CTRL, show


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return show(desk, qtbot)


def _open(window: Window) -> SearchSheet:
    press(Qt.Key.Key_K, window, CTRL)
    assert window.search.on_screen
    return window.search.sheet


def _titles(sheet: SearchSheet) -> list[str]:
    return [row.title for row in sheet.results]


def test_ctrl_k_opens_it_anew_with_the_focus_in_the_field_and_puts_it_away(window: Window) -> None:
    sheet = _open(window)
    assert sheet.field.hasFocus()
    assert "Settings" in _titles(sheet)
    sheet.field.setText("forty")
    assert _titles(sheet) == ["Forty kilos a month"]
    press(Qt.Key.Key_K, window, CTRL)
    assert not window.search.on_screen
    assert window.home.grid.hasFocus()
    assert _open(window).field.text() == ""


def test_it_opens_from_the_head_of_the_first_page_and_on_a_russian_keyboard(window: Window) -> None:
    assert window.home.search.accessibleDescription() == "Ctrl+K"
    click(window.home.search)
    assert window.search.on_screen
    press(Qt.Key.Key_Escape)
    assert not window.search.on_screen
    keys = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    assert QKeySequence("Ctrl+K") in keys
    assert QKeySequence("Ctrl+Л") in keys


def test_typing_then_enter_goes_to_the_scenario(window: Window) -> None:
    sheet = _open(window)
    for sign in "forty":
        press(Qt.Key(ord(sign.upper())), sheet.field)
    press(Qt.Key.Key_Return)
    assert not window.search.on_screen
    assert window.place == "briefing"
    assert window.briefing.start.isVisible()


def test_arrows_go_over_what_is_found_round_and_round_and_the_focus_stays(window: Window) -> None:
    sheet = _open(window)
    sheet.field.setText("price")
    count = len(sheet.results)
    assert count > 2
    went = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        press(key)
        went.append(sheet.list.currentIndex().row())
    assert went == [1, 0, count - 1, max(0, count - 6)]
    assert sheet.field.hasFocus()


def test_tab_goes_to_the_list_where_enter_picks_too_and_a_click_picks(window: Window, desk: Desk) -> None:
    sheet = _open(window)
    sheet.field.setText("dark")
    press(Qt.Key.Key_Tab)
    assert sheet.list.hasFocus()
    was = desk.theme.dark
    press(Qt.Key.Key_Return)
    assert desk.theme.dark is not was
    sheet = _open(window)
    sheet.field.setText("dark")
    click(sheet.list.viewport(), sheet.list.visualRect(sheet.list.model().index(0, 0)).center())
    assert desk.theme.dark is was
    assert not window.search.on_screen


def test_attempts_exercises_and_actions_are_gone_to(window: Window, desk: Desk) -> None:
    paused = play(desk, 1)
    sheet = _open(window)
    assert sheet.results[0].entry.id == paused.id
    press(Qt.Key.Key_Return)
    assert window.place == "table"
    window.show_home()
    _open(window).field.setText("three favours")
    press(Qt.Key.Key_Return)
    assert window.place == "exercise"
    _open(window).field.setText("history")
    press(Qt.Key.Key_Return)
    assert window.place == "history"
    _open(window).field.setText("русский")
    press(Qt.Key.Key_Return)
    assert desk.language.code == "ru"
    _open(window).field.setText("клавиши")
    press(Qt.Key.Key_Return)
    assert window.key_sheet.isVisible()


def test_only_the_attempts_of_who_plays_now_are_found(window: Window, desk: Desk) -> None:
    mine = play(desk)
    desk.preferences.keep(trainee="Somebody else")
    _open(window).field.setText("forty")
    assert mine.id not in [row.entry.id for row in window.search.sheet.results]


def test_at_the_table_the_clock_stands_while_it_is_open(window: Window, desk: Desk) -> None:
    window.open_attempt(play(desk, 1).id)
    while window.table.call.isVisible():
        press(Qt.Key.Key_K, window, CTRL)
        assert not window.search.on_screen, "a director who rings is answered first"
        press(Qt.Key.Key_Escape)
    _open(window)
    assert window.table.clock.countdown.held_by("window")
    press(Qt.Key.Key_Escape)
    assert not window.table.clock.countdown.held_by("window")


def test_it_does_not_open_over_something_that_lies_there_already(window: Window) -> None:
    window.show_keys()
    press(Qt.Key.Key_K, window, CTRL)
    assert not window.search.on_screen


def test_going_somewhere_by_key_puts_it_away(window: Window) -> None:
    _open(window)
    press(Qt.Key.Key_3, window, CTRL)
    assert window.place == "history"
    assert not window.search.on_screen


def test_what_is_not_found_is_said_and_enter_does_nothing(window: Window) -> None:
    sheet = _open(window)
    sheet.field.setText("zzzz qqqq")
    assert sheet.results == ()
    assert "Nothing is found for “zzzz qqqq”." in sheet.told
    press(Qt.Key.Key_Return)
    assert window.search.on_screen


def test_another_language_is_in_force_at_once_and_what_is_typed_stays(window: Window, desk: Desk) -> None:
    sheet = _open(window)
    sheet.field.setText("dark")
    desk.language.choose("ru")
    assert sheet.field.text() == "dark"
    assert sheet.told.startswith("По")
    sheet.field.setText("светл")
    assert _titles(sheet)[0] == "Светлая или тёмная тема"


def test_attempts_that_cannot_be_read_are_told_and_the_rest_is_found(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**_wanted: object) -> None:
        raise HistoryFault("damaged", file="history.sqlite")

    monkeypatch.setattr(desk.history, "attempts", broken)
    sheet = _open(window)
    assert "history.sqlite" in sheet.told
    sheet.field.setText("forty")
    assert _titles(sheet) == ["Forty kilos a month"]


def test_a_screen_reader_hears_the_field_and_what_one_comes_by(window: Window) -> None:
    sheet = _open(window)
    field = QAccessible.queryAccessibleInterface(sheet.field)
    assert field.text(QAccessible.Text.Name) == "Search"
    listed = QAccessible.queryAccessibleInterface(sheet.list)
    assert (listed.role(), listed.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Found")
    index = sheet.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Action. ")


@pytest.mark.parametrize("scale", [100, 150])
def test_it_stays_inside_the_smallest_window_and_its_upper_edge_does_not_move(
    make_desk: MakeDesk, qtbot: QtBot, scale: int
) -> None:
    window = show(make_desk("ru", scale=scale), qtbot, (1280, 620))
    sheet = _open(window)
    tops = []
    for words in ("", "а", "сорок", "ъъъъ"):
        sheet.field.setText(words)
        QApplication.processEvents()
        area = sheet.card.geometry()
        assert sheet.rect().contains(area)
        assert area.width() <= 1256
        tops.append(area.top())
    assert len(set(tops)) == 1
