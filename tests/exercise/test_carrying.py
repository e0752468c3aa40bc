"""What earlier deals leave: which rules hold, and the scenario that they make of the one that was written."""

import itertools
import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.attempt import Attempt
from simulator.exercise.carrying import Carried, begin_with, carried_into
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.library import Library
from simulator.scenario.loading import read_director, read_exercise, read_scenario
from simulator.scenario.model import Counter, Flag, Past, Scenario
from tests.exercise.playing import SECOND, exercise_in, sound
from tests.scenario.examples import AROUND, talks, whole

Plain = dict[str, Any]

SEEDS = st.integers(0, 2**32 - 1)

_DIRECTOR = read_director(whole("", "director"), "example.yaml").value
assert _DIRECTOR is not None
DIRECTOR = _DIRECTOR


def of_talks(id: str, **changed: Any) -> Scenario:
    """The talks that the examples of exercises are about."""
    found = talks(id)
    assert found is not None
    return found.model_copy(update=changed)


FIRST, LATER = of_talks("first-talks"), of_talks("second-talks")


def campaign(*rules: Plain) -> Exercise:
    """Two deals, the second with these rules."""
    deals = [{"scenario": "first-talks"}, {"scenario": "second-talks", "carries": list(rules)}]
    text = json.dumps(
        {"format": 1, "id": "two", "kind": "campaign", "title": "t", "summary": "s", "deals": deals}
    )
    loaded = read_exercise(text, "two.yaml", AROUND)
    assert loaded.value is not None, [problem.message() for problem in loaded.problems]
    return loaded.value


def played(*choices: str, **draws: str) -> dict[str, Attempt]:
    """The first deal after these replies."""
    return {"first-talks": Attempt(FIRST, DIRECTOR, draws=draws, choices=choices)}


def begun(*rules: Plain, after: Mapping[str, Attempt] | None = None, later: Scenario = LATER) -> Scenario:
    """The second deal as it begins with these rules."""
    exercise = campaign(*rules)
    carried = carried_into(exercise, 1, after or played("sign"))
    return begin_with(exercise, 1, later, carried, words=exercise)


def counter(scenario: Scenario, name: str = "trust") -> int:
    fact = scenario.facts[name]
    assert isinstance(fact, Counter)
    return fact.start


# Which rules hold


def test_a_rule_without_a_condition_always_holds() -> None:
    carried = carried_into(campaign({"text": "You met."}), 1, played("sign"))
    assert carried == (Carried("first-talks", 0, "You met.", None, False),)


@pytest.mark.parametrize(("board", "numbers"), [("friday", [1, 2]), ("next_month", [0, 2])])
def test_a_rule_may_ask_how_the_earlier_deal_ended(board: str, numbers: list[int]) -> None:
    rules = [{"text": "a", "endings": ["signed"]}, {"text": "b", "endings": ["lost"]}]
    both = {"text": "c", "endings": ["signed", "lost"]}
    before = Attempt(FIRST.model_copy(update={"facts": {**FIRST.facts, "foreman": KNOWN}}), DIRECTOR,
                     draws={"board": board}, choices=["foreman"])  # fmt: skip
    carried = carried_into(campaign(*rules, both), 1, {"first-talks": before})
    assert [one.carry for one in carried] == numbers


KNOWN = Flag(text="The foreman knows your number", known=True)


def test_a_rule_may_ask_what_was_so_when_the_earlier_deal_ended() -> None:
    """Facts, terms, approvals, scores and hidden values of the earlier scenario."""
    holding = ["price == 100", "trust == 2", "not foreman", "not approved.price", "client >= 50"]
    failing = ["price < 100", "trust > 2", "foreman", "approved.price", "company < 70"]
    rules = [{"text": when, "when": when} for when in (*holding, *failing, "board == friday")]
    carried = carried_into(campaign(*rules), 1, played("sign", board="friday"))
    assert [one.text for one in carried] == [*holding, "board == friday"]


