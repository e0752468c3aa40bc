"""The notes of the warm-up: one at a time, beside what they explain, read once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table import TablePage
from simulator.desktop.practice.table.notes import NOTES
from tests.desktop.acting import click, press
from tests.desktop.playing import play


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TablePage:
    page = TablePage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def _shown(page: TablePage) -> list[str]:
    return [name for name, note in page.parts.notes.items() if note.isVisible()]


def test_they_come_one_after_the_other_and_never_again(page: TablePage, desk: Desk) -> None:
    session = play(desk, 0)
    page.show_session(session)
    page.call.close_up()
    for name in NOTES:
        assert _shown(page) == [name]
        click(page.parts.notes[name].done)
    assert _shown(page) == []
    assert desk.preferences.notes_seen == NOTES
    page.show_session(session)
    assert _shown(page) == []


def test_esc_on_a_note_puts_all_of_them_away(page: TablePage, desk: Desk) -> None:
    page.show_session(play(desk, 0))
    page.call.close_up()
    press(Qt.Key.Key_Escape, page.parts.notes["replies"].done)
    assert _shown(page) == []
    assert not page.layers.on_screen


def test_a_reply_can_be_given_while_a_note_is_there(page: TablePage, desk: Desk) -> None:
    session = play(desk, 0)
    page.show_session(session)
    page.call.close_up()
    first = page.parts.choices.buttons[0]
    assert first.hasFocus()
    click(first)
    assert len(session.attempt.turns) == 1


def test_an_exam_and_other_scenarios_have_none(page: TablePage, desk: Desk) -> None:
    page.show_session(play(desk, 0, mode="exam"))
    assert _shown(page) == []


def test_they_wait_while_a_forecast_is_asked_and_come_again(page: TablePage, desk: Desk) -> None:
    session = play(desk, 0)
    page.show_session(session)
    page.call.close_up()
    page.parts.notes["replies"].done.setFocus()
    while not page.parts.asking:
        click(page.parts.choices.buttons[0])
        page.reveal.skip()
        page.call.close_up()
    assert _shown(page) == []
    assert page.parts.forecast.isVisible()
    click(page.parts.forecast.skip)
    assert _shown(page) == ["replies"]
    assert page.parts.choices.buttons[0].hasFocus()


def test_after_the_deal_nothing_tells_how_to_reply(page: TablePage, desk: Desk) -> None:
    page.show_session(play(desk))
    assert _shown(page) == []
