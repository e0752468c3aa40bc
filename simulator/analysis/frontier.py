"""Frontiers: for every reachable state, the best that can still be had, both scores at once.

A state's frontier is kept as a row: for each sum of client points still to come, the most company points
that can come with it. Rows are merged backwards by maximum; the frontier is what a row leaves when a
point that another beats on both sides is dropped.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.block import Block, Mask, Numbers
from simulator.analysis.ends import Aim
from simulator.analysis.explore import Explored, Group, Reached, extent

Row = NDArray[np.int32]
Packed = NDArray[np.unsignedinteger]
NONE = np.int32(-(2**30))
"""What stands where no way gives that sum."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one scene's states, packed as small as the range of their points allows.

    `packed[state, client - low]` is 0 where no way gives that client sum, else the most company points
    that come with it, less `floor`, plus 1; the company points of all states lie in `company_span`.
    """

    low: int
    floor: int
    packed: Packed
    company_span: tuple[int, int]

    @property
    def client_span(self) -> tuple[int, int]:
        """The least and most client points still to come from any of the states."""
        return self.low, self.low + self.packed.shape[1] - 1

    def company(self, states: Numbers | int) -> Row:
        """The rows of some states, or of one: company points, NONE where no way gives that sum."""
        packed = self.packed[states].astype(np.int32)
        return np.where(packed > 0, packed + (self.floor - 1), NONE)

    def most_company(self, state: int) -> int:
        """The most company points still to come from a state; NONE where no way ends."""
        return int(self.company(state).max(initial=NONE))


@dataclass(frozen=True, slots=True)
class Frontiers:
    """The rows of every reachable state; sums are of what is still to come."""

    explored: Explored
    rows: dict[str, Rows]

    def points(self, scene: str, state: int) -> list[tuple[int, int]]:
        """The frontier still ahead of a state as (client, company) points to come, client rising."""
        rows = self.rows[scene]
        return skyline(rows.low, rows.company(state))


def skyline(low: int, row: Row) -> list[tuple[int, int]]:
    """The points of a row that no other beats on both sides, client rising."""
    if not len(row):
        return []
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


def only(explored: Explored, aim: Aim, *, open_only: bool = False) -> Explored:
    """The same states, with only those ends that meet an aim.

    Args:
        open_only: also without the moves that rely on something hidden.
    """
    reached = {}
    for name, here in explored.reached.items():
        groups = []
        for group in here.groups:
            met = slice(None) if group.target in explored.reached else aim.meets(group)
            if met is not None and open_only and extent(group.relied)[1]:
                met = np.arange(len(group.which))[met]
                met = met[~group.relied[met]]
            if isinstance(met, slice):
                groups.append(group)
            elif met is not None and len(met):
                groups.append(group.take(met))
        reached[name] = Reached(here.scene, here.codes, groups)
    return replace(explored, reached=reached)


def _merge_scene(explored: Explored, rows: dict[str, Rows], name: str) -> None:
    here = explored.reached[name]
    room = Room.of(here.groups, rows)
    packed = room.empty(len(here.codes))
    for group in here.groups:
        room.put(packed, group, rows)
    rows[name] = _trimmed(packed, room.low, room.floor)


@dataclass(frozen=True, slots=True)
class Room:
    """What rows must hold: client points from `low` to `high`, company points from `floor` to `top`."""

    low: int
    high: int
    floor: int
    top: int

    @classmethod
    def of(cls, groups: Sequence[Group], rows: dict[str, Rows]) -> "Room":
        """Enough for all that these moves can bring."""
        spans = [_spans(group, rows) for group in groups]
        return cls(*_hull([span[0] for span in spans]), *_hull([span[1] for span in spans]))

    def empty(self, states: int) -> Packed:
        """Rows from which no way ends."""
        return np.zeros((states, self.high - self.low + 1), dtype=_kind(self.top - self.floor + 1))

    def put(self, packed: Packed, group: Group, rows: dict[str, Rows]) -> None:
        """Raise the rows of the states that move by what their moves bring; at most one move a state."""
        if not len(group.which):
            return
        if group.target in rows:
            _put(packed, self.low, self.floor, group, rows)
        else:
            _put_endings(packed, self.low, self.floor, group)


def _spans(group: Group, rows: dict[str, Rows]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The least and most client and company points that can come by these moves."""
    made = []
    ahead = rows.get(group.target)
    for points, further in (
        (group.client, ahead.client_span if ahead else (0, 0)),
        (group.company, ahead.company_span if ahead else (0, 0)),
    ):
        least, most = extent(points)
        made.append((least + further[0], most + further[1]))
    return made[0], made[1]


def _hull(spans: list[tuple[int, int]]) -> tuple[int, int]:
    return min((span[0] for span in spans), default=0), max((span[1] for span in spans), default=-1)


def _kind(highest: int) -> type[np.unsignedinteger]:
    return np.uint8 if highest < 2**8 else np.uint16 if highest < 2**16 else np.uint32


