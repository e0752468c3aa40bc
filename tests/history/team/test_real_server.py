"""The team's database on a real PostgreSQL: several laptops, roles, one that goes away, one that is none.

Run where MIXED_SIGNALS_POSTGRESQL names a database: `python3 tools/server.py .venv/bin/python -m pytest ...`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url, text

from simulator.history import History, HistoryFault, Query
from simulator.history.credentials import Credentials
from simulator.history.team import sending
from simulator.history.team.choices import TeamChoices
from simulator.history.team.fault import TeamFault
from simulator.history.team.post import TeamPost
from simulator.history.team.preparing import prepare
from simulator.history.team.sending import Sent
from simulator.history.team.server import Patience
from tests.history.servers import ADDRESS, emptied
from tests.history.team.between import Between, between
from tests.history.team.laptops import crowd
from tests.history.team.material import Laptop, assert_sound

pytestmark = pytest.mark.skipif(not ADDRESS, reason="MIXED_SIGNALS_POSTGRESQL names no database")

WRITER, REVIEWER, STRANGER = "ms_writer", "ms_reviewer", "ms_stranger"


@pytest.fixture(scope="module")
def empty() -> str:
    """The address of an empty database of this module's, and roles on its server."""
    address = emptied(ADDRESS)
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        there = set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())
        for role in (WRITER, REVIEWER, STRANGER):
            if role not in there:
                connection.execute(text(f"CREATE ROLE {role} LOGIN PASSWORD 'a very secret word'"))
    engine.dispose()
    return address


@pytest.fixture(scope="module")
def prepared(empty: str) -> str:
    """The address of a database with tables and rights."""
    address = TeamChoices(address=empty, given=True).database
    assert prepare(address).before is None
    assert prepare(address, writers=(WRITER,), reviewers=(REVIEWER,)).before is not None
    return empty


@pytest.fixture
def team(prepared: str) -> Iterator[History]:
    """The team's history as its owner sees it, empty."""
    opened = History.open(prepared)
    for trainee in opened.trainees():
        opened.forget(trainee)
    yield opened
    opened.close()


@pytest.fixture
def anna(laptop: Callable[[str], Laptop]) -> Laptop:
    return laptop("anna")


def post(address: str, *, role: str = WRITER, patience: Patience | None = None, **more: Any) -> TeamPost:
    """The way of somebody to the team's database."""
    choices = TeamChoices(address=address, given=True, **more)
    return TeamPost(choices, credentials=Credentials(role, "a very secret word"), patience=patience)


@pytest.fixture
def way(team: History, prepared: str) -> Iterator[Between]:
    """Something between the laptops and the server."""
    url = make_url(prepared)
    assert team is not None
    with between(f"{url.query['host']}/.s.PGSQL.5432") as made:
        yield made


def over(way: Between, prepared: str) -> str:
    """The address of the team's database by way of what stands between."""
    return f"postgresql://127.0.0.1:{way.port}/{make_url(prepared).database}"


def test_a_writer_sends_and_a_reviewer_reads(anna: Laptop, team: History, prepared: str) -> None:
    session = anna.play(trainee="Анна")
    assert post(prepared).check()
    assert post(prepared).send(anna.history) == Sent(sent=1)
    assert team.attempt(session.id).events == anna.history.attempt(session.id).events
    assert_sound(team)
    assert not post(prepared, role=REVIEWER).check()
    reading = post(prepared, role=REVIEWER).reading()
    assert [row.id for row in reading.page(Query(), 10)] == [session.id]
    assert reading.attempt(session.id).row.trainee == "Анна"
    assert [week.deals for week in reading.trends(Query())] == [1]
    reading.close()


def test_who_may_only_read_is_told_so_and_everything_waits(
    anna: Laptop, prepared: str, team: History
) -> None:
    anna.play()
    done = post(prepared, role=REVIEWER).send(anna.history)
    assert done.fault is not None
    assert done.fault.code == "not-allowed"
    assert post(prepared).state(anna.history).waiting == 1
    assert team.count(Query()).all == 0


def test_looking_changes_nothing_whatever_the_role_may_do(anna: Laptop, prepared: str, team: History) -> None:
    session = anna.play()
    post(prepared).send(anna.history)
    reading = post(prepared).reading()
    with pytest.raises(HistoryFault) as raised:
        reading.delete([session.id])
    assert raised.value.code == "not-allowed"
    reading.close()
    assert team.count(Query()).all == 1


