"""When a decision cannot be stored, nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table import TablePage
from simulator.history import History, HistoryFault, Session
from simulator.history.exchange import bring_in
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


def _told(page: TablePage) -> str:
    return page.parts.banner.findChildren(type(page.parts.top.title))[0].text()


def _unstored(session: Session) -> str:
    return "" if session.unstored is None else session.unstored[0].kind


def _refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(History, "append", _broken)


def test_a_reply_that_cannot_be_stored_is_saved_elsewhere_and_comes_in_from_there(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    with monkeypatch.context() as patched:
        _refuse(patched)
        type_letter(number_of(page, "be_useful"))
        click(page.parts.banner.buttons[1])
        assert page.elsewhere.dialog is not None
        file = tmp_path / "kept.json"
        with qtbot.waitSignal(page.elsewhere.told):
            page.elsewhere.dialog.fileSelected.emit(str(file))
        page.elsewhere.dialog.done(1)
    told = _told(page)
    assert "History, “Bring attempts in…”" in told
    assert "main.py history import kept.json" in told
    desk.language.choose("ru")
    assert "main.py history import kept.json" in _told(page)
    assert [button.text() for button in page.parts.banner.buttons] == ["Ещё раз"]
    assert bring_in(desk.history, file).longer_there == 1
    assert made(Session.resume(desk.history, session.id)) == ["be_useful"]


def test_where_it_cannot_be_saved_either_another_place_can_be_chosen(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    _refuse(monkeypatch)
    type_letter(number_of(page, "be_useful"))
    click(page.parts.banner.buttons[1])
    assert page.elsewhere.dialog is not None
    with qtbot.waitSignal(page.elsewhere.told):
        page.elsewhere.dialog.fileSelected.emit(str(tmp_path / "nowhere" / "kept.json"))
    page.elsewhere.dialog.done(0)
    assert "kept.json was not written" in _told(page)
    assert len(page.parts.banner.buttons) == 2


def test_a_forecast_and_a_step_back_are_saved_elsewhere_too(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", foretold=False)
    page = sit(desk, session)
    _refuse(monkeypatch)
    assert page.parts.asking
    type_letter("1")
    press(Qt.Key.Key_Return)
    assert _unstored(session) == "forecast"
    assert len(page.parts.banner.buttons) == 2
    page.rewind()
    assert _unstored(session) == "rewind"
    assert len(page.parts.banner.buttons) == 2
