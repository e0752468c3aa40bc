"""Conditions that come out the same wherever they are read."""

import pytest

from simulator.analysis.author.conditions import constant_conditions
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.step import begin, step
from tests.analysis import brute
from tests.analysis.author.material import found, places, story, study
from tests.analysis.generated import scenario as generated

FACTS = "facts:\n  hurry: She has a train\n  day: {text: When, draw: [friday, monday]}\n"


def test_a_condition_that_nothing_on_the_way_can_make_true_is_never_true() -> None:
    scenario = story(
        {
            "opening": ["catch > closing; when: hurry", "wait > closing"],
            "closing": ["ask > signed; learn: [hurry]", "sign > signed"],
        },
        FACTS,
    )
    assert places(found(constant_conditions, scenario)) == [
        ("condition-false-in-play", "scenes.opening.choices.catch.when")
    ]


def test_a_reply_that_was_used_is_not_asked_again() -> None:
    scenario = story({"opening": ["ask > opening; when: not hurry, learn: [hurry]", "sign > signed"]}, FACTS)
    assert places(found(constant_conditions, scenario)) == [
        ("condition-true-in-play", "scenes.opening.choices.ask.when")
    ]


def test_a_branch_is_read_only_where_none_above_it_holds() -> None:
    branches = "goto: [{when: hurry, to: lost}, {when: not hurry, to: signed}, {to: walked}]"
    scenario = story(
        {
            "opening": ["ask > closing; learn: [hurry]", "wait > closing"],
            "closing": [f"sign > signed; {branches}"],
        },
        FACTS,
    )
    assert places(found(constant_conditions, scenario)) == [
        ("condition-true-in-play", "scenes.closing.choices.sign.goto.1.when")
    ]


def test_a_draw_that_decides_comes_out_both_ways() -> None:
    branches = "goto: [{when: day == friday, to: lost}, {to: signed}]"
    scenario = story({"opening": [f"sign > signed; {branches}"]}, FACTS)
    assert found(constant_conditions, scenario) == []


def test_a_condition_in_a_scene_that_is_never_come_to_is_not_judged() -> None:
    scenario = story(
        {"opening": ["sign > signed"], "attic": ["wait > signed; when: hurry", "go > lost"]}, FACTS
    )
    assert found(constant_conditions, scenario) == []


TERMS = """
terms:
  price:
    label: Price
    kind: price
    levels:
      - {at: 100, client: 0, company: 0}
      - {at: 95, client: 5, company: -6}
      - {at: 90, client: 9, company: -12}
    adjust:
      - {when: price == 90, client: 2, because: It fits her budget.}
"""


def test_an_adjustment_to_a_level_that_is_never_signed_counts_for_nothing() -> None:
    scenario = story({"opening": ["sign > signed", "five > signed; terms: {price: 95}"]}, TERMS)
    assert places(found(constant_conditions, scenario)) == [
        ("condition-false-in-play", "terms.price.adjust.0.when")
    ]
    ten = story({"opening": ["sign > signed", "ten > signed; terms: {price: 90}"]}, TERMS)
    assert found(constant_conditions, ten) == []


def by_playing(compiled: CompiledScenario, draws: list[brute.Draws]) -> dict[tuple[str, str], set[bool]]:
    """How the condition of each reply comes out in every state that can be reached, before its use."""
    seen: dict[tuple[str, str], set[bool]] = {}
    states = [begin(compiled, combination)[0] for combination in draws]
    known = set(states)
    while states:
        state = states.pop()
        if state.at in compiled.ending_of:
            continue
        for reply in compiled.scene_of[state.at].replies:
            if reply.when is not None and not state.used >> reply.number & 1:
                seen.setdefault((state.at, reply.id), set()).add(reply.when.holds(state))
        for choice in brute.choices(compiled, state):
            after = step(compiled, state, choice).state
            if after not in known:
                known.add(after)
                states.append(after)
    return seen


@pytest.mark.parametrize("seed", range(60))
def test_conditions_of_replies_are_constant_exactly_where_playing_every_way_finds_them_so(seed: int) -> None:
    checked = study(generated(seed))
    wanted = {
        (scene, choice, values == {True})
        for (scene, choice), values in by_playing(checked.rules, list(checked.analysis.draws)).items()
        if len(values) == 1
    }
    found = {
        (str(one.address[1]), str(one.address[3]), one.code == "condition-true-in-play")
        for one in constant_conditions(checked)
        if one.address[0] == "scenes" and len(one.address) == 5
    }
    assert found == wanted, f"seed {seed}"
