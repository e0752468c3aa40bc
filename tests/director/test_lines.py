"""Which of his lines a director takes."""

from simulator.director.lines import Words, choose, criterion_lines, lines_for
from simulator.director.message import Source
from simulator.negotiation.ledger import Address
from simulator.scenario.wording import at_address
from tests.director.material import director

Key = tuple[Source, Address]


def texts(words: tuple[Words, ...]) -> list[str]:
    return [item.text for item in words]


def taken(
    options: list[Words], decision: int, said: frozenset[Key] = frozenset(), last: str | None = None
) -> str:
    words = choose(options, said=said, last=last, seed=1, purpose="test", decision=decision)
    return "" if words is None else words.text


def spoken(*lines: str) -> list[Words]:
    return [Words("director", ("lines", "idle", at), line) for at, line in enumerate(lines)]


def test_one_list_serves_every_stance() -> None:
    mute = director(lines={"idle": ["One.", "Two."]})
    assert texts(lines_for(mute, "idle", "accusing")) == ["One.", "Two."]


def test_a_list_of_its_own_serves_a_stance() -> None:
    split = director(lines={"idle": {"neutral": ["Calm."], "accusing": ["Sharp."]}})
    assert texts(lines_for(split, "idle", "accusing")) == ["Sharp."]


def test_a_stance_without_lines_takes_the_nearest_and_the_milder_of_two() -> None:
    split = director(lines={"idle": {"neutral": ["Calm."], "suspicious": ["Cold."], "accusing": []}})
    assert texts(lines_for(split, "idle", "supportive")) == ["Calm."]
    assert texts(lines_for(split, "idle", "questioning")) == ["Calm."]
    assert texts(lines_for(split, "idle", "accusing")) == ["Cold."]
    assert texts(lines_for(split, "idle", "withdrawn")) == ["Cold."]


def test_an_occasion_without_lines_has_none() -> None:
    assert lines_for(director(lines={}), "idle", "neutral") == ()
    assert lines_for(director(lines={"idle": {"neutral": []}}), "idle", "neutral") == ()


def test_every_line_stands_where_its_address_says() -> None:
    line = {"says": "Ring me.", "about": "price", "leans": "client", "call": True}
    full = director(
        lines={"idle": {"neutral": ["Calm.", line]}, "gain": [line], "criteria": {"floor": ["Sixty.", line]}}
    )
    every = (
        *lines_for(full, "idle", "neutral"),
        *lines_for(full, "gain", "neutral"),
        *criterion_lines(full, "floor"),
    )
    assert [at_address(full, words.address) for words in every] == [words.text for words in every]
    assert [words.call for words in every] == [False, True, True, False, True]
    assert (every[1].about, every[1].leans) == ("price", "client")


def test_what_was_not_said_yet_comes_first() -> None:
    options = spoken("One.", "Two.", "Three.")
    said = frozenset({options[0].key, options[2].key})
    assert {taken(options, decision, said, "Three.") for decision in range(20)} == {"Two."}


def test_when_all_was_said_anything_but_the_last() -> None:
    options = spoken("One.", "Two.", "Three.")
    said = frozenset(words.key for words in options)
    assert {taken(options, decision, said, "Three.") for decision in range(20)} == {"One.", "Two."}


def test_the_last_words_are_not_said_again_even_from_another_place() -> None:
    assert taken(spoken("Same."), 1, last="Same.") == ""


def test_the_seed_and_the_decision_choose() -> None:
    options = spoken("One.", "Two.", "Three.")
    assert len({taken(options, decision) for decision in range(20)}) == 3
    assert taken(options, 4) == taken(options, 4)


def test_words_that_name_a_term_need_one() -> None:
    assert Words("director", (), "{term}: {level}?").needs_term
    assert not Words("director", (), "{client} again, {time}.").needs_term
