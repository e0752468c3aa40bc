import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table.choice_button import ChoiceButton
from simulator.desktop.preferences import Preferences
from simulator.desktop.widgets import Button
from simulator.desktop.window import SMALLEST, Window
from simulator.history import HistoryFault, Session
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import latin_words
from tests.desktop.playing import play

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return show(desk, qtbot)


def show(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1366, 768)) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.show_home()
    return window


def _here(window: Window) -> QWidget | None:
    return window.stack.currentWidget()


def test_the_window_opens_on_the_scenarios_and_says_where_it_is(window: Window) -> None:
    assert _here(window) is window.home
    assert window.windowTitle() == "Practice · Mixed Signals"
    assert window.home.grid.hasFocus()


def test_keys_lead_to_the_places_and_the_rail_shows_which(window: Window) -> None:
    press(Qt.Key.Key_3, window, CTRL)
    assert _here(window) is window.history
    assert window.rail.places["history"].isChecked()
    assert window.windowTitle() == "History · Mixed Signals"
    press(Qt.Key.Key_1, window, CTRL)
    assert _here(window) is window.home
    assert window.rail.places["practice"].isChecked()


def test_the_rail_leads_to_the_places(window: Window) -> None:
    click(window.rail.places["history"])
    assert _here(window) is window.history
    press(Qt.Key.Key_Return, window.rail.places["practice"])
    assert _here(window) is window.home


def _reply(window: Window, qtbot: QtBot) -> None:
    """Give the first reply that is not locked, by its number."""

    def open_ones() -> list[ChoiceButton]:
        shown = window.table.findChildren(ChoiceButton)
        return [part for part in shown if part.isVisible() and part.isEnabled() and not part.locked]

    decisions = len(_session(window).attempt.turns)

    def given() -> bool:
        # A press may only end what is still being said, and numbers rest for a moment after that.
        if window.table.parts.asking:
            press(Qt.Key.Key_2)
            press(Qt.Key.Key_Return)
        elif isinstance(QApplication.focusWidget(), Button):
            press(Qt.Key.Key_Return)  # the director rings: answer, then put the telephone down
        elif open_ones():
            press(Qt.Key(Qt.Key.Key_0.value + open_ones()[0].place))
        return len(_session(window).attempt.turns) > decisions

    qtbot.waitUntil(given)