def test_a_rule_asks_the_deal_before_unless_it_names_an_earlier_one() -> None:
    rules = [{"text": "a"}, {"text": "b", "after": "first-talks"}]
    deals = [
        {"scenario": "first-talks"},
        {"scenario": "second-talks"},
        {"scenario": "third-talks", "carries": rules},
    ]
    exercise = Exercise.model_validate(
        {"format": 1, "id": "three", "kind": "campaign", "title": "t", "summary": "s", "deals": deals}
    )
    earlier = {**played("sign"), "second-talks": Attempt(LATER, DIRECTOR, choices=["sign"])}
    assert [one.after for one in carried_into(exercise, 2, earlier)] == ["second-talks", "first-talks"]


def test_nothing_is_carried_from_a_deal_that_was_not_played_or_has_not_ended() -> None:
    exercise = campaign({"text": "You met."})
    with pytest.raises(ValueError, match="was not played"):
        carried_into(exercise, 1, {})
    with pytest.raises(ValueError, match="has not ended"):
        carried_into(exercise, 1, played())


# What they change


def test_what_is_carried_is_told_in_place_of_what_the_scenario_tells() -> None:
    later = of_talks("second-talks", past=(Past(text="Its own."),))
    rule = {"text": "You gave.", "favour": "price", "owed": True}
    assert begun(rule, later=later).past == (Past(text="You gave.", favour="price", owed=True),)


def test_where_no_rule_holds_nothing_lies_between() -> None:
    later = of_talks("second-talks", past=(Past(text="Its own."),))
    assert begun({"text": "a", "endings": ["lost"]}, later=later).past == ()


def test_a_deal_that_takes_nothing_from_earlier_ones_keeps_its_own_past() -> None:
    exercise = campaign()
    later = of_talks("second-talks", past=(Past(text="Its own."),))
    assert begin_with(exercise, 1, later, (), words=exercise) is later


def test_facts_openings_and_scores_begin_as_the_rules_say() -> None:
    rule = {
        "text": "a",
        "set": {"foreman": True, "trust": 4},
        "open": {"price": 95},
        "client": 6,
        "company": -9,
    }
    scenario = begun(rule)
    assert scenario.facts["foreman"] == Flag(text="The foreman knows your number", known=True)
    assert counter(scenario) == 4
    assert scenario.terms["price"].open == 95
    assert (scenario.start.client, scenario.start.company) == (56, 61)
    start = compile_scenario(scenario, "always")
    assert [fact.start for fact in start.facts] == [1, 4]
    assert start.terms[0].opening == 1


def test_a_fact_that_is_no_more_than_a_text_can_be_known_too() -> None:
    later = of_talks("second-talks", facts={**LATER.facts, "foreman": "The foreman knows your number"})
    scenario = begun({"text": "a", "set": {"foreman": True}}, later=later)
    assert scenario.facts["foreman"] == KNOWN


def test_a_fact_that_is_known_alone_can_be_unknown_after_other_deals() -> None:
    later = of_talks("second-talks", facts={**LATER.facts, "foreman": KNOWN})
    known = begun({"text": "a", "set": {"foreman": False}}, later=later).facts["foreman"]
    assert isinstance(known, Flag)
    assert not known.known


def test_rules_build_on_each_other_in_the_order_of_the_file() -> None:
    add, put = {"text": "a", "add": {"trust": 1}}, {"text": "b", "set": {"trust": 0}}
    assert counter(begun(add, add)) == 4
    assert counter(begun(add, put)) == 0
    assert counter(begun(put, add)) == 1
    assert counter(begun({"text": "a", "add": {"trust": 1}, "set": {"trust": 3}})) == 3


def test_counters_stay_in_their_range_and_scores_within_0_to_100() -> None:
    assert counter(begun({"text": "a", "add": {"trust": 90}})) == 5
    assert counter(begun({"text": "a", "add": {"trust": -90}}, {"text": "b", "add": {"trust": 1}})) == 1
    low = begun({"text": "a", "client": -90, "company": 90})
    assert (low.start.client, low.start.company) == (0, 100)
    there_and_back = begun({"text": "a", "client": 90}, {"text": "b", "client": -90})
    assert there_and_back.start == LATER.start


