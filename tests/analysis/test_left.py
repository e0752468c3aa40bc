"""Whether walking away was right, asked of many ways: the same as asked of each by itself."""

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.left import Left
from simulator.analysis.walk import walk
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from tests.analysis import brute
from tests.analysis.generated import scenario


def _walk_aways(compiled: CompiledScenario, draws: brute.Draws) -> list[tuple[str, ...]]:
    kinds = compiled.ending_of
    plays = brute.plays(compiled, draws)
    return [way for way, steps in plays if kinds[steps[-1].state.at].kind == "walk_away"]


@pytest.mark.parametrize("merged", [False, True])
@pytest.mark.parametrize("seed", range(120))
def test_the_answers_are_those_of_each_way_by_itself(seed: int, merged: bool) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, "when_backed")
    analysis = Analysis(authored, compiled, few=0) if merged else Analysis(authored, compiled)
    for draws in analysis.draws:
        left = Left(analysis, draws)
        for way in _walk_aways(compiled, draws)[:200]:
            alone = analysis.sound_walk_away(walk(compiled, draws, way))
            assert left.sound(way) == alone, f"seed {seed}, {way}"
