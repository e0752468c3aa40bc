"""The decisions of the newest deals: how many are judged, which versions, who gave what; the middle day."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from simulator.history import History, Session
from simulator.history.decisions import decisions
from simulator.history.newest import middle, newest
from simulator.history.query import Query
from simulator.negotiation.content import thaw
from tests.history.material import SCENARIO, director, scenario

BEGIN = datetime(2026, 3, 2, 12, tzinfo=UTC)
DEALS = Query(scenario="small-deal")


class Played:
    def __init__(self, history: History, ids: list[str]) -> None:
        self.history, self.ids = history, ids


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Played]:
    """Six deals, one a day, the newest two on another version; and another way that was tried."""
    now = [BEGIN]
    history = History.open(tmp_path / "history.sqlite", now=lambda: now[0])
    boss, rng, ids = director(), random.Random(7), []
    for day in range(6):
        now[0] = BEGIN + timedelta(days=day)
        deal = scenario(rounds=8, out_of_rounds="left", title="Another" if day > 3 else SCENARIO["title"])
        session = Session.start(history, deal, boss, (deal, boss), seed=day, trainee="Ada")
        while session.attempt.ended is None:
            session.choose(rng.choice([one.id for one in session.attempt.offered() if one.available]))
        ids.append(session.id)
    again = Session.vary(history, session, 1)
    again.choose("leave")
    yield Played(history, ids)
    history.close()


def test_the_newest_deals_are_judged_and_it_says_how_many_there_are(played: Played) -> None:
    found = decisions(played.history, DEALS, most=4)
    assert found is not None
    assert (found.meant, found.wanted, found.looked_at, found.whole) == (6, 4, 4, True)
    given = {one.row.id for deals in found.given.values() for one in deals}
    assert given == set(played.ids[2:])


def test_every_version_is_told_the_one_played_last_first(played: Played) -> None:
    found = decisions(played.history, DEALS)
    assert found is not None
    assert [version.deals for version in found.versions] == [2, 4]
    assert found.scenario.title == "Another"
    older = decisions(played.history, DEALS, version=found.versions[1].id)
    assert older is not None
    assert (older.wanted, older.scenario.title) == (4, SCENARIO["title"])


def test_who_gave_a_reply_is_known_with_the_first_time_it_was_given(played: Played) -> None:
    found = decisions(played.history, DEALS)
    assert found is not None
    for (scene, reply), deals in found.given.items():
        for one in deals:
            made = [step.choice for step in played.history.attempt(one.row.id).made]
            assert made.index(reply) + 1 == one.decision, scene
    assert sum(tally.times for tally in found.traffic.replies.values()) >= len(found.given)


def test_enough_ends_the_work_with_what_there_is(played: Played) -> None:
    so_far: list[int] = []
    found = decisions(
        played.history, DEALS, told=lambda done, _of: so_far.append(done), enough=lambda: len(so_far) > 2
    )
    assert found is not None
    assert (found.looked_at, found.wanted, found.whole) == (2, 6, False)
    assert found.traffic.attempts == 2


def test_a_scenario_without_a_deal_has_no_decisions(played: Played) -> None:
    assert decisions(played.history, Query(scenario="never-played")) is None


def test_other_ways_that_were_tried_are_no_deals(played: Played) -> None:
    assert [row.id for row in newest(played.history, Query(), 99)] == played.ids[::-1]
    assert [row.id for row in newest(played.history, Query(), 2)] == played.ids[:-3:-1]


def test_the_middle_day_has_as_many_deals_before_as_since(played: Played) -> None:
    fourth = (BEGIN + timedelta(days=3)).astimezone().date()
    assert middle(played.history, Query()) == fourth
    assert middle(played.history, Query(until=BEGIN + timedelta(hours=1))) is None
    assert middle(played.history, Query(trainee="Nobody")) is None


def test_the_stored_scenario_is_what_is_shown(played: Played) -> None:
    found = decisions(played.history, DEALS)
    assert found is not None
    assert found.scenario == thaw(played.history.attempt(played.ids[-1]).document)[0]
    assert isinstance(middle(played.history, DEALS), date)
