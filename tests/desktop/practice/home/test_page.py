import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.home import HomePage
from simulator.desktop.practice.home.card_delegate import EDGE, GAP
from simulator.desktop.text import Code
from simulator.history import History, HistoryFault, Metrics
from simulator.scenario.library import Library
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped
from tests.desktop.playing import play


def show(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1290, 768)) -> HomePage:
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def _titles(page: HomePage) -> list[str]:
    return [card.title for card in page.grid.cards]


def _rect(page: HomePage, row: int) -> QModelIndex:
    return page.grid.model().index(row, 0)


def test_enter_on_the_first_card_opens_it(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert page.grid.hasFocus()
    with qtbot.waitSignal(page.chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["warm-up"]


def test_arrows_move_between_cards_and_a_click_opens_one(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    press(Qt.Key.Key_Right)
    with qtbot.waitSignal(page.chosen) as told:
        press(Qt.Key.Key_Space)
    assert told.args == [page.grid.cards[1].id]
    with qtbot.waitSignal(page.chosen) as told:
        click(page.grid.viewport(), page.grid.visualRect(_rect(page, 0)).center())
    assert told.args == ["warm-up"]


@pytest.mark.parametrize("width", [1204, 1290, 1844])
def test_the_cards_of_a_row_share_its_width(desk: Desk, qtbot: QtBot, width: int) -> None:
    page = show(desk, qtbot, (width, 768))
    first, second = (page.grid.visualRect(_rect(page, row)) for row in (0, 1))
    assert first.top() == second.top()
    assert first.right() < second.left() + 1
    assert second.right() <= page.grid.viewport().width()


def test_nothing_is_paused_at_first_and_then_the_latest_unfinished_attempt_is(
    desk: Desk, qtbot: QtBot
) -> None:
    page = show(desk, qtbot)
    assert not page.paused.isVisible()
    session = play(desk, 2)
    page.refresh()
    assert page.paused.isVisible()
    page.setFocus()
    assert page.paused.go_on.hasFocus()
    with qtbot.waitSignal(page.resumed) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [session.id]


def test_starting_over_asks_once_in_place(desk: Desk, qtbot: QtBot) -> None:
    session = play(desk, 1)
    page = show(desk, qtbot)
    with qtbot.assertNotEmitted(page.restarted):
        click(page.paused.start_over)
    assert page.paused.keep.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.paused.start_over.hasFocus()
    click(page.paused.start_over)
    with qtbot.waitSignal(page.restarted) as told:
        click(page.paused.sure)
    assert told.args == [session.id]


def test_a_card_tells_how_often_and_how_well_it_was_played(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    session = play(desk)
    page.refresh()
    said = next(
        index.data(Qt.ItemDataRole.AccessibleTextRole)
        for index in (_rect(page, row) for row in range(len(page.grid.cards)))
        if index.data() == "Forty kilos a month"
    )
    assert f"1 attempt. best: Client {session.row.client}, Company {session.row.company}" in said


def test_tab_goes_from_what_is_paused_over_the_topics_to_the_cards(desk: Desk, qtbot: QtBot) -> None:
    play(desk, 1)
    page = show(desk, qtbot)
    stops = []
    for _ in range(6):
        stops.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    paused, topics = page.paused, page.topics
    assert stops[:5] == [paused.go_on, paused.start_over, topics.chips[0], page.filter, page.grid]


def test_an_arrow_moves_to_the_next_topic_and_picks_it(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    page.topics.chips[0].setFocus()
    press(Qt.Key.Key_Right)
    assert page.topics.chips[1].hasFocus()
    assert page.topics.chips[1].isChecked()
    assert all(page.topics.topic in card.practises for card in page.grid.cards)


def test_a_topic_shows_only_the_scenarios_that_practise_it(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    everything = _titles(page)
    for chip, topic in zip(page.topics.chips[1:], page.topics._topics[1:], strict=True):
        click(chip)
        assert all(topic in card.practises for card in page.grid.cards)
        assert page.grid.cards
    click(page.topics.chips[0])
    assert _titles(page) == everything


def test_a_broken_file_tells_its_place_and_its_sentence(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("format: 1\nid: broken\ntitle: Broken\n", encoding="utf-8")
    page = show(make_desk(library=Library.shipped(tmp_path)), qtbot)
    card = page.grid.cards[-1]
    assert card.problem is not None
    page.grid.setCurrentIndex(_rect(page, len(page.grid.cards) - 1))
    with qtbot.assertNotEmitted(page.chosen):
        press(Qt.Key.Key_Return)
    assert page.problem.isVisible()
    assert "broken.yaml" in page.problem_card.words
    assert card.problem.message() in page.problem_card.words
    page.problem_card.copy.click()
    assert f"{file}:{card.problem.span.line}:" in QGuiApplication.clipboard().text()
    press(Qt.Key.Key_Escape)
    assert not page.problem.isVisible()
    assert page.grid.hasFocus()
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.file_wanted) as wanted:
        page.problem_card.action.click()
    assert wanted.args == [file, card.problem.span.line]
    assert not page.problem.isVisible()


def test_a_file_that_is_mended_can_be_played_after_a_refresh(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    source = (Library.shipped().folders[0] / "warm-up.yaml").read_text(encoding="utf-8")
    file = tmp_path / "my-own.yaml"
    file.write_text("format: 1\n", encoding="utf-8")
    page = show(make_desk(library=Library.shipped(tmp_path)), qtbot)
    assert "my-own.yaml" in _titles(page)
    file.write_text(
        source.replace("id: warm-up", "id: my-own").replace("Forty kilos", "Fifty kilos"), "utf-8"
    )
    page.refresh()
    assert "Fifty kilos a month" in _titles(page)
    file.unlink()
    page.refresh()
    assert "Fifty kilos a month" not in _titles(page)


def test_an_empty_library_says_where_scenarios_go(make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot) -> None:
    page = show(make_desk(library=Library([tmp_path])), qtbot)
    assert page.empty.isVisible()
    assert not page.grid.isVisible()


def test_the_scenarios_are_there_before_the_history_is(
    make_desk: MakeDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = make_desk(history=False)
    page = show(desk, qtbot)
    assert "Forty kilos a month" in _titles(page)
    desk.put_history(History.open(tmp_path / "later.sqlite"))
    play(desk, 1)
    page.refresh()
    assert page.paused.isVisible()


def test_a_history_that_cannot_be_read_is_told_and_the_scenarios_stay(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(desk, qtbot)

    def broken(**_wanted: object) -> None:
        raise HistoryFault("damaged", file="history.sqlite")

    monkeypatch.setattr(desk.history, "attempts", broken)
    page.refresh()
    assert page.banner.isVisible()
    assert page.grid.cards
    monkeypatch.undo()
    page.banner.buttons[0].click()
    assert not page.banner.isVisible()


def test_the_list_of_cards_is_a_list_with_rows_to_assistive_tools(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    face = QAccessible.queryAccessibleInterface(page.grid)
    assert face.role() == QAccessible.Role.List
    assert face.text(QAccessible.Text.Name) == "Scenarios"
    assert QApplication.focusWidget() is page.grid


def test_a_paused_attempt_takes_the_focus_when_the_history_opens_unless_the_person_has_moved_on(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    for moved in (False, True):
        desk = make_desk()
        play(desk, 1)
        store = desk.history
        desk._history = None
        page = HomePage(desk)
        qtbot.addWidget(page)
        page.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()
        page.grid.setFocus()
        if moved:
            press(Qt.Key.Key_Right, page.grid)
        desk.put_history(store)
        assert page.paused.go_on.hasFocus() is not moved


def test_a_few_cards_take_the_room_that_there_is_and_none_is_cut(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path, shipped_library: Library
) -> None:
    for name in ("warm-up", "friday-renewal"):
        entry = shipped_library.scenario(name)
        assert entry is not None
        shutil.copy(entry.path, tmp_path)
    desk = make_desk(library=Library([tmp_path]))
    pages = [show(desk, qtbot, size) for size in ((1290, 768), (1290, 470))]
    for page in pages:
        assert page.grid.gridSize().height() <= page.grid.height()
    tall, low = (page.grid.gridSize().height() for page in pages)
    assert tall > low


def test_the_filter_narrows_by_level_and_progress_and_says_what_it_does(desk: Desk, qtbot: QtBot) -> None:
    play(desk)
    page = show(desk, qtbot)
    chip = page.filter
    assert chip.text() == "Filter"
    assert not chip.isChecked()
    chip.setFocus()
    press(Qt.Key.Key_Return)
    assert chip.choices.isVisible()
    words = [action.text() for action in chip.choices.actions() if action.text()]
    assert words == ["Any level", "Beginner", "Intermediate", "Advanced", "Played or not", "New", "Done"]
    press(Qt.Key.Key_Down, chip.choices)
    press(Qt.Key.Key_Down, chip.choices)
    press(Qt.Key.Key_Return, chip.choices)
    assert not chip.choices.isVisible()
    assert (chip.text(), chip.isChecked()) == ("Beginner", True)
    assert chip.accessibleName() == "Filter by level and progress: Beginner"
    assert {card.level for card in page.grid.cards} == {"beginner"}
    chip.fill_menu()
    next(action for action in chip.choices.actions() if action.text() == "Done").trigger()
    assert _titles(page) == ["Forty kilos a month"]
    assert chip.text() == "Beginner · Done"


def test_where_nothing_fits_it_is_said_and_one_press_shows_everything(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    everything = _titles(page)
    topics = page.topics
    chip = next(
        chip for chip, topic in zip(topics.chips, topics._topics, strict=True) if topic == "client_first"
    )
    click(chip)
    page.filter.fill_menu()
    next(action for action in page.filter.choices.actions() if action.text() == "Beginner").trigger()
    assert not page.grid.isVisible()
    assert page.nothing.isVisible()
    click(page.nothing.action)
    assert _titles(page) == everything
    assert page.grid.hasFocus()
    assert page.filter.text() == "Filter"


def test_what_to_practise_next_leads_to_its_briefing(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert page.next.isVisible()
    with qtbot.waitSignal(page.chosen) as told:
        click(page.next.practise)
    assert told.args == ["warm-up"]
    play(desk)
    page.refresh()
    with qtbot.waitSignal(page.chosen) as told:
        click(page.next.practise)
    assert told.args != ["warm-up"], "what was just played rests"


def test_forecasts_lead_to_the_deal_where_they_were_furthest_off(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert not page.reading.isVisible()
    session = play(desk)
    desk.history.note(session.row, Metrics(forecast=35))
    page.refresh()
    assert page.reading.number.text() == "35 %"
    with qtbot.waitSignal(page.forecast_wanted) as told:
        click(page.reading.again)
    assert told.args == ["warm-up", "smile-detective"]


def test_everything_is_only_of_who_plays_now(desk: Desk, qtbot: QtBot) -> None:
    desk.history.note(play(desk).row, Metrics(forecast=35))
    play(desk, 1)
    desk.preferences.keep(trainee="Somebody else")
    page = show(desk, qtbot)
    assert not page.paused.isVisible()
    assert not page.reading.isVisible()
    assert page.deals.sentence.text().startswith("Finish one deal")
    assert {card.state for card in page.grid.cards} == {"new"}
    desk.preferences.keep(trainee="")


def test_a_wide_window_keeps_the_page_in_its_middle(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, (2400, 900))
    left = page.grid.mapTo(page, page.grid.rect().topLeft()).x()
    right = page.width() - page.deals.mapTo(page, page.deals.rect().topRight()).x()
    assert abs(left - 340) <= 4
    assert abs(right - 336) <= 12
    title = page.search.mapTo(page, page.search.rect().topRight()).x()
    assert abs(page.width() - title - 336) <= 6


@pytest.mark.parametrize("scale", [100, 150])
def test_a_low_window_scrolls_what_it_cannot_show(make_desk: MakeDesk, qtbot: QtBot, scale: int) -> None:
    desk = make_desk("ru", scale=scale)
    play(desk, 1)
    page = show(desk, qtbot, (1204, 620))
    assert page.grid.height() >= desk.theme.px(120)
    page.folder.setFocus()
    place = page.folder.mapTo(page, page.folder.rect().center())
    assert page.rect().contains(place)


def test_the_smallest_window_holds_the_page_at_the_usual_text_size(any_desk: Desk, qtbot: QtBot) -> None:
    play(any_desk, 1)
    page = show(any_desk, qtbot, (1204, 620))
    assert not page.main.verticalScrollBar().isVisible()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_in_the_smallest_window_a_whole_row_of_scenarios_stands_below_what_is_paused(
    make_desk: MakeDesk, qtbot: QtBot, language: Code
) -> None:
    desk = make_desk(language)
    play(desk, 1)
    page = show(desk, qtbot, (1204, 620))
    card = page.grid.visualRect(_rect(page, 0))
    assert page.grid.viewport().height() >= card.height() - GAP + EDGE
    high = page.paused.height()
    page.resize(1290, 768)
    assert page.paused.height() > high
    page.resize(1204, 620)
    page.paused.start_over.click()
    told = [label.text() for label in page.paused.findChildren(QLabel) if label.isVisible()]
    assert [words for words in told if words.endswith(".")], "what starting over means is told here too"
    assert not clipped(page.paused)
