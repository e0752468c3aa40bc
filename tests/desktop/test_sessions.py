"""Attempts taken up: whether the library has changed since, and in which words they go on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import content_now, resume_session
from simulator.exercise.runs import start
from simulator.history import Session
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk
from tests.exercise.playing import SECOND, WON, Player, play, write_exercises

Begun = Callable[..., tuple[Desk, Session]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_exercises(tmp_path / "library")


@pytest.fixture
def begun(make_desk: MakeDesk, folder: Path) -> Begun:
    """A campaign whose second deal has begun in English, on a desk in a language."""

    def begin(language: str = "en") -> tuple[Desk, Session]:
        desk = make_desk(language, library=Library([folder]))
        player = Player(desk.history, desk.library, "")
        run = player.deal("two-years", *WON)
        return desk, start(desk.history, player.planned("two-years", run), "")

    return begin


def test_a_deal_of_a_campaign_is_not_said_to_have_changed(begun: Begun) -> None:
    desk, session = begun()
    again = resume_session(desk, session.id)
    assert not again.scenario_changed
    assert again.scenario_words.past[0].text == "You came twice a week when she needed it."


def test_it_goes_on_in_the_language_in_force_with_what_lies_between(begun: Begun) -> None:
    desk, session = begun("ru")
    again = resume_session(desk, session.id)
    assert again.scenario_words.title == "Вторая доставка"
    assert again.scenario_words.past[0].text == "Вы ездили дважды."


def test_another_way_tried_in_it_has_not_changed_either(begun: Begun) -> None:
    desk, session = begun()
    play(session, "straight_to_price", "second_day")
    varied = Session.vary(desk.history, session, 1)
    assert not resume_session(desk, varied.id).scenario_changed


def test_an_edit_of_the_scenario_is_told(begun: Begun, folder: Path) -> None:
    desk, session = begun()
    file = folder / f"{SECOND}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("client: 50, company: 72", "client: 31, company: 72"), encoding="utf-8")
    desk.library.refresh()
    assert resume_session(desk, session.id).scenario_changed
    file.unlink()
    desk.library.refresh()
    assert content_now(desk, session.row) is None
    assert resume_session(desk, session.id).scenario_changed


def test_an_earlier_deal_that_cannot_be_replayed_keeps_nobody_from_going_on(begun: Begun) -> None:
    desk, session = begun()
    with desk.history._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE event SET choice = 'gone' WHERE choice = 'ask_week'")
    again = resume_session(desk, session.id)
    assert again.scenario_changed
    play(again, "straight_to_price")
