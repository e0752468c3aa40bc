"""Regions: high means at least the scenario's threshold, by the scores as shown."""

import pytest

from simulator.negotiation.events import Region
from simulator.negotiation.ledger import shown
from simulator.negotiation.region import region_of
from simulator.scenario.vocabulary import EndingKind
from tests.negotiation.material import reply, scenario, talks


@pytest.mark.parametrize(
    ("scores", "region"),
    [
        ((60, 60), "shared_win"),
        ((60, 59), "bought_smile"),
        ((59, 60), "squeezed_lemon"),
        ((59, 59), "nobodys_deal"),
        ((100, 0), "bought_smile"),
    ],
)
def test_a_deal_lies_where_its_scores_reach_the_thresholds(scores: tuple[int, int], region: Region) -> None:
    assert region_of("deal", scores, (60, 60)) == region


def test_each_side_has_a_threshold_of_its_own() -> None:
    assert region_of("deal", (50, 70), (50, 71)) == "bought_smile"


@pytest.mark.parametrize(("kind", "region"), [("lost", "missed_deal"), ("walk_away", None)])
def test_without_a_deal_the_scores_do_not_decide(kind: EndingKind, region: Region | None) -> None:
    for scores in ((0, 0), (100, 100)):
        assert region_of(kind, scores, (60, 60)) == region


@pytest.mark.parametrize(("score", "seen"), [(-7, 0), (0, 0), (55, 55), (100, 100), (130, 100)])
def test_a_score_is_shown_between_0_and_100(score: int, seen: int) -> None:
    assert shown(score) == seen


def test_the_region_and_conditions_use_the_scores_as_shown_while_the_ledger_goes_on_uncapped() -> None:
    rich = reply("praise", points=[{"client": 90, "because": "much"}])
    back = reply("sober", points=[{"client": -45, "because": "less"}], when="client == 100")
    made = talks(scenario(rich, back), ["praise", "sober", "sign"])
    assert [state.client for state in (made.steps[0].state, made.state)] == [140, 95]
    assert made.steps[0].state.shown == (100, 70)
    assert made.ended is not None
    assert made.ended.region == "shared_win"
