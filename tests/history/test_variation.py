"""Trying another way from a decision on: a new attempt that begins with the same first decisions."""

from typing import Any

import pytest

from simulator.history import History, Session
from simulator.history.session import CannotRewind
from simulator.negotiation.attempt import Made
from tests.history.material import director, russian, scenario


def played(history: History, **more: Any) -> Session:
    deal, boss = scenario(), director()
    session = Session.start(history, deal, boss, (deal, boss), **{"seed": 5, **more})
    session.choose("ask")
    session.choose("wait", timed_out=True)
    session.choose("give")
    session.choose("sign")
    return session


def test_a_variation_stands_where_the_other_attempt_stood(history: History) -> None:
    session = played(history, trainee="Анна", draws={"deadline": "friday"})
    varied = Session.vary(history, session, 2)
    before = session.attempt.rewound(2)
    assert varied.attempt.talks.made == (Made("ask"), Made("wait", True))
    assert varied.attempt.state == before.state
    assert varied.attempt.messages == before.messages
    assert varied.attempt.talks.draws == {"deadline": "friday"}
    assert (varied.row.trainee, varied.row.decisions, varied.mode) == ("Анна", 2, "practice")
    assert varied.variation_of == (session.id, 3)


def test_the_other_attempt_stays_as_it_is(history: History) -> None:
    session = played(history)
    before = history.attempt(session.id)
    varied = Session.vary(history, session, 0)
    varied.choose("give_more")
    assert history.attempt(session.id) == before
    assert session.variation_of is None
    assert {row.id for row in history.attempts()} == {session.id, varied.id}


def test_a_variation_is_gone_on_with_like_any_attempt(history: History) -> None:
    varied = Session.vary(history, played(history), 1)
    varied.choose("give_more")
    resumed = Session.resume(history, varied.id)
    assert resumed.attempt.talks.steps == varied.attempt.talks.steps
    assert resumed.row == varied.row
    resumed.rewind(0)
    resumed.choose("sign")
    assert history.attempt(varied.id).made == (Made("sign"),)


def test_a_variation_keeps_what_was_shown_again_in_the_words_of_now(history: History) -> None:
    session = played(history)
    session.set_words(*russian())
    events = history.attempt(Session.vary(history, session, 3).id).events
    assert events[0].shown is not None
    assert events[0].shown["messages"][0]["text"] == "Клиент прежде всего."
    assert [event.kind for event in events] == ["start", "choice", "choice", "choice"]


def test_an_exam_is_tried_again_in_practice(history: History) -> None:
    assert Session.vary(history, played(history, mode="exam"), 1).mode == "practice"


@pytest.mark.parametrize("decisions", [-1, 4, 9])
def test_there_is_no_other_way_where_nothing_was_decided(history: History, decisions: int) -> None:
    session = played(history)
    with pytest.raises(CannotRewind):
        Session.vary(history, session, decisions)
    assert len(history.attempts()) == 1
