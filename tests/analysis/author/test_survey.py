"""A library at a glance."""

from simulator.analysis.author.survey import Surveyed, fair_share, survey
from simulator.scenario.model import Scenario
from tests.analysis.author.material import director, story
from tests.analysis.author.test_claims import SCENES, TERMS, declares

FARM = {"opening": ["praise +1 +0 > opening; repeat: true", "sign > signed"]}


def surveyed(scenario: Scenario, *directors: str, budget: int = 1000) -> list[Surveyed]:
    return list(
        survey([scenario], [director(text) for text in directors], plays=40, judged=20, budget=budget)
    )


def test_a_scenario_is_told_by_its_states_its_frontier_and_its_best_balance() -> None:
    (row,) = surveyed(story(SCENES, TERMS), declares(0))
    assert (row.states, row.frontier, row.balance) == (1, 2, 55)
    assert sum(row.regions.values()) == 40
    assert (row.stuck, row.reason) == (0, None)


def test_claims_are_tried_about_every_distinct_play() -> None:
    """Two ways are all there are; signing at the list price gives nothing, so nothing is claimed of it."""
    fair, unfair = surveyed(story(SCENES, TERMS), declares(0), declares(100))
    assert (dict(fair.verdicts), fair.fair) == ({"fair": 1}, 100)
    assert unfair.fair == 0
    assert sum(unfair.verdicts.values()) == 1


def test_what_the_author_expects_is_played_where_it_can_be() -> None:
    scenes = {"opening": ["list > signed", "ask > later"], "later": ["five > signed; terms: {price: 95}"]}
    expects = "expect:\n  - {choices: [ask, five], ending: signed}\n  - {choices: [five], ending: signed}\n"
    (row,) = survey([story(scenes, TERMS + expects)], [director(declares(0))], plays=1, judged=1, seed=3)
    assert row.verdicts["fair"] == 1


def test_what_cannot_be_searched_says_why() -> None:
    (farm,) = surveyed(story(FARM, TERMS), declares(0))
    assert (farm.reason, farm.states, farm.fair) == ("score_farm", None, None)
    (large,) = surveyed(story(SCENES, TERMS), declares(0), budget=0)
    assert large.reason == "too_many_states"


def test_the_share_of_fair_claims_does_not_count_opinions() -> None:
    assert fair_share([{"fair": 1, "opinion": 5}, {"unfair": 2, "policy_clash": 1}]) == 25
    assert fair_share([{"opinion": 5}]) is None
