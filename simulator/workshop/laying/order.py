"""The order of vertices within each layer, so that few lines cross: barycentres, down and up in turn."""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from itertools import pairwise

from simulator.workshop.laying.layers import Edge

_MOST_SWEEPS, _FEWEST_SWEEPS = 24, 4
_WORK = 60_000
"""Lines looked at in all sweeps together: what bounds the time."""
_PATIENCE = 4
"""Sweeps without fewer crossings after which no more are tried."""


def ordered(layer: Sequence[int], lines: Iterable[Edge]) -> list[list[int]]:
    """The vertices of each layer from left to right."""
    lines = list(lines)
    above: list[list[int]] = [[] for _ in layer]
    below: list[list[int]] = [[] for _ in layer]
    for upper, lower in lines:
        above[lower].append(upper)
        below[upper].append(lower)
    rows = _first_order(layer, below)
    best, fewest = [list(row) for row in rows], crossings(rows, below)
    sweeps = max(_FEWEST_SWEEPS, min(_MOST_SWEEPS, _WORK // (len(lines) + 1)))
    patience = _PATIENCE
    for number in range(sweeps):
        if not fewest or not patience:
            break
        if number % 2:
            _sweep(rows[::-1], below)
        else:
            _sweep(rows, above)
        count = crossings(rows, below)
        if count < fewest:
            best, fewest, patience = [list(row) for row in rows], count, _PATIENCE
        else:
            patience -= 1
    return best


def crossings(rows: Sequence[Sequence[int]], below: Sequence[Sequence[int]]) -> int:
    """How many pairs of lines cross in this order."""
    total = 0
    for upper, lower in pairwise(rows):
        place = {vertex: number for number, vertex in enumerate(lower)}
        seen: list[int] = []
        for vertex in upper:
            ends = [place[target] for target in below[vertex]]
            total += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return total


def _first_order(layer: Sequence[int], below: Sequence[Sequence[int]]) -> list[list[int]]:
    """In the order in which a walk down from each vertex in turn comes to them."""
    rows: list[list[int]] = [[] for _ in range(max(layer, default=-1) + 1)]
    seen = [False] * len(layer)
    for root in range(len(layer)):
        stack = [root]
        while stack:
            vertex = stack.pop()
            if not seen[vertex]:
                seen[vertex] = True
                rows[layer[vertex]].append(vertex)
                stack.extend(reversed(below[vertex]))
    return rows


def _sweep(rows: Sequence[list[int]], beside: Sequence[Sequence[int]]) -> None:
    """Order each row by where its neighbours in the row before stand; who has none stays where it is."""
    place: dict[int, int] = {}
    for row in rows:
        value = {}
        for number, vertex in enumerate(row):
            near = beside[vertex]
            value[vertex] = sum(place[one] for one in near) / len(near) if near else float(number)
        row.sort(key=value.__getitem__)
        for number, vertex in enumerate(row):
            place[vertex] = number
