"""What a study holds, when it is whole and when it is not."""

import pytest

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import Cancelled
from simulator.debrief.debrief import debrief
from simulator.debrief.field import Point
from simulator.debrief.study import Step, study
from simulator.debrief.walked import LostDeal, WalkedAway
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.model import Scenario
from tests.analysis import small
from tests.debrief.played import at_random, done, models, shipped_analysis, table, talks


def test_talks_that_have_not_ended_are_not_studied() -> None:
    with pytest.raises(ValueError, match="ended"):
        study(small.play("ask_day", asking=True))


def test_a_small_scenario_is_known_whole() -> None:
    found = table("price_90").study
    assert (found.complete, found.reason, found.since) == (True, None, 1)
    assert found.findings is not None
    assert found.field is not None


def test_it_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        study(small.play("price_90"), lambda: False)


def test_it_can_be_stopped_with_an_analysis_at_hand() -> None:
    attempt = small.play("price_90")
    small.analysis().review(attempt.talks)
    with pytest.raises(Cancelled):
        study(attempt, lambda: False, analysis=small.analysis())


def test_it_tells_its_steps() -> None:
    steps: list[Step] = []
    study(small.play("price_90"), told=steps.append)
    assert steps == ["walk", "score", "lay_out"]


def test_over_the_budget_of_states_only_the_end_is_known() -> None:
    attempt = at_random("friday-renewal", "straight", 1)
    played, led = models("friday-renewal", "straight")
    found = study(attempt, analysis=analyse(played, led, budget=300))
    assert (found.complete, found.reason, found.field) == (False, "too_many_states", None)
    assert found.findings is not None
    assert found.findings.since != 1
    assert found.since == found.findings.since


def test_with_too_many_endings_the_frontier_still_stands() -> None:
    attempt = small.play("price_95")
    played = small.scenario()
    analysis = Analysis(played, compile_scenario(played, "when_backed"), sums=0)
    found = study(attempt, analysis=analysis)
    assert (found.complete, found.reason) == (False, "too_many_endings")
    assert found.field is not None
    assert found.field.dots is None
    assert found.field.rewards is None
    whole = table("price_95").study.field
    assert whole is not None
    assert found.field.frontier == whole.frontier
    assert found.field.gaps == whole.gaps
    for point in found.field.frontier:
        assert small.play(*found.field.way(point)).state.shown == (point.client, point.company)


def test_a_loop_that_farms_points_is_not_studied() -> None:
    farm = [
        {"id": "again", "say": "a", "move": "hold", "repeat": True, "points": [{"client": 1}],
         "goto": "opening"},
        {"id": "sign", "say": "b", "move": "hold", "goto": "signed"},
    ]  # fmt: skip
    data = small.scenario().model_dump(mode="json", by_alias=True, exclude_none=True)
    data.update(first="opening", scenes={"opening": {"phase": "closing", "choices": farm}})
    found = study(talks("again", "sign", played=Scenario.model_validate(data)))
    assert (found.findings, found.field, found.reason) == (None, None, "score_farm")


def test_a_scenario_that_cannot_be_held_is_not_studied(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> Analysis:
        raise TooWide("table")

    monkeypatch.setattr("simulator.debrief.study.analyse", refuse)
    attempt = small.play("price_90")
    found = study(attempt)
    assert (found.findings, found.reason, found.complete) == (None, "too_wide", False)
    assert debrief(attempt, found, None).verdict.code == "unjudged"


def test_a_deal_has_nothing_to_say_of_leaving() -> None:
    assert table("price_90").study.walked is None


def test_leaving_says_what_could_still_be_signed_under_the_same_draws() -> None:
    still = LostDeal(1, 60, 75)
    assert table("leave", day="monday").study.walked == WalkedAway(False, still, None)


def test_leaving_may_be_wrong_though_nothing_was_there_after_all() -> None:
    assert table("leave", day="tuesday").study.walked == WalkedAway(False, None, None)


def test_a_deal_that_was_lost_before_is_named_apart() -> None:
    """Asking the day gave up the samples: 56 to 66, better for both than 50 to 60."""
    walked = table("ask_day", "gamble_knowing", asking=True).study.walked
    assert walked == WalkedAway(False, None, LostDeal(1, 56, 66))


def test_every_deal_named_as_lost_is_one_that_could_be_made() -> None:
    plays = [at_random("friday-renewal", "straight", seed) for seed in range(60)]
    left = [attempt for attempt in plays if attempt.ended is not None and attempt.ended.kind != "deal"]
    named = 0
    for attempt in left[:4]:
        found = done(attempt, analysis=shipped_analysis("friday-renewal", "straight")).study
        assert found.walked is not None
        assert found.field is not None
        deals = {dot.point for dot in found.field.dots or () if dot.kind == "deal" and not dot.void}
        for lost in (found.walked.still, found.walked.before):
            if lost is not None:
                named += 1
                assert lost.client > attempt.state.shown[0]
                assert lost.company > attempt.state.shown[1]
                assert Point(lost.client, lost.company) in deals
    assert named
