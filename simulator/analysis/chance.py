"""What uniform random play gets on average, exactly: the bottom of the scale that regret is measured on."""

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.block import Block
from simulator.analysis.explore import Explored


class Endless(Exception):
    """Random play may go round a loop for ever, so its average has no exact finite sum here."""


def expected(explored: Explored) -> tuple[Fraction, Fraction]:
    """The mean (client, company) points from the opening on, each offered reply equally likely.

    Means are kept as integers over one denominator that every division by a number of replies divides.

    Raises:
        Endless: there is a real loop.
    """
    most = max((len(here.scene.replies) for here in explored.reached.values()), default=1)
    unit = math.lcm(*range(1, most + 1))
    steps, batches = _order(explored)
    scale = unit**steps
    sums = {name: _zeros(len(here.codes)) for name, here in explored.reached.items()}
    for name, rows in batches:
        _average(explored, sums, scale, name, rows)
    scene, place = explored.start
    client, company = sums[scene][:, place]
    return Fraction(int(client), scale), Fraction(int(company), scale)


def _zeros(size: int) -> NDArray[np.object_]:
    made = np.empty((2, size), dtype=object)
    made[:] = 0
    return made


def _order(explored: Explored) -> tuple[int, list[tuple[str, NDArray[np.int64]]]]:
    """States in the order in which their means can be worked out, and the most decisions there may be."""
    batches: list[tuple[str, NDArray[np.int64]]] = []
    steps = 0
    for block in reversed(explored.order):
        graph = Block(explored, block)
        layers, looping = graph.peel()
        if looping.any():
            raise Endless(" -> ".join(block))
        steps += len(layers)
        for layer in layers:
            for name in block:
                rows = np.flatnonzero(graph.part(layer, name))
                if len(rows):
                    batches.append((name, rows))
    return steps, batches


def _average(
    explored: Explored, sums: dict[str, NDArray[np.object_]], scale: int, name: str, rows: NDArray[np.int64]
) -> None:
    here = explored.reached[name]
    wanted = np.zeros(len(here.codes), dtype=bool)
    wanted[rows] = True
    total, offered = _zeros(len(here.codes)), np.zeros(len(here.codes), dtype=np.int64)
    for group in here.groups:
        edges = np.flatnonzero(wanted[group.which])
        if not len(edges):
            continue
        which = group.which[edges]
        ahead = sums.get(group.target)
        states = None
        if ahead is not None:
            states = group.to[edges]
        for side, points in enumerate((group.client, group.company)):
            added = points[edges].astype(object) * scale
            if ahead is not None:
                added = added + ahead[side][states]
            total[side][which] += added
        offered[which] += 1
    some = rows[offered[rows] > 0]
    sums[name][:, some] = total[:, some] // offered[some].astype(object)
