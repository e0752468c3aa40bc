"""The same store on a team's PostgreSQL: run where MIXED_SIGNALS_POSTGRESQL names an empty database."""

import subprocess
import sys

import pytest
from sqlalchemy import text

from simulator.history import History, HistoryFault, Series, Session, schema
from tests.history.comparing import differences
from tests.history.material import ROOT, director, russian, scenario
from tests.history.servers import ADDRESS, emptied

pytestmark = pytest.mark.skipif(not ADDRESS, reason="MIXED_SIGNALS_POSTGRESQL names no database")


@pytest.fixture
def server() -> str:
    """The address of the database, emptied."""
    return emptied(ADDRESS)


def started(history: History) -> Session:
    return Session.start(history, scenario(), director(), russian(), seed=5, trainee="Анна")


def test_it_gets_the_same_tables_once(server: str) -> None:
    for _ in range(2):
        history = History.open(server)
        with history._engine.connect() as connection:
            assert differences(connection) == []
        history.close()


def test_an_attempt_is_played_kept_and_taken_up(server: str) -> None:
    history = History.open(server)
    session = started(history)
    for choice in ("give", "wait", "ask"):
        session.choose(choice)
    session.rewind(1)
    session.set_words(scenario(), director())
    session.choose("sign")
    resumed = Session.resume(history, session.id)
    assert resumed.row == session.row == history.attempts()[0]
    assert resumed.attempt.talks.steps == session.attempt.talks.steps
    assert history.attempts(trainee="Анна", limit=5) == (session.row,)
    assert history.attempts(after=session.row) == history.unfinished() == ()
    history.close()


def test_the_deals_of_a_run_are_kept_together(server: str) -> None:
    history = History.open(server)
    series = Series("a1", "three-favours", 1)
    deal, boss = scenario(), director()
    session = Session.start(history, deal, boss, (deal, boss), series=series)
    session.choose("ask")
    session.choose("sign")
    other = started(history)
    assert history.rows_with(run="a1") == history.rows_with(exercise="three-favours") == (session.row,)
    assert (Session.resume(history, session.id).series, other.series) == (series, None)
    assert Session.vary(history, session, 1).series is None
    history.close()


def test_two_laptops_on_one_attempt_cannot_both_decide(server: str) -> None:
    first, second = History.open(server), History.open(server)
    session = started(first)
    other = Session.resume(second, session.id)
    session.choose("ask")
    with pytest.raises(HistoryFault) as raised:
        other.choose("give")
    assert raised.value.code == "continued-elsewhere"
    first.close()
    second.close()


def test_programs_that_start_at_once_share_one_store(server: str) -> None:
    script = (
        "import sys; from simulator.history import History; import alembic.command; "
        "from tests.history.test_server import started; sys.stdin.read(1); "
        "history = History.open(sys.argv[1]); [started(history).choose('give') for _ in range(5)]"
    )
    program = [sys.executable, "-c", script, server]
    processes = [
        subprocess.Popen(program, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"g")
        process.stdin.flush()
    assert [process.communicate()[1].decode() for process in processes] == [""] * 4
    history = History.open(server)
    assert len(history.attempts()) == 20
    with history._engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM content")).scalar() == 1
    history.close()


def test_a_newer_version_is_refused(server: str) -> None:
    history = History.open(server)
    with history._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(HistoryFault) as raised:
        History.open(server)
    assert raised.value.code == "newer-version"
    with history._engine.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{schema.VERSIONS[-1]}'"))
    history.close()
