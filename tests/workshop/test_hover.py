import random

import pytest

from simulator.workshop.definition import Target, all_uses, definitions
from simulator.workshop.hover import hover
from simulator.workshop.lines import Page
from tests.scenario.examples import AROUND
from tests.workshop.files import accidents
from tests.workshop.small import SMALL, as_kind, at


def told(word: str, number: int = 0, language: str = "en") -> tuple[str, ...]:
    found = hover(SMALL, "scenario", *at(SMALL, word, number), AROUND, language)
    assert found is not None
    return (found.title, *found.lines)


def test_a_key_is_described_as_in_the_schema() -> None:
    assert told("phase") == (
        "phase",
        "The phase of the talks.",
        "Required.",
        "One of: opening, probing, bargaining, closing.",
    )
    assert told("seconds")[1:] == (
        "How long the trainee has; 8 at least.",
        "Required.",
        "From 1 to 600.",
    )


def test_a_word_of_a_closed_list_is_told_with_the_others() -> None:
    assert told("probe")[0] == "move: probe"
    assert "concede" in told("probe")[-1]


def test_a_name_tells_what_it_is_where_it_stands_and_how_often_it_is_used() -> None:
    assert told("day}") == (
        "Term day",
        "День 🏥",
        "Declared in line 6.",
        "Used in other places: 7.",
        "Levels: thursday, tuesday.",
    )
    assert told("board !=", 0, "ru") == (
        "Факт board",
        "Когда 🏥 совет",
        "Объявлено в строке 4.",
        "Используется ещё в местах: 5.",
        "Значения: friday, monday.",
    )


def test_a_reply_is_told_with_its_words() -> None:
    assert told("sign}")[:2] == ("Reply sign", "🏥 sign, и на {day}: ask.")


def test_an_act_is_told_with_its_points() -> None:
    text = "scenes: {opening: {choices: [{id: a, say: 🏥, acts: [listen]}]}}\n"
    found = hover(text, "scenario", *at(text, "listen"), AROUND)
    assert found is not None
    assert found.lines == ("process +3",)


def test_words_and_comments_tell_nothing() -> None:
    assert hover(SMALL, "scenario", *at(SMALL, "предел"), AROUND) is None
    assert hover(SMALL, "scenario", *at(SMALL, "Уходит"), AROUND) is None


def test_definition_leads_from_a_condition_to_the_fact() -> None:
    (target,) = definitions(SMALL, "scenario", *at(SMALL, "hurry or"))
    assert (target.sort, target.name) == ("fact", "hurry")
    assert target.span is not None
    assert (target.span.line, target.span.column) == (3, 3)


def test_definition_leads_to_an_ending_where_no_scene_has_the_name() -> None:
    (target,) = definitions(SMALL, "scenario", *at(SMALL, "to: signed")[:1], at(SMALL, "to: signed")[1] + 4)
    assert target.sort == "ending"


def test_what_has_a_file_of_its_own_is_named_without_a_place() -> None:
    text = "title: 🏥\ndirector: straight\n"
    assert definitions(text, "scenario", *at(text, "straight")) == (Target("director", "straight", None),)


@pytest.mark.parametrize(("word", "count"), [("hurry", 4), ("friday", 3), ("closing:", 2), ("thursday", 1)])
def test_all_uses_are_found_with_the_declaration(word: str, count: int) -> None:
    spans = all_uses(SMALL, "scenario", *at(SMALL, word))
    page = Page(SMALL)
    assert len(spans) == count
    assert {page.text[slice(*page.place(span))] for span in spans} == {word.rstrip(":")}


def test_broken_files_raise_nothing() -> None:
    for seed, kind, text in accidents(60, 900):
        chance = random.Random(seed)
        page = Page(text)
        for _ in range(4):
            spot = page.position(chance.randint(0, len(text)))
            found = hover(page, as_kind(kind), *spot, AROUND, chance.choice(("en", "ru")))
            assert found is None or found.title, f"seed {seed}"
            definitions(page, as_kind(kind), *spot)
