"""Which research bears on an attempt."""

from typing import get_args

import pytest

from simulator.debrief.claims import claim_rows
from simulator.debrief.research import ResearchLine, research
from simulator.debrief.satisfaction import satisfaction
from simulator.scenario.director_model import Director
from tests.analysis import small
from tests.debrief.played import SHIPPED, shipped, table, talks
from tests.director import material


def lines(*choices: str, by: Director | None = None) -> tuple[ResearchLine, ...]:
    """The lines after small talks whose claims were not tested."""
    attempt = talks(*choices, by=by)
    return research(attempt, claim_rows(attempt, (), ()), satisfaction(attempt))


EVEN = material.director(material.EVEN)
_PRAISED = {**material.lines("even"), "claims": {"client_first": ["They first."]}}

APPLIES: dict[ResearchLine, tuple[ResearchLine, ...]] = {
    "smile_is_no_proof": lines("begin", "price_415", "sign_beaming"),
    "satisfaction_and_points": lines("begin", "price_415", "sign_beaming"),
    "over_service": table("price_85").debrief.research,
    "four_factors": lines("listen", "sign"),
    "value_carries_over": table("price_90").debrief.research,
    "hindsight": table("price_90", day="monday").debrief.research,
    "policy_clash": table("price_90").debrief.research,
    "role_conflict": lines("begin", "price_415_for_length", "sign"),
    "role_ambiguity": lines("begin", "ask_floor", "sign"),
    "labelled_concessions": lines("begin", "price_415", "sign"),
    "shrinking_steps": lines("begin", "days_45", "days_60", "sign"),
}

DOES_NOT: dict[ResearchLine, tuple[ResearchLine, ...]] = {
    "smile_is_no_proof": lines("begin", "price_415", "sign"),
    "satisfaction_and_points": lines("begin", "price_415", "leave"),
    "over_service": table("price_90").debrief.research,
    "four_factors": lines("listen", "price_410", "sign"),
    "value_carries_over": table("price_90_bare").debrief.research,
    "hindsight": table("price_90").debrief.research,
    "policy_clash": table("price_95", by=small.director(rewards=80)).debrief.research,
    "role_conflict": lines("begin", "sign", by=EVEN),
    "role_ambiguity": lines("begin", "ask_priority", "sign"),
    "labelled_concessions": lines("begin", "price_415_for_length", "sign"),
    "shrinking_steps": lines("begin", "price_415", "price_410", "sign"),
}


@pytest.mark.parametrize("line", get_args(ResearchLine))
def test_every_line_applies_somewhere_and_not_everywhere(line: ResearchLine) -> None:
    assert line in APPLIES[line]
    assert line not in DOES_NOT[line]


def test_praise_that_the_client_came_first_is_over_service_too() -> None:
    by = small.director(rewards=80, lines=_PRAISED)
    assert "over_service" in table("price_90", by=by).debrief.research


@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
def test_lines_come_in_their_order(scenario: str, director: str) -> None:
    order = list(get_args(ResearchLine))
    found = shipped(scenario, director, 1).debrief.research
    assert list(found) == sorted(found, key=order.index)