def _session(window: Window) -> Session:
    assert window._session is not None
    return window._session


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_deal_from_home_to_the_office_and_back_by_keyboard_alone(
    seed: int, window: Window, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.history.session.secrets.randbelow", lambda _below: seed)
    press(Qt.Key.Key_Return)
    assert _here(window) is window.briefing
    assert not window.rail.isVisible()
    press(Qt.Key.Key_Return)
    assert _here(window) is window.table
    (row,) = desk.history.attempts()
    assert (row.scenario, row.finished) == ("warm-up", None)
    while _session(window).attempt.ended is None:
        _reply(window, qtbot)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    press(Qt.Key.Key_Return)
    assert _here(window) is window.office
    assert not window.rail.isVisible()
    (row,) = desk.history.attempts()
    assert row.finished is not None
    press(Qt.Key.Key_Escape)
    assert _here(window) is window.home
    assert window.rail.isVisible()


def test_another_attempt_begins_at_the_briefing_of_the_same_scenario(window: Window, desk: Desk) -> None:
    window.open_attempt(play(desk).id)
    window.debrief.again.emit("warm-up")
    assert _here(window) is window.briefing
    press(Qt.Key.Key_Escape)
    assert _here(window) is window.home


def test_a_paused_attempt_goes_on_where_it_stood(window: Window, desk: Desk) -> None:
    session = play(desk, 2)
    window.show_home()
    press(Qt.Key.Key_Return)
    assert _here(window) is window.table
    assert window._session is not None
    assert (window._session.id, len(window._session.attempt.turns)) == (session.id, 2)


def test_starting_over_keeps_the_old_attempt_as_abandoned(window: Window, desk: Desk) -> None:
    play(desk, 1)
    window.show_home()
    click(window.home.paused.start_over)
    click(window.home.paused.sure)
    assert _here(window) is window.briefing
    assert [row.abandoned for row in desk.history.attempts()] == [True]


def test_the_history_opens_a_finished_attempt_at_its_debrief_and_a_paused_one_at_the_table(
    window: Window, desk: Desk
) -> None:
    done, paused = play(desk), play(desk, 1)
    window.open_attempt(done.id)
    assert _here(window) is window.debrief
    window.open_attempt(paused.id)
    assert _here(window) is window.table


def test_an_attempt_goes_on_in_the_language_that_is_now_in_force(window: Window, desk: Desk) -> None:
    paused = play(desk, 1)
    desk.language.choose("ru")
    window.open_attempt(paused.id)
    assert window._session is not None
    assert window._session.scenario_words.language == "ru"


def test_an_attempt_that_cannot_be_read_is_told_and_may_be_tried_again(window: Window) -> None:
    window.open_attempt("nobody")
    assert window.error.isVisible()
    assert HistoryFault("unknown-attempt", id="nobody").message() in window.error_card.words
    assert window.error_card.action.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.error.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.error.isVisible()
    assert _here(window) is window.home


def test_ctrl_plus_minus_and_zero_change_the_text_size_and_keep_it(window: Window, desk: Desk) -> None:
    press(Qt.Key.Key_Plus, window, CTRL)
    assert desk.theme.look.scale == 115
    press(Qt.Key.Key_Equal, window, CTRL)
    assert desk.theme.look.scale == desk.preferences.scale == 130
    press(Qt.Key.Key_Minus, window, CTRL)
    assert desk.preferences.scale == 115
    press(Qt.Key.Key_0, window, CTRL)
    assert desk.preferences.scale == 100


def test_the_text_size_stops_at_its_ends(window: Window, desk: Desk) -> None:
    for _ in range(8):
        press(Qt.Key.Key_Plus, window, CTRL)
    assert desk.theme.look.scale == 150
    for _ in range(8):
        press(Qt.Key.Key_Minus, window, CTRL)
    assert desk.theme.look.scale == 90


def test_ctrl_shift_t_turns_the_colours_and_keeps_them(window: Window, desk: Desk) -> None:
    kept = []
    for _ in range(2):
        press(Qt.Key.Key_T, window, CTRL | SHIFT)
        kept.append((desk.theme.dark, desk.preferences.scheme))
    assert kept == [(True, "dark"), (False, "light")]


def test_the_settings_are_a_place_of_the_rail_and_apply_at_once(window: Window, desk: Desk) -> None:
    press(Qt.Key.Key_Comma, window, CTRL)
    assert _here(window) is window.settings
    assert window.rail.places["settings"].isChecked()
    english, russian = window.settings.general.languages.segments
    assert english.hasFocus()
    press(Qt.Key.Key_Right)
    assert desk.language.code == desk.preferences.language == "ru"
    assert window.rail.places["practice"].text() == "Практика"
    assert window.windowTitle() == "Настройки · Mixed Signals"
    assert russian.hasFocus()
    QApplication.processEvents()
    click(window.settings.general.schemes.segments[2])
    assert desk.theme.dark
    click(window.settings.general.larger)
    assert desk.preferences.scale == 115
    click(window.settings.general.usual)
    assert desk.preferences.scale == 100
    press(Qt.Key.Key_Escape)
    assert _here(window) is window.home


def _open_paused(window: Window, desk: Desk) -> None:
    """Go on with an attempt; a director who rings is left to ring."""
    window.open_attempt(play(desk, 1).id)
    while window.table.call.isVisible():
        press(Qt.Key.Key_Escape)


def test_where_there_is_no_rail_the_commonest_settings_are_laid_over(window: Window, desk: Desk) -> None:
    window.show_briefing("warm-up")
    press(Qt.Key.Key_Comma, window, CTRL)
    assert window.popover.isVisible()
    assert window.rect().contains(window.quick_settings.geometry())
    press(Qt.Key.Key_Escape)
    assert window.briefing.start.hasFocus()
    _open_paused(window, desk)
    press(Qt.Key.Key_Comma, window, CTRL)
    assert window.popover.isVisible()


def test_at_the_table_the_clock_stands_while_the_settings_are_open(window: Window, desk: Desk) -> None:
    _open_paused(window, desk)
    press(Qt.Key.Key_Comma, window, CTRL)
    assert window.table.clock.countdown.held_by("window")
    click(window.quick_settings.languages.segments[1])
    assert desk.language.code == "ru"
    press(Qt.Key.Key_Escape)
    assert not window.popover.isVisible()
    assert not window.table.clock.countdown.held_by("window")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.table.isAncestorOf(focus)


def test_what_is_switched_over_the_guide_holds_at_the_table_one_comes_back_to(
    window: Window, desk: Desk
) -> None:
    _open_paused(window, desk)
    window.show_help()
    desk.language.choose("ru")
    press(Qt.Key.Key_Escape)
    assert _here(window) is window.table
    assert list(latin_words(window.table)) == []


def test_f6_goes_over_the_regions_of_a_place_and_the_rail_and_back(window: Window, desk: Desk) -> None:
    play(desk)
    play(desk, 1)
    window.show_home()
    went = []
    for modifier in (*[Qt.KeyboardModifier.NoModifier] * 7, SHIFT):
        press(Qt.Key.Key_F6, None, modifier)
        went.append(QApplication.focusWidget())
    home = window.home
    assert went == [
        home.topics.chips[0],
        home.grid,
        home.exercises.list,
        home.next.practise,
        home.search,
        window.rail.places["practice"],
        home.paused.go_on,
        window.rail.places["practice"],
    ]


def test_f6_goes_over_the_briefing_and_the_history(window: Window, desk: Desk) -> None:
    play(desk, 1)
    window.show_briefing("warm-up")
    press(Qt.Key.Key_F6)
    assert window.briefing.play.tiles["practice"].hasFocus()
    press(Qt.Key.Key_F6)
    assert window.briefing.director.other.hasFocus()
    window.show_history()
    parts = window.history.parts
    stops = (
        parts.footer.replay, parts.trend.tabs.bar, parts.header, window.rail.places["history"],
        parts.filters.scenario, window.history.table,
    )  # fmt: skip
    for stop in stops:
        press(Qt.Key.Key_F6)
        here = window.focusWidget()
        assert here is stop or stop.isAncestorOf(here)


def test_settings_that_cannot_be_written_hold_and_are_told(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: object, _text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("simulator.desktop.preferences._write", refuse)
    press(Qt.Key.Key_T, window, CTRL | SHIFT)
    assert desk.theme.dark
    assert window.toast.isVisible()
    window.toast.hide()


def test_the_window_is_never_smaller_than_its_pages_need(window: Window) -> None:
    window.resize(200, 100)
    assert (window.width(), window.height()) == SMALLEST


def test_the_window_comes_back_where_it_was(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    first = show(desk, qtbot, (1280, 702))
    first.move(QPoint(30, 40))
    first.close()
    assert Preferences.open(desk.preferences._path).geometry  # type: ignore[arg-type]
    second = Window(desk)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (1280, 702)


def test_a_damaged_place_of_the_window_is_forgotten(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    desk.preferences.keep(geometry="00ff00ff")
    window = Window(desk)
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1366, 768)


def test_a_changed_file_is_seen_when_the_window_becomes_active(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refreshed: list[bool] = []
    monkeypatch.setattr(window.home, "refresh", lambda: refreshed.append(True))
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    refreshed.clear()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(refreshed))


def test_a_finished_attempt_opened_from_the_history_leads_back_there(window: Window, desk: Desk) -> None:
    done = play(desk)
    window.show_history()
    window.open_attempt(done.id)
    assert _here(window) is window.debrief
    assert window.rail.places["history"].isChecked()
    press(Qt.Key.Key_Escape)
    assert _here(window) is window.history


def test_the_talk_in_the_office_can_still_be_had_from_the_debrief(window: Window, desk: Desk) -> None:
    window.open_attempt(play(desk).id)
    click(window.debrief.parts.header.office)
    assert _here(window) is window.office
    assert not window.rail.isVisible()
    assert window.windowTitle() == "Director’s office · Mixed Signals"
    window.office.finished.emit()
    assert _here(window) is window.debrief


def test_f6_goes_over_the_debrief(window: Window, desk: Desk) -> None:
    window.open_attempt(play(desk).id)
    parts = window.debrief.parts
    went = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        went.append(QApplication.focusWidget())
    assert [next((part for part in regions_of(window) if _holds(part, here)), None) for here in went] == [
        parts.map, parts.header, window.rail, parts.strip,
    ]  # fmt: skip


def regions_of(window: Window) -> list[QWidget]:
    return [*window.debrief.regions, window.rail]


def _holds(region: QWidget, part: QWidget | None) -> bool:
    return part is not None and (region is part or region.isAncestorOf(part))


def test_the_time_to_answer_can_be_changed_at_the_table_in_practice_and_not_in_an_exam(
    window: Window, desk: Desk
) -> None:
    _open_paused(window, desk)
    press(Qt.Key.Key_Comma, window, CTRL)
    click(window.quick_settings.factors.segments[-1])
    assert desk.preferences.time_factor == 10.0
    press(Qt.Key.Key_Escape)
    window.open_attempt(play(desk, 1, mode="exam").id)
    while window.table.call.isVisible():
        press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Comma, window, CTRL)
    assert window.popover.isVisible()
    assert not window.quick_settings.factors.isVisible()
