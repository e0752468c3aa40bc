"""The deals inside the mandate, or approved, that can be signed on some levels, with first ways."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import Aim, deals
from simulator.analysis.firsts import first_ways, ordered

if TYPE_CHECKING:
    from simulator.analysis.world import World

Numbers = NDArray[np.int64]
Some = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Signing:
    """One deal: both scores as shown, the levels signed, and the first way to it."""

    client: int
    company: int
    levels: tuple[int, ...]
    choices: tuple[str, ...]


class Signings:
    """Every distinct pair of scores that deals on some levels can have.

    Attributes:
        client, company: the scores as shown; a pair may stand here more than once.
    """

    def __init__(self, world: "World", signed: list[int], *, open_only: bool) -> None:
        """Find them.

        Args:
            signed: what may be signed, packed (see `ends.signed`).
            open_only: only by ways that rely on nothing hidden.

        Raises:
            TooManySums: see `World.ends`.
        """
        explored = world.explored
        codes = np.array(sorted(signed), dtype=np.int64)
        self._ends = world.ends(
            [Aim(deals(explored), deal=True, void=False, signed=codes)], open_only=open_only
        )
        self._points = self._ends.points(0)
        self.client: Numbers = np.clip(world.base[0] + self._points.client, 0, 100)
        self.company: Numbers = np.clip(world.base[1] + self._points.company, 0, 100)

    def best(self, some: Some) -> Signing:
        """Of some, which are not none, the one of highest company, then client score, by the first way."""
        order = self.company * 128 + self.client
        top = order[some].max()
        found = np.flatnonzero(some & (order == top))
        decisions = self._points.decisions[found]
        found = found[decisions == decisions.min()]
        ways = first_ways(
            self._ends,
            np.zeros(len(found), dtype=np.int64),
            self._points.client[found],
            self._points.company[found],
        )
        first = int(ordered(ways)[0])
        levels, _ = self._ends.explored.layouts.unpack_signed(int(ways.signed[first]))
        return Signing(int(self.client[found[0]]), int(self.company[found[0]]), levels, ways.way(first))