def test_only_the_owner_makes_tables(empty: str) -> None:
    address = TeamChoices(address=empty, given=True).database
    url = make_url(empty).set(username=STRANGER, password=None)
    engine = create_engine(empty, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE SCHEMA IF NOT EXISTS aside"))
        connection.execute(text(f"GRANT USAGE ON SCHEMA aside TO {STRANGER}"))
        connection.execute(text(f"ALTER ROLE {STRANGER} SET search_path = aside"))
    engine.dispose()
    with pytest.raises(TeamFault) as told:
        TeamPost(
            TeamChoices(address=url.render_as_string(), given=True), credentials=Credentials(STRANGER, "")
        ).check()
    assert told.value.code == "not-prepared"
    stranger = TeamChoices(address=url.render_as_string(), given=True).database
    with pytest.raises(HistoryFault) as raised:
        prepare(stranger)
    assert raised.value.code == "not-allowed"
    assert address.key == stranger.key


def test_laptops_send_at_once_and_are_killed(tmp_path: Path, team: History, prepared: str) -> None:
    assert team.count(Query()).all == 0
    assert crowd(tmp_path, prepared, laptops=3, attempts=8, kills=3, seed=20260309) == 29


@pytest.mark.parametrize("after", [9_000, 20_000, 31_000])
def test_a_way_that_breaks_half_way_loses_nothing(
    anna: Laptop, team: History, prepared: str, way: Between, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "BATCH", 2)
    for _ in range(8):
        anna.play()
    address = over(way, prepared)
    way.breaks_after = after
    done = post(address).send(anna.history)
    assert done.fault is not None
    assert done.fault.code == "unreachable"
    there, waiting = team.count(Query()).all, post(address).state(anna.history).waiting
    assert 8 - waiting <= there < 8
    way.breaks_after = None
    anna.restart()
    assert post(address).send(anna.history, at_once=True) == Sent(sent=waiting)
    assert team.count(Query()).all == 8
    assert_sound(team)


def test_a_server_that_stands_still_is_not_waited_for(
    anna: Laptop, prepared: str, way: Between, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "BATCH", 1)
    anna.play()
    anna.play()

    def stand_still(_sent: int) -> None:
        way.silent = True

    quick = Patience(transaction=0.2)
    done = post(over(way, prepared), patience=quick).send(anna.history, told=stand_still)
    assert done.sent == 1
    assert done.fault is not None
    assert done.fault.code == "slow"


def test_the_program_can_end_while_the_server_stands_still(
    anna: Laptop, prepared: str, way: Between, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    monkeypatch.setattr(sending, "BATCH", 1)
    anna.play()
    anna.play()
    mine = post(over(way, prepared))
    leaving: list[threading.Timer] = []

    def stand_still(_sent: int) -> None:
        way.silent = True
        leaving.append(threading.Timer(0.05, mine.stop))
        leaving[0].start()

    done = mine.send(anna.history, told=stand_still)
    leaving[0].join()
    assert done.fault is not None
    assert done.fault.code == "stopped"
    assert mine.state(anna.history).failures == 0


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n<html>a very secret word</html>",
        b"\x00" * 300,
        b"E\x00\x00\x00\x04",
        b"N" * 9,
    ],
)
def test_what_speaks_rubbish_is_told_in_a_sentence(
    anna: Laptop, prepared: str, way: Between, said: bytes
) -> None:
    anna.play()
    way.says = said
    done = post(over(way, prepared)).send(anna.history)
    assert done.fault is not None
    assert done.fault.code in ("nonsense", "unreachable")
    assert post(over(way, prepared)).state(anna.history).waiting == 1


def test_a_server_without_encryption_is_refused_where_it_is_wanted(prepared: str, way: Between) -> None:
    for mode in ("require", "verify-full"):
        with pytest.raises(TeamFault) as raised:
            post(f"{over(way, prepared)}?sslmode={mode}").check()
        assert raised.value.code == "certificate"


def test_no_server_at_all_is_told(anna: Laptop) -> None:
    anna.play()
    done = post("postgresql://127.0.0.1:9/nothing").send(anna.history)
    assert done.fault is not None
    assert done.fault.code == "unreachable"


def test_another_database_lets_nobody_in(prepared: str) -> None:
    with pytest.raises(TeamFault) as raised:
        post(make_url(prepared).set(database="no_such_base").render_as_string()).check()
    assert raised.value.code == "not-let-in"
    with pytest.raises(TeamFault) as raised:
        post(prepared, role="nobody_at_all").check()
    assert raised.value.code == "not-let-in"


def test_one_attempt_that_the_server_cannot_keep_keeps_nothing_else_back(
    anna: Laptop, team: History, prepared: str
) -> None:
    anna.play()
    anna.play(trainee="A name with \0 in it")
    anna.play()
    assert post(prepared).send(anna.history) == Sent(sent=2, refused=1)
    assert [one.code for one in post(prepared).not_taken(anna.history)] == ["unfit"]
    assert team.count(Query()).all == 2
    assert post(prepared).send(anna.history) == Sent()


def test_two_laptops_never_share_what_is_theirs(
    laptop: Callable[[str], Laptop], team: History, prepared: str
) -> None:
    first, second = laptop("first"), laptop("second")
    first.play(trainee="Anna")
    second.play(trainee="Anna")
    for one in (first, second):
        assert post(prepared).send(one.history) == Sent(sent=1)
    second.history.rename("Anna", "Anna K.")
    assert post(prepared).send(second.history) == Sent(sent=1)
    assert team.trainees() == {"Anna": 1, "Anna K.": 1}
    assert_sound(team)
