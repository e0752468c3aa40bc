"""How talks can end from every state: each pair of sums that can still come, and in how few decisions.

Worked out backwards over the moves, for several aims at once: an aim is what ends are asked for together,
one ending, or all deals on some levels. For a state and an aim the sums are a rectangle of client by company
points; in each cell stands the fewest decisions in which talks can end with just these points. From there
the first way to any of them is read forwards.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.block import Block
from simulator.analysis.columns import Codes, void
from simulator.analysis.explore import Explored, Group, extent

BUDGET = 300_000_000
"""How many cells may be kept, a byte each, before there are said to be too many sums."""

Numbers = NDArray[np.int64]
Cells = NDArray[np.unsignedinteger]
Spans = NDArray[np.int32]

_FAR = 2**29
"""Farther than any sum: what stands where an aim cannot be reached."""

_SIDES = 2


class TooManySums(Exception):
    """There are more sums than the budget, or a loop makes ever new ones."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Ends that are asked for together: some deals, or some endings that are none.

    Attributes:
        endings: the ids.
        deal: whether they are deals.
        void: only deals that are void, or only those that are not; None for all.
        signed: only deals that are packed so, sorted (see `Layouts.pack_signed`); None for all.
    """

    endings: frozenset[str]
    deal: bool
    void: bool | None = None
    signed: Codes | None = None

    def meets(self, group: Group) -> Numbers | slice | None:
        """The moves of a group that end so: positions, or a slice for all of them; None if none does."""
        if group.target not in self.endings:
            return None
        if self.void is None and self.signed is None:
            return slice(None)
        good = np.ones(len(group.to), dtype=bool)
        if self.void is not None:
            good &= void(group.to) == self.void
        if self.signed is not None:
            good &= np.isin(group.to, self.signed)
        return np.flatnonzero(good) if good.any() else None


def deals(explored: Explored) -> frozenset[str]:
    """The endings that are deals."""
    return frozenset(ending.id for ending in explored.scenario.endings if ending.kind == "deal")


def signed(explored: Explored) -> dict[int, tuple[int, ...]]:
    """Everything that can be signed, packed, void or not: the levels of each, in the order of the packed."""
    ends = deals(explored)
    groups = [group for here in explored.reached.values() for group in here.groups if group.target in ends]
    codes = {code for group in groups for code in np.unique(group.to).tolist()}
    return {code: explored.layouts.unpack_signed(code)[0] for code in sorted(codes)}


@dataclass(frozen=True, slots=True)
class Points:
    """Distinct sums from the first state on, of one aim, with the fewest decisions in which each can come."""

    client: Numbers
    company: Numbers
    decisions: Numbers


@dataclass(slots=True)
class Sums:
    """The sums of one scene's states, aim by aim.

    Attributes:
        worth: what the terms on the table are worth in each state, (client, company): sums of deals are
            kept without it, since that is what makes them alike.
        spans: least client and company and most client and company points, the latter negated, by aim
            and state; far where the aim cannot be reached.
        rows: by aim and state which rectangle is the state's, or -1.
        low, size, first: by aim where the rectangles begin (client, company), how large they are, and where
            the first of them stands among `cells`.
        cells: fewest decisions; the highest number of their kind where no way ends so.
    """

    worth: NDArray[np.int32]
    spans: Spans
    rows: NDArray[np.int32]
    low: Numbers
    size: Numbers
    first: Numbers
    cells: Cells

    def rectangles(self, aim: int) -> Cells:
        """The rectangles of an aim, [row, client, company]."""
        count, first = int(self.rows[aim].max(initial=-1)) + 1, int(self.first[aim])
        client, company = self.size[aim].tolist()
        return self.cells[first : first + count * client * company].reshape(count, client, company)

    def decisions(self, aims: Numbers, states: Numbers, client: Numbers, company: Numbers) -> Numbers:
        """In how few decisions just these sums can come from these states; -1 where they cannot."""
        rows = self.rows[aims, states]
        client, company = client - self.low[aims, 0], company - self.low[aims, 1]
        wide, high = self.size[aims, 0], self.size[aims, 1]
        inside = (rows >= 0) & (client >= 0) & (client < wide) & (company >= 0) & (company < high)
        found = np.full(len(rows), -1, dtype=np.int64)
        at = (self.first[aims] + (rows * wide + client) * high + company)[inside]
        value = self.cells[at]
        found[inside] = np.where(value == np.iinfo(value.dtype).max, -1, value.astype(np.int64))
        return found


Wave = list[tuple[str, list[Group]]]
"""Moves by scenes, all of which may be made in one go: none leads to another of them."""


class Ends:
    """How talks can end from every state, by aims."""

    def __init__(
        self, explored: Explored, aims: Sequence[Aim], *, open_only: bool = False, budget: int = BUDGET
    ) -> None:
        """Work it out.

        Args:
            open_only: only by ways that rely on nothing hidden.
            budget: the most cells to keep.

        Raises:
            TooManySums: there are more than the budget, or without end.
        """
        self.explored, self.aims = explored, tuple(aims)
        self.deal = np.array([aim.deal for aim in self.aims])
        self.open_only, self._left = open_only, budget
        self.scenes: dict[str, Sums] = {}
        blocks = [(block, *self._waves(block)) for block in reversed(explored.order)]
        self._kind = np.min_scalar_type(sum(longest for _, _, longest, _ in blocks) + 1)
        for block, waves, _, again in blocks:
            self._merge(block, waves, again)

    def points(self, aim: int) -> Points:
        """Every pair of sums that talks can end with, sorted."""
        scene, state = self.explored.start
        here = self.scenes[scene]
        row = int(here.rows[aim, state])
        if row < 0:
            empty = np.empty(0, dtype=np.int64)
            return Points(empty, empty, empty)
        cells = here.rectangles(aim)[row]
        client, company = np.nonzero(cells != np.iinfo(cells.dtype).max)
        worth = here.worth[:, state] * self.deal[aim]
        return Points(
            client + here.low[aim, 0] + worth[0], company + here.low[aim, 1] + worth[1],
            cells[client, company].astype(np.int64),
        )  # fmt: skip

    def _waves(self, block: tuple[str, ...]) -> tuple[list[Wave], int, bool]:
        """The moves of a block in the order to make them, the most decisions in it, and whether to repeat."""
        groups = {name: list(self._groups(name)) for name in block}
        if not any(group.target in groups for here in groups.values() for group in here):
            return [list(groups.items())], 1, False
        explored = self.explored
        if self.open_only:
            kept = {name: replace(explored.reached[name], groups=groups[name]) for name in block}
            explored = replace(explored, reached=explored.reached | kept)
        graph = Block(explored, block)
        batches, looping = graph.peel()
        loops = int(looping.sum())
        if loops and graph.drifts(looping):
            raise TooManySums(f"a loop makes ever new sums: {' -> '.join(block)}")
        waves: list[Wave] = []
        for batch in (*batches, *([looping] if loops else [])):
            wave: Wave = []
            for name in block:
                only = graph.part(batch, name)
                taken = [(group, np.flatnonzero(only[group.which])) for group in groups[name]]
                wave.append((name, [group.take(edges) for group, edges in taken if len(edges)]))
            waves.append(wave)
        return waves, len(batches) + loops, loops > 0

    def _groups(self, scene: str) -> Iterator[Group]:
        for group in self.explored.reached[scene].groups:
            if not self.open_only or not extent(group.relied)[1]:
                yield group
                continue
            edges = np.flatnonzero(~group.relied)
            if len(edges):
                yield group.take(edges)

    def _merge(self, block: tuple[str, ...], waves: list[Wave], again: bool) -> None:
        """Find how far the sums of a block reach, make room for them, and merge them backwards."""
        for name in block:
            self.scenes[name] = self._unknown(name)
        for wave in waves:
            while self._widen(wave) and again and wave is waves[-1]:
                pass
        for name in block:
            self._make_room(self.scenes[name])
        for wave in waves:
            while self._fill(wave) and again and wave is waves[-1]:
                pass

    def _unknown(self, name: str) -> Sums:
        here, asker = self.explored.reached[name], self.explored.mover.asker
        columns, states = self.explored.layouts.unpack(name, here.codes), len(here.codes)
        worth = np.stack([asker.term_points(columns, side) for side in range(_SIDES)]).astype(np.int32)
        spans = np.full((2 * _SIDES, len(self.aims), states), _FAR, dtype=np.int32)
        none = np.zeros((len(self.aims), _SIDES), dtype=np.int64)
        rows = np.full((len(self.aims), states), -1, dtype=np.int32)
        return Sums(worth, spans, rows, none, none.copy(), none[:, 0].copy(), np.empty(0, dtype=self._kind))

    def _make_room(self, here: Sums) -> None:
        reached = here.spans[0] < _FAR // 2
        size = 0
        for aim, states in enumerate(reached):
            count = int(states.sum())
            here.first[aim] = size
            if count:
                low_client, low_company, high_client, high_company = here.spans[:, aim, states].min(axis=1)
                here.rows[aim, states] = np.arange(count)
                here.low[aim] = low_client, low_company
                here.size[aim] = 1 - high_client - low_client, 1 - high_company - low_company
                size += count * int(here.size[aim].prod())
        self._left -= size
        if self._left < 0:
            raise TooManySums("more distinct sums than the budget")
        here.cells = np.full(size, np.iinfo(here.cells.dtype).max, dtype=here.cells.dtype)

    def _widen(self, wave: Wave) -> bool:
        """Widen the spans of the states that move by what their moves bring; whether any was widened."""
        wider = False
        for name, groups in wave:
            spans = self.scenes[name].spans
            for group in groups:
                there = self.scenes.get(group.target)
                if there is None:
                    wider |= self._widen_to_endings(spans, name, group)
                    continue
                moved = np.stack([group.client, group.company])
                added = np.concatenate([moved, -moved])[:, None, :]
                if (change := self._change(name, group)) is not None:
                    added = added + np.concatenate([change, -change])[:, None, :] * self.deal[None, :, None]
                ahead = there.spans[:, :, group.to] + added
                wider |= _lower(spans, group.which, ahead)
        return wider

    def _widen_to_endings(self, spans: Spans, name: str, group: Group) -> bool:
        wider = False
        for aim, edges, client, company in self._ending(name, group):
            ahead = np.stack([client, company, -client, -company])
            wider |= _lower(spans[:, aim], group.which[edges], ahead)
        return wider

    def _ending(self, name: str, group: Group) -> Iterator[tuple[int, Numbers | slice, Numbers, Numbers]]:
        """The aims that moves to an ending meet: which of them do, and with what points."""
        for number, aim in enumerate(self.aims):
            edges = aim.meets(group)
            if edges is not None:
                client, company = group.client[edges], group.company[edges]
                if aim.deal:
                    worth = self.scenes[name].worth[:, group.which[edges]]
                    client, company = client - worth[0], company - worth[1]
                yield number, edges, client, company

    def _change(self, name: str, group: Group) -> NDArray[np.int32] | None:
        """By how much moves change what the terms on the table are worth; None if none does."""
        change = self.scenes[group.target].worth[:, group.to] - self.scenes[name].worth[:, group.which]
        return change if change.any() else None

    def _fill(self, wave: Wave) -> bool:
        """Lower the decisions of the states that move by those of where they move to; whether any fell."""
        fell = False
        for name, groups in wave:
            here = self.scenes[name]
            for group in groups:
                if group.target not in self.scenes:
                    for aim, edges, client, company in self._ending(name, group):
                        low, cells = here.low[aim], here.rectangles(aim)
                        at = here.rows[aim, group.which[edges]], client - low[0], company - low[1]
                        fell = fell or bool((cells[at] != 1).any())
                        cells[at] = 1
                    continue
                change = self._change(name, group)
                plain = list(_alike(group.client, group.company))
                moved = plain
                if change is not None:
                    moved = list(_alike(group.client + change[0], group.company + change[1]))
                for aim in range(len(self.aims)):
                    fell |= self._fill_some(aim, here, group, moved if self.deal[aim] else plain)
        return fell

    def _fill_some(
        self, aim: int, here: Sums, group: Group, parts: list[tuple[int, int, Numbers | slice]]
    ) -> bool:
        there = self.scenes[group.target]
        if not there.size[aim, 0]:
            return False
        mine, theirs = here.rectangles(aim), there.rectangles(aim)
        none, fell = np.iinfo(mine.dtype).max, False
        offset = (there.low[aim] - here.low[aim]).tolist()
        for client, company, edges in parts:
            rows, ahead = here.rows[aim, group.which[edges]], there.rows[aim, group.to[edges]]
            ends = ahead >= 0
            if not ends.all():
                rows, ahead = rows[ends], ahead[ends]
            # Rectangles are as wide as any state needs; beyond mine there is nothing in those that move here.
            wide, wide_there = _overlap(client + offset[0], mine.shape[1], theirs.shape[1])
            high, high_there = _overlap(company + offset[1], mine.shape[2], theirs.shape[2])
            if not len(rows):
                continue
            decisions = theirs[:, wide_there, high_there][ahead]
            decisions += decisions != none
            known = mine[rows, wide, high]
            np.minimum(decisions, known, out=decisions)
            fell = fell or bool((decisions < known).any())
            mine[rows, wide, high] = decisions
        return fell


def _overlap(offset: int, mine: int, theirs: int) -> tuple[slice, slice]:
    """Where a row of cells that begins at an offset of another one lies in it, and what of it lies there."""
    first, last = max(0, offset), min(mine, offset + theirs)
    return slice(first, last), slice(first - offset, last - offset)


def _lower(spans: Spans, which: Numbers, ahead: Spans) -> bool:
    """Lower the spans of states, the last axis; whether any fell."""
    before = spans[..., which]
    after = np.minimum(before, ahead)
    spans[..., which] = after
    return bool((after < before).any())


def _alike(client: Numbers, company: Numbers) -> Iterator[tuple[int, int, Numbers | slice]]:
    """Moves by their points: (client, company, which of them have these)."""
    sides = extent(client), extent(company)
    if all(low == high for low, high in sides):
        yield sides[0][0], sides[1][0], slice(None)
        return
    key = (client.astype(np.int64) << 32) + company
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    for edges in np.split(order, np.flatnonzero(ordered[1:] != ordered[:-1]) + 1):
        yield int(client[edges[0]]), int(company[edges[0]]), edges
