"""The briefing of a deal of an exercise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing import BriefingPage
from simulator.exercise.runs import Planned
from tests.desktop.acting import press
from tests.exercise.playing import SECOND, STERN, WON, Player


def show(desk: Desk, qtbot: QtBot, planned: Planned) -> BriefingPage:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show_planned(planned)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


def words_in(page: BriefingPage) -> list[str]:
    """What stands on the card; lines that were put there anew show at the next turn of the loop."""
    QApplication.processEvents()
    return [label.text() for label in page.past.findChildren(QLabel) if label.isVisible()]


def test_what_earlier_deals_left_stands_between_the_two(desk: Desk, player: Player, qtbot: QtBot) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot, player.planned("two-years", run))
    assert words_in(page)[:2] == ["Between you so far", "You came twice a week when she needed it."]
    assert any(words.startswith("A favour on your side") for words in words_in(page))
    desk.language.choose("ru")
    assert words_in(page)[1] == "Вы ездили дважды."


def test_the_first_deal_has_nothing_between_the_two(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, player.planned("two-years"))
    assert not page.past.isVisible()


def test_director_and_mode_of_an_exam_are_set(desk: Desk, player: Player, qtbot: QtBot) -> None:
    run = player.deal("an-exam", *WON)
    page = show(desk, qtbot, player.planned("an-exam", run))
    assert page.director.chosen == STERN
    assert not page.director.other.isVisible()
    assert page.play.mode == "exam"
    assert not page.play.tiles["practice"].isVisible()
    assert "Two deals" in page.play._fixed.text()
    assert desk.preferences.mode == "practice"


def test_enter_begins_the_deal_in_its_run(desk: Desk, player: Player, qtbot: QtBot) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot, player.planned("two-years", run))
    assert page.start.hasFocus()
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return)
    row = told.args[0].row
    assert (row.run, row.exercise, row.place, row.scenario) == (run, "two-years", 1, SECOND)


def test_a_deal_that_has_been_begun_elsewhere_is_not_begun_again(
    desk: Desk, player: Player, qtbot: QtBot
) -> None:
    run = player.deal("two-years", *WON)
    page = show(desk, qtbot, player.planned("two-years", run))
    player.begin("two-years", run)
    page.refresh()
    assert not page.start.isEnabled()
    assert page.fault.isVisible()


def test_a_scenario_played_alone_afterwards_is_free_again(desk: Desk, player: Player, qtbot: QtBot) -> None:
    page = show(desk, qtbot, player.planned("an-exam"))
    page.show_scenario(SECOND)
    assert page.deal is None
    assert page.play.tiles["practice"].isVisible()
    assert page.director.other.isVisible()
    assert not page.past.isVisible()
