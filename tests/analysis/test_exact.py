"""The analysis finds exactly what playing every way finds, on generated scenarios."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.analysis.analysis import FEW, Analysis
from simulator.analysis.ends import Aim, Ends
from simulator.analysis.firsts import first_ways
from simulator.analysis.world import World
from simulator.negotiation.attempt import Talks
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


def _found(compiled: CompiledScenario, ends: Ends) -> dict[tuple[int, int, int], tuple[str, ...]]:
    """Every (aim, client, company) that talks can end with, and the first way to it."""
    points = [ends.points(aim) for aim in range(len(ends.aims))]
    aims = np.repeat(np.arange(len(points)), [len(one.client) for one in points])
    client, company = (
        np.concatenate([getattr(one, side) for one in points]) for side in ("client", "company")
    )
    ways = first_ways(ends, aims, client, company)
    start = compiled.start
    scores = zip((start[0] + client).tolist(), (start[1] + company).tolist(), strict=True)
    keys = [(aim, *pair) for aim, pair in zip(aims.tolist(), scores, strict=True)]
    assert [ends.aims[key[0]].endings for key in keys] == [frozenset([ending]) for ending in ways.ending]
    return dict(zip(keys, ways.choices(), strict=True))


def _agree(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    apart, merged = Analysis(authored, compiled), Analysis(authored, compiled, few=0)
    for world in (*apart.worlds, *merged.worlds):
        every = brute.results(compiled, world.draws)
        ahead = world.frontiers.points(*world.explored.start)
        points = [(compiled.start[0] + client, compiled.start[1] + company) for client, company in ahead]
        assert points == brute.efficient({(key[1], key[2]) for key in every}), f"seed {seed}"
        aims, meant = _aims(compiled, world)
        for open_only in (False, True):
            played: dict[tuple[int, int, int], list[tuple[str, ...]]] = {}
            for (ending, client, company, levels, relied), ways in every.items():
                if not (open_only and relied):
                    key = meant.index((ending, levels)), client, company
                    played.setdefault(key, []).extend(ways)
            found = _found(compiled, world.ends(aims, open_only=open_only))
            assert set(found) == set(played), f"seed {seed}, draws {world.draws}"
            for key, way in list(found.items())[:: max(1, len(found) // 12)]:
                assert way == brute.earliest(compiled, world.draws, played[key]), f"seed {seed}"


def _aims(compiled: CompiledScenario, world: World) -> tuple[list[Aim], list[tuple[str, tuple[int, ...]]]]:
    """Every ending, and of deals everything that is signed, as an aim of its own; and what each means."""
    made: list[Aim] = []
    meant: list[tuple[str, tuple[int, ...]]] = []
    by_levels: dict[tuple[int, ...], list[int]] = {}
    for code, levels in world.signed.items():
        by_levels.setdefault(levels, []).append(code)
    for ending in compiled.endings:
        one = frozenset([ending.id])
        if ending.kind != "deal":
            made.append(Aim(one, deal=False))
            meant.append((ending.id, ()))
            continue
        for levels, codes in by_levels.items():
            made.append(Aim(one, deal=True, signed=np.array(codes, dtype=np.int64)))
            meant.append((ending.id, levels))
    return made, meant


@pytest.mark.parametrize("seed", range(200))
def test_sums_frontiers_and_ways_equal_those_of_every_play(seed: int) -> None:
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
