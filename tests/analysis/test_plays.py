"""Random play is the rules' own play, evenly picked."""

from collections import Counter
from fractions import Fraction

import pytest

from simulator.analysis.analyse import analyse
from simulator.analysis.plays import QUANTILES, distribution, random_plays
from simulator.negotiation.attempt import Made, Talks
from tests.analysis import brute
from tests.analysis.generated import scenario as generated
from tests.analysis.small import analysis, director, scenario

SEED = 7


@pytest.mark.parametrize("seed", range(12))
def test_every_play_is_one_that_the_rules_allow(seed: int) -> None:
    whole = analyse(generated(seed), director())
    for play in random_plays(whole, 60, seed):
        talks = Talks(whole.compiled, play.draws, map(Made, play.choices))
        assert (talks.state.client, talks.state.company) == (play.client, play.company), f"seed {seed}"
        assert (talks.ended and talks.ended.ending) == play.ending, f"seed {seed}"
        if play.ending is None:
            assert not brute.choices(whole.compiled, talks.state), f"seed {seed}"


def test_every_reply_and_every_draw_is_equally_likely() -> None:
    """Ten replies at the table, two after asking, two days: 20,000 plays stay within five deviations."""
    plays, count = random_plays(analysis(asking=True), 20_000, SEED), 20_000
    first, second = Counter(play.choices[0] for play in plays), Counter(play.choices[1:] for play in plays)
    days = Counter(play.draws for play in plays)
    assert len(first) == 10
    assert all(abs(times - count / 10) < 5 * (count * 0.1 * 0.9) ** 0.5 for times in first.values())
    asked = first["ask_day"]
    assert abs(second["gamble_knowing",] - asked / 2) < 5 * (asked / 4) ** 0.5
    assert all(abs(times - count / 2) < 5 * (count / 4) ** 0.5 for times in days.values())


def test_its_mean_is_near_the_exact_one() -> None:
    plays = random_plays(analysis(), 20_000, SEED)
    exact = analysis().random_play
    assert exact is not None
    for side, start in ((0, 50), (1, 70)):
        mean = Fraction(sum((play.client, play.company)[side] for play in plays), len(plays)) - start
        assert abs(mean - exact[side]) < Fraction(1, 3)


def test_the_same_seed_plays_the_same_and_another_does_not() -> None:
    assert distribution(analysis(), 500, SEED) == distribution(analysis(), 500, SEED)
    assert random_plays(analysis(), 500, SEED) != random_plays(analysis(), 500, SEED + 1)


def test_scores_and_regions_are_summed_up() -> None:
    found = distribution(analysis(), 5_000, SEED)
    assert len(found.client) == len(QUANTILES)
    assert (found.client[0], found.client[-1]) == (50, 61)
    assert (found.company[0], found.company[-1]) == (40, 75)
    assert set(found.regions) == {"shared_win", "bought_smile", "squeezed_lemon", "missed_deal"}
    assert sum(found.regions.values()) == found.plays == 5_000
    assert (found.stuck, found.found, found.frontier) == (0, 6, 6)


def test_few_plays_find_less_than_all() -> None:
    found = distribution(analysis(), 3, SEED)
    assert found.found <= 3 < found.frontier


def test_plays_that_cannot_end_are_counted() -> None:
    nowhere = analyse(scenario(first="nowhere"), director())
    found = distribution(nowhere, 10, SEED)
    assert (found.stuck, found.client, found.regions) == (10, (), {})
