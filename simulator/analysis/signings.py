"""The deals inside the mandate, or approved, that can be signed on some levels, with first ways."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.ends import Aim, deals
from simulator.analysis.firsts import first_ways, ordered
from simulator.analysis.frontier import NONE, frontiers, only

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
    """For each sum of client points the most company points that a deal on some levels can have with it.

    So whatever asks for at least so much of the company, or for the best of it, can be asked of these alone.

    Attributes:
        client, company: the scores as shown; a pair may stand here more than once.
    """

    def __init__(self, world: "World", signed: list[int], *, open_only: bool) -> None:
        """Find them.

        Args:
            signed: what may be signed, packed (see `ends.signed`).
            open_only: only by ways that rely on nothing hidden.

        Raises:
            ScoreFarm: see `World.frontiers`.
        """
        self._world, self._open_only = world, open_only
        codes = np.array(sorted(signed), dtype=np.int64)
        self._aim = Aim(deals(world.explored), deal=True, void=False, signed=codes)
        scene, place = world.explored.start
        rows = frontiers(only(world.explored, self._aim, open_only=open_only)).rows[scene]
        company = rows.company(place)
        cells = np.flatnonzero(company > NONE)
        self.client: Numbers = np.clip(world.base[0] + rows.low + cells, 0, 100)
        self.company: Numbers = np.clip(world.base[1] + company[cells], 0, 100)

    def has(self, client: int, company: int) -> bool:
        """Whether these scores stand here."""
        return bool(((self.client == client) & (self.company == company)).any())

    def best(self, some: Some) -> Signing:
        """Of some, which are not none, the one of highest company, then client score, by the first way.

        Raises:
            TooManySums: see `World.ends`.
        """
        company = int(self.company[some].max())
        client = int(self.client[some & (self.company == company)].max())
        world, ends = self._world, self._world.ends([self._aim], open_only=self._open_only)
        points = ends.points(0)
        alike = np.clip(world.base[0] + points.client, 0, 100) == client
        found = np.flatnonzero(alike & (np.clip(world.base[1] + points.company, 0, 100) == company))
        decisions = points.decisions[found]
        found = found[decisions == decisions.min()]
        aims = np.zeros(len(found), dtype=np.int64)
        ways = first_ways(ends, aims, points.client[found], points.company[found])
        first = int(ordered(ways)[0])
        levels, _ = world.explored.layouts.unpack_signed(int(ways.signed[first]))
        return Signing(client, company, levels, ways.way(first))
