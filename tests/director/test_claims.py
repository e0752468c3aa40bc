"""What the director holds against a deal."""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.speech import words
from tests.director.material import COLD_SMILE, EVEN, director, levels, lines, play, reply
from tests.director.variants import changed_scenario


def ids(attempt: Attempt) -> list[str]:
    return [claim.id for claim in attempt.claims]


KINDS = {"price": "price", "deferral": "payment", "express": "delivery", "vans": "extra", "volume": "volume"}
"""Terms by what they cost, from two points on."""


def wide(*moved: str, practises: tuple[str, ...] = (), **changed: Any) -> Attempt:
    """A deal in which these of five terms moved, each against us by its place in KINDS plus two."""
    terms = {
        name: {"label": name.capitalize(), "kind": kind, "levels": levels((0, 0, 0), (1, 1, -cost))}
        for cost, (name, kind) in enumerate(KINDS.items(), start=2)
    }
    give = reply("give", "end", terms=dict.fromkeys(moved, 1))
    talks = changed_scenario(
        terms=terms,
        scenes={"opening": {"phase": "bargaining", "choices": [give]}},
        endings={"end": {"kind": "deal"}},
        facts={},
        directives=[],
        practises=practises,
    )
    return Attempt(talks, director(**changed), choices=("give",))


def test_before_the_end_he_claims_nothing() -> None:
    assert play("begin", "price_415").claims == ()


def test_terms_that_gave_more_come_first() -> None:
    assert ids(wide("price", "deferral", "vans")) == ["extras", "deferral", "price"]


def test_as_many_as_terms_that_ended_worse() -> None:
    assert len(ids(wide("price", "deferral", "vans"))) == 3
    assert len(ids(wide("price", "deferral", "express", "vans"))) == 4


def test_four_at_most() -> None:
    assert len(ids(wide("price", "deferral", "express", "vans", "volume"))) == 4


def test_two_at_least_the_second_about_the_whole_deal() -> None:
    assert ids(wide("price")) == ["price", "conceded"]


def test_a_term_that_no_claim_names_is_held_against_the_whole_deal() -> None:
    assert ids(wide("volume")) == ["conceded", "bent"]


def test_equal_points_come_in_the_order_of_the_catalogue() -> None:
    attempt = play("begin", "price_415", "days_45", "sign")
    assert ids(attempt) == ["price", "deferral"]


def test_general_claims_that_the_scenario_practises_count_every_point_given() -> None:
    assert ids(wide("price", "deferral", practises=("spoiled",))) == ["spoiled", "deferral"]


def test_only_claims_that_he_has_lines_for() -> None:
    few = {**lines("cold"), "claims": {"deferral": ["Days."], "conceded": ["Too much."]}}
    assert ids(wide("price", "deferral", "vans", lines=few)) == ["deferral", "conceded"]


def test_who_rewards_the_client_begins_with_praise_for_giving() -> None:
    friend = {**lines("warm"), "claims": {**lines("warm")["claims"], "client_first": ["Lovely."]}}
    attempt = wide("price", lines=friend, rewards={"client": 95, "company": 5})
    assert ids(attempt) == ["client_first", "price"]
    assert (attempt.claims[0].about, attempt.claims[0].leans) == ("all", "client")


def test_a_term_that_came_back_gives_no_claim() -> None:
    assert "deferral" not in ids(play("begin", "price_415", "days_45", "days_30", "sign"))


def test_a_term_that_ended_better_gives_no_claim() -> None:
    assert ids(play("begin", "two_years", "sign")) == ["praise"]


def test_nothing_given_earns_a_line_of_praise_in_his_stance() -> None:
    attempt = play("begin", "sign")
    claim = attempt.claims[0]
    assert (claim.id, claim.leans, claim.facts) == ("praise", None, ())
    assert words(claim, attempt.scenario, attempt.director).startswith("cold praise")


def test_after_no_deal_he_says_one_thing() -> None:
    assert ids(play("begin", "price_415", "leave")) == ["walked"]


def test_a_claim_is_about_the_kind_and_names_the_term() -> None:
    claim = play("begin", "days_60", "sign").claims[0]
    assert (claim.id, claim.term, claim.about, claim.leans) == ("deferral", "deferral", "payment", "company")
    assert [facts.term for facts in claim.facts] == ["deferral"]


def test_a_claim_about_the_whole_deal_carries_the_facts_of_all_that_gave() -> None:
    claim = wide("price", "volume").claims[1]
    assert (claim.id, claim.term, claim.about) == ("conceded", None, "all")
    assert [facts.term for facts in claim.facts] == ["price", "volume"]


def test_a_claim_contradicts_the_latest_word_that_said_the_opposite() -> None:
    attempt = play("listen", "approve_60", "days_60", "sign")
    claim = next(claim for claim in attempt.claims if claim.id == "deferral")
    assert claim.contradicts is not None
    assert attempt.messages[claim.contradicts].occasion == "granted"


def test_a_claim_of_the_consistent_one_contradicts_nothing() -> None:
    attempt = play("listen", "approve_60", "days_60", "sign", by=director(EVEN))
    assert all(claim.contradicts is None for claim in attempt.claims)


def test_the_seed_chooses_the_line() -> None:
    said = {play("begin", "price_415", "sign", seed=seed).claims[0].address for seed in range(20)}
    assert len(said) == 2


def test_a_line_that_names_a_term_waits_for_one() -> None:
    named = {**lines("cold"), "claims": {"walked": ["You left over {term}."]}, "praise": ["{level}? Good."]}
    attempt = play("begin", "leave", by=director(COLD_SMILE, lines=named))
    assert attempt.claims == ()
    assert play("begin", "sign", by=director(COLD_SMILE, lines=named)).claims == ()


def test_that_we_conceded_comes_after_the_terms_even_where_it_is_practised() -> None:
    assert ids(wide("price", practises=("conceded", "price"))) == ["price", "conceded"]
