"""The exercises on the first page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.card_words import badge, spoken
from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.scores import ScorePair
from simulator.desktop.practice.home import HomePage
from simulator.desktop.text import Code
from simulator.scenario.library import Library
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.practice.exercises.conftest import ExerciseDesk
from tests.exercise.playing import FIRST, GAVE, WON, Player, play


def show(desk: Desk, qtbot: QtBot) -> HomePage:
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def card_of(page: HomePage, id: str) -> ExerciseCard:
    return next(card for card in page.exercises.list.cards if card.id == id)


def test_each_exercise_has_a_card_with_its_kind_and_size(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    assert [card.kind for card in page.exercises.list.cards] == ["campaign", "exam", "comparison"]
    assert spoken(card_of(page, "two-years")) == (
        "Two years. Campaign · 2 deals. New. The same bakery, a year later"
    )


def test_tab_reaches_the_exercises_and_enter_opens_one(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    page.grid.setFocus()
    press(Qt.Key.Key_Tab)
    assert page.exercises.list.hasFocus()
    press(Qt.Key.Key_Right)
    with qtbot.waitSignal(page.exercise_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["an-exam", ""]


def test_a_click_opens_an_exercise(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    cards = page.exercises.list
    place = cards.visualRect(cards.model().index(2, 0)).center()
    with qtbot.waitSignal(page.exercise_wanted) as told:
        click(cards.viewport(), QPoint(place))
    assert told.args == ["two-chiefs", ""]


def test_a_card_tells_where_the_run_stands_and_what_it_came_to(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    page = show(desk, qtbot)
    run = player.deal("two-years", *WON)
    page.refresh()
    assert badge(card_of(page, "two-years"))[0] == "Deal 2 of 2"
    session = player.begin("two-years", run)
    page.refresh()
    assert badge(card_of(page, "two-years"))[2] == "pause"
    play(session, *GAVE)
    page.refresh()
    card = card_of(page, "two-years")
    assert badge(card)[0] == "Done"
    rows = desk.history.rows_with(run=run)
    sides = zip(*((row.client or 0, row.company or 0) for row in rows), strict=True)
    assert card.result == tuple(sum(side) / 2 for side in sides)


@pytest.mark.parametrize(("score", "english", "russian"), [(55.5, "55.5", "55,5"), (56.0, "56", "56")])
def test_a_mean_keeps_its_decimal_wherever_it_is_told(
    desk: Desk, qtbot: QtBot, score: float, english: str, russian: str
) -> None:
    pair = ScorePair(desk.theme)
    qtbot.addWidget(pair)
    card = ExerciseCard("two-years", "Two years", "exam", begun=True, result=(score, 40.0))
    told: tuple[tuple[Code, str], ...] = (("en", english), ("ru", russian))
    for language, words in told:
        desk.language.choose(language)
        pair.show_scores(score, 40.0)
        assert pair.client.text() == words
        assert pair.company.text() == "40"
        assert words in pair.accessibleName()
        assert words in spoken(card)


def test_a_paused_deal_says_which_exercise_it_is_of(desk: Desk, player: Player, qtbot: QtBot) -> None:
    session = player.begin("two-years")
    page = show(desk, qtbot)
    assert page.paused._where.text() == "Two years · Deal 1 of 2 · Paused at decision 1"
    assert page.paused.start_over.isVisible()
    with qtbot.waitSignal(page.resumed) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [session.id]


def test_between_deals_the_continue_card_leads_to_the_exercise(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot)
    assert page.paused.isVisible()
    assert not page.paused.start_over.isVisible()
    with qtbot.waitSignal(page.exercise_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["two-years", run]


def test_a_deal_of_an_exam_cannot_be_started_over(desk: Desk, player: Player, qtbot: QtBot) -> None:
    player.begin("an-exam")
    page = show(desk, qtbot)
    assert page.paused.go_on.isVisible()
    assert not page.paused.start_over.isVisible()


def test_a_file_with_an_error_says_so_and_opens_no_page(desk: Desk, qtbot: QtBot) -> None:
    file = desk.library.folders[0] / "exercises" / "two-years.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(f"scenario: {FIRST}", "scenario: gone"), "utf-8")
    page = show(desk, qtbot)
    broken = card_of(page, "two-years")
    assert badge(broken)[0] == "Problem"
    with qtbot.assertNotEmitted(page.exercise_wanted):
        page.exercises.opened.emit(broken)
    assert page.problem.isVisible()
    press(Qt.Key.Key_Escape)


def test_without_exercises_there_is_no_section(make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = show(make_desk(library=Library([tmp_path])), qtbot)
    assert not page.exercises.isVisible()


def test_the_titles_change_with_the_language(exercise_desk: ExerciseDesk, qtbot: QtBot) -> None:
    desk = exercise_desk()
    page = show(desk, qtbot)
    desk.language.choose("ru")
    assert card_of(page, "two-years").title == "Два года"
    assert page.exercises.list.accessibleName() == "Упражнения"
