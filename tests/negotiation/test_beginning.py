"""Talks begun in the middle: chosen by name, and from there on under the same rules."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings

from simulator.attempt import Attempt
from simulator.negotiation.attempt import Talks
from simulator.negotiation.beginning import Beginning, Lost, beginning_of, lost_of, state_at
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.events import Entered, Spoke
from tests.desktop.practice import material
from tests.negotiation.generated import SEEDS, opened

SCENARIO = material.scenario()
RULES = compile_scenario(SCENARIO, "when_backed")


def begun(beginning: Beginning, *choices: str) -> Attempt:
    state = state_at(beginning, SCENARIO, RULES, ())
    return Attempt(SCENARIO, material.director(), choices=choices, rules=RULES, begun=state)


@given(seed=SEEDS)
@settings(max_examples=100)
def test_talks_begun_where_others_stand_go_on_as_those_do(seed: int) -> None:
    authored, talks = opened(seed)
    rules, rng = talks.scenario, random.Random(seed)
    for _ in range(rng.randrange(8)):
        offered = [offer.id for offer in talks.offered() if offer.available]
        if not offered:
            return
        talks.choose(rng.choice(offered))
    if talks.ended:
        return
    state = talks.state
    made = state_at(beginning_of(state, authored, rules), authored, rules, state.draws)
    assert replace(made, used=state.used, visited=state.visited) == state
    again = Talks(rules, state.draws, begun=replace(made, used=state.used, visited=state.visited))
    for offer in talks.offered():
        if offer.available:
            one, other = talks.rewound(len(talks.made)), again.rewound(0)
            assert one.choose(offer.id) == replace(other.choose(offer.id), before=state), (
                f"{offer.id} after {talks.made}"
            )


def test_what_is_not_chosen_stands_as_when_talks_open() -> None:
    opens = Attempt(SCENARIO, material.director()).state
    there = 1 << RULES.scene_of["bargain"].number
    assert begun(Beginning("bargain")).state == replace(opens, at="bargain", visited=there)


def test_scores_that_are_not_chosen_are_what_the_terms_on_the_table_bring() -> None:
    state = begun(Beginning("closing", terms={"price": 405, "deferral": 60})).state
    assert state.shown == (50 + 8 + 8, 72 - 9 - 8)
    assert begun(Beginning("closing", client=31, company=90, terms={"price": 405})).state.shown == (31, 90)


def test_the_opening_and_the_mandate_stay_those_of_the_file() -> None:
    over = {"deferral": 60}
    signed = begun(Beginning("closing", terms=over), "sign")
    assert signed.ended is not None
    assert signed.ended.void
    approved = begun(Beginning("closing", terms=over, approved=over), "sign")
    assert approved.ended is not None
    assert not approved.ended.void
    left = begun(Beginning("closing", terms=over), "say_nothing")
    assert left.state.shown == (50, 72 - 12)


def test_what_is_known_decides_what_is_offered() -> None:
    def offered(beginning: Beginning) -> set[str]:
        return {offer.id for offer in begun(beginning).offered() if offer.available}

    assert "two_invoices" not in offered(Beginning("bargain"))
    assert "two_invoices" in offered(Beginning("bargain", facts={"double_charge": 1}))


def test_the_scene_is_come_to_for_the_first_time_and_the_story_time_is_that_of_the_round() -> None:
    attempt = begun(Beginning("closing", decision=4), "one_more")
    assert [type(event) for event in attempt.talks.opening] == [Entered, Spoke]
    assert attempt.state.decision == 5
    assert attempt.messages[-1].decision == 5
    assert attempt.messages[-1].time == "16:55"


def test_it_is_begun_again_after_a_rewind() -> None:
    attempt = begun(Beginning("bargain", terms={"price": 412}), "trade_days")
    assert attempt.rewound(0).state == attempt.talks.start


def test_what_the_scenario_has_no_more_is_named_and_left_as_it_opens() -> None:
    terms = {"price": 1, "discount": 3, "deferral": 45}
    old = Beginning("haggle", terms=terms, facts={"trust": 3}, learnt=frozenset({"budget"}))
    assert lost_of(old, SCENARIO) == (
        Lost("scene", "haggle"),
        Lost("term", "price"),
        Lost("term", "discount"),
        Lost("fact", "trust"),
        Lost("fact", "budget"),
    )
    assert lost_of(Beginning("bargain", terms={"deferral": 45}), SCENARIO) == ()
    with pytest.raises(KeyError):
        state_at(old, SCENARIO, RULES, ())
    there = state_at(replace(old, scene="bargain"), SCENARIO, RULES, ())
    assert there.terms[:2] == (0, 1)
