"""The disk is full while somebody plays: nothing counts that is not stored, and there is a way on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table.choice_button import ChoiceButton
from simulator.desktop.text import Code
from simulator.desktop.widgets import Banner
from simulator.desktop.window import Window
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.desktop.playing import play
from tests.desktop.states.surroundings import Disk, files_up_to, in_russian, read


@pytest.fixture(params=["en", "ru"])
def played(request: pytest.FixtureRequest, make_desk: MakeDesk) -> Desk:
    return make_desk(request.param)


@pytest.fixture
def window(played: Desk, qtbot: QtBot) -> Window:
    window = Window(played)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def of(desk: Desk, english: str, russian: str) -> str:
    return english if desk.language.code == "en" else russian


def file_of(desk: Desk) -> str:
    return str(desk.history._file)


def stored(desk: Desk, attempt: str) -> int:
    """How many decisions of an attempt the store holds."""
    return sum(event.kind == "choice" for event in desk.history.attempt(attempt).events)


def said(banner: Banner, desk: Desk, english: str, russian: str) -> None:
    """The banner is there, says what it should, names the file, and says nothing in another language."""
    words = read(banner)
    assert banner.isVisible()
    assert of(desk, english, russian) in words
    assert file_of(desk) in words
    if desk.language.code == "ru":
        assert in_russian(words, file_of(desk)) == []


def test_a_decision_there_is_no_room_for_is_not_taken_and_may_be_given_again(
    window: Window, played: Desk
) -> None:
    session = play(played, 1)
    window.show_table(session)
    disk, banner = Disk(played.history), window.table.parts.banner
    disk.fill()
    click(_reply(window))
    _holds(window, played, session.id, 1)
    disk.make_room()
    click(banner.buttons[0])
    assert stored(played, session.id) == 2
    assert session.attempt.state.decision == 2
    assert not banner.isVisible()


def test_a_decision_the_disk_refuses_is_not_taken_and_may_be_given_again(
    window: Window, played: Desk
) -> None:
    session = play(played, 1)
    window.show_table(session)
    log = Path(f"{file_of(played)}-wal")
    with files_up_to(log.stat().st_size + 100):
        click(_reply(window))
    _holds(window, played, session.id, 1)
    click(window.table.parts.banner.buttons[0])
    assert stored(played, session.id) == 2
    assert not window.table.parts.banner.isVisible()


def _holds(window: Window, desk: Desk, attempt: str, decisions: int) -> None:
    """The table says what is not saved, and stands as the store has it."""
    banner = window.table.parts.banner
    said(banner, desk, "Your last move is not saved: ", "Последний ход не сохранён: ")
    assert of(desk, "The table stays open.", "Переговоры никуда не делись.") in read(banner)
    assert banner.buttons[0].text() == of(desk, "Try again", "Ещё раз")
    assert stored(desk, attempt) == decisions
    assert all(button.isEnabled() for button in window.table.parts.choices.buttons)


def _reply(window: Window) -> ChoiceButton:
    return next(button for button in window.table.parts.choices.buttons if button.isEnabled())


def test_an_attempt_that_cannot_be_stored_does_not_begin(window: Window, played: Desk) -> None:
    disk = Disk(played.history)
    disk.fill()
    window.show_briefing("warm-up")
    click(window.briefing.start)
    card = window.briefing.fault
    assert card.isVisible()
    title, why, safe = card.words.split("\n")
    refused = (
        "The attempt cannot be stored, so it does not begin",
        "Попытку негде сохранить, поэтому она не начнётся",
    )
    assert title == of(played, *refused)
    assert file_of(played) in why
    assert safe == of(played, "What was stored before is safe.", "Всё, что сохранено раньше, цело.")
    assert played.history.attempts() == ()
    disk.make_room()
    click(card.action)
    assert window.place == "table"
    assert len(played.history.attempts()) == 1


def test_the_words_on_a_full_disk_follow_the_language(window: Window, played: Desk) -> None:
    disk = Disk(played.history)
    disk.fill()
    window.show_briefing("warm-up")
    click(window.briefing.start)
    before = window.briefing.fault.words
    other: Code = "ru" if played.language.code == "en" else "en"
    window.appearance.choose_language(other)
    assert window.briefing.fault.isVisible()
    assert window.briefing.fault.words != before
    assert played.language.code == other
