"""A page costs the same wherever it is: it is walked to in an index, and nothing is sorted on the way."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event as listened

from simulator.history import History, Query
from tests.history.gathering import Clock, gather


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    opened = History.open(tmp_path_factory.mktemp("plans") / "history.sqlite")
    gather(opened, Clock(), 3, 40)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("meant", "indexes"),
    [
        ({}, {"attempt_by_start"}),
        ({"trainee": "Ben"}, {"attempt_by_person"}),
        ({"scenario": "small-deal", "director": "straight"}, {"attempt_by_content"}),
        ({"exams": True}, {"attempt_exams"}),
        ({"ended": False}, {"attempt_unfinished"}),
        ({"text": "ben"}, {"attempt_by_person"}),
        ({"order": "client"}, {"attempt_by_client"}),
        ({"order": "company"}, {"attempt_by_company"}),
        ({"order": "regret"}, {"attempt_by_regret"}),
    ],
    ids=str,
)
def test_every_order_and_filter_has_an_index(
    history: History, meant: dict[str, Any], indexes: set[str]
) -> None:
    query = Query(**meant)
    last = history.page(query, 1)[0]
    said: list[tuple[str, Any]] = []
    listened.listen(
        history._engine,
        "before_cursor_execute",
        lambda _c, _k, sql, values, _x, _m: said.append((sql, values)),
    )
    assert history.page(query, 2, last)
    pages = [(sql, values) for sql, values in said if "FROM attempt JOIN" in sql and " LIMIT " in sql]
    assert pages
    with history._engine.connect() as connection:
        for sql, values in pages:
            plan = [str(row[-1]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
            walked = [step for step in plan if step.startswith(("SEARCH attempt", "SCAN attempt"))]
            assert len(walked) == 1, plan
            assert any(f"INDEX {index} (" in walked[0] for index in indexes), plan
            assert not any("TEMP B-TREE FOR ORDER" in step for step in plan), plan


@pytest.mark.parametrize(
    "meant",
    [
        {"order": "region"},
        {"order": "forecast", "exams": True},
        {"order": "duration", "ascending": True, "mode": "practice"},
        {"order": "client", "scenario": "small-deal", "director": "straight"},
        {"order": "regret", "scenario": "small-deal", "director": "straight", "ended": True},
    ],
    ids=str,
)
def test_what_is_sorted_is_read_beside_the_contents_without_the_attempts(
    history: History, meant: dict[str, Any]
) -> None:
    query = Query(**meant)
    said: list[tuple[str, Any]] = []
    listened.listen(
        history._engine,
        "before_cursor_execute",
        lambda _c, _k, sql, values, _x, _m: said.append((sql, values)),
    )
    history.page(query, 1)
    with history._engine.connect() as connection:
        sql, values = next(one for one in said if one[0].startswith('SELECT attempt."key"'))
        plan = [str(row[-1]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert "COVERING INDEX attempt_by_content" in plan[0], plan