def _trimmed(packed: Packed, low: int, floor: int) -> Rows:
    """Without client sums that no state has."""
    used = np.flatnonzero(packed.any(axis=0))
    if not len(used):
        return Rows(low, floor, packed[:, :0], (0, 0))
    first, last = int(used[0]), int(used[-1]) + 1
    if last - first < packed.shape[1]:
        packed = packed[:, first:last].copy()
    least = int((packed - packed.dtype.type(1)).min())  # what stands for none wraps to the highest
    return Rows(low + first, floor, packed, (floor + least, floor + int(packed.max()) - 1))


def _put_endings(packed: Packed, low: int, floor: int, group: Group) -> None:
    """Raise the rows of the states from which talks end by these moves."""
    place = group.which, group.client - low
    worth = (group.company - (floor - 1)).astype(packed.dtype)
    packed[place] = np.maximum(packed[place], worth)


def _put(packed: Packed, low: int, floor: int, group: Group, rows: dict[str, Rows]) -> None:
    """Raise the rows of the states that move by the rows of the states that they become."""
    ahead = rows[group.target]
    for client, edges in _by_client(group.client):
        which, states = group.which[edges], group.to[edges]
        start = client + ahead.low - low
        first, last = max(0, start), min(packed.shape[1], start + ahead.packed.shape[1])
        # Rows of scenes that are still being worked on are wider than what stands in them.
        if last <= first:
            continue
        wanted = ahead.packed[:, first - start : last - start][states]
        some = wanted != 0
        # Sums of the small unsigned type may wrap on the way; what comes out is in range again.
        shift = (group.company[edges] + (ahead.floor - floor)).astype(packed.dtype)
        wanted = wanted.astype(packed.dtype, copy=False) + shift[:, None]
        wanted *= some
        window = packed[which, first:last]
        packed[which, first:last] = np.maximum(window, wanted, out=window)


def _by_client(client: Numbers) -> Iterator[tuple[int, Numbers | slice]]:
    """Moves by their client points, which most of the time are the same for all."""
    low, high = extent(client)
    if low == high:
        yield low, slice(None)
        return
    for value in range(low, high + 1):
        edges = np.flatnonzero(client == value)
        if len(edges):
            yield value, edges


def _merge_block(explored: Explored, rows: dict[str, Rows], block: Block) -> None:
    """Scenes that lead back to one another: states whose ways on are known first, then real loops."""
    batches, looping = block.peel()
    block.refuse_farms(looping)
    spans = {name: (row.client_span, row.company_span) for name, row in rows.items() if row.packed.shape[1]}
    low, high = block.bounds(batches, looping, "client", {name: span[0] for name, span in spans.items()})
    floor, top = block.bounds(batches, looping, "company", {name: span[1] for name, span in spans.items()})
    for name in block.scenes:
        size = len(explored.reached[name].codes), high - low + 1
        rows[name] = Rows(low, floor, np.zeros(size, dtype=_kind(top - floor + 1)), (floor, top))
    for batch in batches:
        _raise(explored, rows, block, batch, surely_inside=not looping.any())
    if looping.any():
        while _raise(explored, rows, block, looping, surely_inside=False):
            pass
    for name in block.scenes:
        rows[name] = _trimmed(rows[name].packed, low, floor)


def _raise(
    explored: Explored, rows: dict[str, Rows], block: Block, chosen: Mask, *, surely_inside: bool
) -> bool:
    """Raise the rows of the chosen states by what their moves lead to; whether any rose.

    Without loops all sums are surely inside the rows, and nobody asks whether any rose.
    """
    rose = False
    for name in block.scenes:
        here, only = rows[name], block.part(chosen, name)
        room = Room(here.low, here.client_span[1], here.floor, here.company_span[1])
        for group in explored.reached[name].groups if only.any() else ():
            edges = np.flatnonzero(only[group.which])
            if not len(edges):
                continue
            moves = group.take(edges)
            if not surely_inside:
                rose |= _raise_some(here, moves, rows)
            else:
                room.put(here.packed, moves, rows)
    return rose


def _raise_some(here: Rows, group: Group, rows: dict[str, Rows]) -> bool:
    """The same by some moves; what falls outside the rows is cut off: only a loop that loses falls there."""
    before = here.packed[group.which]
    if group.target not in rows:
        _put_endings(here.packed, here.low, here.floor, group)
    else:
        ahead = rows[group.target]
        for client, edges in _by_client(group.client):
            company = ahead.company(group.to[edges]) + group.company[edges][:, None]
            first = max(0, client + ahead.low - here.low)
            last = min(here.packed.shape[1], client + ahead.low - here.low + company.shape[1])
            if last <= first:
                continue
            skipped = here.low + first - client - ahead.low
            wanted = np.maximum(company[:, skipped : skipped + last - first] - (here.floor - 1), 0)
            which = group.which[edges]
            window = here.packed[which, first:last]
            here.packed[which, first:last] = np.maximum(window, wanted.astype(here.packed.dtype))
    return bool((here.packed[group.which] != before).any())
