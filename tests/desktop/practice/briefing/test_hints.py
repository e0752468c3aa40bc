"""Which hints the table gives is chosen before the talks; an exam gives none."""

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing import BriefingPage
from tests.desktop.acting import click


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BriefingPage:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show_scenario("warm-up")
    page.show()
    return page


def test_a_hint_and_the_scores_can_be_switched_off(page: BriefingPage, desk: Desk) -> None:
    click(page.play.hints["terms"])
    click(page.play.scores)
    assert not desk.preferences.hints.terms
    assert desk.preferences.hints.moves
    assert desk.preferences.scores_hidden


def test_an_exam_says_that_it_gives_none(page: BriefingPage) -> None:
    click(page.play.tiles["exam"])
    assert not any(switch.isVisible() for switch in (*page.play.hints.values(), page.play.scores))
    click(page.play.tiles["practice"])
    assert all(switch.isVisible() for switch in page.play.hints.values())
