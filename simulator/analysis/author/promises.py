"""What an author promises of all that can happen: endings and regions in reach, points of the frontier."""

from collections.abc import Iterable, Iterator

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.finding import Finding
from simulator.analysis.author.regions import deals_by_region
from simulator.analysis.world import World
from simulator.negotiation.ledger import Address
from simulator.scenario.expectation import expected
from simulator.scenario.model import Expectation

APART = 3
"""Points on both scores by which points of the frontier must differ to count as two."""


def broken(analysis: Analysis, row: Expectation, number: int, director: str) -> Iterator[Finding]:
    """What one row of `expect` promises of reach and is not so, each under the first draws that break it.

    Args:
        analysis: under the rule of approvals of the director that the row names.
        number: the row's position.

    Raises:
        TooMany, ScoreFarm, TooManySums: see `World`.
    """
    said: set[Address] = set()
    for world in _worlds(analysis, row):
        for address, promised, happened in _differences(world, row, ("expect", number)):
            if address not in said:
                said.add(address)
                draws = ", ".join(f"{k}: {v}" for k, v in analysis.draw_names(world.draws).items())
                played = {"director": director, "draws": draws}
                yield Finding(
                    "expect-not-met", address, {"promised": promised, "happened": happened, **played}
                )


def _worlds(analysis: Analysis, row: Expectation) -> Iterator[World]:
    for world in analysis.worlds:
        if row.draws.items() <= analysis.draw_names(world.draws).items():
            yield world


def _differences(world: World, row: Expectation, owner: Address) -> Iterator[tuple[Address, str, str]]:
    """Where it stands, what was promised and what is so instead."""
    reached = reachable_endings(world) if row.reachable else ()
    for place, ending in enumerate(row.reachable or ()):
        if ending not in reached:
            happened = f"reachable: {', '.join(reached)}"
            yield (*owner, "reachable", place), f"reachable: {ending}", happened
    lying = deals_by_region(world) if row.unreached else {}
    for place, region in enumerate(row.unreached or ()):
        if region in lying:
            client, company = lying[region]
            happened = f"{region}: {client} : {company}"
            yield (*owner, "unreached", place), f"unreached: {region}", happened
    wanted = None if row.frontier is None else expected(row.frontier)
    if wanted is not None:
        count = points_apart(world.frontier)
        if not wanted.holds(count):
            yield (*owner, "frontier"), f"frontier: {wanted.text}", f"frontier: {count}"


def reachable_endings(world: World) -> tuple[str, ...]:
    """The endings that some play comes to, in file order."""
    met = {group.target for here in world.explored.reached.values() for group in here.groups}
    return tuple(ending.id for ending in world.explored.scenario.endings if ending.id in met)


def points_apart(frontier: Iterable[tuple[int, int]]) -> int:
    """How many points of a frontier are apart on both scores, taken from the highest client score down."""
    count, last = 0, (0, 0)
    for point in sorted(frontier, reverse=True):
        if not count or (last[0] - point[0] >= APART and point[1] - last[1] >= APART):
            count, last = count + 1, point
    return count
