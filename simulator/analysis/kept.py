"""What each reply keeps attainable, and which replies another one dominates.

A reply is dominated by another if, wherever it is offered, the other is offered too and every frontier
point that it keeps is at most equalled on both scores by one that the other keeps, strictly somewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Explored, Group
from simulator.analysis.frontier import NONE, Frontiers

Row = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Dominated:
    """A reply that another one of its scene is never worse than, and somewhere better."""

    scene: str
    choice: str
    by: str


@dataclass(frozen=True, slots=True)
class Keeps:
    """What one reply keeps from every state of its scene.

    `best[state, client - low]` is the most company points that can come with at least so many client
    points; `offered` marks the states in which it is offered.
    """

    low: int
    best: Row
    offered: NDArray[np.bool_]


def keeps(frontiers: Frontiers, scene: str) -> dict[str, Keeps]:
    """What every reply of a scene keeps, on one scale of client points."""
    explored = frontiers.explored
    here = explored.reached[scene]
    spans = [_span(group, frontiers) for group in here.groups]
    if not spans:
        return {}
    low, high = min(span[0] for span in spans), max(span[1] for span in spans)
    made: dict[str, Keeps] = {}
    for place, reply in enumerate(here.scene.replies):
        groups = [group for group in here.groups if group.reply == place]
        if groups:
            made[reply.id] = _of_reply(explored, frontiers, groups, low, high, len(here.codes))
    return made


def dominated(worlds: Iterable[Frontiers]) -> list[Dominated]:
    """The dominated replies of a scenario, over all its draws, in file order."""
    every = list(worlds)
    scenario = every[0].explored.scenario
    found = []
    for scene in scenario.scenes:
        kept = [keeps(world, scene.id) for world in every if scene.id in world.rows]
        ids = [reply.id for reply in scene.replies if any(reply.id in keep for keep in kept)]
        for choice in ids:
            by = next((other for other in ids if other != choice and _dominates(kept, other, choice)), None)
            if by is not None:
                found.append(Dominated(scene.id, choice, by))
    return found


def _dominates(kept: list[dict[str, Keeps]], other: str, choice: str) -> bool:
    strictly = False
    for keep in kept:
        if choice not in keep:
            continue
        if other not in keep:
            return False
        mine, theirs = keep[choice], keep[other]
        if (mine.offered & ~theirs.offered).any():
            return False
        here, there = mine.best[mine.offered], theirs.best[mine.offered]
        if (there < here).any():
            return False
        strictly = strictly or bool((there > here).any())
    return strictly


def _span(group: Group, frontiers: Frontiers) -> tuple[int, int]:
    low, high = int(group.client.min()), int(group.client.max())
    ahead = frontiers.rows.get(group.target)
    return (low, high) if ahead is None else (low + ahead.client_span[0], high + ahead.client_span[1])


def _of_reply(
    explored: Explored, frontiers: Frontiers, groups: list[Group], low: int, high: int, states: int
) -> Keeps:
    best = np.full((states, high - low + 1), NONE, dtype=np.int32)
    offered = np.zeros(states, dtype=bool)
    for group in groups:
        offered[group.which] = True
        ahead = frontiers.rows.get(group.target)
        for client in np.unique(group.client):
            these = np.flatnonzero(group.client == client)
            company = group.company[these].astype(np.int32)
            start = int(client) - low
            if ahead is None:
                row = company[:, None]
            else:
                place = np.searchsorted(explored.reached[group.target].codes, group.codes[these])
                row = ahead.company(place)
                row = np.where(row > NONE, row + company[:, None], NONE)
                start += ahead.low
            window = best[group.which[these], start : start + row.shape[1]]
            best[group.which[these], start : start + row.shape[1]] = np.maximum(window, row)
    at_least = np.maximum.accumulate(best[:, ::-1], axis=1)[:, ::-1]
    return Keeps(low, at_least, offered)
