"""How likely every outcome is: exactly, against every single play."""

from fractions import Fraction

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.chances import TooManyPairs, chances
from simulator.analysis.explore import Cancelled
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.offer import offered
from simulator.negotiation.state import State
from simulator.negotiation.step import begin, step
from simulator.scenario.model import Scenario
from tests.analysis.author.material import story

Outcome = tuple[str, int, int]


def analysed(scenario: Scenario) -> Analysis:
    return Analysis(scenario, compile_scenario(scenario, "when_backed"))


def by_brute_force(scenario: Scenario, draws: tuple[int, ...]) -> dict[Outcome, Fraction]:
    rules = compile_scenario(scenario, "when_backed")
    found: dict[Outcome, Fraction] = {}

    def go(state: State, likely: Fraction) -> None:
        if state.at in rules.ending_of:
            key = (state.at, *state.shown)
            found[key] = found.get(key, Fraction(0)) + likely
            return
        replies = [one.reply.id for one in offered(rules, state) if one.available]
        for reply in replies:
            go(step(rules, state, reply).state, likely / len(replies))

    go(begin(rules, draws)[0], Fraction(1))
    return found


SCENES = {
    "opening": ["ask +3 +0 > opening", "give +5 -9 > talk", "stand -4 +2 > talk"],
    "talk": [
        "five +0 +0 > signed; terms: {price: 95}",
        "no -60 +3 > lost",
        "back +1 +1 > opening; when: client >= 52",
    ],
}


def test_every_outcome_is_as_likely_as_all_plays_that_come_to_it() -> None:
    scenario = story(SCENES)
    (world,) = analysed(scenario).worlds
    found = chances(world.explored)
    ids = [ending.id for ending in world.explored.scenario.endings]
    columns = (found.ending, found.client, found.company, found.likely)
    told = {
        (ids[ending], client, company): likely
        for ending, client, company, likely in zip(*(one.tolist() for one in columns), strict=True)
    }
    wanted = by_brute_force(scenario, ())
    assert told == pytest.approx({key: float(share) for key, share in wanted.items()})
    assert found.stuck == pytest.approx(1 - float(sum(wanted.values())))


def test_talks_that_get_stuck_are_told_apart() -> None:
    scenes = {
        "opening": ["sign > signed", "wait > silence"],
        "silence": ["never > signed; when: price == 95"],
    }
    (world,) = analysed(story(scenes)).worlds
    found = chances(world.explored)
    assert (found.stuck, found.likely.tolist()) == (0.5, [0.5])


def test_a_loop_without_end_and_too_many_ways_are_refused() -> None:
    (loop,) = analysed(story({"opening": ["round > opening; repeat: true", "sign > signed"]})).worlds
    with pytest.raises(TooManyPairs):
        chances(loop.explored)
    (world,) = analysed(story(SCENES)).worlds
    with pytest.raises(TooManyPairs):
        chances(world.explored, budget=3)
    with pytest.raises(Cancelled):
        chances(world.explored, going_on=lambda: False)
