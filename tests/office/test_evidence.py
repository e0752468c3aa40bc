"""Evidence: real facts of the attempt, and what each of them speaks against."""

import random
from typing import Any

import pytest

from simulator.analysis.verdict import Verdict
from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.office.evidence import FEWEST, MOST, bears, evidence_of
from simulator.office.pieces import everything
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.director.material import lines, reply, scenario
from tests.director.variants import changed_scenario, changed_terms, with_replies
from tests.office.material import (
    NOTHING_GIVEN,
    SOME_GIVEN,
    WALKED,
    ended,
    found,
    office_lines,
    piece,
    speaks,
    straight,
)

EVERYTHING = ("listen", "ask_priority", "approve_60", "days_60_for_length", "warn", "recap", "sign")


def claim(attempt: Attempt, id: str) -> Claim:
    return next(one for one in attempt.claims if one.id == id)


def against(attempt: Attempt, evidence: str, raised: str, verdict: Verdict = "unfair") -> bool:
    held = claim(attempt, raised)
    return bears(piece(attempt, evidence), held, found(held, verdict), attempt)


def ids(attempt: Attempt) -> list[str]:
    return [one.id for one in everything(attempt)]


def played(talks: Scenario, *choices: str, by: Director | None = None) -> Attempt:
    attempt = Attempt(talks, by or speaks(), choices=choices)
    assert attempt.ended is not None
    return attempt


def test_all_that_happened_can_be_shown_each_with_what_it_points_at() -> None:
    attempt = ended(*EVERYTHING)
    assert ids(attempt) == [
        "term:price",
        "term:deferral",
        "term:length",
        "mandate:price",
        "mandate:deferral",
        "approval:deferral",
        "return:4",
        "message:0",
        "message:1",
        "message:2",
        "criterion:2",
        "message:5",
        "fact:double_charge",
        "draw:deadline",
        "warning:5",
        "recap:6",
        "survey",
    ]
    approval, back = piece(attempt, "approval:deferral"), piece(attempt, "return:4")
    assert (approval.term, approval.decision, approval.message) == ("deferral", 3, 4)
    assert (back.term, back.decision) == ("length", 4)
    assert piece(attempt, "criterion:2").message == 3
    assert piece(attempt, "fact:double_charge").fact == "double_charge"


def test_without_a_deal_there_is_no_survey_to_show() -> None:
    assert "survey" not in ids(ended(*WALKED))


def test_what_he_says_when_talks_have_ended_is_no_earlier_word_of_his() -> None:
    attempt = ended(*SOME_GIVEN)
    last = attempt.messages[-1]
    assert last.leans is not None
    assert f"message:{last.number}" not in ids(attempt)


def test_a_term_short_of_the_ask_speaks_against_having_given_too_much_of_it() -> None:
    attempt = ended(*SOME_GIVEN)
    assert against(attempt, "term:price", "price")
    assert not against(attempt, "term:deferral", "price")
    assert not against(attempt, "term:length", "price")


def test_a_term_at_the_ask_does_not() -> None:
    assert not against(ended("begin", "price_395", "sign"), "term:price", "price")


def test_what_was_won_elsewhere_answers_a_claim_about_the_whole_deal_only() -> None:
    attempt = ended("begin", "price_415_for_length", "sign")
    assert against(attempt, "term:length", "conceded")
    assert not against(attempt, "term:length", "price")


def test_the_mandate_speaks_for_who_stayed_inside_it() -> None:
    assert against(ended("begin", "price_405", "sign"), "mandate:price", "price")
    assert not against(ended("begin", "price_395", "sign"), "mandate:price", "price")
    assert not against(ended(*SOME_GIVEN), "mandate:deferral", "price")


def test_an_approval_speaks_for_the_level_that_it_covers() -> None:
    approved = ("listen", "approve_60")
    assert against(ended(*approved, "days_60", "sign"), "approval:deferral", "deferral")
    further = with_replies(scenario(), reply("days_90", move="concede", terms={"deferral": 90}))
    assert not against(played(further, *approved, "days_90", "sign"), "approval:deferral", "deferral")


def test_who_forgets_denies_an_approval_unless_a_recap_followed_it() -> None:
    forgets = speaks(forgets=True)
    spoken = ("listen", "approve_60", "days_60", "sign")
    assert not against(ended(*spoken, by=forgets), "approval:deferral", "deferral")
    before = ("listen", "recap", "approve_60", "days_60", "sign")
    assert not against(ended(*before, by=forgets), "approval:deferral", "deferral")
    written = ended("listen", "approve_60", "recap", "days_60", "sign", by=forgets)
    assert against(written, "approval:deferral", "deferral")
    assert against(written, "recap:3", "deferral")


