"""Attempts that are deals of one run of an exercise."""

import pytest

from simulator.history import History, Series, Session
from simulator.history.report import row_record
from simulator.history.session import CannotRewind
from tests.history.material import director, scenario


def started(history: History, series: Series | None = None, trainee: str = "") -> Session:
    deal, boss = scenario(), director()
    return Session.start(history, deal, boss, (deal, boss), seed=5, trainee=trainee, series=series)


def test_a_deal_of_a_run_is_known_as_such_when_it_is_taken_up(history: History) -> None:
    series = Series("a1", "three-favours", 1)
    session = started(history, series)
    session.choose("ask")
    resumed = Session.resume(history, session.id)
    assert resumed.row == session.row == history.attempts()[0]
    assert resumed.series == session.series == series
    assert (resumed.row.run, resumed.row.exercise, resumed.row.place) == ("a1", "three-favours", 1)


def test_an_attempt_outside_an_exercise_belongs_to_none(history: History) -> None:
    session = started(history)
    assert session.series is None
    assert (session.row.run, session.row.exercise, session.row.place) == (None, None, None)


def test_the_deals_of_a_run_and_of_an_exercise_are_found(history: History) -> None:
    first = started(history, Series("a1", "three-favours", 0), "ann")
    second = started(history, Series("a1", "three-favours", 1), "ann")
    again = started(history, Series("b2", "three-favours", 0), "ann")
    other = started(history, Series("c3", "an-exam", 0), "bob")
    started(history)
    assert [row.id for row in history.rows_with(run="a1")] == [second.id, first.id]
    assert [row.id for row in history.rows_with(exercise="three-favours")] == [again.id, second.id, first.id]
    assert [row.id for row in history.rows_with(exercise="an-exam", trainee="bob")] == [other.id]
    assert history.rows_with(exercise="an-exam", trainee="ann") == ()


def test_another_way_tried_in_a_deal_belongs_to_no_run(history: History) -> None:
    session = started(history, Series("a1", "three-favours", 0))
    session.choose("ask")
    session.choose("sign")
    varied = Session.vary(history, session, 1)
    assert varied.series is None
    assert [row.id for row in history.rows_with(run="a1")] == [session.id]


def test_a_deal_of_an_exam_is_not_taken_back(history: History) -> None:
    deal, boss = scenario(), director()
    series = Series("a1", "an-exam", 0)
    session = Session.start(history, deal, boss, (deal, boss), mode="exam", series=series)
    session.choose("ask")
    with pytest.raises(CannotRewind):
        session.rewind(0)


def test_a_line_of_the_list_names_the_run(history: History) -> None:
    record = row_record(started(history, Series("a1", "three-favours", 2)).row)
    assert (record["run"], record["exercise"], record["place"]) == ("a1", "three-favours", 2)
    assert row_record(started(history).row)["run"] is None
