"""A way to every frontier point is found without listing the endings."""

import pytest

from simulator.analysis import world as module
from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import TooMany
from simulator.analysis.findings import FreeGain, Way, find
from simulator.analysis.summary import summary
from simulator.analysis.trail import trail
from simulator.negotiation.attempt import Made, Talks
from tests.analysis.generated import scenario as generated
from tests.analysis.small import analysis, director, play, scenario
from tests.analysis.test_summary import confirm


@pytest.mark.parametrize("seed", range(40))
def test_every_frontier_point_has_a_way_that_can_be_played(seed: int) -> None:
    whole = analyse(generated(seed), director())
    start = whole.compiled.start
    for world in whole.worlds:
        for point in world.frontiers.points(*world.explored.start):
            ending, choices = trail(world.frontiers, *point)
            talks = Talks(whole.compiled, world.draws, map(Made, choices))
            assert talks.ended is not None, f"seed {seed}"
            assert talks.ended.ending == ending
            assert (talks.state.client - start[0], talks.state.company - start[1]) == point


def test_what_is_not_on_the_frontier_has_no_way() -> None:
    with pytest.raises(ValueError, match="frontier"):
        trail(analysis().worlds[0].frontiers, 0, -100)


def test_a_summary_without_endings_still_has_its_frontier() -> None:
    """Where there are more sums than may be kept, endings are not listed, with the reason."""
    played = scenario(asking=True)
    whole = analyse(played, director())
    few = Analysis(played, whole.compiled, sums=3)
    record = summary(few, director())
    assert (record["complete"], record["endings"]) == (True, None)
    assert record["endings_reason"]
    points = [(row["client"], row["company"]) for row in record["frontier"]]
    assert points == [point for world in whole.worlds for point in world.frontier]
    confirm({**record, "endings": []}, played, director())


def test_the_free_gain_has_a_way_even_where_endings_cannot_be_listed() -> None:
    attempt = play("price_95", day="monday")
    few = Analysis(attempt.scenario, attempt.rules, sums=3)
    findings = find(attempt, few)
    assert findings.free_gain == FreeGain(5, 10, None, Way("signed", ("gamble",)))
    assert findings.verdicts == ()


def test_what_was_too_much_once_is_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    played = scenario(asking=True)
    world = Analysis(played, analysis(asking=True).compiled, sums=3, budget=2).worlds[0]
    for _ in range(2):
        with pytest.raises(TooManySums):
            _ = world.endings
    too_many = Analysis(played, analysis(asking=True).compiled, budget=1).worlds[0]
    with pytest.raises(TooMany):
        _ = too_many.explored
    monkeypatch.setattr(module, "explore", None)
    with pytest.raises(TooMany):
        _ = too_many.explored
