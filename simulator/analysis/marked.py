"""Which replies lie on the ways to each frontier point: all ways, not only the first.

The points are followed from the opening, each with what is still to come to it; a state is on a way as
long as its own frontier row can bring that.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Group
from simulator.analysis.frontier import NONE, Rows
from simulator.analysis.world import World
from simulator.negotiation.ledger import shown

Choice = tuple[str, str]
"""A scene and a reply of it."""

Numbers = NDArray[np.int64]

_ANY = -4000
"""How many company points are still needed where the score may be as low as it likes."""

_ZERO, _BITS = 4096, 13


@dataclass(frozen=True, slots=True)
class _Followed:
    """Points on their way: which point, in which state, and what is still to come to it."""

    point: Numbers
    state: Numbers
    client: Numbers
    company: Numbers

    def take(self, some: Numbers) -> "_Followed":
        return _Followed(self.point[some], self.state[some], self.client[some], self.company[some])

    @property
    def keys(self) -> Numbers:
        key = (self.state << 7) | self.point
        return (((key << _BITS) | (self.client + _ZERO)) << _BITS) | (self.company + _ZERO)


def frontier_replies(world: World) -> list[frozenset[Choice]]:
    """For each frontier point all replies on some way that ends at its shown scores."""
    found: list[set[Choice]] = [set() for _ in world.frontier]
    scenes = world.explored.reached
    inbox: dict[str, list[_Followed]] = {world.explored.start[0]: [_opening(world)]}
    known: dict[str, Numbers] = {}
    for block in world.explored.order:
        while any(name in inbox for name in block):
            for name in block:
                fresh = _fresh(name, inbox.pop(name, []), known)
                if fresh is None:
                    continue
                for group in scenes[name].groups:
                    came = _along(world, group, fresh)
                    for point in np.unique(came.point).tolist():
                        found[point].add((name, scenes[name].scene.replies[group.reply].id))
                    if group.target in scenes and len(came.point):
                        inbox.setdefault(group.target, []).append(came)
    return [frozenset(one) for one in found]


def _opening(world: World) -> _Followed:
    """Every point at the opening, by each sum of client points that is shown as its score."""
    scene, place = world.explored.start
    rows = world.frontiers.rows[scene]
    row = rows.company(place)
    base = world.base
    made = []
    for number, (client, company) in enumerate(world.frontier):
        for cell in np.flatnonzero(row > NONE).tolist():
            left, most = rows.low + cell, int(row[cell])
            if (shown(base[0] + left), shown(base[1] + most)) == (client, company):
                made.append((number, place, left, company - base[1] if company > 0 else _ANY))
    columns = np.array(made, dtype=np.int64).reshape(-1, 4).T
    return _Followed(*columns)


def _fresh(name: str, came: list[_Followed], known: dict[str, Numbers]) -> _Followed | None:
    """What has not been followed from this scene yet."""
    if not came:
        return None
    columns = (
        np.concatenate([getattr(one, field) for one in came])
        for field in ("point", "state", "client", "company")
    )
    every = _Followed(*columns)
    keys, first = np.unique(every.keys, return_index=True)
    before = known.get(name)
    if before is not None:
        new = ~np.isin(keys, before, assume_unique=True)
        keys, first = keys[new], first[new]
    known[name] = keys if before is None else np.union1d(before, keys)
    return every.take(first) if len(first) else None


def _along(world: World, group: Group, here: _Followed) -> _Followed:
    """Those of the points that these moves still lead to, and where they then are."""
    order = np.argsort(group.which, kind="stable")
    which = group.which[order]
    place = np.minimum(np.searchsorted(which, here.state), max(len(which) - 1, 0))
    moved = np.flatnonzero(which[place] == here.state) if len(which) else np.empty(0, dtype=np.int64)
    edge, some = order[place[moved]], here.take(moved)
    client = some.client - group.client[edge]
    company = np.where(some.company == _ANY, _ANY, some.company - group.company[edge])
    there = world.explored.reached.get(group.target)
    if there is None:
        state = np.zeros(len(edge), dtype=np.int64)
        good = (client == 0) & (company <= 0)
    else:
        state = group.to[edge]
        good = _brings(world.frontiers.rows[group.target], state, client, company)
    return _Followed(some.point, state, client, company).take(np.flatnonzero(good))


def _brings(rows: Rows, state: Numbers, client: Numbers, company: Numbers) -> NDArray[np.bool_]:
    """Whether so many client points, with at least so many of the company, can still come."""
    cell = client - rows.low
    width = rows.packed.shape[1]
    inside: NDArray[np.bool_] = (cell >= 0) & (cell < width)
    if not width:
        return inside
    packed = rows.packed[state, np.clip(cell, 0, width - 1)].astype(np.int64)
    inside &= (packed > 0) & (packed + (rows.floor - 1) >= company)
    return inside
