"""What was worked out about an attempt, kept beside it; and what the director's messages did to people."""

import pytest

from simulator.history import History, Metrics, Pressure, Session
from simulator.history.report import row_record
from simulator.office.talk import Answer
from tests.history.material import director, scenario


def started(history: History, trainee: str = "ann") -> Session:
    deal, boss = scenario(), director()
    return Session.start(history, deal, boss, (deal, boss), seed=5, trainee=trainee)


def left(history: History, trainee: str = "ann") -> Session:
    session = started(history, trainee)
    session.choose("leave")
    return session


def test_metrics_are_listed_with_the_attempt(history: History) -> None:
    session = left(history)
    session.note(Metrics("missed_deal", 123, -40, 60, 3, 1, 2, 100, 8, 23))
    row = history.attempts()[0]
    assert row == session.row == Session.resume(history, session.id).row
    assert (row.region, row.regret, row.forecast, row.managing_up) == ("missed_deal", 123, -40, 60)
    assert (row.claims, row.fair) == (3, 1)
    assert row_record(row)["regret"] == 12.3


def test_what_is_said_later_keeps_the_region_of_a_walk_away(history: History) -> None:
    session = left(history)
    session.note(Metrics(region="sound_walk_away", regret=0))
    session.answer(Answer("own"))
    session.leave_office()
    assert history.attempts()[0].region == session.row.region == "sound_walk_away"
    session.note(Metrics(managing_up=80))
    assert history.attempts()[0].region == "sound_walk_away"


def test_what_is_not_over_has_no_metrics(history: History) -> None:
    with pytest.raises(ValueError, match="not over"):
        started(history).note(Metrics(regret=0))


def test_pressure_compares_decisions_after_a_message_with_the_others(history: History) -> None:
    left(history).note(Metrics(pressed=4, pressed_regret=800, calm=6, calm_regret=120))
    left(history).note(Metrics(pressed=6, pressed_regret=200, calm=4, calm_regret=80))
    left(history, "bob").note(Metrics(pressed=50, pressed_regret=0, calm=50, calm_regret=0))
    assert history.pressure("ann") == Pressure(10, 10.0, 10, 2.0)


def test_pressure_is_not_spoken_of_before_twenty_decisions(history: History) -> None:
    left(history).note(Metrics(pressed=9, pressed_regret=800, calm=10, calm_regret=120))
    assert history.pressure("ann") is None
    left(history).note(Metrics(pressed=0, pressed_regret=0, calm=1, calm_regret=0))
    assert history.pressure("ann") is not None


def test_pressure_needs_decisions_of_both_kinds(history: History) -> None:
    left(history).note(Metrics(pressed=0, pressed_regret=0, calm=40, calm_regret=120))
    assert history.pressure("ann") is None
    assert history.pressure("nobody") is None


def test_a_variation_says_nothing_about_pressure(history: History) -> None:
    session = left(history)
    varied = Session.vary(history, session, 0)
    varied.choose("leave")
    varied.note(Metrics(pressed=50, pressed_regret=0, calm=50, calm_regret=0))
    assert history.pressure("ann") is None


def test_attempts_are_found_by_scenario_director_and_trainee(history: History) -> None:
    first, second = left(history), left(history, "bob")
    deal, boss = scenario(id="other-deal"), director(id="another")
    other = Session.start(history, deal, boss, (deal, boss), trainee="ann")
    assert [row.id for row in history.rows_with(scenario="small-deal")] == [second.id, first.id]
    assert [row.id for row in history.rows_with(director="another")] == [other.id]
    assert [row.id for row in history.rows_with(director="plain-speaker", trainee="ann")] == [first.id]
    assert len(history.rows_with()) == 3
