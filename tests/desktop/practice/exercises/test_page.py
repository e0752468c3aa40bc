"""The page of an exercise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.page import ExercisePage
from simulator.exercise.runs import Planned
from tests.desktop.acting import click, press
from tests.desktop.practice.exercises.conftest import ExerciseDesk
from tests.exercise.playing import FIRST, GAVE, LEFT, SECOND, STERN, WON, Player, play


def show(desk: Desk, qtbot: QtBot, id: str, run: str = "") -> ExercisePage:
    page = ExercisePage(desk)
    qtbot.addWidget(page)
    page.resize(1290, 768)
    page.show_exercise(id, run)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def planned_by(page: ExercisePage, qtbot: QtBot) -> Planned:
    """What Enter plans."""
    with qtbot.waitSignal(page.planned) as told:
        press(Qt.Key.Key_Return)
    planned = told.args[0]
    assert isinstance(planned, Planned)
    return planned


def test_enter_begins_the_first_deal(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "two-years")
    assert page.about.go_on.hasFocus()
    assert page.about.go_on.text() == "Begin"
    planned = planned_by(page, qtbot)
    assert (planned.exercise, planned.run, planned.place, planned.scenario.id) == (
        "two-years",
        None,
        0,
        FIRST,
    )


def test_an_exam_says_what_it_means_before_it_begins(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "an-exam")
    said = " ".join(words for _, words in page.about._rules_of(page.view))  # type: ignore[arg-type]
    for word in ("hidden", "taken back", "No hints", "certificate", "same for everybody"):
        assert word in said
    assert planned_by(page, qtbot).mode == "exam"


def test_a_finished_deal_tells_what_it_came_to_and_what_it_left(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot, "two-years")
    first, second = page.view.deals if page.view is not None else ()
    row = desk.history.rows_with(run=run)[0]
    assert (first.client_score, first.company_score) == (row.client, row.company)
    assert page.deals[0].scores.client.text() == str(row.client)
    assert second.carried == ("You came twice a week when she needed it.",)
    assert page.about.go_on.text() == "Go on with deal 2 of 2"
    planned = planned_by(page, qtbot)
    assert (planned.run, planned.place, planned.scenario.id) == (run, 1, SECOND)


def test_an_unfinished_deal_is_gone_on_with_and_not_begun_twice(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    session = player.begin("two-years")
    page = show(desk, qtbot, "two-years")
    with qtbot.assertNotEmitted(page.planned), qtbot.waitSignal(page.attempt_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [session.id]


def test_a_finished_deal_is_looked_back_at_by_keyboard_and_mouse(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot, "two-years")
    press(Qt.Key.Key_Tab)
    assert page.deals[0].action.hasFocus()
    with qtbot.waitSignal(page.attempt_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [desk.history.rows_with(run=run)[0].id]
    with qtbot.waitSignal(page.attempt_wanted):
        click(page.deals[0].action)


def test_a_run_that_is_done_can_be_begun_again_and_earlier_ones_are_a_click_away(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    runs = []
    for choices in (WON, GAVE):
        run = player.deal("two-years", *choices)
        player.deal("two-years", *LEFT, run=run)
        runs.append(run)
    page = show(desk, qtbot, "two-years")
    assert page.about.go_on.text() == "Begin again"
    assert page.view is not None
    assert page.view.run == runs[1]
    click(page.runs)
    actions = [action for action in page.menu.actions() if isinstance(action, QAction)]
    assert [action.data() for action in actions] == runs[::-1]
    press(Qt.Key.Key_Down, page.menu)
    press(Qt.Key.Key_Return, page.menu)
    assert page.view.run == runs[0]
    page.about.go_on.setFocus()
    assert planned_by(page, qtbot).run is None


def test_a_finished_exam_leads_to_its_certificate(desk: Desk, player: Player, qtbot: QtBot) -> None:
    run = player.deal("an-exam", *WON)
    page = show(desk, qtbot, "an-exam")
    assert not page.about.more.isVisible()
    player.deal("an-exam", *GAVE, run=run)
    page.refresh()
    with qtbot.waitSignal(page.certificate_wanted) as told:
        click(page.about.more)
    assert told.args == ["an-exam", run]


def test_the_deals_of_a_comparison_are_played_in_any_order(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "two-chiefs")
    with qtbot.waitSignal(page.planned) as told:
        click(page.deals[1].action)
    assert told.args[0].director.id == STERN
    play(player.begin("two-chiefs", place=1), *WON)
    page.refresh()
    attempt = desk.history.attempts()[0].id
    with qtbot.waitSignal(page.comparison_wanted) as compared:
        click(page.about.more)
    assert compared.args == [attempt]


def test_an_exercise_that_is_gone_says_so_and_esc_leaves(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "two-years")
    (desk.library.folders[0] / "exercises" / "two-years.yaml").unlink()
    page.refresh()
    assert page.fault.isVisible()
    assert not page.deals
    page.setFocus()
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)


def test_before_the_history_is_open_the_exercise_is_shown_all_the_same(
    exercise_desk: ExerciseDesk, qtbot: QtBot
) -> None:
    desk = exercise_desk(history=False)
    page = show(desk, qtbot, "two-years")
    assert len(page.deals) == 2
    with qtbot.waitSignal(desk.history_needed):
        press(Qt.Key.Key_Return)


@pytest.mark.parametrize("id", ["two-years", "an-exam", "two-chiefs"])
def test_a_switch_of_language_changes_every_word_and_back(desk: Desk, qtbot: QtBot, id: str) -> None:
    page = show(desk, qtbot, id)
    before = page.about.go_on.text(), page.about._size.text(), page.deals[0].action.text()
    desk.language.choose("ru")
    after = page.about.go_on.text(), page.about._size.text(), page.deals[0].action.text()
    assert not set(before) & set(after)
    desk.language.choose("en")
    assert (page.about.go_on.text(), page.about._size.text(), page.deals[0].action.text()) == before
