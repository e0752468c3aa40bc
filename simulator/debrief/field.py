"""The field on which an attempt is laid: every outcome that could be reached under its own draws.

Scores are shown ones, 0 to 100. Nothing here is a sample; where there are too many outcomes to be listed
the frontier still stands and the dots are missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.debrief.dots import Dot, Dots, Point

__all__ = ["Dot", "Dots", "Field", "Gap", "Gaps", "Point", "Ranges", "RewardsZone", "SaysZone"]

MANY = 400
"""Distinct points over which a map shows densities instead of dots."""

SQUARES = 10
"""Columns and rows of the density."""

AREA = 8
"""From so many outcomes on what he rewards is an area, under it single points."""


@dataclass(frozen=True, slots=True)
class Gap:
    """How much more one side could have had with the other not worse off.

    `points` is over the attempt's own score, 1 or more; `to` is a frontier point that gives it.
    """

    points: int
    to: Point


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gap lines: None on a side where nothing more could be had.

    Both are None exactly where the attempt ended on the frontier.
    """

    client: Gap | None
    company: Gap | None


@dataclass(frozen=True, slots=True)
class SaysZone:
    """What he declared: every outcome with client satisfaction of `floor` or more."""

    floor: int


@dataclass(frozen=True, slots=True)
class RewardsZone:
    """What he rewards: the outcomes that would please him.

    Attributes:
        points: their distinct points, client rising.
        area: whether they are so many that they are drawn as an area.
    """

    points: tuple[Point, ...]
    area: bool


@dataclass(frozen=True, slots=True)
class Ranges:
    """The least and most shown score of each side that could be reached: (low, high)."""

    client: tuple[int, int]
    company: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Field:
    """Everything that a map of an attempt is drawn from.

    Attributes:
        dots: every distinct outcome; None where there are too many to be listed.
        efficient: those of them that are on the frontier.
        density: the number of distinct points in each of 10 x 10 squares, `density[row][column]` with the
            rows by company and the columns by client, both rising; None with 400 points or fewer.
        frontier: the efficient points, client rising.
        sound: the efficient points of the deals inside the mandate or approved, client rising.
        gaps: from the attempt's own outcome.
        ranges: of everything that could be reached.
        thresholds: from which (client, company) on a score is high.
        says: None where he declared no floor.
        rewards: None where the dots are not known.
        one_ending: whether everything ends in one and the same point, so that there is nothing to compare.
        ways: a way to every frontier point, where there are no dots.
    """

    dots: Dots | None
    efficient: tuple[Dot, ...]
    density: tuple[tuple[int, ...], ...] | None
    frontier: tuple[Point, ...]
    sound: tuple[Point, ...]
    gaps: Gaps
    ranges: Ranges
    thresholds: Point
    says: SaysZone | None
    rewards: RewardsZone | None
    one_ending: bool
    ways: Mapping[tuple[str, Point], tuple[str, ...]] = field(repr=False)

    @property
    def on_frontier(self) -> bool:
        """Whether nothing was left on the table."""
        return self.gaps.client is None and self.gaps.company is None

    def way(self, point: Point, ending: str | None = None) -> tuple[str, ...]:
        """The replies of the first way to an outcome, from the opening on.

        Args:
            ending: which ending, where several have these scores; the first of the file without it.

        Raises:
            KeyError: nothing with these scores (and this ending) could be reached.
        """
        if self.dots is not None:
            return self.dots.way_to(point, ending)
        for (other, there), choices in self.ways.items():
            if there == point and ending in (None, other):
                return choices
        raise KeyError(point)
