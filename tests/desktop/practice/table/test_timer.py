"""The clock over the replies."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table import TablePage
from tests.desktop.acting import press
from tests.desktop.practice.dealing import DealDesk, Hands, begin, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import made, number_of

TO_THE_CLOCK = ("be_useful", "give_all")


def test_it_shows_why_how_long_and_what_happens_then(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *TO_THE_CLOCK))
    header = page.parts.header

    assert header.title.text() == "She is putting her coat on"
    assert header.hint.text() == "If time runs out: you say nothing"
    assert header.clock.text() == "0:20"


def test_time_shrinks_the_bar_and_rings_the_clock_at_ten_seconds(
    deal_desk: DealDesk, sit: Sit, hands: Hands
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *TO_THE_CLOCK))
    page.clock.tick()
    assert not page.parts.header.clock.ringed
    hands.pass_by(9.5)
    page.clock.tick()

    assert page.parts.header.clock.text() == "0:10"
    assert page.parts.header.clock.ringed
    assert page.parts.header.bar.value() * 2 < page.parts.header.bar.maximum()


def test_at_zero_the_default_is_given_as_timed_out(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    session = begin(desk, *TO_THE_CLOCK)
    page = sit(desk, session)
    hands.pass_by(30)
    page.clock.tick()

    assert made(session)[-1] == "say_nothing"
    assert session.attempt.turns[-1].step.timed_out
    assert any(line.timed_out for line in page.parts.transcript.lines.lines)


def _pause(page: TablePage) -> None:
    page.toggle_pause()


def _ask(page: TablePage) -> None:
    page.clock.hold("popover")


def _hide(page: TablePage) -> None:
    page.hide()


@pytest.mark.parametrize("stop", [_pause, _ask, _hide], ids=["pause", "popover", "another page"])
def test_it_stands_still_while_the_person_cannot_answer(
    deal_desk: DealDesk, sit: Sit, hands: Hands, stop: Callable[[TablePage], None]
) -> None:
    desk = deal_desk()
    session = begin(desk, *TO_THE_CLOCK)
    page = sit(desk, session)
    stop(page)
    hands.pass_by(100)
    page.clock.tick()

    assert made(session) == list(TO_THE_CLOCK)
    assert page.clock.countdown.left > 18


def test_the_questions_hold_the_clock_and_closing_them_lets_it_run(
    deal_desk: DealDesk, sit: Sit, hands: Hands
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    page.clock.countdown.start(20)
    type_letter("d")
    hands.pass_by(100)
    assert page.clock.countdown.left == 20
    press(Qt.Key.Key_Escape)
    hands.pass_by(5)
    assert page.clock.countdown.left == 15
    page.clock.stop()


def test_it_stands_still_while_the_window_is_not_active(
    deal_desk: DealDesk, sit: Sit, hands: Hands, qtbot: QtBot
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *TO_THE_CLOCK))
    other = TablePage(desk)
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    hands.pass_by(100)

    assert page.clock.countdown.left > 18


def test_space_stops_it_and_lets_it_run_again(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *TO_THE_CLOCK))
    press(Qt.Key.Key_Space, page)
    assert page.clock.paused
    assert page.parts.header.title.text() == "The clock is stopped"
    press(Qt.Key.Key_Space, page)
    before = page.clock.countdown.left
    hands.pass_by(3)
    assert page.clock.countdown.left == before - 3


def test_it_stands_while_the_pause_is_on_screen(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *TO_THE_CLOCK))
    press(Qt.Key.Key_Escape)
    before = page.clock.countdown.left
    hands.pass_by(60)
    assert page.clock.countdown.left == before
    press(Qt.Key.Key_Escape)
    hands.pass_by(3)
    assert page.clock.countdown.left == before - 3


@pytest.mark.parametrize(("factor", "seconds"), [(1.0, 20), (2.0, 40), (10.0, 200)])
def test_the_persons_factor_stretches_it(deal_desk: DealDesk, sit: Sit, factor: float, seconds: int) -> None:
    desk = deal_desk()
    desk.preferences.keep(time_factor=factor)
    page = sit(desk, begin(desk, *TO_THE_CLOCK))

    assert page.clock.countdown.total == seconds


def test_without_a_clock_there_is_no_clock(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    desk.preferences.keep(time_factor=None)
    page = sit(desk, begin(desk, *TO_THE_CLOCK))

    assert not page.clock.set
    assert page.parts.header.title.text() == "Your reply"


def test_it_starts_only_after_the_last_line_has_appeared(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    desk.theme.choose(reduced_motion=False)
    page = sit(desk, begin(desk, "be_useful"))
    type_letter(number_of(page, "give_all"))
    assert page.reveal.active
    assert not page.clock.set
    page.reveal.skip()
    assert page.clock.set


def test_the_score_does_not_know_the_clock(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    chosen, timed_out = begin(desk, *TO_THE_CLOCK, "say_nothing"), begin(desk, *TO_THE_CLOCK)
    page = sit(desk, timed_out)
    hands.pass_by(30)
    page.clock.tick()

    assert timed_out.attempt.state.shown == chosen.attempt.state.shown
