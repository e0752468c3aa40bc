"""Find the better move: every mistake once more, with the replies that were on the table."""

import pytest
from PySide6.QtCore import Qt

from simulator.desktop.practice.debrief.better_move import BetterMove
from simulator.desktop.practice.debrief.page import DebriefPage
from tests.desktop.acting import click, press
from tests.desktop.practice.dealing import DealDesk, begin, focused, type_letter
from tests.desktop.practice.debrief.conftest import CLEAN, LOST, Look


def _finder(page: DebriefPage) -> BetterMove:
    item = page.parts.decisions.list.current
    assert item is not None
    assert item.body is not None
    return item.body.finder


def _number(page: DebriefPage, choice: str) -> str:
    """The number that a reply has in the search."""
    return str([button.row.id for button in _finder(page).choices.buttons].index(choice) + 1)


@pytest.fixture
def searching(deal_desk: DealDesk, look: Look) -> DebriefPage:
    """A lost deal with two mistakes, the search begun."""
    desk = deal_desk()
    page = look(desk, begin(desk, *LOST))
    assert page.parts.decisions.mistakes.text() == "2 mistakes"
    click(page.parts.decisions.find_better)
    return page


def test_the_better_reply_is_hidden_and_the_others_can_be_tried(searching: DebriefPage) -> None:
    finder = _finder(searching)
    item = searching.parts.decisions.list.current
    assert item is not None
    assert item.body is not None

    assert finder.said.text() == "Mistake 1 of 2: what would have been better here?"
    assert {button.row.id for button in finder.choices.buttons} == {"ask_spring", "leave_now"}
    assert focused() is finder.choices.buttons[0]
    assert not item.body.better.isVisible()
    assert not item.body.why.isVisible()


def test_a_reply_that_is_no_better_may_be_followed_by_another_try(searching: DebriefPage) -> None:
    type_letter(_number(searching, "leave_now"))
    assert _finder(searching).said.text() == "Better than yours, but there is a better one still. Try again."
    type_letter(_number(searching, "ask_spring"))
    item = searching.parts.decisions.list.current
    assert item is not None
    assert item.body is not None

    assert _finder(searching).said.text() == "That is it."
    assert item.body.better.isVisible()
    assert item.body.why.isVisible()
    assert focused() is item.body.finder.go_on


def test_the_search_goes_from_mistake_to_mistake_and_counts_what_was_found(searching: DebriefPage) -> None:
    type_letter(_number(searching, "ask_spring"))
    press(Qt.Key.Key_Return)
    finder = _finder(searching)
    assert finder.said.text() == "Mistake 2 of 2: what would have been better here?"
    click(finder.show_it)
    assert finder.said.text() == "This would have been better."
    press(Qt.Key.Key_Return)

    assert searching.parts.decisions.search is None
    assert searching.parts.decisions.mistakes.text() == "Found 1 of 2"
    assert not finder.isVisible()
    assert focused() is searching.parts.decisions.list.items[1].head


def test_a_mistake_can_be_skipped_and_esc_ends_the_search(searching: DebriefPage) -> None:
    click(_finder(searching).skip)
    assert searching.parts.decisions.list.number == 2
    press(Qt.Key.Key_Escape)

    assert searching.parts.decisions.search is None
    item = searching.parts.decisions.list.items[1]
    assert item.body is not None
    assert item.body.better.isVisible()


def test_an_exam_has_no_search(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN, mode="exam"))

    assert page.parts.decisions.mistakes.text() == "1 mistake"
    assert not page.parts.decisions.find_better.isVisible()
