"""The time to answer."""

from simulator.desktop.practice.table.countdown import QUIET, Countdown, Quiet
from tests.desktop.practice.dealing import Hands


def test_time_passes_and_runs_out(hands: Hands) -> None:
    countdown = Countdown(hands)
    countdown.start(20)
    hands.pass_by(12)
    assert (countdown.left, countdown.over) == (8, False)
    hands.pass_by(9)
    assert (countdown.left, countdown.over) == (0, True)


def test_nothing_is_over_where_no_time_was_set(hands: Hands) -> None:
    countdown = Countdown(hands)
    hands.pass_by(100)

    assert not countdown.over
    assert not countdown.set


def test_a_held_clock_stands_until_the_last_reason_is_gone(hands: Hands) -> None:
    countdown = Countdown(hands)
    countdown.start(20)
    countdown.hold("call")
    countdown.hold("pause")
    hands.pass_by(60)
    countdown.release("call")
    hands.pass_by(60)
    assert countdown.left == 20
    countdown.release("pause")
    hands.pass_by(5)
    assert countdown.left == 15


def test_a_clock_that_is_held_before_it_starts_does_not_run(hands: Hands) -> None:
    countdown = Countdown(hands)
    countdown.hold("inactive")
    countdown.start(20)
    hands.pass_by(60)

    assert (countdown.left, countdown.running) == (20, False)


def test_keys_do_not_count_for_a_quarter_of_a_second(hands: Hands) -> None:
    quiet = Quiet(hands)
    assert not quiet.on
    quiet.begin()
    hands.pass_by(QUIET - 0.01)
    assert quiet.on
    hands.pass_by(0.02)
    assert not quiet.on
