"""Before the bargaining the Table asks once what the director really wants."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table import TablePage
from simulator.history import HistoryFault, Session
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.dealing import DealDesk, Hands, begin, focused, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import made, number_of


def test_it_is_asked_at_the_first_bargaining_scene_and_sealed_by_keyboard(
    deal_desk: DealDesk, sit: Sit, hands: Hands
) -> None:
    desk = deal_desk()
    session = begin(desk, foretold=False)
    page = sit(desk, session)
    assert not page.parts.asking
    type_letter(number_of(page, "be_useful"))
    hands.pass_by(1)
    assert page.parts.asking
    assert focused() is page.parts.forecast.picks.tiles[0]
    type_letter("4")
    press(Qt.Key.Key_Return)

    (forecast,) = session.forecasts
    assert (forecast.subject, forecast.moment) == ("demand", "bargaining")
    assert (forecast.picked, forecast.confidence) == ("look_tough", 70)
    assert not page.parts.asking
    assert focused() is page.parts.choices.buttons[0]
    assert made(session) == ["be_useful"], "a number that picks an answer gives no reply"


def test_it_is_sealed_for_good(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", foretold=False)
    page = sit(desk, session)
    type_letter("1")
    press(Qt.Key.Key_Return)
    page.rewind()
    type_letter(number_of(page, "be_useful"))

    assert not page.parts.asking
    assert len(session.forecasts) == 1


def test_not_now_is_a_key_and_a_button_and_holds_for_this_sitting(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", foretold=False)
    page = sit(desk, session)
    type_letter("n")
    assert not page.parts.asking
    page.show_session(session)
    assert not page.parts.asking
    assert session.forecasts == ()
    other = begin(desk, "be_useful", foretold=False)
    page.show_session(other)
    assert page.parts.asking
    click(page.parts.forecast.skip)
    assert not page.parts.asking


@pytest.mark.parametrize("letter", ["n", "т"])
def test_not_now_works_on_both_keyboards(deal_desk: DealDesk, sit: Sit, letter: str) -> None:
    desk = deal_desk("ru")
    page = sit(desk, begin(desk, "be_useful", foretold=False))
    type_letter(letter)

    assert not page.parts.asking


def test_a_former_answer_is_no_occasion_and_neither_is_what_was_bargained_already(
    deal_desk: DealDesk, sit: Sit
) -> None:
    desk = deal_desk()
    assert not sit(desk, begin(desk, "be_useful")).parts.asking
    assert not sit(desk, begin(desk, "be_useful", "trade_days", foretold=False)).parts.asking


def test_another_way_through_a_former_attempt_asks_nothing(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    first = begin(desk, "be_useful", "give_all", "sign")
    page = sit(desk, Session.vary(desk.history, first, 1))

    assert not page.parts.asking


def test_a_hundred_chips_are_typed_and_the_seal_waits_for_the_last(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", foretold=False)
    page = sit(desk, session)
    card = page.parts.forecast
    click(card.split)
    assert focused() is card.chips.boxes[0]
    assert not card.seal.isEnabled()
    for _ in range(8):
        press(Qt.Key.Key_Up)
    assert card.chips.left.text() == "60 chips left"
    press(Qt.Key.Key_Return)
    assert list(session.forecasts) == [], "an unfinished spread is not sealed"
    card.chips.boxes[3].setFocus()
    for _ in range(13):
        press(Qt.Key.Key_Up)
    assert card.chips.left.text() == "5 chips too many"
    assert not card.seal.isEnabled()
    click(card.chips.fewer[3])
    press(Qt.Key.Key_Return, card.chips.boxes[3])

    (forecast,) = session.forecasts
    assert dict(forecast.chips) == {
        "happy_client": 40, "most_margin": 0, "any_price": 0, "look_tough": 60, "no_surprises": 0,
    }  # fmt: skip
    assert (forecast.picked, forecast.confidence) == (None, None)


def test_the_clock_begins_only_after_it(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "give_all", foretold=False)
    page = sit(desk, session)
    assert page.clock.set, "the closing scene is timed and nothing is asked there"
    page.show_session(begin(desk, "be_useful", foretold=False))
    assert not page.clock.set
    hands.pass_by(100)
    page.clock.tick()
    assert page.parts.asking


def test_a_switch_of_language_keeps_what_is_picked(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", foretold=False))
    type_letter("3")
    desk.language.choose("ru")

    assert page.parts.forecast.picks.picked == "any_price"
    assert latin_words(page) == []


def test_what_cannot_be_stored_may_be_sealed_again(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", foretold=False)
    page = sit(desk, session)

    def full(*_arguments: object) -> None:
        raise HistoryFault("disk-full", file="history.sqlite")

    monkeypatch.setattr(desk.history, "append", full)
    type_letter("2")
    press(Qt.Key.Key_Return)
    assert page.parts.asking
    assert page.parts.banner.isVisible()
    monkeypatch.undo()
    click(page.parts.banner.buttons[0])
    assert [forecast.picked for forecast in session.forecasts] == ["most_margin"]
    assert not page.parts.asking


@pytest.mark.parametrize("scale", [90, 130, 150])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off(deal_desk: DealDesk, sit: Sit, qtbot: QtBot, language: str, scale: int) -> None:
    desk = deal_desk(language, scale=scale)
    page: TablePage = sit(desk, begin(desk, "be_useful", foretold=False), (1280, 620))
    type_letter("1")
    qtbot.wait(1)
    assert clipped(page.parts.forecast) == []
    click(page.parts.forecast.split)
    qtbot.wait(1)
    assert clipped(page.parts.forecast) == []
