"""Every distinct ending as it is shown, with its first way: what playing every way finds, and no more."""

from dataclasses import dataclass, field

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.ends import Aim, Ends, TooManySums
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended
from simulator.negotiation.ledger import shown
from simulator.scenario.vocabulary import Approves
from tests.analysis import brute
from tests.analysis.author.material import story
from tests.analysis.generated import scenario
from tests.analysis.small import analysis

_APPROVES: tuple[Approves, ...] = ("when_backed", "always", "never")

Key = tuple[str, int, int]


@dataclass
class Played:
    """All plays that end alike: their ways, and whether all of them are void."""

    ways: dict[tuple[str, ...], tuple[int, ...]] = field(default_factory=dict)
    void: bool = True


def _played(compiled: CompiledScenario, draws: brute.Draws) -> dict[Key, Played]:
    """Every ending as shown, found by playing: to each way what it signs."""
    found: dict[Key, Played] = {}
    for way, steps in brute.plays(compiled, draws):
        end, ended = steps[-1].state, steps[-1].events[-1]
        assert isinstance(ended, Ended)
        one = found.setdefault((end.at, shown(end.client), shown(end.company)), Played())
        one.ways[way] = end.terms if ended.kind == "deal" else ()
        one.void = one.void and ended.void
    return found


@pytest.mark.parametrize("seed", range(120))
def test_endings_and_their_first_ways_equal_those_of_every_play(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    for world in (*Analysis(authored, compiled).worlds, *Analysis(authored, compiled, few=0).worlds):
        endings, every = world.endings, _played(compiled, world.draws)
        columns = zip(endings.ending.tolist(), endings.client.tolist(), endings.company.tolist(), strict=True)
        listed = [(endings.ids[ending], client, company) for ending, client, company in columns]
        assert sorted(listed) == sorted(every), f"seed {seed}, draws {world.draws}"
        rows = {(row.ending, row.client, row.company): row for row in endings.rows}
        assert len(rows) == len(endings.rows) == len(endings)
        for number, key in list(enumerate(listed))[:: max(1, len(listed) // 12)]:
            first = brute.earliest(compiled, world.draws, list(every[key].ways))
            assert rows[key].choices == endings.way_of(*key) == first, f"seed {seed}"
            assert rows[key].levels == every[key].ways[first], f"seed {seed}"
            assert rows[key].void == endings.void[number] == every[key].void, f"seed {seed}"
            among = [way for other, played in every.items() if other[1:] == key[1:] for way in played.ways]
            assert endings.first(*key[1:])[1] == brute.earliest(compiled, world.draws, among), f"seed {seed}"


@pytest.mark.parametrize("seed", range(60))
def test_what_can_be_come_to_without_relying_on_anything_hidden_is_found_apart(seed: int) -> None:
    authored = scenario(seed)
    compiled = compile_scenario(authored, _APPROVES[seed % 3])
    for world in Analysis(authored, compiled).worlds:
        _ = world.frontiers
        aims = [Aim(frozenset([ending.id]), ending.kind == "deal") for ending in compiled.endings]
        found = Ends(world.explored, aims, open_only=True)
        points = [found.points(aim) for aim in range(len(aims))]
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
    with pytest.raises(TooManySums, match="budget"):
        Ends(analysis().worlds[0].explored, [Aim(frozenset(["signed"]), deal=True)], budget=3)


def _looping(reply: str) -> Analysis:
    """Talks that may go round one scene for ever before they are signed or lost."""
    replies = [f"again {reply} > opening; repeat: true", "on +1 +0 > table"]
    authored = story({"opening": replies, "table": ["sign +2 +1 > signed", "back > opening", "leave > lost"]})
    return Analysis(authored, compile_scenario(authored, "always"))


def test_a_loop_that_moves_no_score_makes_no_new_endings() -> None:
    (world,) = _looping("+0 +0").worlds
    rows = {(row.ending, row.client, row.company): row.choices for row in world.endings.rows}
    start = world.base
    assert rows == {
        ("signed", start[0] + 3, start[1] + 1): ("on", "sign"),
        ("lost", start[0] + 1, start[1]): ("on", "leave"),
    }


def test_a_loop_that_loses_every_time_makes_endings_without_end() -> None:
    (world,) = _looping("+0 -1").worlds
    assert world.frontier
    with pytest.raises(TooManySums, match="opening"):
        _ = world.endings
    ending, choices = world.way_to(*world.frontier[0])
    assert (ending, choices) == ("signed", ("on", "sign"))
