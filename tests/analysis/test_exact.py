"""The analysis finds exactly what playing every way finds, on generated scenarios."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.analysis.analysis import FEW, Analysis
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.scenario.vocabulary import Approves
from tests.analysis import brute
from tests.analysis.generated import scenario

_APPROVES: tuple[Approves, ...] = ("when_backed", "always", "never")


def _both(seed: int) -> tuple[CompiledScenario, Analysis]:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    return compiled, Analysis(authored, compiled, few=FEW if seed % 2 else 0)


def _agree(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    apart, merged = Analysis(authored, compiled), Analysis(authored, compiled, few=0)
    for world in (*apart.worlds, *merged.worlds):
        every = brute.results(compiled, world.draws)
        found = {(o.ending, o.client, o.company, o.levels, o.relied): o for o in world.outcomes.all}
        assert set(found) == set(every), f"seed {seed}, draws {world.draws}"
        start = compiled.start
        ahead = world.frontiers.points(*world.explored.start)
        points = [(start[0] + client, start[1] + company) for client, company in ahead]
        assert points == brute.efficient({(key[1], key[2]) for key in every}), f"seed {seed}"
        for key, outcome in list(found.items())[:: max(1, len(found) // 12)]:
            way = world.outcomes.way(outcome)
            assert way == brute.earliest(compiled, world.draws, every[key]), f"seed {seed}"
            talks = Talks(compiled, world.draws, [Made(choice) for choice in way])
            assert talks.ended is not None
            assert (talks.state.client, talks.state.company) == (outcome.client, outcome.company)
            assert talks.ended.void == outcome.void


@pytest.mark.parametrize("seed", range(200))
def test_outcomes_frontiers_and_ways_equal_those_of_every_play(seed: int) -> None:
    _agree(seed)


@settings(max_examples=60)
@given(st.integers(min_value=1_000, max_value=10**9))
def test_no_scenario_makes_a_difference(seed: int) -> None:
    _agree(seed)


@pytest.mark.parametrize("seed", range(40))
def test_the_best_expected_value_is_that_of_playing_alike_where_draws_look_alike(seed: int) -> None:
    from simulator.analysis.values import Weights, values
    from simulator.negotiation.step import begin

    compiled, analysis = _both(seed)
    if compiled.rounds is None or compiled.rounds > 4:
        return
    standing = tuple((world.draws, begin(compiled, world.draws)[0]) for world in analysis.worlds)
    for client, company in ((1, 1), (4, 1), (1, 3)):
        scene, place = analysis.beliefs.start
        best = int(values(analysis.beliefs, Weights(client, company)).best[scene][place])
        wanted = brute.best_value(compiled, standing, client, company)
        assert (best if best > -(2**50) else None) == wanted, f"seed {seed}"


def _random_play(compiled: CompiledScenario, draws: brute.Draws, chance: random.Random) -> Talks | None:
    talks = Talks(compiled, draws)
    while talks.ended is None:
        replies = brute.choices(compiled, talks.state)
        if not replies:
            return None
        talks.choose(chance.choice(replies))
    return talks


@pytest.mark.parametrize("seed", range(60))
def test_losses_are_never_negative_and_sum_with_luck_to_what_was_given_away(seed: int) -> None:
    from fractions import Fraction

    from simulator.analysis.values import values

    compiled, analysis = _both(seed)
    chance = random.Random(seed)
    for _ in range(3):
        draws = chance.choice([world.draws for world in analysis.worlds])
        talks = _random_play(compiled, draws, chance)
        if talks is None:
            continue
        review = analysis.review(talks)
        assert all(judged.loss >= 0 for judged in review.decisions), f"seed {seed}"
        weights, unit = analysis.spans.weights(review.share), analysis.spans.unit(review.share)
        scene, place = analysis.beliefs.start
        best = int(values(analysis.beliefs, weights).best[scene][place])
        gained = weights.client * (talks.state.client - compiled.start[0]) + weights.company * (
            talks.state.company - compiled.start[1]
        )
        given_away = Fraction(best, len(analysis.worlds) * unit) - Fraction(gained, unit)
        judged = review.decisions
        assert given_away == sum(d.loss for d in judged) - sum(d.luck for d in judged), f"seed {seed}"
