"""The one-sentence verdict: every code is reached, with the values that it promises."""

from typing import Any, get_args

import pytest

from simulator.attempt import Attempt
from simulator.debrief.debrief import debrief
from simulator.debrief.verdict import Code, Verdict
from simulator.scenario.model import Scenario
from tests.analysis import small
from tests.debrief.played import done, table


def _late(*choices: str) -> Verdict:
    """A table that can be reached in haste, when it is worth ten less to everybody."""
    data: dict[str, Any] = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    hello = [
        {"id": "politely", "say": "a", "move": "hold", "goto": "table"},
        {"id": "rudely", "say": "b", "move": "hold", "goto": "cold"},
    ]
    cold = [
        {"id": "take_it", "say": "c", "move": "hold", "points": [{"client": -9}], "goto": "signed"},
        {"id": "go", "say": "d", "move": "hold", "goto": "left"},
    ]
    data["first"] = "hello"
    data["start"] = {"client": 50, "company": 60}
    data["scenes"]["hello"] = {"phase": "opening", "choices": hello}
    data["scenes"]["cold"] = {"phase": "closing", "choices": cold}
    data["scenes"]["table"]["choices"][0]["points"] = [{"client": 3}, {"company": 4}]
    late = Scenario.model_validate(data)
    attempt = Attempt(late, small.director(), draws={"day": "tuesday"}, choices=choices)
    return done(attempt).debrief.verdict


def _unjudged() -> Verdict:
    return debrief(small.play("price_90"), None, None).verdict


REACHED: dict[str, Verdict] = {
    "unjudged": _unjudged(),
    "walked_sound": table("ask_day", "leave_knowing", asking=True).debrief.verdict,
    "walked_late": _late("rudely", "go"),
    "walked_missed": table("leave", day="monday").debrief.verdict,
    "lost": table("ask_day", "gamble_knowing", asking=True).debrief.verdict,
    "void": table("price_85").debrief.verdict,
    "nothing_left": table("price_90").debrief.verdict,
    "lucky": table("gamble", day="monday", asking=True).debrief.verdict,
    "told": table("price_95", day="monday", asking=True).debrief.verdict,
    "nobody_worse": _late("rudely", "take_it"),
    "trade": table("price_95").debrief.verdict,
    "little_by_little": table("price_90_bare").debrief.verdict,
}


@pytest.mark.parametrize("code", get_args(Code))
def test_every_code_is_reached(code: str) -> None:
    assert REACHED[code].code == code


def test_nothing_is_said_of_what_could_be_reached_before_it_is_known() -> None:
    assert REACHED["unjudged"] == Verdict("unjudged", "deal", "shared_win", False)


def test_a_void_deal_is_said_to_be_void_before_anything_else_is_known() -> None:
    verdict = debrief(small.play("price_85"), None, None).verdict
    assert (verdict.code, verdict.terms, verdict.company) == ("void", ("price",), -10)
    assert verdict.decision is None


def test_a_sound_walk_away_after_a_better_deal_was_lost_says_by_which_decision() -> None:
    """Politely, signing brought 53 to 64; left with 50 to 60."""
    verdict = REACHED["walked_late"]
    assert (verdict.region, verdict.decision, verdict.choice) == ("sound_walk_away", 1, "rudely")
    assert (verdict.client, verdict.company) == (3, 4)


def test_a_missed_deal_says_how_much_better_the_one_was_that_could_still_be_signed() -> None:
    """On a Monday the gamble brings 60 to 75; left with 50 to 70."""
    verdict = REACHED["walked_missed"]
    assert (verdict.region, verdict.client, verdict.company) == ("missed_deal", 10, 5)


def test_leaving_a_table_where_a_better_deal_was_only_possible_names_no_points() -> None:
    """It was a Tuesday after all, but for all one knew it may have been a Monday."""
    verdict = table("leave", day="tuesday").debrief.verdict
    assert (verdict.code, verdict.client, verdict.company) == ("walked_missed", 0, 0)


def test_the_lever_is_the_decision_that_cost_most_with_its_better_reply() -> None:
    verdict = REACHED["trade"]
    assert (verdict.decision, verdict.scene, verdict.choice) == (1, "table", "price_95")
    assert (verdict.better, verdict.client, verdict.company) == ("price_90", 5, -5)


def test_what_a_better_reply_would_have_told_is_named() -> None:
    assert (REACHED["told"].better, REACHED["told"].draws) == ("ask_day", ("day",))


def test_off_the_frontier_without_an_error_the_gaps_are_named() -> None:
    """60 to 58, where 60 to 60 could be had."""
    verdict = REACHED["little_by_little"]
    assert (verdict.decision, verdict.client, verdict.company) == (None, 0, 2)


def test_luck_is_only_named_where_it_made_up_for_an_error() -> None:
    assert REACHED["lucky"].better == "ask_day"
    assert table("gamble", day="monday").debrief.verdict.code == "nothing_left"
