"""The ending page as a person sees and uses it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.ending import EndingPage
from simulator.desktop.practice.ending.ledger_model import CAUSE, DECISION, DETAIL, POINTS, SAID, SIDE
from simulator.desktop.text import Code
from simulator.history import Session
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.dealing import DealDesk, begin, focused, type_letter
from tests.desktop.practice.ending.test_presenter import CLEAN, LOST, VOID

Look = Callable[..., EndingPage]


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    """Shows how a session ended in an active window: `look(desk, session, size=(1366, 768))`."""

    def at(desk: Desk, session: Session, size: tuple[int, int] = (1366, 768)) -> EndingPage:
        page = EndingPage(desk)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_session(session)
        QApplication.processEvents()
        return page

    return at


def test_both_scores_the_region_and_one_sentence(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))

    assert page.verdict.title.text() == "Bought smile"
    assert (page.verdict.client.value.text(), page.verdict.company.value.text()) == ("76", "43")
    assert page.verdict.client.change.text() == "+26 from 50"
    assert page.verdict.void.isVisible()
    assert page.verdict.sources["terms"].text() == "Terms +15"


def test_the_ledger_is_a_table_and_its_sums_are_the_scores(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    model = page.ledger.table.entries
    first = [model.index(0, column).data() for column in (DECISION, SAID, SIDE, POINTS, CAUSE, DETAIL)]

    assert first == [
        "1",
        "What exactly happened last spring?",
        "Client",
        "+3",
        "How you dealt with people",
        "Listening · Fair process",
    ]
    assert page.ledger.sums["client"].text() == "Client: 50 + 16 = 66"
    assert page.ledger.sums["company"].text() == "Company: 72 − 4 = 68"


def test_the_ledger_can_be_narrowed_to_one_side(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    model = page.ledger.table.entries
    every = model.rowCount()
    click(page.ledger.filter.segments[2])

    assert {row.side for row in model.rows} == {"company"}
    assert 0 < model.rowCount() < every
    click(page.ledger.filter.segments[0])
    assert model.rowCount() == every


def test_what_was_said_stands_once_but_every_row_can_be_read_alone(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    model = page.ledger.table.entries
    aloud = int(Qt.ItemDataRole.AccessibleTextRole)

    assert [model.index(row, DECISION).data() for row in range(4)] == ["1", "", "", "2"]
    assert model.index(1, DECISION).data(aloud) == (
        "Decision 1. Client +1. How you dealt with people. Respect · Relationship"
    )
    assert model.index(1, SAID).data(aloud) == "Then I will try to be more useful than pleasant."


def test_the_earlier_word_opens_from_the_chip_of_a_claim(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    claim = page.director.claims[0]
    assert claim.chip is not None
    assert not claim.earlier_words.isVisible()
    click(claim.chip)

    assert claim.earlier_words.isVisible()
    assert "Make sure she leaves happy." in claim.earlier_words.text()


@pytest.mark.parametrize("letter", ["n", "т"])
def test_n_begins_a_new_attempt(deal_desk: DealDesk, look: Look, qtbot: QtBot, letter: str) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    assert focused() is page.new
    with qtbot.waitSignal(page.again) as heard:
        type_letter(letter)

    assert heard.args == ["cold-pallets"]


def test_esc_goes_home(deal_desk: DealDesk, look: Look, qtbot: QtBot) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))

    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)


def test_rewinds_are_said(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful")
    session.rewind(0)
    session.choose("leave_now")
    page = look(desk, session)

    assert page.played.text() == "Practice · 1 decision · taken back once"


def test_the_page_follows_the_language(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    desk.language.choose("ru")

    assert page.verdict.title.text() == "Купленная улыбка"
    assert latin_words(page) == []


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("size", [(1366, 768), (1280, 620)], ids=str)
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    "choices", [VOID, CLEAN, LOST, ("leave_now",)], ids=["void", "clean", "lost", "left"]
)
def test_no_word_is_clipped_and_none_is_in_the_wrong_language(
    deal_desk: DealDesk,
    look: Look,
    qtbot: QtBot,
    language: Code,
    scale: int,
    size: tuple[int, int],
    choices: tuple[str, ...],
) -> None:
    desk = deal_desk(language, scale=scale)
    page = look(desk, begin(desk, *choices), size=size)

    qtbot.waitUntil(lambda: clipped(page) == [])
    assert (page.width(), page.height()) == size
    assert language == "en" or latin_words(page) == []
