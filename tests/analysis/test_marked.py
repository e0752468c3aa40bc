"""The replies on the ways to the frontier are those of the plays that end there."""

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.marked import frontier_replies
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.ledger import shown
from tests.analysis import brute
from tests.analysis.generated import scenario


@pytest.mark.parametrize("seed", range(80))
def test_the_replies_on_the_ways_to_each_point_are_those_of_all_plays_that_end_there(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, "when_backed")
    for world in Analysis(authored, compiled).worlds:
        wanted: dict[tuple[int, int], set[tuple[str, str]]] = {}
        for _, steps in brute.plays(compiled, world.draws):
            end = steps[-1].state
            made = wanted.setdefault((shown(end.client), shown(end.company)), set())
            made.update((one.scene, one.choice) for one in steps)
        found = frontier_replies(world)
        assert [set(one) for one in found] == [wanted[point] for point in world.frontier], f"seed {seed}"