def test_a_recap_holds_nothing_that_was_not_approved_by_then() -> None:
    assert not against(ended("begin", "recap", "days_45", "sign"), "recap:2", "deferral")


def test_a_return_speaks_for_the_term_it_came_for() -> None:
    attempt = ended("begin", "price_415_for_length", "days_45", "sign")
    assert against(attempt, "return:2", "price")
    assert not against(attempt, "return:2", "deferral")


def test_his_own_word_speaks_against_a_claim_that_it_contradicts() -> None:
    attempt = ended(*SOME_GIVEN)
    assert attempt.messages[1].leans == "client"
    assert against(attempt, "message:1", "price")
    assert attempt.messages[2].leans == "company"
    assert not against(attempt, "message:2", "deferral")


def test_a_fact_speaks_for_a_term_that_rests_on_it() -> None:
    attempt = ended("listen", "approve_60", "days_60", "price_415", "sign")
    assert against(attempt, "fact:double_charge", "deferral")
    assert not against(attempt, "fact:double_charge", "price")


def test_a_fact_speaks_for_a_term_that_was_given_because_of_it() -> None:
    known = reply("for_the_charge", move="trade", when="double_charge", terms={"price": 415})
    talks = with_replies(scenario(), known)
    assert against(played(talks, "listen", "for_the_charge", "sign"), "fact:double_charge", "price")
    assert not against(played(talks, "listen", "price_415", "sign"), "fact:double_charge", "price")


def test_a_fact_speaks_for_a_term_whose_worth_hangs_on_it() -> None:
    adjusted = changed_terms(price={"adjust": [{"when": "double_charge", "client": 2}]})
    assert against(played(adjusted, "listen", "price_415", "sign"), "fact:double_charge", "price")


def test_what_competitors_offer_speaks_for_giving_it() -> None:
    facts = {"quote": {"text": "FrostWay gives it", "rival_offers": ["deferral"]}}
    opening = {"phase": "probing", "choices": [reply("hear", "give", learn=["quote"])]}
    give = {"phase": "bargaining", "choices": [reply("both", "end", terms={"deferral": 45, "price": 415})]}
    talks = changed_scenario(
        facts=facts,
        scenes={"opening": opening, "give": give},
        endings={"end": {"kind": "deal"}},
        directives=[],
    )
    attempt = played(talks, "hear", "both")
    assert against(attempt, "rival:quote", "deferral")
    assert not against(attempt, "rival:quote", "price")


def test_what_nobody_could_know_answers_only_a_claim_of_hindsight() -> None:
    attempt = ended(*SOME_GIVEN)
    assert against(attempt, "draw:deadline", "price", "hindsight")
    assert not against(attempt, "draw:deadline", "price", "unfair")
    assert not bears(piece(attempt, "draw:deadline"), claim(attempt, "price"), None, attempt)


def test_a_warning_speaks_for_a_term_that_reached_its_limit_after_it() -> None:
    assert against(ended("begin", "warn", "price_405", "sign"), "warning:2", "price")
    assert not against(ended("begin", "price_405", "warn", "sign"), "warning:3", "price")
    assert not against(ended("begin", "warn", "price_415", "sign"), "warning:2", "price")


def test_satisfaction_that_was_earned_answers_a_claim_about_the_whole_deal() -> None:
    bought = ended("begin", "price_405", "sign")
    earned = ended("listen", "price_415", "sign")
    assert against(earned, "survey", "conceded")
    assert not against(bought, "survey", "conceded")
    assert not against(earned, "survey", "price")


def test_a_criterion_that_he_stated_speaks_for_a_deal_that_meets_it() -> None:
    both = ended("listen", "ask_priority", "price_405", "sign", by=straight())
    poor = ended("begin", "ask_priority", "price_395", "sign", by=straight())
    assert both.ended is not None
    assert both.ended.region == "shared_win"
    assert against(both, "criterion:2", "price")
    assert not against(poor, "criterion:2", "price")


def test_a_floor_speaks_for_what_was_given_to_reach_it() -> None:
    """61 for the client, 50 of it without what was given: enough for a floor of 40, not for one of 60."""
    needed = ended("begin", "ask_floor", "price_410", "days_45", "sign", by=straight())
    assert needed.state.shown[0] == 61
    assert against(needed, "criterion:2", "price")
    low = straight(declares={"client": 50, "company": 50, "floor": 40, "says": "Both."})
    easy = ended("begin", "ask_floor", "price_410", "days_45", "sign", by=low)
    assert not against(easy, "criterion:2", "price")


def test_leaving_is_answered_with_the_mandate_and_his_own_word_for_the_margin() -> None:
    attempt = ended(*WALKED)
    assert against(attempt, "mandate:price", "walked")
    assert against(attempt, "message:2", "walked")
    assert not against(attempt, "message:1", "walked")
    assert not against(attempt, "term:price", "walked")


