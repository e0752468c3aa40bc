"""At the briefing the trainee may say what he takes the director, and the client, to want."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.briefing import BriefingPage
from simulator.history import HistoryFault
from tests.desktop.acting import click, press
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.briefing.test_page import _pick_another, show
from tests.desktop.practice.dealing import focused, type_letter

KEY = Qt.Key


def _seal_both(page: BriefingPage) -> None:
    type_letter("2")
    press(KEY.Key_Return)
    type_letter("1")
    press(KEY.Key_Return)
    assert len(page.sealed) == 2


def test_a_number_opens_it_with_that_answer_and_both_are_sealed_with_the_attempt(
    desk: Desk, qtbot: QtBot
) -> None:
    page = show(desk, qtbot, "friday-renewal")
    type_letter("2")
    assert page.sheet.isVisible()
    assert page.sheet.card.picks.picked == "most_margin"
    press(KEY.Key_Return)
    assert page.sheet.isVisible(), "the client's priorities are asked next"
    assert page.sheet.card.question is not None
    assert page.sheet.card.question.subject == "priorities"
    type_letter("1")
    press(KEY.Key_Return)
    assert not page.sheet.isVisible()
    assert focused() is page.start
    with qtbot.waitSignal(page.started) as begun:
        press(KEY.Key_Return)
    (session,) = begun.args

    assert [(one.subject, one.moment, one.picked, one.confidence) for one in session.forecasts] == [
        ("demand", "briefing", "most_margin", 70),
        ("priorities", "briefing", "price", 70),
    ]


@pytest.mark.parametrize("letter", ["f", "а"])
def test_it_opens_by_letter_on_both_keyboards_and_esc_leaves_it_out(
    desk: Desk, qtbot: QtBot, letter: str
) -> None:
    page = show(desk, qtbot)
    type_letter(letter)
    assert focused() is page.sheet.card.picks.tiles[0]
    press(KEY.Key_Escape)
    assert not page.sheet.isVisible()
    with qtbot.waitSignal(page.started) as begun:
        press(KEY.Key_Return, page.start)
    assert begun.args[0].forecasts == ()


def test_how_sure_is_chosen_by_mouse(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot)
    click(page.forecast.open)
    card = page.sheet.card
    assert not card.picks.confidence.isVisible()
    assert not card.seal.isEnabled()
    click(card.picks.tiles[4])
    click(card.picks.confidence.segments[2])
    click(card.seal)

    (demand,) = page.sealed
    assert (demand.picked, demand.confidence) == ("no_surprises", 90)
    assert dict(demand.chips)["no_surprises"] == 90


def test_what_is_sealed_is_shown_as_sealed_and_not_asked_again(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    _seal_both(page)
    assert not page.forecast.open.isVisible()
    assert page.forecast.accessibleName() == (
        "Sealed until the debrief. The most margin · 70 % sure  ·  Price per pallet · 70 % sure"
    )
    type_letter("3")
    assert not page.sheet.isVisible()
    assert [one.picked for one in page.sealed] == ["most_margin", "price"]


def test_another_director_is_another_mind_to_read(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    _seal_both(page)
    _pick_another(page)

    assert [one.subject for one in page.sealed] == ["priorities"]
    assert page.forecast.open.isVisible()


def test_another_scenario_begins_with_nothing_sealed(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    _seal_both(page)
    page.show_scenario("warm-up")

    assert page.sealed == ()


def test_a_seal_that_fails_is_tried_again_on_the_same_attempt(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(desk, qtbot, "friday-renewal")
    _seal_both(page)

    def full(*_arguments: object, **_options: object) -> None:
        raise HistoryFault("disk-full", file="history.sqlite")

    monkeypatch.setattr(desk.history, "append", full)
    with qtbot.assertNotEmitted(page.started):
        press(KEY.Key_Return)
    assert page.fault.isVisible()
    monkeypatch.undo()
    with qtbot.waitSignal(page.started) as begun:
        page.fault.action.click()
    assert [row.id for row in desk.history.attempts()] == [begun.args[0].id]
    assert len(begun.args[0].forecasts) == 2


def test_a_switch_of_language_turns_the_open_sheet(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    type_letter("5")
    desk.language.choose("ru")

    assert page.sheet.card.picks.picked == "no_surprises"
    assert latin_words(page.sheet) == []
    assert latin_words(page.forecast) == []


def test_tab_stays_inside_the_sheet(desk: Desk, qtbot: QtBot) -> None:
    page = show(desk, qtbot, "friday-renewal")
    type_letter("1")
    for _ in range(12):
        press(KEY.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        assert page.sheet.isAncestorOf(here)


@pytest.mark.parametrize("scale", [90, 100, 115, 130, 150])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off(make_desk: MakeDesk, qtbot: QtBot, language: str, scale: int) -> None:
    page = show(make_desk(language, scale=scale), qtbot, "friday-renewal", (1280, 620))
    assert clipped(page) == []
    type_letter("1")
    qtbot.wait(1)
    assert clipped(page.sheet) == []
    click(page.sheet.card.split)
    qtbot.wait(1)
    assert clipped(page.sheet) == []
    assert page.sheet.card.height() <= page.height()
