"""How a scenario is balanced: exact where it can be, and saying so where it cannot."""

from typing import Any

import pytest

from simulator.analysis.author.balance import Balance
from simulator.analysis.author.balancing import Balancing
from simulator.analysis.explore import Cancelled
from simulator.scenario.model import Scenario
from tests.analysis.author.material import director, story

SCENES = {
    "opening": ["give +12 -20 > signed", "stand -20 +6 > signed", "talk > talks", "go > walked"],
    "talks": ["fair +11 -2 > signed", "worse +10 -4 > signed", "never > lost; when: price == 95"],
}


def balanced(scenario: Scenario, **options: Any) -> Balance:
    return Balancing(scenario, director("rewards: {client: 20, company: 80}\n"), **options).work_out()


def rows(balance: Balance) -> list[tuple[str, int, int]]:
    found = balance.outcomes
    return [
        (balance.endings[ending][0], client, company)
        for ending, client, company in zip(found.ending, found.client, found.company, strict=True)
    ]


def test_every_outcome_stands_with_its_way_and_how_likely_it_is() -> None:
    balance = balanced(story(SCENES))
    assert rows(balance) == [
        ("signed", 30, 76), ("signed", 60, 66), ("signed", 61, 68), ("signed", 62, 50), ("walked", 50, 70),
    ]  # fmt: skip
    assert list(balance.outcomes.likely) == [0.25, 0.125, 0.125, 0.25, 0.25]
    assert [balance.outcomes.way(row) for row in range(5)] == [
        ("stand",), ("talk", "worse"), ("talk", "fair"), ("give",), ("go",),
    ]  # fmt: skip
    assert (balance.exact, balance.reason, balance.states, balance.stuck) == (True, None, 2, 0)


def test_regions_are_told_by_how_random_play_ends() -> None:
    balance = balanced(story(SCENES))
    shares = {"squeezed_lemon": 0.25, "shared_win": 0.25, "bought_smile": 0.25, "walk_away": 0.25}
    assert balance.shares() == pytest.approx(shares)
    assert balance.means() == pytest.approx((50.625, 65.75))
    assert balance.reached == 2


def test_the_frontier_what_pleases_and_what_is_never_offered_are_found() -> None:
    balance = balanced(story(SCENES))
    assert balance.frontier == ((30, 76), (50, 70), (61, 68), (62, 50))
    assert [bool(one) for one in balance.outcomes.efficient] == [True, False, True, True, True]
    # A fifth of the client and four of the company: 66.8, 64.8, 66.6, 52.4, 66.
    assert balance.pleases == ((30, 76), (50, 70), (60, 66), (61, 68))
    assert balance.never == (("talks", "never"),)


def test_outcomes_of_all_draws_stand_together_each_with_draws_that_lead_there() -> None:
    goto = "goto: [{when: hurry == friday, to: lost}, {to: signed}]"
    facts = "facts:\n  hurry: {text: When she leaves, draw: [friday, monday]}\n"
    balance = balanced(story({"opening": [f"sign > signed; {goto}", "go > walked"]}, facts))
    drawn = [balance.draws[at] for at in balance.outcomes.draws]
    assert [name for name, *_ in rows(balance)] == ["signed", "lost", "walked"]
    assert drawn == [{"hurry": "monday"}, {"hurry": "friday"}, {"hurry": "friday"}]
    assert list(balance.outcomes.likely) == [0.25, 0.25, 0.5]


def test_what_is_too_large_is_played_at_random_with_a_seed() -> None:
    balance = balanced(story(SCENES), budget=1, decided=400, seed=7)
    assert (balance.reason, balance.exact, balance.plays, balance.seed) == ("too_many_states", False, 400, 7)
    assert set(rows(balance)) <= set(rows(balanced(story(SCENES))))
    assert balance.shares()["walk_away"] == pytest.approx(0.25, abs=0.1)
    assert (balance.frontier, balance.pleases, balance.states) == ((), None, None)
    again = balanced(story(SCENES), budget=1, decided=400, seed=7)
    assert again.outcomes == balance.outcomes


def test_a_loop_that_farms_points_is_played_and_given_up() -> None:
    farm = story({"opening": ["round +1 +0 > opening; repeat: true", "sign > signed"]})
    balance = balanced(farm, decided=50)
    assert balance.reason == "score_farm"
    assert balance.outcomes.way(0) == ("sign",)


def test_a_loop_without_end_has_likelihoods_from_plays() -> None:
    loop = story({"opening": ["round > opening; repeat: true", "sign > signed"]})
    balance = balanced(loop, plays=300, seed=3)
    assert (balance.reason, balance.plays, balance.seed, balance.frontier) == (None, 300, 3, ((50, 70),))
    assert balance.shares() == pytest.approx({"squeezed_lemon": 1.0})


def test_it_can_be_stopped_and_tells_how_far_it_is() -> None:
    told: list[tuple[str, int]] = []
    work = Balancing(story(SCENES), director(), told=lambda step, count: told.append((step, count)))
    work.work_out()
    assert told == [("states", 1), ("states", 2), ("endings", 0), ("plays", 0)]
    with pytest.raises(Cancelled):
        Balancing(story(SCENES), director(), going_on=lambda: False).work_out()
