"""The review: one sentence, the figures of each, a way to the deals, and what is said where there are few."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.history.review import ReviewPage
from simulator.desktop.history.review.sheet_view import Sheet
from simulator.desktop.history.wish import Wish
from simulator.history import HistoryFault
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.history.review.deals import hand_over, settle, show
from tests.desktop.looking import latin_words


def column(sheet: Sheet, name: str) -> list[str]:
    place = [one.id for one in sheet.sheet.columns].index(name)
    return [str(sheet.sheet.index(row, place).data()) for row in range(sheet.sheet.rowCount())]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReviewPage:
    return show(desk, qtbot)


def test_one_sentence_says_how_many_whether_it_is_better_and_where_most_is_lost(page: ReviewPage) -> None:
    said = page.parts.summary.sentence.text()
    assert said.startswith("12 deals by 3 people since 2 March")
    assert "the company’s score is" in said or "the client’s score is" in said or "cannot be told" in said
    assert "Most is lost in “Forty kilos a month” (3 %), above all after “" in said
    assert page.parts.summary.figures["loss"].number.text() == "3 %"
    assert page.parts.summary.figures["forecast"].number.text() == "25 %"


def test_figures_stand_by_person_scenario_director_and_week(page: ReviewPage) -> None:
    pane = page.parts.figures
    assert pane.sheet.hasFocus()
    assert column(pane.sheet, "name") == ["Ada", "Ben", "Cleo"]
    assert column(pane.sheet, "deals") == ["4", "4", "4"]
    assert column(pane.sheet, "fair") == ["4 of 8"] * 3
    for segment, names in (
        (1, ["Forty kilos a month"]),
        (2, [page._names.director("smile-detective", "")]),
        (3, ["2 Mar 2026"]),
    ):
        click(pane.by.segments[segment])
        assert column(pane.sheet, "name") == names
        assert column(pane.sheet, "deals") == ["12"]


def test_few_deals_are_faint_and_say_so(page: ReviewPage) -> None:
    cell = page.parts.figures.sheet.sheet.rows[0].cells[2]
    assert cell.faint
    assert cell.tip == "Not enough deals yet (4 of 5)"


def test_a_click_on_a_head_and_the_menu_by_key_put_rows_in_order(page: ReviewPage) -> None:
    sheet = page.parts.figures.sheet
    loss = [one.id for one in sheet.sheet.columns].index("loss")
    head = sheet.horizontalHeader()
    place = head.sectionViewportPosition(loss) + head.sectionSize(loss) // 2
    click(head.viewport(), head.viewport().rect().center().__class__(place, 10))
    assert sheet.sheet.by == (loss, True)
    press(Qt.Key.Key_S)
    assert sheet.menu.isVisible()
    sheet.menu.actions()[0].trigger()
    sheet.menu.close()
    assert sheet.sheet.by == (0, False)
    assert column(sheet, "name") == ["Ada", "Ben", "Cleo"]


def test_enter_on_a_person_leaves_only_that_one_and_clearing_brings_all_back(
    page: ReviewPage, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.parts.filters.wish == Wish(trainee="Ben")
    assert page.parts.summary.sentence.text().startswith("4 deals since 2 March")
    assert column(page.parts.figures.sheet, "name") == ["Ben"]
    click(page.parts.filters.clear)
    settle(page, qtbot)
    assert page.parts.filters.wish == Wish()
    assert len(column(page.parts.figures.sheet, "name")) == 3


def test_the_attempts_that_are_meant_are_a_key_away(page: ReviewPage, qtbot: QtBot) -> None:
    page.parts.filters.want(Wish(trainee="Ada"))
    with qtbot.waitSignal(page.attempts_wanted) as told:
        press(Qt.Key.Key_A)
    assert told.args == [Wish(trainee="Ada")]


def test_a_report_of_these_deals_is_asked_for_by_key(page: ReviewPage) -> None:
    press(Qt.Key.Key_P, modifier=Qt.KeyboardModifier.ControlModifier)
    assert page.reporting.card.isVisible()
    press(Qt.Key.Key_Escape)
    assert not page.reporting.card.isVisible()
    assert page.parts.figures.sheet.hasFocus()


def test_before_there_is_a_deal_the_page_says_what_will_be_here(make_desk: MakeDesk, qtbot: QtBot) -> None:
    page = show(make_desk(), qtbot)
    assert page.parts.empty.action.hasFocus()
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)


def test_where_no_deal_matches_the_filters_can_be_cleared(page: ReviewPage, qtbot: QtBot) -> None:
    page.parts.filters.field.setText("nobody at all")
    settle(page, qtbot)
    assert page.parts.empty.isVisible()
    page.parts.empty.action.click()
    settle(page, qtbot)
    assert not page.parts.empty.isVisible()
    assert column(page.parts.figures.sheet, "deals") == ["4", "4", "4"]


def test_a_history_that_cannot_be_read_is_told_with_a_way_to_try_again(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.reading.failed.emit(HistoryFault("damaged", file="played.sqlite"))
    assert page.parts.fault.isVisible()
    page.parts.fault.action.click()
    settle(page, qtbot)
    assert not page.parts.fault.isVisible()


def test_esc_goes_back_and_ctrl_tab_goes_over_the_tabs(page: ReviewPage, qtbot: QtBot) -> None:
    parts = page.parts
    for pane in (parts.decisions, parts.changes, parts.figures):
        press(Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)
        assert parts.pane is pane
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)


def test_everything_is_said_in_russian_too(
    make_desk: MakeDesk, many: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = make_desk("ru", history=False)
    hand_over(desk, many, tmp_path)
    page = show(desk, qtbot)
    click(page.parts.figures.by.segments[1])  # people and scenes are called what they are called
    for pane in (page.parts.figures, page.parts.changes):
        page.parts.show_pane(pane)
        assert latin_words(page) == []
    assert page.parts.summary.sentence.text().startswith("12 сделок, 3 человека, с 2 марта")
    desk.language.choose("en")
    settle(page, qtbot)
    assert page.parts.summary.sentence.text().startswith("12 deals by 3 people since 2 March")
