"""Words are found wherever they stand in the guide, and gone over in reading order."""

import pytest

from simulator.desktop.help.finding import Finding, find

TEXTS = [("start", "Your limit. The LIMIT holds."), ("table", "Упрёки и упреки"), ("office", "no limit")]


def test_capitals_do_not_matter_and_every_place_is_found() -> None:
    found = find("limit", TEXTS, "start")
    assert [(hit.chapter, hit.start) for hit in found.hits] == [("start", 5), ("start", 16), ("office", 3)]
    texts = dict(TEXTS)
    assert {texts[hit.chapter][hit.start : hit.end].lower() for hit in found.hits} == {"limit"}
    assert found.count("start") == 2


@pytest.mark.parametrize("words", ["упрёки", "упреки", "УПРЁКИ"])
def test_the_dots_of_a_russian_letter_do_not_matter(words: str) -> None:
    assert [(hit.start, hit.end) for hit in find(words, TEXTS, "start").hits] == [(0, 6), (9, 15)]


def test_it_begins_in_the_chapter_one_is_in_and_goes_round() -> None:
    found = find("limit", TEXTS, "office")
    assert found.hit is not None
    assert found.hit.chapter == "office"
    assert found.step(1).hit == found.hits[0]
    assert found.step(1).step(-1).hit == found.hit


@pytest.mark.parametrize("words", ["", "  ", "nowhere"])
def test_what_is_not_there_is_not_found(words: str) -> None:
    found = find(words, TEXTS, "start")
    assert found.hits == ()
    assert found.hit is None
    assert found.step(1) is found


def test_nothing_is_found_before_anything_is_looked_for() -> None:
    assert Finding().hit is None
