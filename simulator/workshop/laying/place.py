"""Coordinates: every vertex as near to its neighbours as the order and the distances within a layer allow.

The nearest places within a layer are those of least squares under distances that must be kept, which is an
isotonic regression: pool adjacent violators (Ayer et al. 1955), exact and linear.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from simulator.workshop.laying.layers import Edge

_ROUNDS = 8
_WORK = 120_000
"""Lines looked at in all rounds together: what bounds the time."""
_STRAIGHT = (1.0, 2.0, 8.0)
"""The pull of a line by how many of its ends are bends: long lines should run straight."""


def across(
    rows: Sequence[Sequence[int]],
    lines: Iterable[Edge],
    left: Sequence[float],
    right: Sequence[float],
    bends: int,
) -> list[float]:
    """Each vertex's x.

    Args:
        rows: the vertices of each layer from left to right.
        left, right: how far each vertex reaches to its sides, the space around it included.
        bends: the number of the first vertex that is a bend.
    """
    lines = list(lines)
    above, below = _pulls(len(left), lines, bends)
    x = [0.0] * len(left)
    offsets = [_offsets(row, left, right) for row in rows]
    for row, offset in zip(rows, offsets, strict=True):
        for vertex, place in zip(row, offset, strict=True):
            x[vertex] = place - offset[-1] / 2
    rounds = max(2, min(_ROUNDS, _WORK // (len(lines) + 1)))
    for number in range(rounds):
        down = number % 2 == 0
        numbers = range(len(rows)) if down else range(len(rows) - 1, -1, -1)
        for layer in numbers:
            pulls = (above,) if down else (below,)
            _settle(rows[layer], offsets[layer], pulls if number < rounds - 2 else (above, below), x)
    return x


Pulls = Sequence[Sequence[tuple[int, float]]]


def _pulls(count: int, lines: Iterable[Edge], bends: int) -> tuple[Pulls, Pulls]:
    above: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    below: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    for upper, lower in lines:
        weight = _STRAIGHT[(upper >= bends) + (lower >= bends)]
        above[lower].append((upper, weight))
        below[upper].append((lower, weight))
    return above, below


def _offsets(row: Sequence[int], left: Sequence[float], right: Sequence[float]) -> list[float]:
    """How far from the first of a row each is at least."""
    offsets = [0.0]
    for one, other in pairwise(row):
        offsets.append(offsets[-1] + right[one] + left[other])
    return offsets


def _settle(row: Sequence[int], offsets: Sequence[float], pulls: Sequence[Pulls], x: list[float]) -> None:
    wanted, weights = [], []
    for vertex, offset in zip(row, offsets, strict=True):
        total = weight = 0.0
        for pull in pulls:
            for other, strength in pull[vertex]:
                total += x[other] * strength
                weight += strength
        # Who has no neighbour stays if nobody needs the place.
        wanted.append((total / weight if weight else x[vertex]) - offset)
        weights.append(weight or 0.01)
    for vertex, offset, place in zip(row, offsets, monotone(wanted, weights), strict=True):
        x[vertex] = place + offset


def monotone(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The numbers that never fall and are nearest to those wanted, by weighted least squares."""
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for value, weight in zip(wanted, weights, strict=True):
        mean, heavy, count = value, weight, 1
        while pools and pools[-1][0] > mean:
            other, more, many = pools.pop()
            mean = (mean * heavy + other * more) / (heavy + more)
            heavy, count = heavy + more, count + many
        pools.append((mean, heavy, count))
    return [mean for mean, _, count in pools for _ in range(count)]
