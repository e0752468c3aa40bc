"""Forecasts, calls and the office beside the choices: stored, durable, and there again after resuming."""

from typing import Any

import pytest

from simulator.history import History, HistoryFault, Session
from simulator.history.rows import StoredEvent
from simulator.history.session import beside_of
from simulator.office.forecast import DEMANDS, by_hand, pick
from simulator.office.talk import Answer
from tests.history.material import DIRECTOR, director, scenario

RINGING = {**DIRECTOR["lines"], "concession": [{"says": "Pick up. What did we get?", "call": True}]}


def started(history: History, **more: Any) -> Session:
    deal, boss = scenario(), director(lines=RINGING)
    return Session.start(history, deal, boss, (deal, boss), **{"seed": 5, **more})


def finished(history: History) -> Session:
    session = started(history)
    session.choose("give")
    session.choose("sign")
    return session


def test_a_sealed_forecast_is_there_again_after_resuming(history: History) -> None:
    session = started(history)
    first = pick("demand", "briefing", DEMANDS, DEMANDS[1], 70)
    second = by_hand("priorities", "briefing", {"price": 100})
    session.seal(first)
    session.choose("give")
    session.seal(second)
    assert session.forecasts == Session.resume(history, session.id).forecasts == (first, second)
    assert Session.resume(history, session.id).attempt.talks.made == session.attempt.talks.made


def test_a_sealed_forecast_cannot_be_changed(history: History) -> None:
    session = started(history)
    session.seal(pick("demand", "briefing", DEMANDS, DEMANDS[0], 90))
    with pytest.raises(ValueError, match="sealed already"):
        session.seal(pick("demand", "briefing", DEMANDS, DEMANDS[1], 50))
    session.seal(pick("demand", "office", DEMANDS, DEMANDS[1], 50))
    assert [one.moment for one in session.forecasts] == ["briefing", "office"]


def test_a_forecast_outlives_a_rewind(history: History) -> None:
    session = started(history)
    session.choose("give")
    session.seal(pick("demand", "bargaining", DEMANDS, DEMANDS[0], 90))
    session.rewind(0)
    assert len(Session.resume(history, session.id).forecasts) == 1


def test_whether_a_call_was_answered_is_kept_once(history: History) -> None:
    session = started(history)
    session.choose("give")
    number = next(message.number for message in session.attempt.messages if message.call)
    session.take_call(number, False)
    session.take_call(number, True)
    assert session.calls == Session.resume(history, session.id).calls == {number: False}
    with pytest.raises(ValueError, match="not a call"):
        session.take_call(0, True)


def test_a_call_that_was_taken_back_may_ring_again(history: History) -> None:
    session = started(history)
    session.choose("give")
    number = next(message.number for message in session.attempt.messages if message.call)
    session.take_call(number, True)
    session.rewind(0)
    assert session.calls == Session.resume(history, session.id).calls == {}


def test_the_talk_in_the_office_can_be_gone_on_with(history: History) -> None:
    session = finished(history)
    answers = (Answer("own"), Answer("evidence", ("term:price", "survey")))
    ended = session.row.finished
    for answer in answers:
        session.answer(answer, ["Well."])
    resumed = Session.resume(history, session.id)
    assert resumed.answers == session.answers == answers
    assert resumed.row.finished == ended
    assert not resumed.office_left
    resumed.leave_office(["Shut the door."])
    resumed.leave_office()
    assert Session.resume(history, session.id).office_left
    events = history.attempt(session.id).events
    assert [event.kind for event in events[-3:]] == ["answer", "answer", "office_left"]
    assert (events[-3].shown, events[-1].shown) == ({"said": ["Well."]}, {"said": ["Shut the door."]})


def test_nobody_is_in_the_office_before_talks_have_ended_or_after_leaving(history: History) -> None:
    session = started(history)
    with pytest.raises(ValueError, match="not over"):
        session.answer(Answer("own"))
    with pytest.raises(ValueError, match="not over"):
        session.leave_office()
    session = finished(history)
    session.leave_office()
    with pytest.raises(ValueError, match="is over"):
        session.answer(Answer("silence"))


def test_an_answer_that_could_not_be_stored_was_not_given(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = finished(history)

    def full(*_: object) -> None:
        raise HistoryFault("disk-full", file="there")

    with monkeypatch.context() as patched:
        patched.setattr(history, "append", full)
        with pytest.raises(HistoryFault):
            session.answer(Answer("own"))
        with pytest.raises(HistoryFault):
            session.leave_office()
    assert (session.answers, session.office_left) == ((), False)
    session.answer(Answer("own"))
    assert Session.resume(history, session.id).answers == (Answer("own"),)


@pytest.mark.parametrize("data", [None, {}, {"subject": "demand"}, {"chips": 3}])
def test_a_damaged_forecast_is_a_fault_and_no_crash(history: History, data: dict[str, Any] | None) -> None:
    stored = history.attempt(finished(history).id)
    bad = StoredEvent(9, "forecast", stored.row.started, None, False, data, None)
    object.__setattr__(stored, "events", (*stored.events, bad))
    with pytest.raises(HistoryFault, match="cannot be replayed"):
        beside_of(stored)
