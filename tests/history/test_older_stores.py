"""Stores as every version that ever landed wrote them: opened, brought up to date, and played on.

`versions/NNNN.sql` is a dump of the same three attempts, made by the program that had that version: one
with a rewind and a timed-out reply, one walked away from, one unfinished exam. From 0002 on the second has
what was worked out about it, from 0003 on the third is a deal of an exercise;
0004 has them in logs, in 0005 a record store has the second, and in 0006 a team.
"""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from simulator.history import Count, History, Metrics, Query, Session, StoredAttempt, rollup, schema, tables
from simulator.history.rows import StoredEvent

DUMPS = Path(__file__).with_name("versions")


@pytest.fixture(params=schema.VERSIONS[:-1])
def older_version(request: pytest.FixtureRequest) -> str:
    version: str = request.param
    return version


@pytest.fixture
def older(older_version: str, tmp_path: Path) -> Path:
    file = tmp_path / "history.sqlite"
    _load(older_version, file)
    return file


def test_nothing_of_an_older_store_is_lost(older: Path) -> None:
    attempts = [_in_words(row) for row in _rows(older, "attempt ORDER BY key")]
    written = older
    if any("log" in row for row in attempts):
        # What happened lies in logs there: it is what the version before had written out.
        written = older.with_name("before.sqlite")
        _load("0003", written)
    events = _rows(written, "event ORDER BY attempt, number")
    history = History.open(older)
    now = [history.attempt(row["id"]) for row in attempts]
    history.close()
    assert [_flat(stored) | row for stored, row in zip(now, attempts, strict=True)] == [
        row | _flat(stored) for stored, row in zip(now, attempts, strict=True)
    ]
    found = [_happened(event) for stored in now for event in stored.events]
    assert found == [
        (row["kind"], row["at"], row["choice"], row["timed_out"], _read(row["data"]), _read(row["shown"]))
        for row in events
    ]


def _load(version: str, file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.executescript((DUMPS / f"{version}.sql").read_text(encoding="utf-8"))
    connection.close()


def _rows(file: Path, table: str) -> list[dict[str, Any]]:
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
    connection.close()
    return rows


def _in_words(row: dict[str, Any]) -> dict[str, Any]:
    """A row with the words of closed lists, which later versions keep by number."""
    for name, words in (("mode", tables.MODES), ("kind", tables.KINDS), ("region", tables.REGIONS)):
        number = row[name]
        if isinstance(number, int):
            row[name] = words[number]
    return row


def _flat(stored: StoredAttempt) -> dict[str, object]:
    """An attempt as a row of the first tables had it, as far as they knew it."""
    row, results = stored.row, stored.results
    moments = {name: _moment(getattr(row, name)) for name in ("started", "changed", "finished")}
    void = None if results is None else int(results.void)
    return {
        "trainee": row.trainee,
        "mode": row.mode,
        "kind": row.kind,
        "region": row.region,
        "seed": row.seed,
        "draws": json.dumps(stored.draws, separators=(",", ":")),
        "decisions": row.decisions,
        "rewinds": row.rewinds,
        "events": len(stored.events),
        "ending": row.ending,
        "client": row.client,
        "company": row.company,
        "void": void,
        **moments,
    }


def _happened(event: StoredEvent) -> tuple[object, ...]:
    return event.kind, _moment(event.at), event.choice, event.timed_out, event.data, event.shown


def _moment(at: datetime | None) -> int | None:
    return None if at is None else (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def _read(text: str | None) -> object:
    return None if text is None else json.loads(text)


def test_what_an_older_store_holds_is_summed_up(older: Path) -> None:
    history = History.open(older)
    with history._engine.connect() as connection:
        assert rollup.kept(connection) == rollup.counted(connection)
    assert history.trainees() == {"": 1, "Ben": 1, "Анна": 1}
    assert history.count(Query()) == Count(3, 2)
    assert sum(week.deals for week in history.trends(Query())) == 2
    history.close()


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


def test_what_a_record_store_has_is_still_known(tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite"
    _load("0005", file)
    before = _rows(file, "record"), _rows(file, "record_store")
    History.open(file).close()
    assert before == (_rows(file, "record"), _rows(file, "record_store"))
    assert [len(rows) for rows in before] == [1, 1]
