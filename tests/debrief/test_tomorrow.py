"""The sentence for tomorrow: every code is reached, and the most pressing one comes first."""

from dataclasses import replace
from typing import get_args

import pytest

from simulator.analysis.verdict import Tested as Result
from simulator.analysis.verdict import Verdict
from simulator.debrief.claims import claim_rows
from simulator.debrief.satisfaction import satisfaction
from simulator.debrief.terms import term_rows
from simulator.debrief.tomorrow import Code, Tomorrow, tomorrow
from simulator.office.talk import Answer
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.analysis import small
from tests.debrief.played import table, talks
from tests.director import material, variants


def untested(
    *choices: str, by: Director | None = None, played: Scenario | None = None, verdict: Verdict | None = None
) -> Tomorrow:
    """The sentence after small talks whose claims were not tested, or all with one verdict."""
    attempt = talks(*choices, by=by, played=played)
    rows = claim_rows(attempt, (), ())
    if verdict is not None:
        rows = tuple(replace(row, tested=Result(row.claim.id, verdict, "by_hand")) for row in rows)
    return tomorrow(attempt, rows, term_rows(attempt), satisfaction(attempt))


def steady(**changed: object) -> Director:
    """A director who never contradicts himself."""
    lines = material.lines("even")
    return material.director(material.EVEN, lines=lines, **changed)


FAIR = small.director((50, 50, 50))
"""He declares both alike: giving up ten to win ten is as good."""

_FAIRLY = table("price_95", by=FAIR, answers=[Answer("own"), Answer("own")]).debrief.tomorrow
_PLEASED = variants.changed_scenario(start={"client": 60, "company": 72})

REACHED: dict[str, Tomorrow] = {
    "own_up": untested("begin", "price_395", "sign"),
    "own_claim": table("price_90", by=FAIR).debrief.tomorrow,
    "known_then": table("price_90", day="monday").debrief.tomorrow,
    "his_policy": table("price_90").debrief.tomorrow,
    "warn_first": untested("begin", "price_405", "sign"),
    "which_of_the_two": untested("begin", "price_415_for_length", "sign"),
    "next_time": _FAIRLY,
    "ask_criterion": untested("begin", "sign", by=steady()),
    "in_writing": untested("listen", "ask_priority", "approve_60", "days_60_for_length", "sign", by=steady()),
    "name_the_return": untested("begin", "ask_priority", "price_415", "sign", by=steady()),
    "bring_the_sum": untested(
        "begin", "ask_priority", "price_415_for_length", "sign", by=steady(), verdict="unfair"
    ),
    "earned": untested("listen", "ask_priority", "sign", by=steady(), played=_PLEASED),
    "keep": untested("begin", "ask_priority", "sign", by=steady()),
}


@pytest.mark.parametrize("code", get_args(Code))
def test_every_code_is_reached(code: str) -> None:
    assert REACHED[code].code == code


def test_a_void_deal_is_owned_up_to_with_its_term_and_price() -> None:
    assert REACHED["own_up"] == Tomorrow("own_up", term="price", company=-10)


def test_a_fair_claim_says_by_how_much_the_better_deal_differs() -> None:
    found = REACHED["own_claim"]
    assert (found.claim, found.term, found.client, found.company) == (0, "price", -10, 10)
    assert (REACHED["next_time"].client, REACHED["next_time"].company) == (-5, 5)


def test_a_limit_without_warning_names_term_and_decision() -> None:
    assert REACHED["warn_first"] == Tomorrow("warn_first", term="price", decision=2)


def test_a_contradiction_names_both_statements() -> None:
    messages = REACHED["which_of_the_two"].messages
    assert messages is not None
    said = talks("begin", "price_415_for_length", "sign").messages
    assert said[messages[1]].contradicts == messages[0]


def test_a_contradiction_that_was_named_is_not_asked_about_again() -> None:
    assert untested("begin", "price_415_for_length", "name_it", "sign").code != "which_of_the_two"


def test_the_criterion_to_ask_for_is_one_that_he_states() -> None:
    assert REACHED["ask_criterion"].criterion == "priority"
    assert untested("begin", "sign", by=steady(states=["judged"])).criterion == "judged"


def test_with_a_director_who_states_none_the_first_is_asked_for() -> None:
    assert untested("begin", "sign", by=steady(answers=False)).criterion == "priority"


def test_an_approval_that_was_put_in_writing_needs_no_more() -> None:
    found = untested(
        "listen", "ask_priority", "approve_60", "days_60_for_length", "recap", "sign", by=steady()
    )
    assert found.code != "in_writing"
    assert (REACHED["in_writing"].term, REACHED["in_writing"].decision) == ("deferral", 3)


def test_a_bare_concession_names_what_was_given_when() -> None:
    assert REACHED["name_the_return"] == Tomorrow("name_the_return", term="price", decision=3)


def test_an_unfair_claim_brings_its_sum() -> None:
    found = REACHED["bring_the_sum"]
    assert (found.claim, found.term, found.client, found.company) == (0, "price", 3, -3)


def test_the_most_pressing_comes_first() -> None:
    """Void, at its limit without warning, and bare: he hears the worst from you first."""
    assert untested("begin", "price_405", "days_60", "price_395", "sign").code == "own_up"
