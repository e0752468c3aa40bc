"""Lists of attempts: what is meant, in which order, page by page; counted, summed up by week, deleted."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from simulator.history import AttemptRow, Count, History, Query, Week
from simulator.history.query import UNDO_DAYS, Order
from tests.history.gathering import BEGIN, DIRECTORS, PEOPLE, TITLES, Clock, gather
from tests.history.servers import on_each, opened

MANY, SEED = 60, 8


class Crowd:
    """A history of many people, and the same attempts as a plain list."""

    def __init__(self, history: History, clock: Clock) -> None:
        self.history, self.clock = history, clock
        self.rows = gather(history, clock, SEED, MANY)


@pytest.fixture(scope="module", params=on_each())
def crowd(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    clock = Clock()
    history = opened(request.param, tmp_path_factory.mktemp("crowd") / "history.sqlite", clock)
    yield Crowd(history, clock)
    history.close()


def is_meant(query: Query, row: AttemptRow) -> bool:
    said = " ".join((row.title, row.director_name, row.scenario, row.director)).casefold()
    mode = "exam" if query.exams else None
    return (
        query.trainee in (None, row.trainee)
        and query.scenario in (None, row.scenario)
        and query.director in (None, row.director)
        and query.mode in (None, row.mode)
        and mode in (None, row.mode)
        and (query.since is None or row.started >= query.since)
        and (query.until is None or row.started < query.until)
        and query.ended in (None, row.finished is not None)
        and all(word in said or word in row.trainee.casefold() for word in query.text.casefold().split())
    )


def in_order(query: Query, rows: list[AttemptRow]) -> list[AttemptRow]:
    """Those that are meant, sorted in the plainest way."""
    meant = [row for row in rows if is_meant(query, row)]
    by_start = sorted(meant, key=lambda row: (row.started, row.key), reverse=not query.ascending)
    if query.order == "started":
        return by_start
    if query.order == "scenario":
        return sorted(by_start, key=lambda row: row.scenario, reverse=not query.ascending)
    having = [row for row in meant if getattr(row, query.order) is not None]
    without = sorted((row for row in meant if row not in having), key=lambda row: row.key, reverse=True)
    return sorted(having, key=lambda row: (value(query, row), row.key), reverse=not query.ascending) + without


def value(query: Query, row: AttemptRow) -> Any:
    from simulator.history.tables import REGIONS

    found = getattr(row, query.order)
    return REGIONS.index(found) if query.order == "region" else found


MEANT: list[dict[str, Any]] = [
    {},
    {"trainee": "Анна"},
    {"trainee": "nobody"},
    {"scenario": "small-deal"},
    {"director": "straight", "ended": True},
    {"scenario": "large-deal", "director": "plain-speaker", "trainee": "Ben"},
    {"mode": "practice"},
    {"exams": True},
    {"exams": True, "mode": "practice"},
    {"ended": False},
    {"since": BEGIN + timedelta(days=11), "until": BEGIN + timedelta(days=50, hours=3)},
    {"since": BEGIN + timedelta(days=12), "until": BEGIN + timedelta(days=13), "trainee": "Ben"},
    {"text": "анна"},
    {"text": "ANNA"},
    {"text": "anna reed"},
    {"text": "сделка  БОЛЬШАЯ", "exams": True},
    {"text": "nothing like this"},
]


@pytest.mark.parametrize("order", get_args(Order))
@pytest.mark.parametrize("ascending", [False, True])
def test_pages_after_one_another_are_the_whole_list_in_order(
    crowd: Crowd, order: Order, ascending: bool
) -> None:
    for meant in MEANT:
        query = Query(**meant, order=order, ascending=ascending)
        wanted = in_order(query, crowd.rows)
        assert list(crowd.history.page(query, MANY)) == wanted, query
        pages: list[AttemptRow] = []
        while page := crowd.history.page(query, 19, pages[-1] if pages else None):
            pages += page
        assert pages == wanted, query


@pytest.mark.parametrize("meant", MEANT, ids=str)
def test_attempts_are_counted_as_they_are_listed(crowd: Crowd, meant: dict[str, Any]) -> None:
    rows = in_order(Query(**meant), crowd.rows)
    ended = [row for row in rows if row.finished is not None]
    assert crowd.history.count(Query(**meant)) == Count(len(rows), len(ended))


@pytest.mark.parametrize("meant", MEANT, ids=str)
def test_a_week_says_the_means_of_its_deals(crowd: Crowd, meant: dict[str, Any]) -> None:
    query = Query(**meant)
    deals = [row for row in crowd.rows if is_meant(query, row) and row.finished and not row.variation_of]
    weeks = crowd.history.trends(query)
    assert [week.first for week in weeks] == sorted({monday(row) for row in deals})
    for week in weeks:
        mine = [row for row in deals if monday(row) == week.first]
        assert (week.deals, week.client, week.company) == (
            len(mine),
            mean(mine, "client"),
            mean(mine, "company"),
        )
        assert week.regret == pytest.approx(mean(mine, "regret", 10))
        assert (week.judged, week.forecasts) == (known(mine, "regret"), known(mine, "forecast"))
        assert (week.forecast, week.claims) == (mean(mine, "forecast"), sum(row.claims or 0 for row in mine))


def monday(row: AttemptRow) -> date:
    return (row.started - timedelta(days=row.started.weekday())).date()


def known(rows: list[AttemptRow], name: str) -> int:
    return sum(getattr(row, name) is not None for row in rows)


def mean(rows: list[AttemptRow], name: str, scale: int = 1) -> float | None:
    found = [getattr(row, name) for row in rows if getattr(row, name) is not None]
    return sum(found) / len(found) / scale if found else None


def test_weeks_begin_on_mondays_and_say_what_pressure_did() -> None:
    week = Week(date(2026, 3, 2), 2, 60.0, 50.0, 2, 30.0, 0, None, 4, 5.5, 8, 2.5, 3, 1)
    assert week.pressure == 3.0
    assert replace(week, calm_regret=None).pressure is None


def test_what_can_be_filtered_by_is_told_with_how_many_there_are(crowd: Crowd) -> None:
    history = crowd.history
    of: dict[str, Callable[[str], Query]] = {
        "trainee": lambda id: Query(trainee=id),
        "scenario": lambda id: Query(scenario=id),
    }
    for facets, (what, query) in zip((history.people(), history.scenarios()), of.items(), strict=True):
        ids = sorted({getattr(row, what) for row in crowd.rows})
        assert [facet.id for facet in facets] == ids
        for facet in facets:
            assert Count(facet.all, facet.ended) == history.count(query(facet.id))
    assert {facet.id: facet.name for facet in history.scenarios()} == TITLES
    assert {facet.id: facet.name for facet in history.directors()} == DIRECTORS
    assert set(history.trainees()) == set(PEOPLE)


def test_what_is_deleted_is_gone_everywhere_and_comes_back_as_it_was(crowd: Crowd) -> None:
    history, rng = crowd.history, random.Random(SEED)
    gone = rng.sample(crowd.rows, 20)
    before = everything(history)
    deleted = history.delete([*(row.id for row in gone), gone[0].id, "nobody's"])
    assert sorted(deleted.ids) == sorted(row.id for row in gone)
    left = [row for row in crowd.rows if row not in gone]
    assert list(history.page(Query(), MANY)) == in_order(Query(), left) == list(history.attempts())
    assert history.count(Query()).all == len(left) == sum(history.trainees().values())
    assert not {row.id for row in history.unfinished()} & set(deleted.ids)
    with pytest.raises(Exception, match=gone[0].id):
        history.attempt(gone[0].id)
    assert history.delete(deleted.ids).ids == ()
    assert history.undelete(deleted) == 20
    assert history.undelete(deleted) == 0
    assert everything(history) == before


def everything(history: History) -> tuple[Any, ...]:
    return history.attempts(), history.trends(Query()), history.people(), history.pressure("Ben")


def test_after_thirty_days_the_next_start_deletes_for_good(tmp_path: Path) -> None:
    clock, file = Clock(), tmp_path / "history.sqlite"
    history = History.open(file, now=clock)
    rows = gather(history, clock, SEED, 5)
    deleted = history.delete([row.id for row in rows[:2]])
    for days, back in ((UNDO_DAYS - 1, 2), (UNDO_DAYS + 1, 0)):
        history.close()
        clock.now = deleted.at + timedelta(days=days)
        history = History.open(file, now=clock)
        assert history.undelete(deleted) == back
        if back:
            deleted = history.delete(deleted.ids)
    assert history.count(Query()).all == 3
    history.close()
