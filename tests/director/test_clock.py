"""Story time on the director's messages."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.director.clock import StoryClock
from tests.director.material import scenario
from tests.director.variants import changed_scenario


def minutes(time: str) -> int:
    hours, rest = time.split(":")
    return int(hours) * 60 + int(rest)


def test_a_decision_takes_the_minutes_that_the_scenario_says() -> None:
    clock = StoryClock(scenario(), seed=1)
    assert [clock.after(decision) for decision in (0, 1, 10)] == ["16:40", "16:43", "17:10"]


def test_without_a_clock_talks_begin_at_ten_and_a_decision_takes_five_minutes() -> None:
    clock = StoryClock(changed_scenario(clock=None), seed=1)
    assert [clock.after(decision) for decision in (0, 2)] == ["10:00", "10:10"]


def test_time_goes_on_past_midnight() -> None:
    clock = StoryClock(changed_scenario(clock={"starts": "23:50", "step": 15}), seed=1)
    assert clock.after(1) == "00:05"


@given(st.integers(0, 1000), st.integers(2 * 60, 23 * 60 + 59))
def test_what_is_said_before_talks_is_said_in_this_order_and_before(seed: int, starts: int) -> None:
    hours, rest = divmod(starts, 60)
    clock = StoryClock(changed_scenario(clock={"starts": f"{hours:02}:{rest:02}"}), seed)
    assert minutes(clock.declared()) < minutes(clock.before()) < starts


@given(st.integers(0, 1000))
def test_for_talks_in_the_afternoon_he_declared_that_morning(seed: int) -> None:
    assert 8 * 60 + 30 <= minutes(StoryClock(scenario(), seed).declared()) < 10 * 60


def test_times_before_talks_belong_to_the_seed() -> None:
    times = {StoryClock(scenario(), seed).declared() for seed in range(30)}
    assert len(times) > 10
    assert StoryClock(scenario(), 5).before() == StoryClock(scenario(), 5).before()
