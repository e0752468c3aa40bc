"""A whole exercise by keyboard: from the first page through its deals and offices to what it came to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.window import Window
from simulator.history import Session
from tests.desktop.acting import click, press
from tests.desktop.practice.dealing import Hands, focused, type_letter
from tests.exercise.playing import GAVE, SECOND, STERN, WON

_LONG = 60_000


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, hands: Hands) -> Window:
    opened = Window(desk)
    qtbot.addWidget(opened)
    opened.table.use_clock(hands)
    with qtbot.waitActive(opened):
        opened.show()
        opened.activateWindow()
    opened.show_home()
    return opened


@pytest.fixture
def to_the_debrief(window: Window, hands: Hands, qtbot: QtBot) -> Callable[..., Session]:
    """Plays replies at the table and goes through the office, all by keyboard."""

    def through() -> bool:
        view = window.office.view
        if window.stack.currentWidget() is not window.office or view is None:
            return True
        if view.stage == "claim":
            type_letter("1")
        elif view.stage == "forecast":
            type_letter("1")
            press(Qt.Key.Key_Return)
        elif window.office.parts.onward.isEnabled():
            press(Qt.Key.Key_Return)
        return False

    def play(*choices: str) -> Session:
        assert window.stack.currentWidget() is window.table
        session = window._session
        assert session is not None
        for choice in choices:
            if window.table.parts.asking:
                type_letter("2")
                press(Qt.Key.Key_Return)
            hands.pass_by(1)
            view = window.table.view
            assert view is not None
            type_letter(str([row.id for row in view.choices].index(choice) + 1))
            if window.table.call.isVisible():
                press(Qt.Key.Key_Return)
                press(Qt.Key.Key_Return)
        assert session.attempt.ended is not None
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(through, timeout=_LONG)
        assert window.stack.currentWidget() is window.debrief
        return session

    return play


def _open(window: Window, id: str) -> None:
    """From the first page to an exercise."""
    cards = window.home.exercises.list
    cards.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range([card.id for card in cards.cards].index(id)):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.exercises.exercise


def test_a_campaign_goes_on_from_the_debrief_and_ends_on_its_page(
    window: Window, to_the_debrief: Callable[..., Session]
) -> None:
    _open(window, "two-years")
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.briefing
    press(Qt.Key.Key_Return)
    first = to_the_debrief(*WON)
    assert window.debrief.parts.header.again.text() == "Go on: deal 2 of 2"
    type_letter("n")
    assert window.stack.currentWidget() is window.exercises.exercise
    assert focused() is window.exercises.exercise.about.go_on
    press(Qt.Key.Key_Return)
    assert window.briefing.past.isVisible()
    press(Qt.Key.Key_Return)
    second = to_the_debrief(*GAVE)
    assert (second.row.run, second.row.place) == (first.row.run, 1)
    assert second.attempt.scenario.past[0].favour == "delivery"
    assert window.debrief.parts.header.again.text() == "To the exercise"
    press(Qt.Key.Key_Escape)
    page = window.exercises.exercise
    assert window.stack.currentWidget() is page
    assert page.view is not None
    assert page.view.stage == "done"
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.home


def test_a_deal_of_a_campaign_speaks_the_language_in_force_when_it_is_taken_up(
    window: Window, to_the_debrief: Callable[..., Session], desk: Desk
) -> None:
    _open(window, "two-years")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    to_the_debrief(*WON)
    type_letter("n")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.table
    session = window._session
    assert session is not None
    window.show_home()
    desk.language.choose("ru")
    window.open_attempt(session.id)
    taken_up = window._session
    assert taken_up is not None
    assert not taken_up.scenario_changed
    assert taken_up.scenario_words.title == "Вторая доставка"
    assert taken_up.scenario_words.past[0].text == "Вы ездили дважды."


def test_leaving_the_briefing_of_a_deal_leads_back_to_the_exercise(window: Window) -> None:
    _open(window, "an-exam")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.exercises.exercise


def test_an_exam_hides_scores_and_ends_in_its_certificate(
    window: Window, to_the_debrief: Callable[..., Session]
) -> None:
    _open(window, "an-exam")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert window._session is not None
    assert window._session.mode == "exam"
    to_the_debrief(*WON)
    type_letter("n")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    session = to_the_debrief(*GAVE)
    assert (session.attempt.scenario.id, session.attempt.director.id) == (SECOND, STERN)
    type_letter("n")
    click(window.exercises.exercise.about.more)
    page = window.exercises.certificate
    assert window.stack.currentWidget() is page
    assert window.windowTitle() == "Certificate · Mixed Signals"
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.exercises.exercise


def test_the_debrief_leads_to_the_other_directors_and_back(
    window: Window, to_the_debrief: Callable[..., Session], qtbot: QtBot
) -> None:
    _open(window, "two-chiefs")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    session = to_the_debrief(*GAVE)
    click(window.debrief.parts.header.others)
    page = window.exercises.comparison
    assert window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: page.view is not None and page.view.whole, timeout=_LONG)
    click(page.rows[0].look)
    assert window.stack.currentWidget() is window.debrief
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is page
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.debrief
    assert window._session is not None
    assert window._session.id == session.id


def test_giving_a_deal_of_a_campaign_up_leads_to_the_exercise_where_it_can_begin_again(
    window: Window,
) -> None:
    _open(window, "two-years")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    window.show_home()
    click(window.home.paused.start_over)
    click(window.home.paused.sure)
    page = window.exercises.exercise
    assert window.stack.currentWidget() is page
    assert page.view is not None
    assert [line.state for line in page.view.deals] == ["next", "later"]
