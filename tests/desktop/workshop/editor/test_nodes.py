"""What is meant by a few letters."""

from simulator.desktop.workshop.editor.nodes import matching
from simulator.scenario.problem import START
from simulator.workshop.outline import Part


def part(name: str, section: str = "scenes", label: str = "") -> Part:
    return Part(section, name, label, START, START)


PARTS = (
    part("opening"),
    part("price_talk"),
    part("the_price"),
    part("closing"),
    part("delivery", "terms", "Срок поставки"),
    part("signed", "endings"),
)


def names(typed: str) -> list[str]:
    return [found.name for found in matching(typed, PARTS)]


def test_nothing_typed_means_everything_in_its_order() -> None:
    assert names(" ") == [one.name for one in PARTS]


def test_beginnings_come_before_middles_and_middles_before_letters() -> None:
    assert names("price") == ["price_talk", "the_price"]
    assert names("pt")[0] == "price_talk"
    assert names("the price") == ["the_price"]
    assert names("ing") == ["opening", "closing"]
    assert names("closing") == ["closing"]


def test_the_words_that_people_read_are_found_too() -> None:
    assert names("постав") == ["delivery"]
    assert names("срок") == ["delivery"]
    assert names("xyz") == []
