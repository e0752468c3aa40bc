"""What is printed, what is measured, what is meant."""

import pytest

from simulator.debrief.voices import voices
from simulator.office.forecast import DEMANDS
from simulator.scenario.wording import at_address
from tests.debrief.played import SHIPPED, at_random, talks
from tests.director import variants


def test_paper_and_figures_are_named_by_where_they_stand() -> None:
    seller = {"company": "a", "role": "b", "brief": "c", "paper": "Happy clients.", "kpis": ["NPS", "Margin"]}
    played = variants.changed_scenario(seller=seller)
    printed = voices(talks("begin", "sign", played=played)).printed
    assert [at_address(played, address) for address in printed] == ["Happy clients.", "NPS", "Margin"]


def test_a_company_that_prints_nothing_has_nothing_printed() -> None:
    assert voices(talks("begin", "sign")).printed == ()


def test_the_client_is_asked_after_a_deal_only() -> None:
    assert voices(talks("begin", "sign")).measured is not None
    assert voices(talks("begin", "leave")).measured is None


def test_what_he_declared_stands_beside_what_he_then_claims() -> None:
    found = voices(talks("begin", "price_415", "sign"))
    assert found.said is not None
    assert found.said.address == ("declares", "says")
    assert found.meant is not None
    assert found.meant.id == "price"


@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
def test_what_he_really_wants_is_whole(scenario: str, director: str) -> None:
    demand = voices(at_random(scenario, director, 1)).demand
    assert [name for name, _ in demand] == list(DEMANDS)
    assert sum(share for _, share in demand) == 100
