"""Plays at random, decision by decision, for a scenario that the analysis cannot hold."""

import random
from collections.abc import Callable, Iterator

from simulator.analysis.explore import Cancelled
from simulator.analysis.plays import Play
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.offer import is_offered
from simulator.negotiation.step import begin, step

LONGEST = 200
"""Decisions after which a play that goes round in a loop is given up."""


def play_by_play(
    rules: CompiledScenario,
    count: int,
    seed: int,
    *,
    going_on: Callable[[], bool] = lambda: True,
) -> Iterator[Play]:
    """So many plays in which every reply offered is equally likely; the same for a seed.

    Raises:
        Cancelled: `going_on` said no.
    """
    chance = random.Random(seed)
    for _ in range(count):
        if not going_on():
            raise Cancelled
        draws = tuple(chance.randrange(len(draw.values)) for draw in rules.draws)
        yield _play(rules, draws, chance)


def _play(rules: CompiledScenario, draws: tuple[int, ...], chance: random.Random) -> Play:
    state, said = begin(rules, draws)[0], []
    for _ in range(LONGEST):
        scene = rules.scene_of.get(state.at)
        offered = [reply for reply in scene.replies if is_offered(reply, state)] if scene else []
        if not offered:
            break
        said.append(chance.choice(offered).id)
        state = step(rules, state, said[-1]).state
    ending = state.at if state.at in rules.ending_of else None
    return Play(draws, tuple(said), ending, state.client, state.company)
