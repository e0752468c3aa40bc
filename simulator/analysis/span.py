"""The exact ranges of the scores that can be attained."""

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.block import Block
from simulator.analysis.explore import Explored, Group

Range = tuple[int, int]
Numbers = NDArray[np.int32]

_FAR = 2**29
"""Farther than any sum: what stands where nothing has been found to end talks."""


def attainable(explored: Explored) -> tuple[Range, Range]:
    """The least and most (client, company) points from the first state on, each side by itself."""
    ranges = [_side(explored, side) for side in ("client", "company")]
    return ranges[0], ranges[1]


def _side(explored: Explored, side: str) -> Range:
    sizes = {name: len(here.codes) for name, here in explored.reached.items()}
    low = {name: np.full(size, _FAR, dtype=np.int32) for name, size in sizes.items()}
    high = {name: np.full(size, -_FAR, dtype=np.int32) for name, size in sizes.items()}
    for block in reversed(explored.order):
        if len(block) == 1 and all(group.target != block[0] for group in explored.reached[block[0]].groups):
            for group in explored.reached[block[0]].groups:
                _widen(low, high, block[0], group, side)
            continue
        # A loop settles after as many rounds as it has states, if it settles at all.
        graph = Block(explored, block)
        batches, looping = graph.peel()
        rounds = [*batches, *([looping] * (int(looping.sum()) + 1 if looping.any() else 0))]
        for chosen in rounds:
            before = sum(int(low[name].sum() - high[name].sum()) for name in block)
            for name in block:
                only = graph.part(chosen, name)
                for group in explored.reached[name].groups if only.any() else ():
                    edges = np.flatnonzero(only[group.which])
                    _widen(low, high, name, group.take(edges), side)
            after = sum(int(low[name].sum() - high[name].sum()) for name in block)
            if looping.any() and chosen is looping and before == after:
                break
    scene, place = explored.start
    return int(low[scene][place]), int(high[scene][place])


def _widen(low: dict[str, Numbers], high: dict[str, Numbers], name: str, group: Group, side: str) -> None:
    """Widen the ranges of the states that move by where they move to."""
    points, which = getattr(group, side), group.which  # each state once: a reply goes one way from it
    least, most = points, points
    if group.target in low:
        least, most = points + low[group.target][group.to], points + high[group.target][group.to]
    low[name][which] = np.minimum(low[name][which], least)
    high[name][which] = np.maximum(high[name][which], most)
