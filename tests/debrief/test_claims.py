"""Claims against the facts, as rows."""

from simulator.debrief.claims import OtherLevel, claim_rows
from simulator.debrief.money import Money, money
from simulator.debrief.pattern import held
from simulator.office.evidence import evidence_of
from simulator.office.talk import Answer
from simulator.scenario.model import Scenario
from tests.analysis import small
from tests.debrief.played import done, shipped, table, talks
from tests.director import material


def _priced() -> Scenario:
    data = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    return Scenario.model_validate({**data, "money": {"currency": "EUR", "point": 250}})


def test_a_claim_is_laid_beside_the_points_its_terms_brought() -> None:
    row = next(row for row in table("price_90").debrief.claims if row.claim.id == "price")
    assert (row.client, row.company) == (10, -10)
    assert row.money is None


def test_points_are_money_where_the_scenario_says_what_a_point_is() -> None:
    priced = done(talks("price_90", by=small.director(), played=_priced())).debrief
    row = next(row for row in priced.claims if row.claim.id == "price")
    assert row.money == Money(-2500, "EUR")
    assert money(small.scenario(), -10) is None


def test_the_deal_that_decided_stands_beside_ones_own() -> None:
    """He declares 50 to 50: signing at 100 is as good, and above his floor of 50."""
    by = small.director((50, 50, 50))
    row = next(row for row in table("price_90", by=by).debrief.claims if row.claim.id == "price")
    assert row.tested is not None
    assert row.tested.verdict == "fair"
    other = row.other
    assert other is not None
    assert (other.client, other.company) == (50, 70)
    assert (other.client_gain, other.company_gain) == (-10, 10)
    assert other.differs == (OtherLevel("price", 2, 0),)
    assert (other.choices, other.parts, other.hidden) == (("sign",), 1, False)


def test_a_way_parts_where_the_first_reply_differs() -> None:
    """On a Monday one could have asked and gambled knowing; 60 to 75 instead of the price at 90."""
    attempt = table("price_90", day="monday", asking=True).debrief
    other = next(row.other for row in attempt.claims if row.claim.id == "price")
    assert other is not None
    assert other.choices == ("ask_day", "gamble_knowing")
    assert other.parts == 1


def test_a_claim_without_a_deal_that_decided_has_none_beside_it() -> None:
    by = small.director(rewards=80)
    row = next(row for row in table("price_95", by=by).debrief.claims if row.claim.id == "price")
    assert row.tested is not None
    assert (row.tested.because, row.other) == ("nothing_better", None)


def test_hindsight_is_named_as_hidden() -> None:
    row = next(row for row in table("price_90", day="monday").debrief.claims if row.claim.id == "price")
    assert row.other is not None
    assert row.other.hidden


def test_what_rivals_offer_is_named_if_it_was_known() -> None:
    known = next(r for r in table("samples_known").debrief.claims if r.claim.id == "extras")
    unknown = next(r for r in table("samples").debrief.claims if r.claim.id == "extras")
    assert known.rivals == ("rivals",)
    assert unknown.rivals == ()


def test_rules_that_were_broken_are_counted() -> None:
    assert {row.broken for row in table("price_90_bare").debrief.claims} == {-2}
    assert {row.broken for row in table("price_85").debrief.claims} == {-10}
    assert {row.broken for row in table("price_90").debrief.claims} == {0}


def test_what_became_of_it_in_the_office_stands_with_its_claim() -> None:
    answers = [Answer("own"), Answer("silence")]
    rows = table("price_90", answers=answers).debrief.claims
    assert [row.item.answer for row in rows if row.item is not None] == answers
    assert all(row.item is not None and row.item.claim == row.claim for row in rows)


def test_without_the_office_nothing_became_of_it() -> None:
    assert [row.item for row in table("price_90").debrief.claims] == [None, None]


def test_only_evidence_of_this_attempt_that_bears_on_the_claim_stands_with_it() -> None:
    """The samples that were never given say nothing about the price, though they lie on the table."""
    played = table("price_90")
    row = next(row for row in played.debrief.claims if row.claim.id == "price")
    lies = evidence_of(played.attempt)
    assert "samples" in {piece.term for piece in lies}
    assert "price" in {piece.term for piece in row.evidence}
    assert "samples" not in {piece.term for piece in row.evidence}
    assert set(row.evidence) < set(lies)


def test_untested_claims_have_their_facts_all_the_same() -> None:
    rows = claim_rows(small.play("price_90"), (), ())
    assert [row.tested for row in rows] == [None, None]
    assert rows[0].company == -10
    assert held(rows) is None


def test_reproaches_are_counted_by_how_they_stand() -> None:
    counted = table("price_90").debrief.held
    assert counted is not None
    assert (counted.raised, counted.judged, counted.fair) == (2, 2, 0)


def test_praise_is_no_reproach() -> None:
    rows = table("sign").debrief.claims
    assert [row.claim.id for row in rows] == ["praise"]
    counted = table("sign").debrief.held
    assert counted is not None
    assert (counted.raised, counted.judged, counted.fair) == (0, 0, 0)


def test_an_opinion_is_raised_but_not_judged() -> None:
    lines = material.lines("even")
    lines["claims"] = {"spoiled": ["They are spoiled."]}
    counted = table("price_90", by=small.director(lines=lines)).debrief.held
    assert counted is not None
    assert (counted.raised, counted.judged, counted.fair) == (1, 0, 0)


def test_a_way_to_the_deal_that_decided_can_be_played() -> None:
    """On shipped plays: the choices lead to the scores and the levels that stand beside the claim."""
    seen = 0
    for seed in range(5):
        played = shipped("friday-renewal", "smile-detective", seed)
        attempt = played.attempt
        for row in played.debrief.claims:
            if row.other is None:
                continue
            seen += 1
            again = attempt.rewound(0)
            for choice in row.other.choices:
                again.choose(choice)
            assert again.state.shown == (row.other.client, row.other.company)
            assert again.state.terms == row.other.levels
            same = row.other.parts - 1
            assert tuple(made.choice for made in attempt.talks.made[:same]) == row.other.choices[:same]
            assert attempt.talks.made[same].choice != row.other.choices[same]
    assert seen
