"""Frontiers: for every reachable state, the best that can still be had, both scores at once.

A state's frontier is kept as a row: for each sum of client points still to come, the most company points
that can come with it. Rows are merged backwards by maximum; the frontier is what a row leaves when a
point that another beats on both sides is dropped.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.block import Block, Mask
from simulator.analysis.columns import void
from simulator.analysis.explore import Explored, Group, Reached

Row = NDArray[np.int32]
NONE = np.int32(-(2**30))
"""What stands where no way gives that sum."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one scene's states: `best[state, client - low]` company points at most."""

    low: int
    best: Row


@dataclass(frozen=True, slots=True)
class Frontiers:
    """The rows of every reachable state; sums are of what is still to come."""

    explored: Explored
    rows: dict[str, Rows]

    def points(self, scene: str, state: int) -> list[tuple[int, int]]:
        """The frontier still ahead of a state as (client, company) points to come, client rising."""
        rows = self.rows[scene]
        return skyline(rows.low, rows.best[state])


def skyline(low: int, row: Row) -> list[tuple[int, int]]:
    """The points of a row that no other beats on both sides, client rising."""
    ahead = np.maximum.accumulate(row[::-1])[::-1]
    beaten = np.append(ahead[1:], NONE)
    places = np.flatnonzero((row > NONE) & (row > beaten))
    return [(low + int(place), int(row[place])) for place in places]


def frontiers(explored: Explored) -> Frontiers:
    """Merge the frontiers backwards.

    Raises:
        simulator.analysis.block.ScoreFarm: a loop adds points every time round.
    """
    rows: dict[str, Rows] = {}
    for block in reversed(explored.order):
        if len(block) == 1 and all(group.target not in block for group in explored.reached[block[0]].groups):
            _merge_scene(explored, rows, block[0])
        else:
            _merge_block(explored, rows, Block(explored, block))
    return Frontiers(explored, rows)


def only_deals(explored: Explored) -> Explored:
    """The same states, with only those endings that are deals inside the mandate or approved."""
    reached = {}
    for name, here in explored.reached.items():
        groups = []
        for group in here.groups:
            ending = explored.scenario.ending_of.get(group.target)
            if ending is None:
                groups.append(group)
            elif ending.kind == "deal":
                sound = np.flatnonzero(~void(group.codes))
                if len(sound):
                    groups.append(group.take(sound))
        reached[name] = Reached(here.scene, here.codes, groups)
    return replace(explored, reached=reached)


def _span(group: Group, rows: dict[str, Rows]) -> tuple[int, int]:
    """The least and most client points that can come by these moves."""
    low, high = int(group.client.min()), int(group.client.max())
    if group.target in rows:
        ahead = rows[group.target]
        low, high = low + ahead.low, high + ahead.low + ahead.best.shape[1] - 1
    return low, high


def _merge_scene(explored: Explored, rows: dict[str, Rows], name: str) -> None:
    here = explored.reached[name]
    spans = [_span(group, rows) for group in here.groups]
    low = min((span[0] for span in spans), default=0)
    high = max((span[1] for span in spans), default=0)
    best = np.full((len(here.codes), high - low + 1), NONE, dtype=np.int32)
    for group in here.groups:
        _put(best, low, group, rows, explored)
    rows[name] = Rows(low, best)


def _put(
    best: Row, low: int, group: Group, rows: dict[str, Rows], explored: Explored, only: Mask | None = None
) -> bool:
    """Raise the rows of the states that move by what the move leads to; whether any rose.

    `only` marks the states whose rows are wanted now. What falls outside the row is cut off; only a loop
    that loses every time round falls outside.
    """
    rose = False
    chosen = np.arange(len(group.which)) if only is None else np.flatnonzero(only[group.which])
    width = best.shape[1]
    for client in np.unique(group.client[chosen]):
        these = chosen[group.client[chosen] == client]
        which, company = group.which[these], group.company[these].astype(np.int32)
        offset = int(client) - low
        ahead = rows.get(group.target)
        if ahead is None:
            wanted = company[:, None]
        else:
            states = np.searchsorted(explored.reached[group.target].codes, group.codes[these])
            row = ahead.best[states]
            wanted = np.where(row > NONE, row + company[:, None], NONE)
            offset += ahead.low
        first, last = max(0, offset), min(width, offset + wanted.shape[1])
        if last <= first:
            continue
        wanted = wanted[:, first - offset : last - offset]
        window = best[which, first:last]
        better = np.maximum(window, wanted)
        rose = rose or bool((better > window).any())
        best[which, first:last] = better
    return rose


def _merge_block(explored: Explored, rows: dict[str, Rows], block: Block) -> None:
    """Scenes that lead back to one another: states whose ways on are known first, then real loops."""
    batches, looping = block.peel()
    block.refuse_farms(looping)
    low, high = block.bounds(batches, looping, {n: _span_of(rows, n) for n in rows})
    for name in block.scenes:
        count = len(explored.reached[name].codes)
        rows[name] = Rows(low, np.full((count, high - low + 1), NONE, dtype=np.int32))
    for batch in batches:
        _raise(explored, rows, block, batch)
    if looping.any():
        while _raise(explored, rows, block, looping):
            pass


def _span_of(rows: dict[str, Rows], name: str) -> tuple[int, int]:
    return rows[name].low, rows[name].low + rows[name].best.shape[1] - 1


def _raise(explored: Explored, rows: dict[str, Rows], block: Block, chosen: Mask) -> bool:
    rose = False
    for name in block.scenes:
        only = block.part(chosen, name)
        if only.any():
            for group in explored.reached[name].groups:
                rose |= _put(rows[name].best, rows[name].low, group, rows, explored, only)
    return rose
