"""Stores as every version that ever landed wrote them: opened, brought up to date, and played on.

`versions/NNNN.sql` is a dump of the same three attempts, made by the program that had that version: one
with a rewind and a timed-out reply, one walked away from, one unfinished exam. From 0002 on the second has
what was worked out about it, from 0003 on the third is a deal of an exercise.
"""

import sqlite3
from pathlib import Path

import pytest

from simulator.history import History, Metrics, Session, schema

DUMPS = Path(__file__).with_name("versions")


@pytest.fixture(params=schema.VERSIONS[:-1])
def older_version(request: pytest.FixtureRequest) -> str:
    version: str = request.param
    return version


@pytest.fixture
def older(older_version: str, tmp_path: Path) -> Path:
    file = tmp_path / "history.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript((DUMPS / f"{older_version}.sql").read_text(encoding="utf-8"))
    connection.close()
    return file


def test_nothing_of_an_older_store_is_lost(older: Path) -> None:
    before = sqlite3.connect(older)
    columns = ", ".join(row[1] for row in before.execute("PRAGMA table_info(attempt)"))
    attempts = before.execute(f"SELECT {columns} FROM attempt ORDER BY key").fetchall()
    events = before.execute("SELECT * FROM event ORDER BY attempt, number").fetchall()
    before.close()
    History.open(older).close()
    after = sqlite3.connect(older)
    assert after.execute(f"SELECT {columns} FROM attempt ORDER BY key").fetchall() == attempts
    assert after.execute("SELECT * FROM event ORDER BY attempt, number").fetchall() == events
    after.close()


def test_an_older_attempt_is_gone_on_with_and_judged(older: Path, older_version: str) -> None:
    history = History.open(older)
    finished, walked, exam = reversed(history.attempts())
    assert (finished.ending, walked.kind, exam.finished) == ("signed", "walk_away", None)
    assert (finished.trainee, finished.rewinds, finished.title) == ("Анна", 1, "Маленькая сделка")
    assert (finished.regret, finished.variation_of) == (None, None)
    assert {(row.run, row.exercise, row.place) for row in (finished, walked)} == {(None, None, None)}
    assert exam.run == ("a1" if older_version >= "0003" else None)
    assert not any(row.blind for row in history.attempts())
    session = Session.resume(history, finished.id)
    assert session.attempt.state.shown == (finished.client, finished.company)
    session.note(Metrics(regret=100))
    session.leave_office()
    going_on = Session.resume(history, exam.id)
    going_on.choose("sign")
    assert history.unfinished() == ()
    assert {row.regret for row in history.attempts()} == {100, None}
    history.close()
