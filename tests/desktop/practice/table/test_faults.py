"""When a decision cannot be stored, nothing is lost."""

import pytest
from PySide6.QtCore import Qt

from simulator.history import HistoryFault, Session
from tests.desktop.acting import click, press
from tests.desktop.practice.dealing import DealDesk, Hands, begin, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import made, number_of


def _broken(*_arguments: object, **_options: object) -> None:
    raise HistoryFault("disk-full", file="history.db", folder="here")


def test_a_reply_that_is_not_stored_can_be_tried_again(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "choose", _broken)
        type_letter(number_of(page, "be_useful"))
    banner = page.parts.banner
    assert banner.isVisible()
    assert made(session) == []
    assert all(button.isEnabled() for button in page.parts.choices.buttons)
    click(banner.buttons[0])

    assert made(session) == ["be_useful"]
    assert not banner.isVisible()


def test_the_banner_says_what_is_wrong_and_that_the_table_stays(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    monkeypatch.setattr(Session, "choose", _broken)
    type_letter(number_of(page, "be_useful"))
    words = page.parts.banner.findChildren(type(page.parts.top.title))

    told = " ".join(label.text() for label in words)
    assert told.startswith("Your last move is not saved: ")
    assert told.endswith("The table stays open.")


def test_a_default_that_is_not_stored_is_tried_again_as_timed_out(
    deal_desk: DealDesk, sit: Sit, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "give_all")
    page = sit(desk, session)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "choose", _broken)
        hands.pass_by(30)
        page.clock.tick()
    assert not page.clock.set
    click(page.parts.banner.buttons[0])

    assert session.attempt.turns[-1].step.timed_out


def test_a_rewind_that_is_not_stored_can_be_tried_again(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful")
    page = sit(desk, session)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "rewind", _broken)
        press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert made(session) == ["be_useful"]
    click(page.parts.banner.buttons[0])

    assert made(session) == []
