"""Every distinct way in which talks can end, as it is shown: what the score map has a dot for."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import Ends, Points
from simulator.analysis.firsts import Firsts, first_ways, ordered

Numbers = NDArray[np.int64]

_MOST = 100
"""Scores are shown from 0 to this."""


class Endings:
    """The distinct (ending, client, company) of one combination of the draws, with a way to each on demand.

    `World.endings` is made of this. Rows are sorted by ending, then client, then company.

    Attributes:
        ids: the endings of the scenario, in file order.
        ending: for each row its ending, a position in `ids`.
        client, company: for each row the scores as they are shown.
    """

    def __init__(self, ends: Ends, base: tuple[int, int]) -> None:
        """`ends` has one aim for each ending, in file order; `base` are both scores at the first state."""
        self._ends = ends
        self.ids = tuple(ending.id for ending in ends.explored.scenario.endings)
        points = [ends.points(aim) for aim in range(len(self.ids))]
        self._sums = Points(*(_joined([getattr(one, name) for one in points]) for name in Points.__slots__))
        self._aim = np.repeat(np.arange(len(self.ids)), [len(one.client) for one in points])
        shown = (
            np.clip(base[0] + self._sums.client, 0, _MOST),
            np.clip(base[1] + self._sums.company, 0, _MOST),
        )
        keys, self._row = np.unique(_keys(self._aim, *shown), return_inverse=True)
        self.ending, self.client, self.company = _parts(keys)

    def __len__(self) -> int:
        return len(self.ending)

    def way_of(self, ending: str, client: int, company: int) -> tuple[str, ...]:
        """The first way to a row: fewest decisions, then the earliest replies of the file.

        Raises:
            ValueError: talks cannot end so.
        """
        place = self.ids.index(ending)
        rows = (self.ending == place) & (self.client == client) & (self.company == company)
        return self._first(rows)[1]

    def first(self, client: int, company: int) -> tuple[str, tuple[str, ...]]:
        """The ending and the replies of the first way to these scores, whatever ending has them.

        Raises:
            ValueError: talks cannot end so.
        """
        return self._first((self.client == client) & (self.company == company))

    def _first(self, rows: NDArray[np.bool_]) -> tuple[str, tuple[str, ...]]:
        """The first way to any of these rows."""
        some = np.flatnonzero(rows[self._row])
        if not len(some):
            raise ValueError("talks cannot end so")
        # More decisions than the fewest need not be read.
        decisions = self._sums.decisions[some]
        found = self._read(some[decisions == decisions.min()])
        first = int(ordered(found)[0])
        return found.ending[first], found.choices()[first]

    def _read(self, some: Numbers) -> Firsts:
        return first_ways(self._ends, self._aim[some], self._sums.client[some], self._sums.company[some])

    @cached_property
    def ways(self) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Every row once with the first way to it: by ending, and of an ending the first ways first."""
        found = self._read(np.arange(len(self._aim)))
        order = ordered(found)
        order = order[np.argsort(self._aim[order], kind="stable")]
        _, first = np.unique(self._row[order], return_index=True)
        choices = found.choices()
        return tuple((int(self._row[way]), choices[way]) for way in order[np.sort(first)].tolist())


def _joined(parts: list[Numbers]) -> Numbers:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)


def _keys(ending: Numbers, client: Numbers, company: Numbers) -> Numbers:
    return (ending << 16) | (client << 8) | company


def _parts(keys: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    return keys >> 16, (keys >> 8) & 255, keys & 255
