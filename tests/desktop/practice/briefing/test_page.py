from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing import BriefingPage
from simulator.history import History, HistoryFault, Session
from simulator.scenario.library import Library
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import texts


def show(
    desk: Desk, qtbot: QtBot, scenario: str = "warm-up", size: tuple[int, int] = (1366, 768)
) -> BriefingPage:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show_scenario(scenario)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def _pick_another(page: BriefingPage) -> str:
    """Choose a director who is not on the page; return who it is."""
    click(page.director.other)
    menu = page.director.menu
    action = next(action for action in menu.actions() if action.data() != page.director_id)
    id = str(action.data())
    action.trigger()
    menu.close()
    return id


def _says(page: BriefingPage, words: str) -> bool:
    return any(words in text for _, text in texts(page))


def test_everything_the_seller_is_told_is_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    for words in (
        "Nell Brady",
        "Owner, The Low Door",
        "Pays every invoice within the week",
        "forty kilos a month at 18.50 a kilo",
        "Account manager, Pier Nine Roastery",
        "Price per kilo",
        "€17.50",
        "Two cafés on the waiting list",
        "A café that is happy with us tells five others.",
        "Renewals 90 %",
    ):
        assert _says(page, words), words


def test_enter_goes_to_the_table_with_an_attempt_that_is_stored(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert page.start.hasFocus()
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return)
    (session,) = told.args
    assert isinstance(session, Session)
    assert [row.id for row in desk.history.attempts()] == [session.id]
    assert (session.mode, session.attempt.scenario.id, session.attempt.ended) == ("practice", "warm-up", None)


def test_enter_starts_from_a_tile_too_and_an_exam_is_an_exam(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    click(page.play.tiles["exam"])
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return, page.play.tiles["exam"])
    assert told.args[0].mode == "exam"
    assert desk.preferences.mode == "exam"


def test_escape_and_the_back_button_leave(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        click(page.top.back)


def test_the_director_is_the_scenario_s_own_and_speaks_his_declared_words(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    own = desk.library.director("smile-detective")
    assert own is not None
    assert page.director_id == "smile-detective"
    declares = own.words("en").declares
    assert declares is not None
    assert _says(page, declares.says.split("{")[0][:24])


def test_another_director_is_chosen_from_the_keyboard_and_plays(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    page.director.other.setFocus()
    press(Qt.Key.Key_Return)
    menu = page.director.menu
    assert menu.isVisible()
    assert len(menu.actions()) == len(desk.library.directors())
    menu.close()
    other = _pick_another(page)
    assert page.director_id == other
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return, page.start)
    assert told.args[0].attempt.director.id == other


def test_another_scenario_comes_with_its_own_director_again(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    _pick_another(page)
    page.show_scenario("friday-renewal")
    entry = desk.library.scenario("friday-renewal")
    assert entry is not None
    assert page.director_id == entry.words("en").director


def test_the_clock_is_offered_only_where_replies_are_timed_and_is_kept(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    entry = desk.library.scenario("friday-renewal")
    assert entry is not None
    timed = any(scene.timer for scene in entry.words("en").scenes.values())
    assert not page.play.factors.isVisible()
    page.show_scenario("friday-renewal")
    assert page.play.factors.isVisible() is timed
    first = page.play.factors.segments[0]
    qtbot.waitUntil(lambda: first.size() == first.sizeHint())
    click(first)
    assert desk.preferences.time_factor is None
    assert page.play.factors.value is None


def test_an_attempt_waits_for_the_history_and_then_begins(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = make_desk(history=False)
    page = show(desk, qtbot)
    with qtbot.assertNotEmitted(page.started):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.started):
        desk.put_history(History.open(tmp_path / "later.sqlite"))


def test_an_attempt_that_cannot_be_stored_does_not_begin_and_may_be_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(desk, qtbot)

    def full(_new: object) -> None:
        raise HistoryFault("disk-full", file="history.sqlite")

    monkeypatch.setattr(desk.history, "begin", full)
    with qtbot.assertNotEmitted(page.started):
        press(Qt.Key.Key_Return)
    assert page.fault.isVisible()
    assert HistoryFault("disk-full", file="history.sqlite").message() in page.fault.words
    monkeypatch.undo()
    with qtbot.waitSignal(page.started):
        page.fault.action.click()


def test_a_change_of_the_file_is_what_is_played_next(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    source = (Library.shipped().folders[0] / "warm-up.yaml").read_text(encoding="utf-8")
    file = tmp_path / "mine.yaml"
    mine = source.replace("id: warm-up", "id: mine")
    file.write_text(mine, encoding="utf-8")
    page = show(make_desk(library=Library.shipped(tmp_path)), qtbot, "mine")
    file.write_text(mine.replace("Nell Brady", "Nora Brady"), encoding="utf-8")
    page.refresh()
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].attempt.scenario.client.name == "Nora Brady"
    file.unlink()
    page.refresh()
    assert not page.start.isEnabled()
    assert page.fault.isVisible()


def test_page_down_scrolls_the_brief_where_the_window_is_low(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal", (1280, 620))
    bar = page._middle.verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_tab_reaches_every_control_and_comes_back_to_the_start(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    seen = []
    for _ in range(12):
        here = QApplication.focusWidget()
        if here in seen:
            break
        seen.append(here)
        press(Qt.Key.Key_Tab)
    controls = {page.start, page.play.tiles["practice"], page.director.other, page.top.back}
    assert controls <= set(seen)
    assert seen[0] is page.start
    assert not any(isinstance(part, QLabel) for part in seen)
