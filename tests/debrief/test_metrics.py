"""The figures kept of a debrief."""

from fractions import Fraction

from simulator.debrief.debrief import debrief
from simulator.debrief.metrics import metrics
from simulator.office.forecast import DEMANDS, pick
from tests.analysis import small
from tests.debrief.played import done, shipped, table


def test_they_are_those_of_the_debrief() -> None:
    found = table("price_95").debrief
    kept = metrics(found)
    regret = found.decisions[0].regret
    assert regret is not None
    assert kept.regret == round(10 * regret)
    assert (kept.region, kept.managing_up) == ("squeezed_lemon", found.upward.total)
    assert found.held is not None
    assert (kept.claims, kept.fair) == (found.held.judged, found.held.fair)


def test_a_walk_away_is_kept_with_its_region() -> None:
    assert metrics(table("leave").debrief).region == "missed_deal"


def test_before_a_study_little_is_known() -> None:
    kept = metrics(debrief(small.play("price_95"), None, None))
    assert (kept.regret, kept.claims, kept.pressed, kept.calm_regret) == (None, None, None, None)


def test_the_forecast_kept_is_the_last_one_of_what_he_wants() -> None:
    first = pick("demand", "briefing", DEMANDS, "any_price", 90)
    last = pick("demand", "office", DEMANDS, "happy_client", 90)
    other = pick("priorities", "briefing", ("price", "samples"), "samples", 90)
    found = done(small.play("price_95"), forecasts=[first, last, other]).debrief
    assert metrics(found).forecast == round(100 * found.readings[1].skill)
    assert metrics(done(small.play("price_95")).debrief).forecast is None


def test_decisions_under_pressure_and_calm_ones_are_all_that_were_open() -> None:
    for seed in range(5):
        rows = shipped("friday-renewal", "smile-detective", seed).debrief
        kept = metrics(rows)
        open_ones = [row for row in rows.decisions if len(row.offered) > 1]
        assert kept.pressed is not None
        assert kept.calm is not None
        assert kept.pressed == sum(row.pressed for row in open_ones)
        assert kept.pressed + kept.calm == len(open_ones)
        pressed = sum((row.regret or Fraction(0) for row in open_ones if row.pressed), Fraction(0))
        assert kept.pressed_regret == round(10 * pressed)
