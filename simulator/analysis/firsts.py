"""First ways to sums: the fewest decisions, and among those the earliest replies of the file.

Read forwards from what `Ends` found: at each decision the earliest reply is taken after which what is left
can still come in one decision less. Many ways are read at once, scene by scene.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import Ends
from simulator.analysis.explore import Group

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Firsts:
    """First ways, as many as were asked for.

    Attributes:
        ending: the id in which each ends.
        decisions: how many replies each has.
        signed: what was signed in each, packed; 0 where it is no deal.
        places: the replies by their place in their scene's file order, [way, decision]; -1 after the end.
    """

    ending: list[str]
    decisions: Numbers
    signed: Numbers
    places: Numbers
    _replies: Numbers
    _names: NDArray[np.object_]

    def way(self, number: int) -> tuple[str, ...]:
        """The replies of one of them, in order."""
        return tuple(self._names[self._replies[number, : self.decisions[number]]].tolist())

    def choices(self) -> list[tuple[str, ...]]:
        """The replies of each, in order."""
        named = self._names[self._replies].tolist()
        return [tuple(row[:size]) for row, size in zip(named, self.decisions.tolist(), strict=True)]


@dataclass(frozen=True, slots=True)
class _Standing:
    """Ways that have come to one scene: which, in what state, and what is still to come of each."""

    way: Numbers
    state: Numbers
    client: Numbers
    company: Numbers
    left: Numbers

    def take(self, some: NDArray[np.int64] | NDArray[np.bool_]) -> "_Standing":
        return _Standing(*(getattr(self, name)[some] for name in self.__slots__))

    @classmethod
    def together(cls, parts: "list[_Standing]") -> "_Standing":
        if len(parts) == 1:
            return parts[0]
        return cls(*(np.concatenate([getattr(one, name) for one in parts]) for name in cls.__slots__))


def first_ways(ends: Ends, aims: Numbers, client: Numbers, company: Numbers) -> Firsts:
    """The first way from the first state to each of these sums, each by its aim.

    Raises:
        ValueError: one of them cannot come.
    """
    return _Reading(ends, aims, client, company).read()


class _Reading:
    def __init__(self, ends: Ends, aims: Numbers, client: Numbers, company: Numbers) -> None:
        self._ends, self._aims = ends, aims
        scene, state = ends.explored.start
        here = ends.scenes[scene]
        states = np.full(len(aims), state)
        deal = ends.deal[aims]
        worth = here.worth[:, states] * deal
        client, company = client - worth[0], company - worth[1]
        left = here.decisions(aims, states, client, company)
        if (left < 0).any():
            raise ValueError("these sums cannot come")
        self._decisions = left
        longest = int(left.max(initial=0))
        self._places = np.full((len(aims), longest), -1, dtype=np.int64)
        self._replies = np.zeros((len(aims), longest), dtype=np.int64)
        self._ending = np.zeros(len(aims), dtype=np.int64)
        self._signed = np.zeros(len(aims), dtype=np.int64)
        self._inbox = {scene: [_Standing(np.arange(len(aims)), states, client, company, left)]}
        self._names: list[str] = []
        self._endings = [ending.id for ending in ends.explored.scenario.endings]

    def read(self) -> Firsts:
        """Read all of them to their ends."""
        for block in self._ends.explored.order:
            while any(name in self._inbox for name in block):
                for name in block:
                    if name in self._inbox:
                        self._leave(name, _Standing.together(self._inbox.pop(name)))
        names = np.array([*self._names, ""], dtype=object)
        ending = [self._endings[place] for place in self._ending.tolist()]
        return Firsts(ending, self._decisions, self._signed, self._places, self._replies, names)

    def _leave(self, name: str, waiting: _Standing) -> None:
        """Give every way that has come to a scene its next reply."""
        here = self._ends.explored.reached[name]
        first = len(self._names)
        self._names += [reply.id for reply in here.scene.replies]
        edge_of = np.full(len(here.codes), -1, dtype=np.int64)
        for group in sorted(here.groups, key=lambda group: group.reply):
            if not len(waiting.way):
                return
            edge_of[:] = -1
            edge_of[group.which] = np.arange(len(group.which))
            edge = edge_of[waiting.state]
            goes = edge >= 0
            if self._ends.open_only:
                goes[goes] = ~group.relied[edge[goes]]
            moved = waiting.take(goes)
            kept = self._move(name, group, edge[goes], moved)
            taken = moved.take(kept)
            step = self._decisions[taken.way] - taken.left
            self._places[taken.way, step] = group.reply
            self._replies[taken.way, step] = first + group.reply
            goes[goes] = kept
            waiting = waiting.take(~goes)
        assert not len(waiting.way)

    def _move(self, name: str, group: Group, edge: Numbers, moved: _Standing) -> NDArray[np.bool_]:
        """Which of the ways go on by these moves; they are sent to where they then are."""
        client, company = moved.client - group.client[edge], moved.company - group.company[edge]
        there = self._ends.scenes.get(group.target)
        aims = self._aims[moved.way]
        deal = self._ends.deal[aims]
        mine = self._ends.scenes[name].worth[:, moved.state] * deal
        client, company = client + mine[0], company + mine[1]
        if there is None:
            kept: NDArray[np.bool_] = (moved.left == 1) & (client == 0) & (company == 0)
            kept &= self._meets(group, edge, aims)
            self._ending[moved.way[kept]] = self._endings.index(group.target)
            self._signed[moved.way[kept]] = group.to[edge[kept]]
            return kept
        state = group.to[edge].astype(np.int64)
        theirs = there.worth[:, state] * deal
        client, company = client - theirs[0], company - theirs[1]
        kept = there.decisions(aims, state, client, company) == moved.left - 1
        if kept.any():
            after = _Standing(moved.way, state, client, company, moved.left - 1).take(kept)
            self._inbox.setdefault(group.target, []).append(after)
        return kept

    def _meets(self, group: Group, edge: Numbers, aims: Numbers) -> NDArray[np.bool_]:
        """Which of these moves end as their ways should."""
        met: NDArray[np.bool_] = np.zeros(len(edge), dtype=bool)
        for number in np.unique(aims).tolist():
            wanted = self._ends.aims[number].meets(group)
            if wanted is not None:
                good = np.zeros(len(group.which), dtype=bool)
                good[wanted] = True
                met |= (aims == number) & good[edge]
        return met


def ordered(firsts: Firsts) -> Numbers:
    """The ways from first to last: fewest decisions, then the earliest replies of the file."""
    columns = firsts.places.T[::-1]
    return np.lexsort((*columns, firsts.decisions))
