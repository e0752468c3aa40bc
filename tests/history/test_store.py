"""The store: attempts in order, page by page; content once; every write whole."""

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event as listened

from simulator.history import AttemptRow, History, HistoryFault
from simulator.history.rows import NewEvent, Standing
from tests.history.material import new_attempt

GOING_ON = Standing(decisions=1, rewinds=0, abandoned=False, results=None)


class Clock:
    """A time that only moves when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: int) -> None:
        self.time += timedelta(**by)


def rows_of(file: Path, table: str) -> int:
    connection = sqlite3.connect(file)
    count: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    connection.close()
    return count


def test_attempts_are_listed_newest_first(file: Path) -> None:
    clock = Clock()
    history = History.open(file, now=clock)
    made = []
    for _ in range(3):
        made.append(history.begin(new_attempt()).id)
        clock.forward(minutes=1)
    assert [row.id for row in history.attempts()] == made[::-1]
    history.close()


def test_pages_cover_every_attempt_once_even_those_of_one_moment(file: Path) -> None:
    clock, rng = Clock(), random.Random(20260301)
    history = History.open(file, now=clock)
    for _ in range(23):
        history.begin(new_attempt(rng.choice(["ann", "bo"])))
        clock.forward(milliseconds=rng.choice([0, 1]))
    for trainee in (None, "ann"):
        everything = history.attempts(trainee=trainee)
        paged: list[AttemptRow] = []
        for _ in range(len(everything)):
            paged += history.attempts(trainee=trainee, limit=4, after=paged[-1] if paged else None)
        assert tuple(paged) == everything
    assert {row.trainee for row in history.attempts(trainee="ann")} == {"ann"}
    history.close()


def test_pages_are_found_by_an_index_and_not_by_reading_everything(history: History) -> None:
    last = history.begin(new_attempt("ann"))
    statements: list[tuple[str, tuple[object, ...]]] = []
    engine = history._engine
    listened.listen(
        engine, "before_cursor_execute", lambda _c, _k, sql, values, _x, _m: statements.append((sql, values))
    )
    history.attempts(limit=5, after=last)
    history.attempts(trainee="ann", limit=5, after=last)
    history.unfinished()
    queries = [pair for pair in statements if pair[0].startswith("SELECT")]
    assert len(queries) == 3
    with engine.connect() as connection:
        for (sql, values), index in zip(
            queries, ("attempt_by_start", "attempt_by_person", "attempt_unfinished"), strict=True
        ):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
            text = " ".join(str(step[-1]) for step in plan)
            assert f"INDEX {index}" in text
            # The few that are unfinished may be sorted; a page of all attempts must not be.
            assert ("TEMP B-TREE" in text) == (index == "attempt_unfinished")


def test_unfinished_attempts_come_by_their_last_decision_without_those_given_up(file: Path) -> None:
    clock = Clock()
    history = History.open(file, now=clock)
    first, second, third = (history.begin(new_attempt()) for _ in range(3))
    clock.forward(minutes=1)
    history.append(first, 1, NewEvent("choice", "wait"), GOING_ON)
    history.append(third, 1, NewEvent("abandon"), Standing(0, 0, True, None))
    assert [row.id for row in history.unfinished()] == [first.id, second.id]
    history.close()


def test_content_and_words_are_kept_once_however_often_they_are_played(history: History, file: Path) -> None:
    for _ in range(5):
        history.begin(new_attempt())
    assert (rows_of(file, "content"), rows_of(file, "words"), rows_of(file, "attempt")) == (1, 1, 5)


def test_what_is_stored_comes_back_as_it_was(history: History) -> None:
    shown = {"messages": [{"text": "«Кто платит?»\n—"}]}
    row = history.begin(new_attempt("Анна"))
    row = history.append(row, 1, NewEvent("choice", "wait", timed_out=True, shown=shown), GOING_ON)
    stored = history.attempt(row.id)
    assert stored.row == row == history.attempts()[0]
    assert stored.draws == {"deadline": "friday"}
    assert stored.document == stored.words == new_attempt().content.document
    kinds = [(one.number, one.kind, one.choice, one.timed_out, one.shown) for one in stored.events]
    assert kinds == [(0, "start", None, False, None), (1, "choice", "wait", True, shown)]
    assert stored.events[1].at == row.changed
    assert stored.results is None


def test_an_event_number_can_be_taken_only_once(history: History) -> None:
    row = history.begin(new_attempt())
    history.append(row, 1, NewEvent("choice", "wait"), GOING_ON)
    with pytest.raises(HistoryFault) as raised:
        history.append(row, 1, NewEvent("choice", "leave"), GOING_ON)
    assert raised.value.code == "continued-elsewhere"
    assert [one.choice for one in history.attempt(row.id).events] == [None, "wait"]


def test_an_unknown_attempt_is_named(history: History) -> None:
    with pytest.raises(HistoryFault, match="no attempt nowhere") as raised:
        history.attempt("nowhere")
    assert raised.value.code == "unknown-attempt"


def test_a_store_that_is_closed_leaves_one_file(file: Path) -> None:
    history = History.open(file)
    history.begin(new_attempt())
    history.close()
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_every_connection_waits_for_the_disk_and_keeps_references_whole(history: History) -> None:
    with history._engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