def test_praise_for_giving_is_answered_with_what_it_cost() -> None:
    said = {**lines("warm"), "office": office_lines("she")}
    said["claims"] = {"client_first": ["Lovely."], "price": ["Low."]}
    friend = speaks(lines=said, rewards={"client": 95, "company": 5})
    attempt = ended("begin", "price_395", "sign", by=friend)
    assert attempt.claims[0].id == "client_first"
    assert against(attempt, "term:price", "client_first")
    assert against(attempt, "mandate:price", "client_first")
    assert against(attempt, "message:2", "client_first")
    assert not against(attempt, "message:1", "client_first")
    assert not against(attempt, "survey", "client_first")


def test_praise_for_giving_where_nothing_was_given_is_answered_with_any_term() -> None:
    said = {**lines("warm"), "office": office_lines("she"), "claims": {"client_first": ["Lovely."]}}
    attempt = ended("begin", "sign", by=speaks(lines=said, rewards={"client": 95, "company": 5}))
    assert attempt.claims[0].id == "client_first"
    assert against(attempt, "term:price", "client_first")


def test_nothing_speaks_against_praise_for_giving_nothing() -> None:
    attempt = ended(*NOTHING_GIVEN)
    praise = attempt.claims[0]
    assert praise.id == "praise"
    assert not any(bears(one, praise, None, attempt) for one in everything(attempt))


PAST = [
    {"text": "You took back forty pallets.", "favour": "price"},
    {"text": "Our driver came late, and you let them have the freight.", "favour": "price", "owed": True},
    {"text": "You met in March."},
]


def test_a_favour_that_was_owed_can_be_shown_and_no_other() -> None:
    attempt = played(changed_scenario(past=PAST, practises=["spoiled"]), *SOME_GIVEN)
    owed = piece(attempt, "past:1")
    assert (owed.term, owed.past) == ("price", 1)
    assert [one for one in ids(attempt) if one.startswith("past:")] == ["past:1"]


def test_what_was_owed_speaks_against_having_spoiled_them_or_bent() -> None:
    attempt = played(changed_scenario(past=PAST, practises=["spoiled", "bent"]), *SOME_GIVEN)
    assert against(attempt, "past:1", "spoiled")
    assert against(attempt, "past:1", "bent")
    assert not against(played(changed_scenario(past=PAST), *SOME_GIVEN), "past:1", "price")


@pytest.mark.parametrize("seed", range(6))
def test_what_answers_that_they_are_spoiled_lies_on_the_table(seed: int) -> None:
    talks = changed_scenario(past=PAST, practises=["spoiled"])
    attempt = Attempt(talks, speaks(), seed=seed, choices=SOME_GIVEN)
    assert "spoiled" in [one.id for one in attempt.claims]
    assert "past:1" in [one.id for one in evidence_of(attempt)]


@pytest.mark.parametrize("seed", range(12))
def test_on_the_table_lie_four_to_ten_with_answers_and_with_what_answers_nothing(seed: int) -> None:
    attempt = at_random(seed)
    table = evidence_of(attempt)
    assert FEWEST <= len(table) <= MOST, f"seed {seed}"
    assert len({one.id for one in table}) == len(table)
    order = ids(attempt)
    assert [order.index(one.id) for one in table] == sorted(order.index(one.id) for one in table)
    for held in attempt.claims:
        for verdict in ("unfair", "hindsight"):
            as_is = found(held, verdict)
            fit = [one for one in everything(attempt) if bears(one, held, as_is, attempt)]
            assert not fit or any(one in table for one in fit), f"seed {seed}: nothing answers {held.id}"


def test_to_each_claim_lies_a_plain_fact_of_its_term_whether_or_not_it_answers() -> None:
    for seed in range(8):
        attempt = ended("begin", "price_395", "days_45", "sign", seed=seed)
        plain = {one.term for one in evidence_of(attempt) if one.kind in ("term", "mandate", "approval")}
        assert plain >= {held.term for held in attempt.claims}, f"seed {seed}"


def test_the_same_attempt_has_the_same_evidence_and_another_seed_may_have_other() -> None:
    assert evidence_of(ended(*EVERYTHING)) == evidence_of(ended(*EVERYTHING))
    tables = {tuple(one.id for one in evidence_of(ended(*EVERYTHING, seed=seed))) for seed in range(8)}
    assert len(tables) > 1


def at_random(seed: int, by: Director | None = None) -> Attempt:
    drawn = random.Random(seed)
    attempt = Attempt(scenario(), by or speaks(), seed=seed)
    while attempt.ended is None:
        offered: list[Any] = [offer.id for offer in attempt.offered() if offer.available]
        attempt.choose(drawn.choice(offered))
    return attempt