def test_the_words_are_those_of_the_language_and_all_else_is_the_same(folder: Path) -> None:
    library = Library([folder])
    entry, story = exercise_in(library, "two-years"), library.scenario(SECOND)
    exercise = sound(entry)
    assert story is not None
    assert story.loaded.value is not None
    carried = (Carried("corner-shop", 0, "", "delivery", False), Carried("corner-shop", 1, "", None, False))
    written = begin_with(exercise, 1, story.loaded.value, carried, words=exercise)
    spoken = begin_with(exercise, 1, story.words("ru"), carried, words=entry.words("ru"))
    assert spoken.past[0].text == "Вы ездили дважды."
    assert spoken.title == "Вторая доставка"
    assert spoken.start == written.start
    assert compile_scenario(spoken, "always").terms == compile_scenario(written, "always").terms
    assert [fact.start for fact in compile_scenario(spoken, "always").facts] == [
        fact.start for fact in compile_scenario(written, "always").facts
    ]


# Properties, on rules of every kind


def some_rules(seed: int, count: int) -> list[Plain]:
    """Rules that the checks accept, of every kind, always holding."""
    rng = random.Random(seed)
    rules = []
    for number in range(count):
        rule: Plain = {"text": f"Rule {number}."}
        if rng.random() < 0.4:
            rule |= {"favour": "price", "owed": rng.random() < 0.5}
        if rng.random() < 0.4:
            rule["set"] = {"foreman": rng.random() < 0.5}
        if rng.random() < 0.3:
            rule.setdefault("set", {})["trust"] = rng.randint(0, 5)
        if rng.random() < 0.4:
            rule["add"] = {"trust": rng.randint(-9, 9)}
        if rng.random() < 0.3:
            rule["open"] = {"price": rng.choice([100, 95])}
        rules.append(rule | {"client": rng.randint(-100, 100), "company": rng.randint(-100, 100)})
    return rules


@given(seed=SEEDS, count=st.integers(0, 4))
@settings(max_examples=60, deadline=None)
def test_nothing_carried_is_the_scenario_as_written(seed: int, count: int) -> None:
    exercise = campaign(*some_rules(seed, count))
    assert begin_with(exercise, 1, LATER, (), words=exercise) == LATER


@given(seed=SEEDS, count=st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_what_comes_out_is_a_scenario_that_passes_every_check(seed: int, count: int) -> None:
    scenario = begun(*some_rules(seed, count))
    written = json.dumps(scenario.model_dump(mode="json", by_alias=True, exclude_none=True))
    loaded = read_scenario(written, "second-talks.yaml", AROUND)
    assert [problem.message() for problem in loaded.problems if problem.severity == "error"] == []
    assert loaded.value == scenario


@given(seed=SEEDS, count=st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_only_what_the_rules_may_change_is_changed(seed: int, count: int) -> None:
    scenario = begun(*some_rules(seed, count))
    same = {"past": LATER.past, "facts": LATER.facts, "terms": LATER.terms, "start": LATER.start}
    assert scenario.model_copy(update=same) == LATER
    assert list(scenario.facts) == list(LATER.facts)
    assert scenario.facts["board"] == LATER.facts["board"]
    assert 0 <= counter(scenario) <= 5
    assert min(scenario.start.client, scenario.start.company) >= 0
    assert max(scenario.start.client, scenario.start.company) <= 100


DISJOINT: Sequence[Plain] = (
    {"text": "a", "set": {"foreman": True}},
    {"text": "b", "add": {"trust": 2}, "client": 70},
    {"text": "c", "open": {"price": 95}, "client": -80},
    {"text": "d", "company": 44, "favour": "price"},
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=str)
def test_the_order_of_rules_that_change_different_things_does_not_matter(order: tuple[int, ...]) -> None:
    written, other = begun(*DISJOINT), begun(*(DISJOINT[place] for place in order))
    assert other.model_copy(update={"past": written.past}) == written
    assert sorted(entry.text for entry in other.past) == ["a", "b", "c", "d"]
