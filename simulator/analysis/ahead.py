"""What still lay ahead of a state of an attempt, as final scores, and how much of it there was."""

from collections.abc import Iterable

from simulator.analysis.world import World
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State

Scores = tuple[int, int]
"""(client, company), uncapped."""


def without_terms(scenario: CompiledScenario, state: State) -> Scores:
    """The totals of a state less what the terms on the table are worth: that is counted at the end."""
    totals = []
    for side, total in enumerate((state.client, state.company)):
        worth = sum(
            term.points[level][side] - term.points[term.opening][side]
            for term, level in zip(scenario.terms, state.terms, strict=True)
        )
        totals.append(total - worth)
    return totals[0], totals[1]


def ahead(world: World, scenario: CompiledScenario, state: State) -> list[Scores]:
    """The frontier of final scores that could still be reached from a state, client rising.

    At an ending it is the outcome itself; empty where no way ends.
    """
    if state.at in scenario.ending_of:
        return [(state.client, state.company)]
    explored = world.explored
    place = int(explored.reached[state.at].codes.searchsorted(explored.layouts.code(state)))
    base = without_terms(scenario, state)
    points = world.frontiers.points(state.at, place)
    return [(base[0] + client, base[1] + company) for client, company in points]


def room(frontier: Iterable[Scores], lowest: Scores) -> int:
    """The hypervolume of a frontier in whole points: how many pairs of scores it matches or beats.

    Args:
        lowest: the least of each score that can be attained; pairs are counted from there, it included.
    """
    pairs, left = 0, lowest[0] - 1
    for client, company in sorted(frontier):
        pairs += (client - left) * (company - lowest[1] + 1)
        left = client
    return pairs
