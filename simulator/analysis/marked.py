"""Which replies lie on the ways to each frontier point: all ways, not only the first."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.outcomes import Outcome, Outcomes
from simulator.analysis.world import World

Choice = tuple[str, str]
"""A scene and a reply of it."""

Marks = dict[str, NDArray[np.int64]]
"""For every sum of every scene and ending a bit for each group of outcomes that it can lead to."""

_AT_ONCE = 60
"""How many points are followed at once, a bit each."""


def frontier_replies(world: World) -> list[frozenset[Choice]]:
    """For each frontier point all replies on some way that ends at its shown scores."""
    points = list(world.frontier)
    found: list[frozenset[Choice]] = []
    for start in range(0, len(points), _AT_ONCE):
        ends = [
            [one for one in world.outcomes.all if one.shown == point]
            for point in points[start : start + _AT_ONCE]
        ]
        found += _towards(world, world.outcomes, ends)
    return found


def _towards(world: World, outcomes: Outcomes, ends: Sequence[Sequence[Outcome]]) -> list[frozenset[Choice]]:
    """Follow each group of outcomes back to the opening, a bit for each group."""
    marks: Marks = {name: np.zeros(len(outcomes.keys(name)), dtype=np.int64) for name in outcomes.places}
    for bit, group in enumerate(ends):
        for outcome in group:
            marks[outcome.ending][outcomes.position(outcome)] |= 1 << bit
    replies: list[set[Choice]] = [set() for _ in ends]
    for block in reversed(world.explored.order):
        moving = True
        while moving:
            moving = False
            for name in block:
                moving |= _back(world, outcomes, name, marks, replies) and len(block) > 1
    return [frozenset(one) for one in replies]


def _back(world: World, outcomes: Outcomes, name: str, marks: Marks, replies: list[set[Choice]]) -> bool:
    """Mark the sums of a scene from which a reply leads to marked ones; whether any mark is new."""
    if name not in marks:
        return False
    before = marks[name].copy()
    scene = world.explored.reached[name].scene
    for reply, target, rows, keys in outcomes.carried(name):
        ahead = marks[target][np.searchsorted(outcomes.keys(target), keys)]
        np.bitwise_or.at(marks[name], rows, ahead)
        met = int(np.bitwise_or.reduce(ahead)) if len(ahead) else 0
        for bit, found in enumerate(replies):
            if met >> bit & 1:
                found.add((name, scene.replies[reply].id))
    return bool((marks[name] != before).any())
