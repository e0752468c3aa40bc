"""Every distinct ending as it is shown, with its first way: what playing every way finds, and no more."""

import pytest

from simulator.analysis import ends
from simulator.analysis.analysis import Analysis
from simulator.analysis.ends import Ends, TooManySums, each_ending
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import shown
from simulator.scenario.vocabulary import Approves
from tests.analysis import brute
from tests.analysis.generated import scenario
from tests.analysis.small import analysis

_APPROVES: tuple[Approves, ...] = ("when_backed", "always", "never")

Ending = tuple[str, int, int]


def _played(compiled: CompiledScenario, draws: brute.Draws) -> dict[Ending, list[tuple[str, ...]]]:
    """Every ending as shown with every way to it, found by playing."""
    found: dict[Ending, list[tuple[str, ...]]] = {}
    for (ending, client, company, _, _), ways in brute.results(compiled, draws).items():
        found.setdefault((ending, shown(client), shown(company)), []).extend(ways)
    return found


@pytest.mark.parametrize("seed", range(120))
def test_endings_and_their_first_ways_equal_those_of_every_play(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    for world in (*Analysis(authored, compiled).worlds, *Analysis(authored, compiled, few=0).worlds):
        endings, every = world.endings, _played(compiled, world.draws)
        rows = zip(endings.ending.tolist(), endings.client.tolist(), endings.company.tolist(), strict=True)
        listed = [(endings.ids[ending], client, company) for ending, client, company in rows]
        assert sorted(listed) == sorted(every), f"seed {seed}, draws {world.draws}"
        ways = dict(endings.ways)
        for row, key in list(enumerate(listed))[:: max(1, len(listed) // 12)]:
            first = brute.earliest(compiled, world.draws, every[key])
            assert ways[row] == first, f"seed {seed}"
            assert endings.way_of(*key) == first, f"seed {seed}"
            among = [way for (_, *scores), ways in every.items() if scores == [*key[1:]] for way in ways]
            assert endings.first(*key[1:])[1] == brute.earliest(compiled, world.draws, among), f"seed {seed}"


@pytest.mark.parametrize("seed", range(60))
def test_ways_that_rely_on_nothing_hidden_are_found_apart(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    for world in Analysis(authored, compiled).worlds:
        _ = world.frontiers
        found = Ends(world.explored, each_ending(world.explored), open_only=True)
        points = [found.points(aim) for aim in range(len(found.aims))]
        listed = {
            (ending.id, world.base[0] + client, world.base[1] + company)
            for ending, some in zip(compiled.endings, points, strict=True)
            for client, company in zip(some.client.tolist(), some.company.tolist(), strict=True)
        }
        results = brute.results(compiled, world.draws)
        assert listed == {key[:3] for key in results if not key[4]}, f"seed {seed}"


def test_what_talks_cannot_end_with_has_no_way() -> None:
    endings = analysis().worlds[0].endings
    with pytest.raises(ValueError, match="cannot end"):
        endings.way_of("signed", 1, 1)
    with pytest.raises(ValueError, match="cannot end"):
        endings.first(1, 1)


def test_over_the_budget_there_are_too_many() -> None:
    explored = analysis().worlds[0].explored
    with pytest.raises(TooManySums, match="budget"):
        Ends(explored, each_ending(explored), budget=3)
    assert ends.BUDGET > 3
