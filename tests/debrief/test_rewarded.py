"""What he declared, what he rewarded, and how an outcome stands by each."""

from fractions import Fraction

import pytest

from simulator.debrief.field import Point
from simulator.debrief.rewarded import rewarded_by
from simulator.director.persona import pleasure
from tests.analysis import small
from tests.debrief.played import PLAYS, shipped, table, talks


def test_what_an_outcome_is_worth_by_his_own_words() -> None:
    """60 to 60 by 70 and 30, above his floor of 60."""
    declared = table("price_90").debrief.rewarded.declared
    assert declared is not None
    assert (declared.client, declared.company, declared.floor) == (70, 30, 60)
    assert declared.worth == 60
    assert (declared.met, declared.leans) == (True, "client")


def test_under_his_floor_it_is_not_met() -> None:
    declared = table("price_95").debrief.rewarded.declared
    assert declared is not None
    assert declared.met is False
    assert declared.worth == Fraction(70 * 55 + 30 * 65, 100)


def test_the_best_by_his_words_is_a_sound_deal_that_meets_the_floor() -> None:
    """61 to 40 is void, and 56 to 66 is under the floor."""
    declared = table("sign").debrief.rewarded.declared
    assert declared is not None
    assert declared.best == Point(60, 60)


def test_the_best_by_what_he_rewards_is_another_one() -> None:
    best = table("price_90").debrief.rewarded.best
    assert best is not None
    assert best.point == Point(50, 70)


def test_pleasure_has_its_summands() -> None:
    """Rewards 20 to 80: 12 + 48; the best deal would have added 10, a fifth of which he holds against it."""
    rewarded = table("price_90", by=small.director(hindsight=20)).debrief.rewarded
    assert rewarded.headroom == 10
    assert {part.name: part.points for part in rewarded.parts} == {
        "company": 48,
        "client": 12,
        "smile": 0,
        "hindsight": -2,
    }
    assert rewarded.pleasure == 58
    assert rewarded.mood == "unmoved"


def test_a_smile_costs_what_he_holds_against_it() -> None:
    """Delight of 90 is 30 over what leaves him cold; his penalty is 35."""
    rewarded = rewarded_by(talks("begin", "sign_beaming"), None, None)
    assert rewarded.delight == 90
    smile = next(part.points for part in rewarded.parts if part.name == "smile")
    assert smile == Fraction(-35 * 30, 100)


@pytest.mark.parametrize(("rewards", "mood"), [(20, "pleased"), (100, "unmoved")])
def test_the_mood_is_that_of_his_pleasure(rewards: int, mood: str) -> None:
    """Signing as it is: 50 to 70."""
    assert table("sign", by=small.director(rewards=rewards)).debrief.rewarded.mood == mood


def test_before_anything_is_known_hindsight_has_nothing_to_bite_on() -> None:
    rewarded = rewarded_by(small.play("price_90", by=small.director(hindsight=20)), None, None)
    assert (rewarded.headroom, rewarded.best) == (None, None)
    assert rewarded.pleasure == 60
    assert rewarded.declared is not None
    assert rewarded.declared.best is None


def test_who_declares_nothing_has_declared_nothing() -> None:
    silent = small.director().model_copy(update={"declares": None})
    assert table("price_90", by=silent).debrief.rewarded.declared is None


def test_talks_that_go_on_are_not_rewarded() -> None:
    with pytest.raises(ValueError, match="outcome"):
        rewarded_by(small.play(), None, None)


@pytest.mark.parametrize(("scenario", "director", "seed"), PLAYS)
def test_summands_sum_to_his_pleasure(scenario: str, director: str, seed: int) -> None:
    played = shipped(scenario, director, seed)
    attempt, rewarded = played.attempt, played.debrief.rewarded
    assert attempt.ended is not None
    assert sum(part.points for part in rewarded.parts) == rewarded.pleasure
    client, company = attempt.state.shown
    assert rewarded.pleasure == pleasure(
        attempt.director,
        client=client,
        company=company,
        delight=attempt.ended.delight,
        headroom=rewarded.headroom,
    )
