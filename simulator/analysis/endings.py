"""Every distinct way in which talks can end, as it is shown: what the score map has a dot for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import BUDGET, Aim, Ends, Points
from simulator.analysis.explore import Explored
from simulator.analysis.firsts import Firsts, first_ways, ordered

Numbers = NDArray[np.int64]
Some = NDArray[np.bool_]
Way = tuple[str, tuple[str, ...]]
"""An ending and the replies that lead to it."""

_MOST = 100
"""Scores are shown from 0 to this."""


@dataclass(frozen=True, slots=True)
class EndingRow:
    """One distinct ending with both scores as they are shown.

    Attributes:
        void: whether it is a deal that can only come by signing outside the mandate without approval.
        choices: the replies of the first way to it: fewest decisions, then the earliest of the file.
        levels: what is signed by that way; empty where it is no deal.
    """

    ending: str
    client: int
    company: int
    void: bool
    choices: tuple[str, ...]
    levels: tuple[int, ...]


class Endings:
    """The distinct (ending, client, company) of one combination of the draws: `World.endings`.

    For a map the arrays are enough, and `way_of` finds the way to what somebody points at. `rows` are all
    of them with their ways, in about the time that the arrays took.

    Attributes:
        ids: the endings of the scenario, in file order.
        ending, client, company: for each row its ending as a position in `ids`, and the scores as they are
            shown; sorted by these three.
        void: for each row whether every way to it signs outside the mandate without approval.
    """

    def __init__(
        self,
        explored: Explored,
        base: tuple[int, int],
        *,
        open_only: bool = False,
        budget: int = BUDGET,
    ) -> None:
        """Find them.

        Args:
            base: both scores at the first state, without what the terms moved are worth.
            open_only, budget: see `Ends`.

        Raises:
            TooManySums: there are more than the budget, or without end.
        """
        self.ids = tuple(ending.id for ending in explored.scenario.endings)
        self._ends = Ends(explored, [aim for _, aim in _aims(explored)], open_only=open_only, budget=budget)
        points = [self._ends.points(aim) for aim in range(len(self._ends.aims))]
        sizes = [len(one.client) for one in points]
        self._sums = Points(*(np.concatenate([getattr(one, name) for one in points]) for name in _COLUMNS))
        self._aim = np.repeat(np.arange(len(points)), sizes)
        self._ending_of = np.repeat([place for place, _ in _aims(explored)], sizes)
        client, company = (
            np.clip(start + sums, 0, _MOST)
            for start, sums in zip(base, (self._sums.client, self._sums.company), strict=True)
        )
        keys = (self._ending_of << 16) | (client << 8) | company
        found, self._row = np.unique(keys, return_inverse=True)
        self.ending, self.client, self.company = found >> 16, (found >> 8) & 255, found & 255
        sound = np.array([aim.void is not True for aim in self._ends.aims])[self._aim]
        self.void: Some = np.bincount(self._row, sound, minlength=len(found)) == 0

    def __len__(self) -> int:
        return len(self.ending)

    def way_of(self, ending: str, client: int, company: int) -> tuple[str, ...]:
        """The replies of the first way to a row.

        Raises:
            ValueError: talks cannot end so.
        """
        place = self.ids.index(ending)
        return self._first((self.ending == place) & (self.client == client) & (self.company == company))[1]

    def first(self, client: int, company: int) -> Way:
        """The first way to these scores, whatever ending has them.

        Raises:
            ValueError: talks cannot end so.
        """
        return self._first((self.client == client) & (self.company == company))

    @cached_property
    def rows(self) -> tuple[EndingRow, ...]:
        """Every row with its way: by ending in file order, and those of an ending by their ways."""
        return tuple(self._rows())

    @cached_property
    def _firsts(self) -> tuple[Firsts, Numbers]:
        """The first way to every sum, and these ways from first to last."""
        found = self._read(np.arange(len(self._aim)))
        return found, ordered(found)

    def read(self) -> tuple[Firsts, Numbers]:
        """First ways, and for each row which of them is its own: small, and kept without the states."""
        found, order = self._firsts
        _, first = np.unique(self._row[order], return_index=True)
        return found, order[first]

    def _rows(self) -> Iterator[EndingRow]:
        found, order = self._firsts
        order = order[np.argsort(self._ending_of[order], kind="stable")]
        _, first = np.unique(self._row[order], return_index=True)
        ways = order[np.sort(first)]
        unpack, choices = self._ends.explored.layouts.unpack_signed, found.choices()
        levels = {code: unpack(code)[0] for code in np.unique(found.signed).tolist()}
        rows = self._row[ways]
        columns = (self.ending[rows], self.client[rows], self.company[rows], self.void[rows], ways,
                   found.signed[ways], self._ends.deal[self._aim[ways]])  # fmt: skip
        for ending, client, company, void, way, signed, deal in zip(
            *(column.tolist() for column in columns), strict=True
        ):
            yield EndingRow(
                self.ids[ending], client, company, void, choices[way], levels[signed] if deal else ()
            )

    def _first(self, rows: Some) -> Way:
        """The first way to any of these rows; it is not read anew where all have been read."""
        if "_firsts" in self.__dict__:
            every, order = self._firsts
            way = int(order[rows[self._row[order]].argmax()])
            if not rows[self._row[way]]:
                raise ValueError("talks cannot end so")
            return every.ending[way], every.way(way)
        some = np.flatnonzero(rows[self._row])
        if not len(some):
            raise ValueError("talks cannot end so")
        # Those that take more decisions than the fewest need not be read.
        decisions = self._sums.decisions[some]
        found = self._read(some[decisions == decisions.min()])
        first = int(ordered(found)[0])
        return found.ending[first], found.way(first)

    def _read(self, some: Numbers) -> Firsts:
        return first_ways(self._ends, self._aim[some], self._sums.client[some], self._sums.company[some])


_COLUMNS = ("client", "company", "decisions")


def _aims(explored: Explored) -> Iterator[tuple[int, Aim]]:
    """For each ending, by its place in the file, its aims: deals apart by whether they are void."""
    for place, ending in enumerate(explored.scenario.endings):
        one = frozenset([ending.id])
        if ending.kind == "deal":
            yield place, Aim(one, deal=True, void=False)
            yield place, Aim(one, deal=True, void=True)
        else:
            yield place, Aim(one, deal=False)
