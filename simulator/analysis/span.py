"""The exact ranges of the scores that can be attained."""

import numpy as np

from simulator.analysis.block import Block
from simulator.analysis.explore import Explored

Range = tuple[int, int]


def attainable(explored: Explored) -> tuple[Range, Range]:
    """The least and most (client, company) points from the first state on, each side by itself."""
    ranges = [_side(explored, side) for side in ("client", "company")]
    return ranges[0], ranges[1]


def _side(explored: Explored, side: str) -> Range:
    far = 2**40
    low = {name: np.full(len(here.codes), far) for name, here in explored.reached.items()}
    high = {name: np.full(len(here.codes), -far) for name, here in explored.reached.items()}
    for block in reversed(explored.order):
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
                    points = getattr(group, side)[edges]
                    least, most = points, points
                    if group.target in low:
                        ahead = group.to[edges]
                        least = points + low[group.target][ahead]
                        most = points + high[group.target][ahead]
                    which = group.which[edges]  # each state once: a reply goes one way from it
                    low[name][which] = np.minimum(low[name][which], least)
                    high[name][which] = np.maximum(high[name][which], most)
            after = sum(int(low[name].sum() - high[name].sum()) for name in block)
            if looping.any() and chosen is looping and before == after:
                break
    scene, place = explored.start
    return int(low[scene][place]), int(high[scene][place])
