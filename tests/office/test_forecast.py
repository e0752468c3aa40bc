"""Forecasts: a pick with a confidence or a hundred chips, and how good they were."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.office.forecast import (
    CONFIDENCES,
    DEMANDS,
    by_hand,
    pick,
    skill,
    truth_of_demand,
    truth_of_priorities,
)
from simulator.scenario.model import Scenario
from tests.director.material import director, scenario

TRUTH = {"happy_client": 0, "most_margin": 40, "any_price": 0, "look_tough": 60, "no_surprises": 0}
EVEN: dict[str, int] = dict.fromkeys(map(str, DEMANDS), 20)


def picked(demand: str, confidence: int) -> Fraction:
    return skill(pick("demand", "briefing", DEMANDS, demand, confidence), TRUTH)


def test_a_pick_spreads_the_rest_over_the_others_in_whole_chips() -> None:
    forecast = pick("demand", "briefing", DEMANDS, "look_tough", 70)
    assert forecast.chips == (
        ("happy_client", 8),
        ("most_margin", 8),
        ("any_price", 7),
        ("look_tough", 70),
        ("no_surprises", 7),
    )
    assert (forecast.picked, forecast.confidence) == ("look_tough", 70)


@given(st.sampled_from(DEMANDS), st.sampled_from(CONFIDENCES), st.integers(2, 5))
def test_a_pick_is_always_a_hundred_chips(demand: str, confidence: int, options: int) -> None:
    some = [demand, *(other for other in DEMANDS if other != demand)][:options]
    chips = dict(pick("demand", "office", some, demand, confidence).chips)
    assert sum(chips.values()) == 100
    assert chips[demand] == confidence


def test_all_chips_lie_on_the_only_option() -> None:
    assert pick("priorities", "briefing", ["price"], "price", 50).chips == (("price", 100),)


@pytest.mark.parametrize(("demand", "confidence"), [("fame", 70), ("look_tough", 60)])
def test_only_options_can_be_picked_and_only_with_a_known_confidence(demand: str, confidence: int) -> None:
    with pytest.raises(ValueError, match="not a pick"):
        pick("demand", "briefing", DEMANDS, demand, confidence)


def test_chips_by_hand_are_a_hundred() -> None:
    assert by_hand("demand", "briefing", EVEN).picked is None
    for chips in ({**EVEN, "look_tough": 21}, {"look_tough": 110, "most_margin": -10}):
        with pytest.raises(ValueError, match="add up"):
            by_hand("demand", "briefing", chips)


def test_an_even_spread_has_no_skill_and_the_truth_itself_all_of_it() -> None:
    assert skill(by_hand("demand", "briefing", EVEN), TRUTH) == 0
    assert skill(by_hand("demand", "briefing", TRUTH), TRUTH) == 1


def test_a_right_pick_is_worth_more_the_surer_it_was_and_a_wrong_one_less() -> None:
    assert 0 < picked("look_tough", 50) < picked("look_tough", 70) < picked("look_tough", 90) < 1
    assert 0 > picked("any_price", 50) > picked("any_price", 70) > picked("any_price", 90)


def test_a_pick_is_scored_against_the_demand_of_most_weight() -> None:
    """0.9 on the right one leaves 0.01 + 2 * 0.03^2 + 2 * 0.02^2, an even spread 0.64 + 4 * 0.04."""
    assert picked("look_tough", 90) == 1 - Fraction(126, 8000)


def test_of_equal_weights_the_one_picked_counts() -> None:
    two = {"happy_client": 50, "most_margin": 50}
    first, second = (skill(pick("demand", "office", [*two], one, 90), two) for one in two)
    assert first == second > 0


def test_chips_by_hand_are_scored_against_the_whole_spread() -> None:
    """Ten chips too many and ten too few are 0.02, an even spread is 0.32; all on one demand is no better."""
    near = {**dict.fromkeys(EVEN, 0), "look_tough": 70, "most_margin": 30}
    all_in = {**dict.fromkeys(EVEN, 0), "look_tough": 100}
    assert skill(by_hand("demand", "briefing", near), TRUTH) == 1 - Fraction(2, 32)
    assert skill(by_hand("demand", "briefing", all_in), TRUTH) == 0


def test_where_the_truth_is_even_only_saying_so_is_right() -> None:
    assert skill(by_hand("demand", "briefing", EVEN), EVEN) == 1
    assert skill(by_hand("demand", "briefing", TRUTH), EVEN) == 0


def test_the_truth_of_the_demand_lists_every_demand() -> None:
    weighs = director(demand={"look_tough": 60, "most_margin": 40})
    assert truth_of_demand(weighs) == TRUTH
    assert tuple(truth_of_demand(weighs)) == DEMANDS


def test_what_weighs_for_the_client_is_each_terms_range_of_points() -> None:
    """Price 14, deferral 10, length 4 of 28."""
    assert truth_of_priorities(scenario()) == {"price": 50, "deferral": 36, "length": 14}


def test_a_client_who_gains_by_no_term_has_no_priorities() -> None:
    bare = scenario().model_copy(update={"terms": {}})
    assert isinstance(bare, Scenario)
    assert truth_of_priorities(bare) == {}
