"""Forecasts beside the truth."""

from fractions import Fraction

from simulator.debrief.readings import reading_rows
from simulator.office.forecast import DEMANDS, Forecast, by_hand, pick
from simulator.scenario.director_model import Director
from tests.analysis import small

TRUTH: dict[str, int] = {
    "happy_client": 10,
    "most_margin": 30,
    "any_price": 0,
    "look_tough": 60,
    "no_surprises": 0,
}

NOTHING: dict[str, int] = dict.fromkeys(TRUTH, 0)


def director() -> Director:
    return small.director(demand=TRUTH)


def test_a_forecast_stands_beside_the_truth_in_its_own_order() -> None:
    (row,) = reading_rows(
        small.scenario(), director(), [pick("demand", "briefing", DEMANDS, "any_price", 50)]
    )
    assert [option for option, _ in row.truth] == list(DEMANDS)
    assert dict(row.truth) == TRUTH
    assert row.top == ("look_tough",)
    assert (row.right, row.moved, row.gained) == (False, None, None)
    assert row.skill < 0


def test_a_sure_pick_of_what_weighs_most_is_right() -> None:
    """Brier 0.1 squared and four times 0.025 squared, of an even spread 0.8."""
    (row,) = reading_rows(
        small.scenario(), director(), [pick("demand", "briefing", DEMANDS, "look_tough", 90)]
    )
    assert row.right
    brier = Fraction(1, 100) + sum(
        Fraction(chips, 100) ** 2 for option, chips in row.forecast.chips if option != "look_tough"
    )
    assert row.skill == 1 - brier / Fraction(4, 5)


def test_chips_set_by_hand_pick_nothing() -> None:
    (row,) = reading_rows(small.scenario(), director(), [by_hand("demand", "office", TRUTH)])
    assert row.right is None
    assert row.skill == 1


def test_movement_is_what_was_taken_from_some_and_given_to_others() -> None:
    first = by_hand("demand", "briefing", {**NOTHING, "happy_client": 100})
    second = by_hand("demand", "bargaining", {**NOTHING, "happy_client": 60, "look_tough": 40})
    rows = reading_rows(small.scenario(), director(), [first, second])
    assert rows[1].moved == 40
    assert rows[1].gained == rows[1].skill - rows[0].skill
    assert rows[1].gained > 0


def test_the_clients_priorities_are_read_by_themselves() -> None:
    """The price moves the client by 11, the samples by 6."""
    demand = pick("demand", "briefing", DEMANDS, "look_tough", 70)
    priorities: Forecast = pick("priorities", "briefing", ("price", "samples"), "price", 70)
    rows = reading_rows(small.scenario(), director(), [demand, priorities])
    assert rows[1].moved is None
    assert dict(rows[1].truth) == {"price": 65, "samples": 35}
    assert rows[1].right


def test_nothing_sealed_is_nothing_read() -> None:
    assert reading_rows(small.scenario(), director(), []) == ()
