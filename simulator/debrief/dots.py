"""Every distinct outcome, in columns: there may be ten thousands, and each is made only when it is asked for.

So many objects at once would not only take their time; collecting garbage among them would hold up the
window's own thread.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.firsts import Firsts
from simulator.analysis.pleasure import PARTS
from simulator.director.persona import HIGH
from simulator.scenario.vocabulary import EndingKind

Numbers = NDArray[np.int64]
Some = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Point:
    """A pair of shown scores."""

    client: int
    company: int


@dataclass(frozen=True, slots=True)
class Dot:
    """One distinct outcome: an ending with both shown scores.

    Attributes:
        ending, kind: how talks end there.
        void: whether it is a deal that can only come by signing outside the mandate without approval.
        efficient: whether it is on the frontier.
        delight: what can be seen on the client's face there, 0 to 100; where several ways to it differ in
            this, that of the first.
        pleasure: how the director would take it, hindsight counted; about 0 to 100, never shown as a score.
    """

    client: int
    company: int
    ending: str
    kind: EndingKind
    void: bool
    efficient: bool
    delight: int
    pleasure: Fraction

    @property
    def pleases(self) -> bool:
        """Whether he would be pleased by it."""
        return self.pleasure >= HIGH

    @property
    def point(self) -> Point:
        """Where it stands."""
        return Point(self.client, self.company)


@dataclass(frozen=True, slots=True, eq=False)
class Dots(Sequence[Dot]):
    """The outcomes in the file's order of endings, then client and company rising.

    Attributes:
        endings: the scenario's endings, each with its kind.
        ending: for each dot its ending, a position in `endings`.
        client, company, void, efficient, delight: see `Dot`.
        pleasure: in hundredths of a point.
        ways, way: the first ways, and for each dot which of them is its own.
    """

    endings: tuple[tuple[str, EndingKind], ...]
    ending: Numbers
    client: Numbers
    company: Numbers
    void: Some
    efficient: Some
    delight: Numbers
    pleasure: Numbers
    ways: Firsts
    way: Numbers

    def __len__(self) -> int:
        return len(self.ending)

    @overload
    def __getitem__(self, place: int) -> Dot: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Dot]: ...
    def __getitem__(self, place: int | slice) -> Dot | Sequence[Dot]:
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(len(self))))
        ending, kind = self.endings[int(self.ending[place])]
        return Dot(
            client=int(self.client[place]),
            company=int(self.company[place]),
            ending=ending,
            kind=kind,
            void=bool(self.void[place]),
            efficient=bool(self.efficient[place]),
            delight=int(self.delight[place]),
            pleasure=Fraction(int(self.pleasure[place]), PARTS),
        )

    @property
    def best(self) -> Dot:
        """The one that pleases him most; of equals that with most for the company, then for the client."""
        return self[int(np.lexsort((self.client, self.company, self.pleasure))[-1])]

    def only(self, which: Some) -> tuple[Dot, ...]:
        """Some of them, in order."""
        return tuple(self[place] for place in np.flatnonzero(which).tolist())

    def points(self, which: Some | None = None) -> list[tuple[int, int]]:
        """The distinct (client, company) of some or all of them, client rising."""
        keys = (self.client << 8) | self.company
        found = np.unique(keys if which is None else keys[which]).tolist()
        return [(key >> 8, key & 255) for key in found]

    def rows(self) -> Iterator[tuple[str, int, int, bool]]:
        """Ending, client, company and void of each, without making the dots."""
        columns: Any = (self.ending, self.client, self.company, self.void)
        for ending, client, company, void in zip(*(column.tolist() for column in columns), strict=True):
            yield self.endings[ending][0], client, company, void

    def way_to(self, point: Point, ending: str | None) -> tuple[str, ...]:
        """The replies of the first way to a dot, the first of the file where several stand there.

        Raises:
            KeyError: nothing stands there.
        """
        there = (self.client == point.client) & (self.company == point.company)
        if ending is not None:
            there &= self.ending == [name for name, _ in self.endings].index(ending)
        places = np.flatnonzero(there)
        if not len(places):
            raise KeyError(point)
        return self.ways.way(int(self.way[places[0]]))
