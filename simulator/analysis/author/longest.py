"""Whether length teaches the answer: in every scene the longest reply keeps most."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.explore import Group
from simulator.analysis.frontier import NONE, Rows
from simulator.analysis.world import World

Sums = dict[str, NDArray[np.int64]]
"""For every state of every scene the most that both scores together can still gain."""

ENOUGH = 3
"""Scenes in which the longest reply must be the best before it is a habit."""

_NEVER = -(2**30)
_AT_ONCE = 16_384


def longest_is_best(study: Study) -> Iterator[Finding]:
    """The longest reply keeps the best sum of both scores wherever it is offered, in every scene.

    Scenes count in which the replies are not all worth the same.
    """
    sums = [_sums(world) for world in study.analysis.worlds]
    taught = 0
    for name, scene in study.scenario.scenes.items():
        longest = max(range(len(scene.choices)), key=lambda place: len(scene.choices[place].say))
        worse = better = False
        for world, ahead in zip(study.analysis.worlds, sums, strict=True):
            found = _against(world, ahead, name, longest)
            worse, better = worse or found[0], better or found[1]
        if worse:
            return
        taught += better
    if taught >= ENOUGH:
        yield Finding("longest-reply-best", ("scenes",), {"scenes": str(taught)})


def _sums(world: World) -> Sums:
    return {name: _best(rows) for name, rows in world.frontiers.rows.items()}


def _best(rows: Rows) -> NDArray[np.int64]:
    clients = rows.low + np.arange(rows.packed.shape[1])
    made = [np.empty(0, dtype=np.int64)]
    for start in range(0, len(rows.packed), _AT_ONCE):
        company = rows.company(np.arange(start, min(start + _AT_ONCE, len(rows.packed))))
        made.append(np.where(company > NONE, company + clients, _NEVER).max(axis=1, initial=_NEVER))
    return np.concatenate(made)


def _against(world: World, ahead: Sums, scene: str, reply: int) -> tuple[bool, bool]:
    """Whether a reply is somewhere worse than another that is offered beside it, and somewhere better."""
    here = world.explored.reached.get(scene)
    if here is None:
        return False, False
    mine, best, least = (np.full(len(here.codes), value) for value in (_NEVER, _NEVER, -_NEVER))
    for group in here.groups:
        worth = _worth(world, ahead, group)
        if group.reply == reply:
            mine[group.which] = worth
        else:
            best[group.which] = np.maximum(best[group.which], worth)
            least[group.which] = np.minimum(least[group.which], worth)
    both = (mine > _NEVER) & (best > _NEVER)
    return bool((mine[both] < best[both]).any()), bool((mine[both] > least[both]).any())


def _worth(world: World, ahead: Sums, group: Group) -> NDArray[np.int64]:
    worth = group.client.astype(np.int64) + group.company
    there = world.explored.reached.get(group.target)
    if there is not None:
        further = ahead[group.target][group.to]
        worth = np.where(further > _NEVER, worth + further, _NEVER)
    return worth
