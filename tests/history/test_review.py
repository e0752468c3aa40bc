"""What a trainer asks: figures by person, scenario, director and week, changes, and what decisions cost."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import mean, variance

import pytest

from simulator.history import AttemptRow, History, Metrics, Query, Session
from simulator.history.costs import costs
from simulator.history.review import Change, changes, figures, lines
from simulator.history.traffic import attempts_on
from tests.history.gathering import BEGIN, DIRECTORS, TITLES, Clock, gather
from tests.history.material import director, scenario
from tests.history.servers import on_each, opened


class Crowd:
    def __init__(self, history: History) -> None:
        self.history = history
        self.deals = [row for row in history.attempts() if row.finished and not row.variation_of]


@pytest.fixture(scope="module", params=on_each())
def crowd(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    clock = Clock()
    history = opened(request.param, tmp_path_factory.mktemp("review") / "history.sqlite", clock)
    gather(history, clock, 4, 70)
    yield Crowd(history)
    history.close()


@pytest.mark.parametrize(
    "query",
    [
        Query(),
        Query(trainee="Ben"),
        Query(scenario="large-deal"),
        Query(text="anna"),
        Query(since=BEGIN + timedelta(days=9, hours=1), until=BEGIN + timedelta(days=47)),
        Query(trainee="Анна", scenario="small-deal", mode="practice"),
    ],
    ids=str,
)
def test_lines_are_the_figures_of_each_and_together_those_of_all(crowd: Crowd, query: Query) -> None:
    meant = {row.id for row in crowd.history.page(query, 99)}
    deals = [row for row in crowd.deals if row.id in meant]
    all_of_them = figures(crowd.history, query)
    assert all_of_them.deals == len(deals)
    assert all_of_them.client == pytest.approx(mean(row.client or 0 for row in deals))
    assert sum(all_of_them.regions.values()) == sum(row.region is not None for row in deals)
    for by in ("trainee", "scenario", "director"):
        found = lines(crowd.history, query, by)
        assert [line.id for line in found] == sorted({getattr(row, by) for row in deals})
        for line in found:
            mine = [row for row in deals if getattr(row, by) == line.id]
            judged = [row.regret for row in mine if row.regret is not None]
            assert (line.figures.deals, line.figures.judged) == (len(mine), len(judged))
            assert line.figures.company == pytest.approx(mean(row.company or 0 for row in mine))
            assert line.figures.regret == (pytest.approx(mean(judged) / 10) if judged else None)
    weeks = lines(crowd.history, query, "week")
    assert sum(line.figures.deals for line in weeks) == len(deals)
    assert [line.id for line in weeks] == [week.first.isoformat() for week in crowd.history.trends(query)]


def test_lines_carry_the_names_people_know(crowd: Crowd) -> None:
    assert {line.id: line.name for line in lines(crowd.history, Query(), "scenario")} == TITLES
    assert {line.id: line.name for line in lines(crowd.history, Query(), "director")} == DIRECTORS


def test_a_change_says_how_many_deals_how_much_and_how_sure(crowd: Crowd) -> None:
    at = BEGIN + timedelta(days=40)
    found = {change.measure: change for change in changes(crowd.history, Query(), at)}
    before = [row.company or 0 for row in crowd.deals if row.started < at]
    after = [row.company or 0 for row in crowd.deals if row.started >= at]
    company = found["company"]
    assert (company.before_deals, company.deals) == (len(before), len(after))
    assert company.difference == pytest.approx(mean(after) - mean(before))
    assert company.low is not None
    assert company.high is not None
    error = (variance(before) / len(before) + variance(after) / len(after)) ** 0.5
    assert 1.96 * error < (company.high - company.low) / 2 < 2.2 * error
    assert company.low + company.high == pytest.approx(2 * (company.difference or 0))


def test_a_handful_of_deals_has_no_interval(crowd: Crowd) -> None:
    few = changes(crowd.history, Query(), crowd.deals[2].started)
    client = next(change for change in few if change.measure == "client")
    assert 0 < client.deals < 5
    assert client.difference is not None
    assert (client.low, client.high, client.clear) == (None, None, False)
    never = changes(crowd.history, Query(), BEGIN - timedelta(days=1))[0]
    assert (never.before, never.difference) == (None, None)
    assert Change("client", 9, 50, 9, 60, 10, 2, 18).clear


@pytest.fixture
def played(tmp_path: Path) -> Iterator[tuple[History, list[AttemptRow]]]:
    history = History.open(tmp_path / "history.sqlite")
    deal, boss = scenario(rounds=8, out_of_rounds="left"), director()
    rng, rows = random.Random(3), []
    for _ in range(6):
        session = Session.start(history, deal, boss, (deal, boss), seed=rng.randrange(99), trainee="Ada")
        while session.attempt.ended is None:
            session.choose(rng.choice([one.id for one in session.attempt.offered() if one.available]))
        rows.append(session.row)
    Session.start(history, deal, boss, (deal, boss), seed=1).choose("wait")
    yield history, rows
    history.close()


def test_what_every_reply_cost_comes_from_the_decision_review(
    played: tuple[History, list[AttemptRow]],
) -> None:
    history, rows = played
    found = costs(attempts_on(history, "small-deal"))
    assert (found.attempts, found.unjudged) == (len(rows), 0)
    opening = found.scenes["opening"]
    assert (
        opening.times
        == sum(cost.times for cost in found.replies.values())
        <= sum(row.decisions for row in rows)
    )
    assert opening.together == pytest.approx(sum(cost.together for cost in found.replies.values()))
    assert found.hardest() == (("opening",) if opening.regret else ())
    assert found.hardest(fewest=999) == ()
    for (scene, reply), cost in found.replies.items():
        assert scene == "opening"
        assert reply not in cost.better
        assert cost.errors <= cost.times
        assert (cost.mostly_better is None) == (not cost.better)
    assert any(cost.regret == 0 for cost in found.replies.values())
    assert any((cost.regret or 0) > 0 for cost in found.replies.values())


def test_of_another_way_only_its_own_decisions_cost(history: History) -> None:
    deal, boss = scenario(rounds=8, out_of_rounds="left"), director()
    first = Session.start(history, deal, boss, (deal, boss), seed=5)
    for choice in ("ask", "give_more", "sign"):
        first.choose(choice)
    again = Session.vary(history, first, 2)
    again.choose("leave")
    first.note(Metrics(regret=1))
    found = costs(attempts_on(history, deal.id))
    assert (found.attempts, found.scenes["opening"].times) == (2, 4)
