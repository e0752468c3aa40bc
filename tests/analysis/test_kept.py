"""A reply is dominated where the definition says so, checked by playing every way on."""

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.kept import dominated
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.negotiation.step import step
from tests.analysis import brute
from tests.analysis.generated import scenario

Points = frozenset[tuple[int, int]]


def kept(compiled: CompiledScenario, state: State) -> Points:
    """The efficient totals that can still be had from a state."""
    if state.at in compiled.ending_of:
        return frozenset({(state.client, state.company)})
    ahead = (step(compiled, state, choice).state for choice in brute.choices(compiled, state))
    points = {point for after in ahead for point in kept(compiled, after)}
    return frozenset(brute.efficient(points))


def states(compiled: CompiledScenario, draws: brute.Draws) -> list[State]:
    """Every state in which something is replied, by every way."""
    return [made.before for _, steps in brute.plays(compiled, draws) for made in steps]


def never_less(one: Points, other: Points) -> bool:
    return all(any(o[0] >= p[0] and o[1] >= p[1] for o in one) for p in other)


def by_definition(compiled: CompiledScenario, draws: list[brute.Draws]) -> set[tuple[str, str, str]]:
    offers: dict[str, list[dict[str, Points]]] = {}
    for state in {state for combination in draws for state in states(compiled, combination)}:
        replies = brute.choices(compiled, state)
        keeps = {choice: kept(compiled, step(compiled, state, choice).state) for choice in replies}
        offers.setdefault(state.at, []).append(keeps)
    found = set()
    for scene, states_ in offers.items():
        ids = {choice for offer in states_ for choice in offer}
        for choice in ids:
            mine = [offer for offer in states_ if choice in offer]
            for by in ids - {choice}:
                always = all(by in offer and never_less(offer[by], offer[choice]) for offer in mine)
                if always and any(not never_less(offer[choice], offer[by]) for offer in mine):
                    found.add((scene, choice, by))
    return found


@pytest.mark.parametrize("seed", range(50))
def test_replies_are_dominated_exactly_by_the_definition(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, "when_backed")
    analysis = Analysis(authored, compiled)
    wanted = by_definition(compiled, list(analysis.draws))
    found = dominated([world.frontiers for world in analysis.worlds])
    for one in found:
        assert (one.scene, one.choice, one.by) in wanted, f"seed {seed}"
    beaten = {(scene, choice) for scene, choice, _ in wanted}
    assert {(one.scene, one.choice) for one in found} == beaten, f"seed {seed}"
