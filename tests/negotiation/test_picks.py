"""Random picks: the same for ever, independent of the order of asking, even over the options."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from simulator.negotiation.picks import number, pick, shuffled


def test_a_pick_is_the_same_for_ever() -> None:
    assert number(1, "draw:deadline") == 1068707101407883617
    assert pick(("friday", "later"), 1, "draw:deadline") == "later"


def test_purpose_decision_and_seed_all_count() -> None:
    numbers = {number(seed, purpose, decision) for seed in (1, 2) for purpose in "ab" for decision in (0, 1)}
    assert len(numbers) == 8


def test_picks_are_even() -> None:
    counts = Counter(pick("abcd", seed, "line") for seed in range(2000))
    assert set(counts) == set("abcd")
    assert all(400 < count < 600 for count in counts.values())


@given(st.lists(st.integers(), max_size=8), st.integers(), st.text(max_size=5))
def test_a_shuffle_keeps_every_option(options: list[int], seed: int, purpose: str) -> None:
    assert sorted(shuffled(options, seed, purpose)) == sorted(options)
    assert shuffled(options, seed, purpose) == shuffled(options, seed, purpose)


def test_a_shuffle_has_an_order_of_its_own_for_every_decision() -> None:
    assert len({shuffled("abcde", 7, "replies", decision) for decision in range(40)}) > 20
