"""On spaces of deals the analysis finds what a library of multi-objective optimisation finds."""

import itertools
import random

import moocore  # type: ignore[import-untyped]
import numpy as np
import pytest

from benchmarks.space import space
from simulator.analysis.analysis import Analysis
from simulator.negotiation.compile import compile_scenario

SPACES = [(4, 4, 4, 4), (6, 6, 6, 6), (2, 3, 5, 7, 11), (10, 10, 10, 10), (20, 20, 25, 10)]


def worth_of(sizes: tuple[int, ...], seed: int) -> list[list[tuple[int, int]]]:
    """What each level of each term is worth to either side."""
    chance = random.Random(seed)
    return [[(chance.randint(0, 40), -chance.randint(0, 40)) for _ in range(size)] for size in sizes]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("sizes", SPACES, ids=lambda sizes: str(int(np.prod(sizes))))
def test_the_frontier_of_a_deal_space_is_that_of_another_library(sizes: tuple[int, ...], seed: int) -> None:
    worth = worth_of(sizes, seed)
    opening = [sum(levels[0][side] for levels in worth) for side in (0, 1)]
    every = [
        [sum(points[side] for points in deal) - opening[side] for side in (0, 1)]
        for deal in itertools.product(*worth)
    ]
    authored = space(worth)
    world = Analysis(authored, compile_scenario(authored, "always")).worlds[0]
    found = world.frontiers.points(*world.explored.start)
    kept = moocore.filter_dominated(np.unique(np.array(every, dtype=float), axis=0), maximise=True)
    assert found == sorted((int(client), int(company)) for client, company in kept), f"seed {seed}"
