"""Attempts in practice whose scores were hidden throughout."""

import pytest

from simulator.history import History, Session
from tests.history.material import director, scenario


def started(history: History, **more: str) -> Session:
    deal, boss = scenario(), director()
    return Session.start(history, deal, boss, (deal, boss), seed=5, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "blind"),
    [
        (["hidden", "wait", "hidden", "sign"], True),
        (["shown", "wait", "sign"], False),
        (["hidden", "wait", "shown", "hidden", "sign"], False),
        (["hidden", "wait", "shown", "rewind", "hidden", "sign"], False),
        (["shown", "hidden", "wait", "sign"], False),
        (["wait", "hidden", "sign"], False),
        (["hidden", "sign", "shown"], True),
        (["sign"], False),
    ],
)
def test_blind_is_who_never_saw_the_scores_during_the_talks(
    history: History, seen: list[str], blind: bool
) -> None:
    session = started(history)
    for step in seen:
        if step in ("shown", "hidden"):
            session.show_scores(step == "shown")
        elif step == "rewind":
            session.rewind(0)
        else:
            session.choose(step)
    assert session.row.blind is blind
    assert history.attempts()[0] == session.row


def test_it_is_known_when_the_attempt_is_taken_up_again(history: History) -> None:
    session = started(history)
    session.show_scores(False)
    session.choose("wait")
    resumed = Session.resume(history, session.id)
    assert resumed.row.blind
    resumed.show_scores(True)
    assert not history.attempts()[0].blind


def test_an_exam_is_none_because_its_scores_cannot_be_seen(history: History) -> None:
    session = started(history, mode="exam")
    session.show_scores(False)
    assert not session.row.blind
