"""A stored attempt as plain data: what was done, what was shown, and the play computed anew."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.history import History, Session, report
from simulator.history.report import attempt_record, row_record
from simulator.play_record import play_record
from tests.history.material import director, russian, scenario


@pytest.fixture
def session(file: Path) -> Iterator[Session]:
    history = History.open(file, now=lambda: datetime(2026, 3, 1, 9, 30, 0, 250_999, tzinfo=UTC))
    session = Session.start(history, scenario(), director(), russian(), seed=5, trainee="Анна")
    session.choose("give")
    session.choose("wait", timed_out=True)
    session.rewind(1)
    session.choose("sign")
    yield session
    history.close()


def test_a_line_of_the_list_is_plain_data(session: Session) -> None:
    record = row_record(session.row)
    assert json.loads(json.dumps(record)) == record
    assert (record["id"], record["trainee"], record["title"]) == (session.id, "Анна", "Маленькая сделка")
    assert record["started"] == record["finished"] == "2026-03-01T09:30:00.250Z"
    assert (record["client"], record["company"], record["ending"]) == (55, 64, "signed")
    assert "key" not in record


def test_the_whole_attempt_holds_the_same_play_as_the_play_command(session: Session) -> None:
    record = attempt_record(session._history.attempt(session.id))
    assert json.loads(json.dumps(record)) == record
    assert record["play"] == play_record(session.attempt)
    assert record["play"]["choices"] == ["give", "sign"]
    assert record["results"]["client"] == record["play"]["client"] == 55
    assert not record["rules_changed"]


def test_events_hold_what_was_taken_back_and_what_was_shown(session: Session) -> None:
    events = attempt_record(session._history.attempt(session.id))["events"]
    assert [event["kind"] for event in events] == ["start", "choice", "choice", "rewind", "choice"]
    assert events[2]["timed_out"]
    assert events[3]["to"] == 1
    assert events[0]["shown"]["messages"][0]["text"] == "Клиент прежде всего."
    assert events[4]["shown"]["claims"][0]["text"] == "Цена была слишком низкой."


def test_what_cannot_be_replayed_is_still_shown_as_it_was(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = session._history.attempt(session.id)
    monkeypatch.setattr(report, "RULES_VERSION", 99)
    monkeypatch.setattr(type(stored), "made", property(lambda _: ("gone",)))
    record = attempt_record(stored)
    assert record["rules_changed"]
    assert record["play"] is None
    assert record["results"]["ending"] == "signed"
    assert len(record["events"]) == 5
