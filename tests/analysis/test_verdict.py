"""Claims against facts, each verdict on a table whose outcomes are known by heart."""

from typing import Any

import pytest

from simulator.analysis.verdict import Court
from simulator.analysis.verdict import Tested as Result
from simulator.director.claims import ClaimId
from simulator.scenario.director_model import Director
from simulator.scenario.model import Past
from tests.analysis.small import analysis, director, play


def tried(
    claim: ClaimId,
    choice: str,
    *,
    by: Director | None = None,
    asking: bool = False,
    past: tuple[Past, ...] = (),
    **draw: Any,
) -> Result:
    attempt = play(choice, by=by, asking=asking, **draw)
    world = analysis(asking=asking).world(attempt.talks.start.draws)
    before = attempt.scenario.model_copy(update={"past": past})
    return Court(before, attempt.director, attempt.talks, world).test(claim)


def favour(term: str, *, owed: bool = False) -> Past:
    return Past(text="We met them halfway.", favour=term, owed=owed)


def told(tested: Result) -> tuple[str, str, tuple[int, int] | None]:
    deal = tested.alternative
    return tested.verdict, tested.because, None if deal is None else (deal.client, deal.company)


def test_a_claim_is_fair_if_he_would_have_declared_another_deal_better() -> None:
    """Signing at 100 gives the client 10 less and us 10 more: as good by halves, and above his floor."""
    assert told(tried("price", "price_90", by=director((50, 50, 50)))) == ("fair", "better_deal", (50, 70))


def test_his_floor_is_no_higher_than_what_the_client_got() -> None:
    """With 60 declared and 55 got, a deal has to leave the client 55."""
    assert told(tried("price", "price_95", by=director((20, 80, 60))))[0] == "policy_clash"
    assert told(tried("price", "price_95", by=director((20, 80, 50))))[0] == "fair"


def test_it_is_hindsight_if_only_a_gamble_was_better() -> None:
    assert told(tried("price", "price_90", day="monday")) == ("hindsight", "hidden", (60, 75))


def test_it_is_fair_if_one_could_have_asked_before_gambling() -> None:
    tested = tried("price", "price_90", day="monday", asking=True)
    assert told(tested) == ("fair", "better_deal", (60, 75))
    assert tested.alternative is not None
    assert not tested.alternative.relied


def test_it_is_a_clash_of_policy_if_only_what_he_rewards_is_better_served() -> None:
    """He declares a client at 60; what was better for us left her at 55 or 50."""
    assert told(tried("price", "price_90")) == ("policy_clash", "rewarded_only", (50, 70))


def test_it_is_unfair_if_nothing_was_better_by_anything_of_his() -> None:
    assert told(tried("price", "price_95", by=director(rewards=80))) == ("unfair", "nothing_better", None)


@pytest.mark.parametrize(("claim", "choice"), [("extras", "price_90"), ("price", "samples")])
def test_it_is_unfair_if_nothing_of_the_kind_was_given(claim: ClaimId, choice: str) -> None:
    assert told(tried(claim, choice)) == ("unfair", "nothing_given", None)


def test_the_other_terms_of_the_deal_stand_as_they_stand() -> None:
    """Samples cost 4; a deal without them counts only with the same price, and is 70 to 66."""
    tested = tried("extras", "samples", by=director((20, 80, 40)))
    assert told(tested) == ("fair", "better_deal", (50, 70))
    assert tested.alternative is not None
    assert tested.alternative.levels == (0, 0)


def test_what_rivals_are_known_to_offer_is_no_fair_reproach() -> None:
    by = director((20, 80, 40))
    assert told(tried("extras", "samples", by=by))[0] == "fair"
    assert told(tried("extras", "samples_known", by=by))[:2] == ("unfair", "rivals_offer")


@pytest.mark.parametrize("choice", ["price_90_bare", "price_85"])
def test_who_gave_without_a_return_or_beyond_the_mandate_has_bent(choice: str) -> None:
    assert told(tried("bent", choice))[:2] == ("fair", "broke_the_rules")


def test_who_traded_within_the_mandate_has_not_bent_for_that() -> None:
    assert told(tried("bent", "price_90"))[:2] == ("policy_clash", "rewarded_only")


@pytest.mark.parametrize(
    ("choice", "verdict", "because"),
    [
        ("samples", "fair", "on_the_frontier"),
        ("price_95", "unfair", "below_the_frontier"),
        ("price_85", "unfair", "void"),
    ],
)
def test_giving_the_client_all_is_praise_on_the_frontier_only(
    choice: str, verdict: str, because: str
) -> None:
    assert told(tried("client_first", choice)) == (verdict, because, None)


@pytest.mark.parametrize("claim", ["spoiled", "praise"])
def test_what_no_fact_decides_is_an_opinion(claim: ClaimId) -> None:
    assert told(tried(claim, "price_90")) == ("opinion", "opinion", None)


def test_a_deal_before_without_a_favour_decides_nothing_about_being_spoiled() -> None:
    past = (Past(text="We met in March."),)
    assert told(tried("spoiled", "price_90", past=past)) == ("opinion", "opinion", None)


def test_what_was_owed_has_spoiled_nobody() -> None:
    past = (favour("price", owed=True), favour("samples", owed=True))
    assert told(tried("spoiled", "price_90", past=past)) == ("unfair", "owed", None)


def test_who_meets_them_on_another_term_than_before_spoils_nobody() -> None:
    past = (favour("samples"), favour("price", owed=True))
    assert told(tried("spoiled", "price_90", past=past)) == ("unfair", "nothing_given", None)


def test_who_meets_them_on_the_same_term_once_more_and_need_not_have_spoils_them() -> None:
    by = director((50, 50, 50))
    past = (favour("price"), favour("samples", owed=True))
    assert told(tried("spoiled", "price_90", by=by, past=past)) == ("fair", "better_deal", (50, 70))
    assert told(tried("spoiled", "price_90", past=past)) == ("policy_clash", "rewarded_only", (50, 70))


def test_a_breach_or_a_rivals_offer_does_not_touch_being_spoiled() -> None:
    by = director((20, 80, 40))
    past = (favour("samples"),)
    assert told(tried("spoiled", "samples_known", by=by, past=past)) == ("fair", "better_deal", (50, 70))
    assert told(tried("spoiled", "price_90_bare", by=by, past=past)) == ("unfair", "nothing_given", None)
