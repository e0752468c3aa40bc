"""What a director's numbers say about him."""

from fractions import Fraction
from typing import Any, get_args

import pytest

from simulator.director.persona import declared, is_consistent, pleasure, rewarded, stated
from simulator.scenario.vocabulary import Criterion
from tests.director.material import COLD_SMILE, EVEN, director


def test_he_declares_one_side_and_rewards_the_other() -> None:
    assert declared(director(COLD_SMILE)) == "client"
    assert rewarded(director(COLD_SMILE)) == "company"


def test_an_even_declaration_leans_nowhere() -> None:
    assert declared(director(EVEN)) is None
    assert rewarded(director(EVEN)) is None


def test_no_declaration_leans_nowhere() -> None:
    assert declared(director(declares=None)) is None


def test_consistent_is_who_rewards_what_he_declares_and_holds_nothing_else_against_a_deal() -> None:
    assert is_consistent(director(EVEN))


@pytest.mark.parametrize(
    "changed",
    [
        {"rewards": {"client": 40, "company": 60}},
        {"smile_penalty": 1},
        {"smile_penalty": -1},
        {"hindsight": 1},
        {"declares": None},
    ],
)
def test_anything_else_is_not_consistent_whatever_his_name(changed: dict[str, Any]) -> None:
    assert not is_consistent(director(EVEN, **changed))


def test_pleasure_weighs_both_scores_the_way_he_rewards() -> None:
    assert pleasure(director(COLD_SMILE), client=50, company=70, delight=0) == Fraction(66)


def test_visible_delight_over_sixty_costs_him_pleasure() -> None:
    at = {"client": 50, "company": 70}
    assert pleasure(director(COLD_SMILE), **at, delight=60) == Fraction(66)
    assert pleasure(director(COLD_SMILE), **at, delight=90) == Fraction(66) - Fraction(35 * 30, 100)


def test_a_negative_penalty_makes_him_enjoy_it() -> None:
    friend = director(smile_penalty=-20)
    assert pleasure(friend, client=50, company=70, delight=90) == Fraction(66 + 6)


def test_hindsight_counts_what_could_have_been_added() -> None:
    assert pleasure(director(COLD_SMILE), client=50, company=70, delight=0, headroom=10) == Fraction(63)


def test_without_an_analysis_hindsight_counts_nothing() -> None:
    assert pleasure(director(COLD_SMILE), client=50, company=70, delight=0, headroom=None) == Fraction(66)


def test_the_criteria_he_states_are_those_of_the_file() -> None:
    assert stated(director(states=["floor", "horizon"]), seed=1) == {"floor", "horizon"}


def test_so_many_criteria_are_picked_by_the_seed() -> None:
    picked = [stated(director(states={"pick": 3}), seed) for seed in range(40)]
    assert {len(states) for states in picked} == {3}
    assert len(set(picked)) > 5
    assert stated(director(states={"pick": 3}), 7) == stated(director(states={"pick": 3}), 7)


def test_only_criteria_he_has_words_for_are_picked() -> None:
    few = director(states={"pick": 3}, lines={"criteria": {"floor": ["Sixty."]}})
    assert stated(few, 1) == {"floor"}


def test_who_never_answers_states_nothing() -> None:
    assert stated(director(answers=False), 1) == frozenset()


def test_what_the_seed_picks_does_not_hang_on_the_order_in_the_file() -> None:
    lines = {name: ["..."] for name in get_args(Criterion)}
    backwards = dict(reversed(lines.items()))
    for seed in range(20):
        picked = [
            stated(director(states={"pick": 3}, lines={"criteria": criteria}), seed)
            for criteria in (lines, backwards)
        ]
        assert picked[0] == picked[1]
        assert len(picked[0]) == 3
