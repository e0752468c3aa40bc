"""Talks as a fold: replay equals play, hidden draws follow the seed, going back is playing again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.negotiation.attempt import Made, Talks, UnknownDraw, resolve_draws
from simulator.negotiation.compile import compile_scenario
from tests.negotiation.generated import SEEDS, played
from tests.negotiation.material import reply, rules, scenario, talks

FACTS = {
    "deadline": {"text": "When her board decides", "draw": ["friday", "later"]},
    "budget": {"text": "What she may spend", "draw": ["tight", "wide", "none"]},
}
HIDDEN = rules(scenario(facts=FACTS))


@given(seed=SEEDS)
def test_replay_equals_play(seed: int) -> None:
    authored, talked = played(seed)
    compiled = compile_scenario(authored, talked.scenario.approves)
    again = Talks(compiled, talked.start.draws, talked.made)
    assert again.steps == talked.steps
    assert again.events == talked.events
    assert again.state == talked.state
    assert again.draws == talked.draws


@given(seed=SEEDS, share=st.floats(0, 1))
def test_going_back_stands_where_talks_stood_and_goes_on_the_same_way(seed: int, share: float) -> None:
    _, talked = played(seed)
    decisions = round(share * len(talked.steps))
    back = talked.rewound(decisions)
    assert back.steps == talked.steps[:decisions]
    assert back.state == (talked.steps[decisions].before if decisions < len(talked.steps) else talked.state)
    for made in talked.made[decisions:]:
        back.choose(made.choice, timed_out=made.timed_out)
    assert back.steps == talked.steps


@given(seed=SEEDS)
def test_each_step_starts_where_the_one_before_ended(seed: int) -> None:
    _, talked = played(seed)
    states = [talked.start, *(made.state for made in talked.steps)]
    assert [made.before for made in talked.steps] == states[:-1]
    assert talked.start.decision == 0


def test_a_draw_is_the_same_for_the_same_seed_and_even_over_seeds() -> None:
    drawn = [resolve_draws(HIDDEN, seed) for seed in range(600)]
    assert drawn == [resolve_draws(HIDDEN, seed) for seed in range(600)]
    counts = [drawn.count((first, second)) for first in range(2) for second in range(3)]
    assert sum(counts) == 600
    assert min(counts) > 60


def test_draws_do_not_move_together() -> None:
    facts = {name: {"text": name, "draw": ["yes", "no"]} for name in ("one", "two")}
    drawn = [resolve_draws(rules(scenario(facts=facts)), seed) for seed in range(200)]
    assert 60 < sum(first == second for first, second in drawn) < 140


@pytest.mark.parametrize("value", ["tight", "wide", "none"])
def test_a_draw_can_be_fixed_and_the_others_follow_the_seed(value: str) -> None:
    for seed in range(20):
        fixed = resolve_draws(HIDDEN, seed, {"budget": value})
        assert HIDDEN.draws[1].values[fixed[1]] == value
        assert fixed[0] == resolve_draws(HIDDEN, seed)[0]


def test_a_draw_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownDraw, match="'weather'; the scenario's draws: deadline, budget"):
        resolve_draws(HIDDEN, 1, {"weather": "rain"})
    with pytest.raises(UnknownDraw, match="deadline is one of friday, later, not 'monday'"):
        resolve_draws(HIDDEN, 1, {"deadline": "monday"})
    with pytest.raises(UnknownDraw, match="draws: none"):
        resolve_draws(rules(scenario()), 1, {"deadline": "friday"})


def test_choices_may_be_made_at_once_with_their_time_outs() -> None:
    compiled = rules(scenario(reply("wait", repeat=True)))
    talked = Talks(compiled, (), [Made("wait"), Made("wait", timed_out=True)])
    assert talked.made == (Made("wait"), Made("wait", timed_out=True))


def test_a_replay_that_the_rules_refuse_says_where() -> None:
    with pytest.raises(Exception, match="decision 2 in opening: 'ask' is not offered"):
        talks(scenario(reply("ask")), ["ask", "ask"])
