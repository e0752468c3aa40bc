"""Lays a finished attempt out on the field of everything that could be reached under its own draws."""

from collections.abc import Iterable, Mapping

import numpy as np

from simulator.analysis.delight import Delight
from simulator.analysis.ends import TooManySums
from simulator.analysis.pleasure import PARTS, pleasures
from simulator.analysis.span import attainable
from simulator.analysis.world import World
from simulator.attempt import Attempt
from simulator.debrief.dots import Dots, Point
from simulator.debrief.field import AREA, MANY, SQUARES, Field, Gap, Gaps, Ranges, RewardsZone, SaysZone
from simulator.director.persona import HIGH
from simulator.negotiation.ledger import shown

Ways = Mapping[tuple[str, Point], tuple[str, ...]]


def laid_out(attempt: Attempt, world: World) -> Field:
    """The field of an attempt.

    Args:
        attempt: one that has ended.
        world: the whole scenario under the attempt's own draws.

    Raises:
        TooMany: there are more states than the budget.
        ScoreFarm: a loop of the scenario adds points every time round.
    """
    frontier = tuple(Point(*one) for one in world.frontier)
    dots, ways = _dots(attempt, world)
    points = None if dots is None else dots.points()
    ranges = _ranges(attempt, world)
    declares = attempt.director.declares
    return Field(
        dots=dots,
        efficient=() if dots is None else dots.only(dots.efficient),
        density=None if points is None or len(points) <= MANY else _density(points),
        frontier=frontier,
        sound=_sound(world),
        gaps=gaps_from(Point(*attempt.state.shown), frontier),
        ranges=ranges,
        thresholds=Point(*attempt.rules.regions),
        says=None if declares is None or declares.floor is None else SaysZone(declares.floor),
        rewards=None if dots is None else _rewards(dots),
        one_ending=ranges.client[0] == ranges.client[1] and ranges.company[0] == ranges.company[1],
        ways=ways,
    )


def gaps_from(mine: Point, frontier: Iterable[Point]) -> Gaps:
    """How much more each side could have had, with the other side's score or better."""
    points = tuple(frontier)
    company = [one for one in points if one.client >= mine.client and one.company > mine.company]
    client = [one for one in points if one.company >= mine.company and one.client > mine.client]
    up = max(company, key=lambda one: one.company, default=None)
    right = max(client, key=lambda one: one.client, default=None)
    return Gaps(
        client=None if right is None else Gap(right.client - mine.client, right),
        company=None if up is None else Gap(up.company - mine.company, up),
    )


def _dots(attempt: Attempt, world: World) -> tuple[Dots | None, Ways]:
    """Every distinct outcome; where they are too many, ways to the frontier."""
    try:
        endings = world.endings
    except TooManySums:
        return None, _to_the_frontier(world)
    firsts, way = endings.read()
    delight = Delight(attempt.rules, world.draws).of_all(endings, firsts, way)
    frontier = np.array([(client << 8) | company for client, company in world.frontier], dtype=np.int64)
    dots = Dots(
        endings=tuple((ending.id, ending.kind) for ending in attempt.rules.endings),
        ending=endings.ending,
        client=endings.client,
        company=endings.company,
        void=endings.void,
        efficient=np.isin((endings.client << 8) | endings.company, frontier),
        delight=delight,
        pleasure=pleasures(attempt.director, endings.client, endings.company, delight, world.best_deal),
        ways=firsts,
        way=way,
    )
    return dots, {}


def _sound(world: World) -> tuple[Point, ...]:
    """The efficient ones among the deals inside the mandate or approved."""
    base = world.base
    points = {
        (shown(base[0] + client), shown(base[1] + company))
        for client, company in world.deal_frontiers.points(*world.explored.start)
    }
    kept = (p for p in points if not any(q != p and q[0] >= p[0] and q[1] >= p[1] for q in points))
    return tuple(Point(*point) for point in sorted(kept))


def _to_the_frontier(world: World) -> Ways:
    ways = {}
    for client, company in world.frontier:
        ending, choices = world.a_way_to(client, company)
        ways[ending, Point(client, company)] = choices
    return ways


def _ranges(attempt: Attempt, world: World) -> Ranges:
    client, company = (
        (shown(start + low), shown(start + high))
        for start, (low, high) in zip(attempt.rules.start, attainable(world.explored), strict=True)
    )
    return Ranges(client, company)


def _density(points: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    counts = [[0] * SQUARES for _ in range(SQUARES)]
    size = 100 // SQUARES
    for client, company in points:
        # 100 itself stands in the last square.
        counts[min(company // size, SQUARES - 1)][min(client // size, SQUARES - 1)] += 1
    return tuple(map(tuple, counts))


def _rewards(dots: Dots) -> RewardsZone:
    points = dots.points(dots.pleasure >= HIGH * PARTS)
    return RewardsZone(tuple(Point(*point) for point in points), area=len(points) >= AREA)
