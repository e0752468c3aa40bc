"""What is over lands in the team's database, once, whatever happens on the way."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text, update

from simulator.history import History, Metrics, Query, Session, schema, tables
from simulator.history.exchange import bring_in, export
from simulator.history.team import sending
from simulator.history.team.outbox import Outbox
from simulator.history.team.sending import Sent
from tests.history.records.material import Ticking
from tests.history.records.material import played as played_whole
from tests.history.team.material import Laptop, assert_sound, file_server

Making = Callable[[str], Laptop]
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


class Killed(BaseException):
    """The program is killed here."""


@pytest.fixture
def anna(laptop: Making) -> Laptop:
    return laptop("anna")


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "BATCH", 2)


def test_an_attempt_that_is_over_is_the_same_in_the_teams_database(anna: Laptop, team: History) -> None:
    session = played_whole(anna.history)
    assert anna.send() == Sent(sent=1)
    here, there = anna.history.attempt(session.id), team.attempt(session.id)
    assert (there.events, there.results, there.document, there.words) == (
        here.events, here.results, here.document, here.words,
    )  # fmt: skip
    assert there.row == here.row
    assert (anna.state().waiting, anna.state().shared) == (0, 1)
    assert_sound(team)


def test_an_attempt_under_way_stays_until_it_is_over_or_given_up(anna: Laptop, team: History) -> None:
    running, given_up = anna.play("ask"), anna.play("ask")
    given_up.abandon()
    assert anna.send() == Sent(sent=1)
    assert [row.id for row in team.attempts()] == [given_up.id]
    running.choose("sign")
    assert anna.send() == Sent(sent=1)
    assert {row.id for row in team.attempts()} == {running.id, given_up.id}


def test_what_is_gone_on_with_follows(anna: Laptop, team: History) -> None:
    session = anna.play("ask")
    session.abandon()
    anna.send()
    session.choose("sign")
    assert anna.state().waiting == 1
    assert anna.send() == Sent(sent=1)
    assert team.attempt(session.id).results == anna.history.attempt(session.id).results
    assert_sound(team)


def test_what_is_worked_out_bit_by_bit_follows_bit_by_bit(anna: Laptop, team: History) -> None:
    session = anna.play()
    anna.send()
    for metrics in (Metrics(claims=2, fair=1), Metrics(claims=2, fair=1, regret=40), Metrics(regret=35)):
        session.note(metrics)
        assert anna.send() == Sent(sent=1)
    found = team.attempts()[0]
    assert found.regret == 35
    assert anna.send() == Sent()
    assert_sound(team)


@pytest.mark.usefixtures("small_batches")
def test_nothing_is_sent_twice_after_a_restart_either(anna: Laptop, team: History) -> None:
    for _ in range(5):
        anna.play()
    told: list[int] = []
    assert anna.send(told=told.append) == Sent(sent=5)
    assert told == [2, 4, 5]
    anna.restart()
    assert anna.send() == Sent()
    assert team.count(Query()).all == 5


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("when", ["before it is written down", "between two batches"])
def test_killed_half_way_it_goes_on_and_the_team_has_each_once(
    anna: Laptop, team: History, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        anna.play()

    def killed(*_anything: Any) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        if when == "before it is written down":
            patched.setattr(Outbox, "acknowledge", killed)
        with pytest.raises(Killed):
            anna.send(told=killed)
    assert team.count(Query()).all == 2
    anna.restart()
    assert anna.send().sent == (5 if when == "before it is written down" else 3)
    assert team.count(Query()).all == 5
    assert_sound(team)


def test_what_is_deleted_here_stays_there(anna: Laptop, team: History) -> None:
    sent, unsent = anna.play(), None
    anna.send()
    unsent = anna.play()
    anna.history.delete([sent.id, unsent.id])
    assert anna.send() == Sent()
    assert [row.id for row in team.attempts()] == [sent.id]


@pytest.mark.parametrize("for_good", [False, True], ids=["with a way back", "for good"])
def test_what_is_deleted_there_stays_deleted(anna: Laptop, team: History, for_good: bool) -> None:
    session = anna.play()
    anna.send()
    if for_good:
        assert team.forget("Анна") == 1
    else:
        team.delete([session.id])
    session.note(Metrics(regret=3))
    assert anna.send() == Sent(refused=1)
    assert team.count(Query()).all == 0
    assert [(one.id, one.code) for one in anna.outbox().not_taken()] == [(session.id, "deleted")]
    session.note(Metrics(regret=4))
    assert anna.send() == Sent(refused=1)
    assert team.count(Query()).all == 0
    assert_sound(team)


def test_after_an_older_backup_came_back_everything_can_be_sent_again(anna: Laptop, team: History) -> None:
    anna.play()
    anna.send()
    team.forget("Анна")
    assert anna.send(at_once=True) == Sent()
    anna.outbox().forget()
    assert anna.send() == Sent(sent=1)
    assert team.count(Query()).all == 1


def test_two_of_one_name_are_one_until_one_of_them_takes_another(laptop: Making, team: History) -> None:
    first, second = laptop("first"), laptop("second")
    for one in (first, second, second):
        one.play(trainee="Anna")
    first.send()
    second.send()
    assert team.trainees() == {"Anna": 3}
    second.history.rename("Anna", "Anna K.")
    assert second.state().waiting == 2
    assert second.send() == Sent(sent=2)
    assert team.trainees() == {"Anna": 1, "Anna K.": 2}
    assert second.send() == Sent()
    assert_sound(team)


def test_a_name_that_was_changed_there_is_not_changed_back(anna: Laptop, team: History) -> None:
    session = anna.play(trainee="Anna")
    anna.send()
    team.rename("Anna", "Anna from Riga")
    session.note(Metrics(regret=3))
    anna.send()
    anna.history.rename("Anna", "Anya")
    assert anna.send() == Sent(sent=1)
    assert team.trainees() == {"Anna from Riga": 1}


def test_an_attempt_that_went_on_differently_there_is_told_and_asked_about_again(
    laptop: Making, team: History, tmp_path: Any
) -> None:
    first, second = laptop("first"), laptop("second")
    session = first.play("ask")
    session.abandon()
    export(first.history, tmp_path / "copy.json", "json", Query())
    bring_in(second.history, tmp_path / "copy.json")
    there = Session.resume(second.history, session.id)
    there.choose("sign")
    session.choose("leave")
    assert first.send() == Sent(sent=1)
    assert second.send() == Sent(refused=1)
    assert second.send() == Sent()
    assert team.attempts()[0].kind == "walk_away"
    for language in ("en", "ru"):
        assert second.outbox().not_taken()[0].why(language)
    assert second.state().refused == 1
    there.note(Metrics(regret=1))
    assert second.send() == Sent(refused=1)


def test_a_shorter_copy_takes_nothing_back(laptop: Making, team: History, tmp_path: Any) -> None:
    first, second = laptop("first"), laptop("second")
    session = first.play("ask")
    session.abandon()
    export(first.history, tmp_path / "copy.json", "json", Query())
    bring_in(second.history, tmp_path / "copy.json")
    session.choose("sign")
    first.send()
    assert second.send() == Sent(sent=1)
    assert team.attempts()[0].ending == "signed"


def test_attempts_from_before_it_was_chosen_stay_here(anna: Laptop) -> None:
    anna.play()
    later = datetime.now(UTC) + timedelta(hours=1)
    assert anna.outbox(later).state().waiting == 0
    assert anna.outbox().state().waiting == 1


@pytest.mark.usefixtures("small_batches")
def test_a_damaged_attempt_keeps_nothing_else_back(anna: Laptop, team: History) -> None:
    sessions = [anna.play() for _ in range(3)]
    with anna.history.transaction(writes=True) as connection:
        mine = tables.attempt.c.id == sessions[1].id
        connection.execute(update(tables.attempt).where(mine).values(log=b"\x07nonsense"))
    assert anna.send() == Sent(sent=2, unread=1)
    assert team.count(Query()).all == 2
    assert anna.state().waiting == 1


@pytest.mark.parametrize(
    ("version", "code"),
    [("0999", "newer"), ("0003", "older"), (None, "not-prepared")],
)
def test_other_tables_are_told_in_a_sentence_and_everything_waits(
    anna: Laptop, team: History, version: str | None, code: str
) -> None:
    anna.play()
    with team.transaction(writes=True) as connection:
        if version is None:
            connection.execute(text("DELETE FROM alembic_version"))
        else:
            connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    done = anna.send()
    assert done.fault is not None
    assert done.fault.code == code
    state = anna.state()
    assert (state.waiting, state.failures) == (1, 1)
    assert state.fault is not None
    for language in ("en", "ru"):
        assert (version or "") in state.fault.message(language)


def test_a_failed_database_is_left_alone_longer_and_longer(anna: Laptop, team: History) -> None:
    anna.play()
    clock = Ticking(NOON)
    with team.transaction(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    assert anna.send(now=clock).waits is None
    assert anna.send(now=clock).waits is not None
    assert anna.send(now=clock, at_once=True).waits is None
    assert anna.state().failures == 2
    with team.transaction(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": schema.VERSIONS[-1]})
    clock.now += timedelta(minutes=2)
    assert anna.send(now=clock) == Sent(sent=1)
    assert anna.state().failures == 0


def test_with_nothing_to_send_it_is_only_asked_for_by_hand(anna: Laptop, team: History) -> None:
    with team.transaction(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    assert anna.send() == Sent()
    assert anna.send(at_once=True).fault is not None
    with team.transaction(writes=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": schema.VERSIONS[-1]})
    assert anna.send(at_once=True) == Sent()
    assert anna.state().fault is None


def test_what_was_stopped_is_no_fault_of_the_database(anna: Laptop, template: Any) -> None:
    anna.play()
    server = file_server(template)
    server.stop()
    done = sending.send(anna.history, anna.outbox(), server)
    server.close()
    assert done.fault is not None
    assert done.fault.code == "stopped"
    assert anna.state().failures == 0
