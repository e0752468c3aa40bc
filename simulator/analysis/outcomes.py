"""All distinct outcomes of a scenario under one combination of the draws, each with the first way to it.

A forward pass carries, for every state, the distinct sums collected on the way to it; at endings they are
merged by what was signed and by whether the way relied on something hidden. The pass goes decision by
decision, and within a decision in the order of the replies chosen, so the way that is kept to each sum
is the one with the fewest decisions, and among those the one with the earliest replies of the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.explore import Explored, Group
from simulator.negotiation.ledger import shown

BUDGET = 50_000_000
"""How many sums may be carried before the pass gives up."""

_ZERO, _BITS = 2048, 12
Numbers = NDArray[np.int64]


class TooManySums(Exception):
    """The distinct sums are more than the budget, or a loop makes ever new ones."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way in which talks can end; scores are uncapped totals.

    `levels` are those signed in a deal; `relied` says that the way relied on a draw not yet learnt;
    `decisions` counts the replies of the first way to it, and `rank` orders ways of equal length.
    """

    ending: str
    client: int
    company: int
    levels: tuple[int, ...]
    void: bool
    relied: bool
    decisions: int
    rank: int
    place: int
    key: int

    @property
    def shown(self) -> tuple[int, int]:
        """Both scores as they are shown."""
        return shown(self.client), shown(self.company)


@dataclass(frozen=True, slots=True)
class _Arrived:
    """Sums that come to one place by one group: their keys, and whence."""

    keys: Numbers
    parent: Numbers
    rank: Numbers
    reply: int


@dataclass(frozen=True, slots=True)
class _Layer:
    """The new sums of one place after one decision; `first` is the number of the first of them."""

    keys: Numbers
    rank: Numbers
    first: int


class Outcomes:
    """The outcomes of an explored scenario, and the ways to them."""

    def __init__(
        self, explored: Explored, *, collected: tuple[int, int] = (0, 0), budget: int = BUDGET
    ) -> None:
        """Carry the sums forward.

        Args:
            collected: points before the first state, without what the terms on the table are worth.

        Raises:
            TooManySums: there are more than the budget, or without end.
        """
        self._explored = explored
        self._edges = {name: [_Edges(g) for g in here.groups] for name, here in explored.reached.items()}
        self._scenes = list(explored.reached)
        self._seen: dict[str, Numbers] = {}
        self._parents: list[Numbers] = []
        self._replies: list[Numbers] = []
        self._sources: list[Numbers] = []
        self._count, self._budget, self._collected = 0, budget, collected
        self.all = tuple(self._run())

    def way(self, outcome: Outcome) -> tuple[str, ...]:
        """The replies of the first way to an outcome, in order."""
        replies: list[str] = []
        place = outcome.place
        while (parent := int(self._parent[place])) >= 0:
            scene = self._explored.reached[self._scenes[int(self._source[place])]].scene
            replies.append(scene.replies[int(self._reply[place])].id)
            place = parent
        return tuple(reversed(replies))

    @property
    def places(self) -> tuple[str, ...]:
        """The scenes and endings that are come to."""
        return tuple(self._seen)

    def keys(self, place: str) -> Numbers:
        """The distinct sums of a scene or an ending, sorted."""
        return self._seen[place]

    def position(self, outcome: Outcome) -> int:
        """Where an outcome stands among the sums of its ending."""
        return int(self._seen[outcome.ending].searchsorted(outcome.key))

    def carried(self, scene: str) -> Iterator[tuple[int, str, Numbers, Numbers]]:
        """What every reply makes of a scene's sums: (reply, target, positions of the sums, new sums)."""
        for edges in self._edges[scene]:
            rows, keys = self._moved(self._seen[scene], edges)
            if len(rows):
                yield edges.group.reply, edges.group.target, rows, keys

    def _run(self) -> Iterator[Outcome]:
        first, state = self._explored.start
        zero = np.zeros(1, dtype=np.int64)
        start = _Arrived(_keys(zero + state, zero, zero, zero), zero - 1, zero, 0)
        layer = self._layer({first: [(0, start)]})
        decisions = 0
        found: list[Outcome] = []
        while layer:
            arrived: dict[str, list[tuple[int, _Arrived]]] = {}
            for place, name in enumerate(self._scenes):
                if name in layer:
                    for edges in self._edges[name]:
                        self._carry(layer[name], edges, place, arrived)
            layer = self._layer(arrived)
            decisions += 1
            for ending in self._explored.scenario.ending_of:
                if ending in layer:
                    found.extend(self._read(ending, layer.pop(ending), decisions))
        self._parent = np.concatenate(self._parents)
        self._reply = np.concatenate(self._replies)
        self._source = np.concatenate(self._sources)
        order = {ending.id: place for place, ending in enumerate(self._explored.scenario.endings)}
        yield from sorted(found, key=lambda one: (order[one.ending], one.decisions, one.rank))

    def _layer(self, arrived: dict[str, list[tuple[int, _Arrived]]]) -> dict[str, _Layer]:
        """Number what has not been seen before, each by its earliest way, and rank it."""
        fresh: dict[str, tuple[Numbers, ...]] = {}
        for name, parts in arrived.items():
            keys = np.concatenate([part.keys for _, part in parts])
            parent = np.concatenate([part.parent for _, part in parts])
            rank = np.concatenate([part.rank for _, part in parts])
            reply = np.concatenate([np.full(len(part.keys), part.reply) for _, part in parts])
            source = np.concatenate([np.full(len(part.keys), place) for place, part in parts])
            order = np.lexsort((reply, rank, keys))
            keys = keys[order]
            kept = order[np.append(True, keys[1:] != keys[:-1])]
            keys = np.concatenate([part.keys for _, part in parts])[kept]
            new = self._see(name, keys)
            kept, keys = kept[new], keys[new]
            if len(kept):
                fresh[name] = keys, parent[kept], rank[kept], reply[kept], source[kept]
        return self._numbered(fresh)

    def _see(self, name: str, keys: Numbers) -> NDArray[np.bool_]:
        """Remember sums of a place, which come sorted; returns which of them are new."""
        seen = self._seen.get(name)
        if seen is None:
            self._seen[name] = keys
            return np.ones(len(keys), dtype=bool)
        # Both are sorted, so the new ones are put between the old; nothing is sorted again.
        places = np.searchsorted(seen, keys)
        new: NDArray[np.bool_] = np.append(seen, -1)[places] != keys
        self._seen[name] = np.insert(seen, places[new], keys[new])
        return new

    def _numbered(self, fresh: dict[str, tuple[Numbers, ...]]) -> dict[str, _Layer]:
        if not fresh:
            return {}
        sizes = [len(columns[0]) for columns in fresh.values()]
        parents = np.concatenate([columns[1] for columns in fresh.values()])
        replies = np.concatenate([columns[3] for columns in fresh.values()])
        ranks = np.empty(len(parents), dtype=np.int64)
        old = np.concatenate([columns[2] for columns in fresh.values()])
        ranks[np.lexsort((replies, old))] = np.arange(len(parents))
        self._parents.append(parents)
        self._replies.append(replies)
        self._sources.append(np.concatenate([columns[4] for columns in fresh.values()]))
        layers, start = {}, 0
        for (name, columns), size in zip(fresh.items(), sizes, strict=True):
            layers[name] = _Layer(columns[0], ranks[start : start + size], self._count + start)
            start += size
        self._count += start
        if self._count > self._budget:
            raise TooManySums("more distinct sums than the budget")
        return layers

    def _carry(
        self, layer: _Layer, edges: "_Edges", place: int, arrived: dict[str, list[tuple[int, _Arrived]]]
    ) -> None:
        """Add a group's points to the sums of the states that it moves."""
        rows, keys = self._moved(layer.keys, edges)
        if len(rows):
            came = _Arrived(keys, layer.first + rows, layer.rank[rows], edges.group.reply)
            arrived.setdefault(edges.group.target, []).append((place, came))

    def _moved(self, sums: Numbers, edges: "_Edges") -> tuple[Numbers, Numbers]:
        """Which of the sums a group moves, and what they become."""
        states, relied, client, company = _parts(sums)
        edge, moved = edges.of(states)
        rows = np.flatnonzero(moved)
        group, edge = edges.group, edge[rows]
        return rows, _keys(
            group.to[edge].astype(np.int64), relied[rows] | group.relied[edge],
            client[rows] + group.client[edge], company[rows] + group.company[edge],
        )  # fmt: skip

    def _read(self, ending: str, layer: _Layer, decisions: int) -> Iterator[Outcome]:
        scenario, layouts = self._explored.scenario, self._explored.layouts
        deal = scenario.ending_of[ending].kind == "deal"
        codes, relied, client, company = _parts(layer.keys)
        base = tuple(start + more for start, more in zip(scenario.start, self._collected, strict=True))
        for place in range(len(codes)):
            levels, void = layouts.unpack_signed(int(codes[place])) if deal else ((), False)
            yield Outcome(
                ending, base[0] + int(client[place]), base[1] + int(company[place]),
                levels, void, bool(relied[place]), decisions, int(layer.rank[place]), layer.first + place,
                int(layer.keys[place]),
            )  # fmt: skip


class _Edges:
    """A group's moves, to be found by the state that they start from."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self._order = np.argsort(group.which, kind="stable")
        self._which = group.which[self._order]

    def of(self, states: Numbers) -> tuple[Numbers, NDArray[np.bool_]]:
        """For each state the move that starts from it, and whether there is one."""
        place = np.searchsorted(self._which, states)
        place[place == len(self._which)] = 0
        return self._order[place], self._which[place] == states


def _keys(state: Numbers, relied: Numbers, client: Numbers, company: Numbers) -> Numbers:
    low = ((client + _ZERO) << _BITS) | (company + _ZERO)
    return (((state << 1) | relied.astype(np.int64)) << (2 * _BITS)) | low


def _parts(keys: Numbers) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    mask = (1 << _BITS) - 1
    head = keys >> (2 * _BITS)
    return head >> 1, head & 1, ((keys >> _BITS) & mask) - _ZERO, (keys & mask) - _ZERO
