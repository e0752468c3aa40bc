"""Directives that no reachable deal satisfies."""

import pytest

from simulator.analysis.author.directives import impossible_directives
from tests.analysis.author.material import director, found, places, story

TERMS = """
terms:
  price:
    label: Price
    kind: price
    levels: [{at: 100, client: 0, company: 0}, {at: 95, client: 5, company: -6}]
  days:
    label: Days
    kind: payment
    levels: [{at: 30, client: 0, company: 0}, {at: 60, client: 6, company: -4}]
"""
SCENES = {
    "opening": ["list > signed", "five > signed; terms: {price: 95}", "sixty > signed; terms: {days: 60}"]
}


def asks(implies: str) -> str:
    said = "when: before, says: Do it., about: all, leans: client"
    return f"directives:\n  - {{id: ask, {said}, implies: {implies}}}\n"


@pytest.mark.parametrize(
    "implies",
    [
        "{client: '>= 55'}",
        "{price: 95}",
        "{price: 95, days: 30}",
        "{company: '< 70', client: '>= 56'}",
        "{client: '== 55'}",
        "{client: '<= 50', company: '>= 70'}",
    ],
)
def test_what_some_deal_satisfies_can_be_asked(implies: str) -> None:
    assert found(impossible_directives, story(SCENES, TERMS + asks(implies)), director()) == []


@pytest.mark.parametrize(
    "implies",
    [
        "{client: '>= 57'}",
        "{price: 95, days: 60}",
        "{price: 95, company: '>= 66'}",
        "{client: '== 54'}",
        "{client: '< 50'}",
    ],
)
def test_what_no_deal_satisfies_is_the_authors_mistake(implies: str) -> None:
    findings = found(impossible_directives, story(SCENES, TERMS + asks(implies)), director())
    assert places(findings) == [("directive-impossible", "directives.ask")]


def test_a_directive_of_the_directors_own_stands_where_he_is_named() -> None:
    own = director(
        "directives:\n  - id: happy\n    when: before\n    says: She leaves happy.\n    about: all\n"
        "    leans: client\n    implies: {client: '>= 90'}\n"
    )
    (finding,) = found(impossible_directives, story(SCENES, TERMS), own)
    assert (finding.address, finding.args["name"]) == (("director",), "happy")


def test_nothing_is_asked_of_talks_without_deals() -> None:
    scenario = story({"opening": ["no > lost"]}, TERMS + asks("{client: '>= 99'}"))
    assert found(impossible_directives, scenario, director()) == []
