"""What cannot be stored goes into a file of its own, and comes in later as if it had been stored."""

from pathlib import Path

import pytest

from simulator.history import History, HistoryFault, Session
from simulator.history.exchange import bring_in
from simulator.history.exchange.aside import aside
from simulator.office.forecast import DEMANDS, pick
from tests.history.exchange.making import Plan, do, opened, started

PLAN = Plan(person=1, russian=True, other_content=False, exam=False, deal=0, doings=())


def refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    def append(*_arguments: object) -> None:
        raise HistoryFault("disk-full", file="history.sqlite")

    monkeypatch.setattr(History, "append", append)


def refused(session: Session, what: int, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What is put aside of an attempt when the next thing cannot be stored."""
    with monkeypatch.context() as patched:
        refuse(patched)
        with pytest.raises(HistoryFault):
            do(session, what)
        return aside(session)


@pytest.mark.parametrize("what", [14, 20, 3, 10], ids=["reply", "rewind", "call or reply", "another rewind"])
def test_it_is_gone_on_with_where_the_history_has_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: int
) -> None:
    history = opened(tmp_path, "one")
    session = started(history, PLAN)
    for done in (4, 5, 10, 6):
        do(session, done)
    file = tmp_path / "aside.json"
    file.write_bytes(refused(session, what, monkeypatch))
    brought = bring_in(history, file)
    assert (brought.longer_there, brought.refusals) == (1, 0)
    came = Session.resume(history, session.id)
    assert len(came.events) == len(session.events) + 1
    assert came.events[:-1] == session.events
    assert came.row.trainee == session.row.trainee
    assert bring_in(history, file).there == 1, "bringing it in twice is bringing it in once"


def test_it_comes_whole_where_the_history_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = started(opened(tmp_path, "lost"), PLAN)
    session.seal(pick("demand", "briefing", DEMANDS, "look_tough", 70))
    do(session, 4)
    offered = next(one.id for one in session.attempt.offered() if one.available)
    with monkeypatch.context() as patched:
        refuse(patched)
        with pytest.raises(HistoryFault):
            session.choose(offered)
        file = tmp_path / "aside.json"
        file.write_bytes(aside(session))
    other = opened(tmp_path, "new")
    assert bring_in(other, file).added == 1
    came = Session.resume(other, session.id)
    assert [one.choice for one in came.attempt.talks.made][-1] == offered
    assert came.forecasts == session.forecasts
    assert came.language == "ru"
    assert came.series == session.series


def test_the_last_reply_of_a_deal_brings_its_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = opened(tmp_path, "one")
    session = started(history, PLAN)
    file = tmp_path / "aside.json"
    for turn in range(30):
        if session.attempt.ended is None:
            file.write_bytes(refused(session, 10 * turn + 4, monkeypatch))
            do(session, 10 * turn + 4)
    assert session.attempt.ended is not None
    other = opened(tmp_path, "new")
    bring_in(other, file)
    came = other.attempt(session.id).row
    assert (came.ending, came.client, came.company) == (
        session.row.ending,
        session.row.client,
        session.row.company,
    )


def test_where_all_is_stored_there_is_nothing_to_put_aside(tmp_path: Path) -> None:
    session = started(opened(tmp_path, "one"), PLAN)
    with pytest.raises(ValueError, match="everything is stored"):
        aside(session)
    do(session, 4)
    with pytest.raises(ValueError, match="everything is stored"):
        aside(session)
