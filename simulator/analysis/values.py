"""The best expected value of play, for one priority between the two scores, in exact integers.

With a priority fixed, a state with its belief is worth a single number: the most that any way of playing
gets on average over the draws it cannot tell apart. Values are sums over the belief's combinations, so
they stay integers.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.beliefs import Beliefs, Part
from simulator.analysis.block import Block

Numbers = NDArray[np.int64]
LEAST = np.int64(-(2**60))
"""The value of a state from which no way ends."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What one point of each score counts, in integers."""

    client: int
    company: int


@dataclass(frozen=True, slots=True)
class Values:
    """For every state with its belief the best value still to come, and the points that a best way brings.

    `client` and `company` are sums over the belief of one best way's points still to come.
    """

    beliefs: Beliefs
    weights: Weights
    best: dict[str, Numbers]
    client: dict[str, Numbers]
    company: dict[str, Numbers]

    def replies(self, scene: str, place: int) -> dict[int, int]:
        """What each reply offered in a state is worth from here on, by its position in the scene."""
        here = self.beliefs.reached[scene]
        worth: dict[int, int] = {}
        for part in here.groups:
            for edge in np.flatnonzero(part.which == place):
                added = self._part(part, np.array([edge]))[0][0]
                worth[part.reply] = worth.get(part.reply, 0) + int(added)
        return worth

    def means(self, scene: str, place: int) -> dict[int, tuple[int, int]]:
        """The points (client, company) that a best way after each reply still brings, sums as `client`."""
        here = self.beliefs.reached[scene]
        sums: dict[int, tuple[int, int]] = {}
        for part in here.groups:
            for edge in np.flatnonzero(part.which == place):
                _, client, company = self._part(part, np.array([edge]))
                known = sums.get(part.reply, (0, 0))
                sums[part.reply] = known[0] + int(client[0]), known[1] + int(company[0])
        return sums

    def _part(self, part: Part, edges: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        client = part.weight[edges] * part.client[edges]
        company = part.weight[edges] * part.company[edges]
        value = client * self.weights.client + company * self.weights.company
        if part.target in self.best:
            ahead = part.to[edges]
            value = value + self.best[part.target][ahead]
            client = client + self.client[part.target][ahead]
            company = company + self.company[part.target][ahead]
        return value, client, company


def values(beliefs: Beliefs, weights: Weights) -> Values:
    """Work the values out backwards."""
    made = Values(beliefs, weights, {}, {}, {})
    for block in reversed(beliefs.order):
        for name in block:
            size = len(beliefs.reached[name].codes)
            made.best[name] = np.full(size, LEAST, dtype=np.int64)
            made.client[name] = np.zeros(size, dtype=np.int64)
            made.company[name] = np.zeros(size, dtype=np.int64)
        if len(block) == 1 and all(part.target != block[0] for part in beliefs.reached[block[0]].groups):
            _raise(made, block[0])
            continue
        graph = Block(beliefs, block)
        batches, looping = graph.peel()
        for batch in [*batches, *([looping] * int(looping.sum()))]:
            for name in block:
                only = graph.part(batch, name)
                if only.any():
                    _raise(made, name, only)
    return made


def _raise(made: Values, name: str, only: NDArray[np.bool_] | None = None) -> None:
    """Give each state the best of its replies."""
    here = made.beliefs.reached[name]
    size = len(here.codes)
    best = made.best[name].copy()
    chosen = made.client[name].copy(), made.company[name].copy()
    for reply in range(len(here.scene.replies)):
        parts = [part for part in here.groups if part.reply == reply]
        if not parts:
            continue
        value = np.zeros(size, dtype=np.int64)
        client, company = value.copy(), value.copy()
        offered = np.zeros(size, dtype=bool)
        for part in parts:
            added = made._part(part, np.arange(len(part.which)))
            # A part holds each state once.
            value[part.which] += added[0]
            client[part.which] += added[1]
            company[part.which] += added[2]
            offered[part.which] = True
        better = offered & (value > best) & (value > LEAST // 2)
        if only is not None:
            better &= only
        best = np.where(better, value, best)
        chosen = np.where(better, client, chosen[0]), np.where(better, company, chosen[1])
    made.best[name], (made.client[name], made.company[name]) = best, chosen
