"""Between which bounds the running totals lie at each scene: never too narrow, quickly found.

What terms are worth lies between their cheapest and their dearest levels whenever it is asked; all else is
a sum along the way. In scenes that lead back to one another a reply adds as often as it may be given.
"""

from simulator.analysis.variables import SIDES, Variables
from simulator.negotiation.compiled import CompiledScenario, Points, Reply

FARTHEST = 1000
"""Totals farther than this from the start are those of a loop that no attempt goes round so often."""

Bounds = tuple[int, int]


def running(variables: Variables, side: int) -> dict[str, Bounds]:
    """The least and most running total of a side (0 client, 1 company) on coming to each scene."""
    scenario = variables.scenario
    low, high = _terms(scenario, side)
    return {
        name: (scenario.start[side] + low + least, scenario.start[side] + high + most)
        for name, (least, most) in _sums(variables, side).items()
    }


def _terms(scenario: CompiledScenario, side: int) -> Bounds:
    """What all terms together may be worth over the opening."""
    worth = [
        [points[side] - term.points[term.opening][side] for points in term.points] for term in scenario.terms
    ]
    return sum(min(values) for values in worth), sum(max(values) for values in worth)


def _sums(variables: Variables, side: int) -> dict[str, Bounds]:
    """The least and most sum on the way to each scene, without what terms are worth."""
    scenario = variables.scenario
    arrive: dict[str, Bounds] = {scenario.first: (0, 0)}
    for block in variables.blocks:
        low = min(arrive[name][0] for name in block if name in arrive)
        high = max(arrive[name][1] for name in block if name in arrive)
        replies = [reply for name in block for reply in scenario.scene_of[name].replies]
        if variables.loops(block):
            # Inside the block each reply that may lead back counts as often as it can be given.
            for reply in replies:
                least, most = _added(scenario, reply, side)
                times = (scenario.rounds or FARTHEST) if reply.repeat else 1
                low, high = low + times * min(0, least), high + times * max(0, most)
        low, high = max(low, -FARTHEST), min(high, FARTHEST)
        arrive.update(dict.fromkeys(block, (low, high)))
        for reply in replies:
            least, most = _added(scenario, reply, side)
            for branch in reply.branches:
                for target in variables.targets(branch.to):
                    if target in scenario.scene_of and target not in block:
                        before = arrive.get(target, (FARTHEST, -FARTHEST))
                        arrive[target] = min(before[0], low + least), max(before[1], high + most)
    return arrive


def _added(scenario: CompiledScenario, reply: Reply, side: int) -> Bounds:
    """The least and most that a reply and its branches may add, without what terms are worth."""
    own = points_of(reply.effects.points, side) + acts_of(reply, side)
    lost = scenario.precedent if side == 1 and reply.terms and not reply.in_return else 0
    ways = [points_of(branch.effects.points, side) for branch in reply.branches]
    return own - lost + min(ways), own + max(ways)


def acts_of(reply: Reply, side: int) -> int:
    """What a reply's acts add; acts speak to the client only."""
    return sum(value for _, points in reply.acts for _, value in points) if side == 0 else 0


def points_of(points: tuple[Points, ...], side: int) -> int:
    """The sum of one side's own points."""
    return sum(item.points for item in points if item.side == SIDES[side])
