"""What is found in a finished attempt, worked out by hand."""

from fractions import Fraction

import pytest

from simulator.analysis.analyse import analyse
from simulator.analysis.explore import Cancelled
from simulator.analysis.findings import Findings, FreeGain, Way, find
from tests.analysis.small import analysis, director, play, scenario


def found(*choices: str, day: str = "tuesday", asking: bool = False) -> Findings:
    return find(play(*choices, day=day, asking=asking), analysis(asking=asking))


def test_an_unfinished_attempt_has_nothing_to_find() -> None:
    with pytest.raises(ValueError, match="ended"):
        find(play("ask_day", asking=True), analysis(asking=True))


def test_leaving_is_sound_only_if_under_no_draw_still_open_a_better_deal_could_be_signed() -> None:
    """At the table it may be Monday for all one knows, and on a Monday 60 to 75 can be signed."""
    assert found("leave", day="tuesday").region == "missed_deal"
    assert found("ask_day", "leave_knowing", day="tuesday", asking=True).region == "sound_walk_away"
    assert found("ask_day", "leave_knowing", day="monday", asking=True).region == "missed_deal"


def test_the_reproach_of_leaving_is_fair_in_a_missed_deal_only() -> None:
    missed = found("leave").verdicts[0].tested
    sound = found("ask_day", "leave_knowing", asking=True).verdicts[0].tested
    assert (missed.verdict, missed.because) == ("fair", "missed")
    assert (sound.verdict, sound.because) == ("unfair", "sound")


def test_other_regions_are_those_of_the_scores() -> None:
    assert found("price_90").region == "shared_win"
    assert found("gamble").region == "missed_deal"


def test_losses_are_those_at_the_priority_that_forgives_most() -> None:
    """Spans 11 and 35. At 33/103 three others lie on one line above 55 to 65: all lose 5/103 less."""
    review = found("price_95").review
    judged = review.decisions[0]
    assert review.share == Fraction(33, 103)
    assert judged.loss == Fraction(5, 103)
    assert review.scale == Fraction(22, 3) / 103
    assert judged.regret == Fraction(100 * 15, 22)
    assert (judged.mark, judged.better) == ("blunder", "price_90")
    assert judged.luck == 0


def test_a_gamble_that_failed_is_bad_luck_and_no_more_loss_than_one_that_paid() -> None:
    lost, paid = (found("gamble", day=day).review for day in ("tuesday", "monday"))
    assert lost.decisions[0].luck < 0 < paid.decisions[0].luck


def test_free_gain_is_the_most_that_could_be_added_with_nobody_worse_off() -> None:
    """55 to 65 on a Tuesday: the samples bring one to each."""
    assert found("price_95").free_gain == FreeGain(1, 1, False, Way("signed", ("samples",)))


def test_free_gain_says_if_only_a_gamble_brings_it() -> None:
    assert found("price_95", day="monday").free_gain == FreeGain(5, 10, True, Way("signed", ("gamble",)))
    asked = found("price_95", day="monday", asking=True).free_gain
    assert asked == FreeGain(5, 10, False, Way("signed", ("ask_day", "gamble_knowing")))


def test_on_the_frontier_nothing_is_free() -> None:
    assert found("price_90").free_gain is None


def test_headroom_is_what_the_best_sound_deal_under_the_same_draws_would_have_added() -> None:
    assert found("price_90").headroom == 10
    assert found("price_90", day="monday").headroom == 15
    assert found("sign").headroom == 0


def test_options_kept_are_the_share_of_the_hypervolume_ahead() -> None:
    """From 50 to 40 up: 31 + 162 + 84 + 1 pairs before, 11 x 21 after."""
    kept = found("price_90").kept
    assert [(one.decision, one.share) for one in kept] == [(1, Fraction(231, 278))]


def test_options_kept_multiply_to_what_the_outcome_leaves() -> None:
    first, second = found("ask_day", "leave_knowing", asking=True).kept
    assert (first.share, second.share) == (Fraction(31, 278), Fraction(1))


def test_a_reason_tells_what_asking_first_would_have_told() -> None:
    """Asking is worth 55 to 72.5 on average: the gamble on a Monday, leaving on a Tuesday."""
    reason = found("price_95", asking=True).reasons[0]
    assert (reason.better, reason.code, reason.told) == ("ask_day", "told", ("day",))
    assert (reason.client, reason.company) == (Fraction(0), Fraction(15, 2))
    assert reason.reaches == (Fraction(55), Fraction(145, 2))


def test_a_reason_tells_what_signing_outside_the_mandate_cost() -> None:
    reason = found("price_85").reasons[0]
    assert (reason.better, reason.code, reason.penalty) == ("price_90", "void", 10)
    assert (reason.client, reason.company) == (Fraction(-1), Fraction(20))


def test_a_reason_tells_what_was_to_be_had_with_nobody_worse_off() -> None:
    reason = found("ask_day", "leave_knowing", day="monday", asking=True).reasons[-1]
    assert (reason.decision, reason.better, reason.code) == (2, "gamble_knowing", "nobody_worse")
    assert (reason.client, reason.company) == (Fraction(10), Fraction(5))


def test_a_reason_tells_what_was_better_at_the_priority_though_one_side_has_less() -> None:
    reason = found("price_95").reasons[0]
    assert (reason.better, reason.code) == ("price_90", "trade")
    assert (reason.client, reason.company) == (Fraction(5), Fraction(-5))


def test_decisions_that_were_among_the_best_need_no_reason() -> None:
    findings = found("samples")
    assert findings.review.decisions[0].better is None
    assert findings.reasons == ()


def test_verdicts_stand_in_the_order_of_the_claims_with_the_way_to_their_deal() -> None:
    attempt = play("price_90")
    verdicts = find(attempt, analysis()).verdicts
    assert [one.tested.claim for one in verdicts] == [claim.id for claim in attempt.claims]
    assert verdicts[0].choices == ("sign",)


def test_over_the_budget_the_decisions_that_fit_are_judged() -> None:
    little = analyse(scenario(asking=True), director(), budget=1)
    late = find(play("ask_day", "leave_knowing", asking=True), little)
    assert (late.since, late.region) == (2, "sound_walk_away")
    assert [judged.decision for judged in late.review.decisions] == [2]
    assert (late.headroom, late.verdicts) == (None, ())
    assert len(late.kept) == 1


def test_progress_is_told_scene_by_scene() -> None:
    told: list[tuple[int, int]] = []
    watched = analyse(scenario(asking=True), director(), progress=lambda *now: told.append(now))
    assert told == []
    assert [world.explored.states for world in watched.worlds] == [2, 2]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_the_work_stops_when_it_is_asked_to() -> None:
    stopped = analyse(scenario(asking=True), director(), going_on=lambda: False)
    with pytest.raises(Cancelled):
        find(play("sign", asking=True), stopped)
