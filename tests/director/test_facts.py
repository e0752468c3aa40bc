"""The plain facts of a term after talks."""

from simulator.attempt import Attempt
from simulator.director.facts import Moved, Return, facts_of
from tests.director.material import director, play, reply, scenario
from tests.director.variants import with_replies


def test_levels_and_points_between_opening_and_signing() -> None:
    facts = facts_of(play("begin", "price_415", "price_410", "sign").talks, 0)
    assert (facts.term, facts.opening, facts.signed, facts.limit, facts.ask) == ("price", 0, 2, 3, 4)
    assert (facts.client, facts.company) == (6, -6)
    assert facts.decisions == (2, 3)
    assert facts.returns == ()


def test_a_term_that_never_moved_gave_nothing() -> None:
    facts = facts_of(play("begin", "sign").talks, 1)
    assert (facts.client, facts.company, facts.decisions) == (0, 0, ())


def test_a_term_without_a_limit_has_none() -> None:
    assert facts_of(play("begin", "sign").talks, 2).limit is None


def test_what_came_back_in_the_same_decision() -> None:
    moved = facts_of(play("begin", "price_415_for_length", "sign").talks, 0)
    assert moved.returns == (Return(2, moved=Moved("length", 1, 0)),)
    named = facts_of(play("begin", "price_415_this_week", "sign").talks, 0)
    address = ("scenes", "table", "choices", "price_415_this_week", "in_return")
    assert named.returns == (Return(2, named=address),)


def test_what_came_in_another_decision_did_not_come_back_for_it() -> None:
    assert facts_of(play("begin", "price_415", "two_years", "sign").talks, 0).returns == ()


def test_an_approval_for_the_level_signed() -> None:
    assert facts_of(play("listen", "approve_60", "days_60", "sign").talks, 1).approved
    assert not facts_of(play("begin", "days_60", "sign").talks, 1).approved
    assert not facts_of(play("begin", "approve_60", "days_60", "sign").talks, 1).approved


def test_a_term_that_came_back_is_no_return_for_itself() -> None:
    assert facts_of(play("begin", "days_45", "days_30", "sign").talks, 1).returns == ()


def test_an_approval_for_less_than_was_signed_does_not_cover_it() -> None:
    talks = with_replies(scenario(), reply("days_90", terms={"deferral": 90}))
    attempt = Attempt(talks, director(), choices=("listen", "approve_60", "days_90", "sign"))
    assert not facts_of(attempt.talks, 1).approved
