"""Where people go: every stored attempt counts, each decision once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.history import History, Metrics, Session
from simulator.history.traffic import attempts_on, mine
from simulator.negotiation.content import freeze
from tests.history.material import director, scenario

DEAL, BOSS = scenario(), director()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.open(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def play(history: History, *choices: str, trainee: str = "", **changes: object) -> Session:
    deal = scenario(**changes) if changes else DEAL
    draws = {"deadline": "friday"}
    session = Session.start(history, deal, BOSS, (deal, BOSS), seed=7, draws=draws, trainee=trainee)
    for choice in choices:
        session.choose(choice.removesuffix("!"), timed_out=choice.endswith("!"))
    return session


def test_nobody_went_anywhere_in_an_empty_history(history: History) -> None:
    traffic = mine(attempts_on(history, DEAL.id))
    assert (traffic.attempts, traffic.scenes, traffic.replies) == (0, {}, {})


def test_every_reply_counts_with_where_it_led_and_what_came_of_it(history: History) -> None:
    sessions = [play(history, "ask", "sign"), play(history, "ask", "give", "sign"), play(history, "leave")]
    traffic = mine(attempts_on(history, DEAL.id))
    assert traffic.attempts == 3
    ask = traffic.replies["opening", "ask"]
    assert (ask.times, ask.attempts, ask.finished) == (2, 2, 2)
    rows = [session.row for session in sessions]
    assert ask.client == sum(row.client or 0 for row in rows[:2]) / 2
    assert ask.company == sum(row.company or 0 for row in rows[:2]) / 2
    assert ask.regret is None
    assert traffic.ways["opening", "ask", "opening"] == 2
    assert traffic.ways["opening", "sign", "signed"] == 2
    assert traffic.scenes["opening"].times == 6
    assert traffic.scenes["opening"].attempts == 3
    assert {name: tally.times for name, tally in traffic.endings.items()} == {"signed": 2, "left": 1}
    assert traffic.share(("opening", "ask")) == 2 / 6
    assert traffic.share(("opening", "close")) == 0
    assert traffic.share(("nowhere", "x")) is None


def test_a_reply_on_the_way_to_two_places_tells_them_apart(history: History) -> None:
    play(history, "close")
    Session.start(history, DEAL, BOSS, (DEAL, BOSS), seed=7, draws={"deadline": "next_month"}).choose("close")
    traffic = mine(attempts_on(history, DEAL.id))
    assert traffic.ways == {("opening", "close", "signed"): 1, ("opening", "close", "opening"): 1}


def test_what_was_taken_back_is_counted_apart(history: History) -> None:
    session = play(history, "ask", "give_more")
    session.rewind(1)
    session.choose("give_more")
    session.rewind(0)
    session.choose("wait", timed_out=True)
    traffic = mine(attempts_on(history, DEAL.id))
    assert traffic.replies["opening", "give_more"].taken_back == 2
    assert traffic.replies["opening", "give_more"].times == 0
    assert traffic.replies["opening", "ask"].taken_back == 1
    assert traffic.replies["opening", "wait"].timed_out == 1
    assert traffic.scenes["opening"].times == 2


def test_talks_that_go_on_are_counted_without_an_outcome(history: History) -> None:
    play(history, "ask")
    traffic = mine(attempts_on(history, DEAL.id))
    ask = traffic.replies["opening", "ask"]
    assert (ask.attempts, ask.finished, ask.client, ask.company) == (1, 0, None, None)
    assert traffic.endings == {}


def test_what_was_worked_out_gives_the_cost(history: History) -> None:
    for regret, choice in ((100, "give"), (300, "give"), (900, "leave")):
        session = play(history, choice) if choice == "leave" else play(history, choice, "sign")
        session.note(Metrics(regret=regret))
    traffic = mine(attempts_on(history, DEAL.id))
    assert traffic.replies["opening", "give"].regret == 20
    assert traffic.scenes["opening"].regret == pytest.approx(1300 / 30)
    assert traffic.endings["left"].regret == 90


def test_of_another_way_only_its_own_decisions_count(history: History) -> None:
    first = play(history, "ask", "give", "sign")
    again = Session.vary(history, first, 1)
    again.choose("leave")
    traffic = mine(attempts_on(history, DEAL.id))
    assert traffic.replies["opening", "ask"].times == 1
    assert traffic.replies["opening", "leave"].times == 1
    assert traffic.scenes["opening"].times == 4


def test_one_version_or_one_trainee_can_be_asked_for(history: History) -> None:
    play(history, "leave", trainee="Ada")
    play(history, "leave", trainee="Tom", title="Another version")
    assert mine(attempts_on(history, DEAL.id)).attempts == 2
    assert mine(attempts_on(history, DEAL.id, content=freeze(DEAL, BOSS).hash)).attempts == 1
    assert mine(attempts_on(history, DEAL.id, trainee="Tom")).attempts == 1
    assert mine(attempts_on(history, "other-deal")).attempts == 0


def test_a_version_counts_whoever_directed_it(history: History) -> None:
    play(history, "leave")
    play(history, "leave", title="Another version")
    other = director(id="second-boss", name="Ada Bell")
    Session.start(history, DEAL, other, (DEAL, other), seed=7, draws={"deadline": "friday"}).choose("leave")
    assert mine(attempts_on(history, DEAL.id, version=DEAL)).attempts == 2
    assert mine(attempts_on(history, DEAL.id, version=scenario(title="Another version"))).attempts == 1
    assert mine(attempts_on(history, DEAL.id, version=scenario(title="Never played"))).attempts == 0


def test_only_what_began_late_enough_can_be_asked_for(history: History) -> None:
    first = play(history, "leave").row.started
    assert mine(attempts_on(history, DEAL.id, since=first)).attempts == 1
    assert mine(attempts_on(history, DEAL.id, since=first + timedelta(seconds=1))).attempts == 0


def test_an_attempt_that_cannot_be_played_again_is_told_and_stops_nothing(history: History) -> None:
    play(history, "leave")
    stored = next(attempts_on(history, DEAL.id))
    refused = replace(
        stored, events=tuple(replace(event, choice=event.choice and "never") for event in stored.events)
    )
    damaged = replace(stored, content_hash="other", document="{}")
    traffic = mine([refused, damaged, stored])
    assert (traffic.attempts, traffic.unreadable) == (1, 2)
    assert traffic.replies["opening", "leave"].times == 1


def test_it_is_told_what_nobody_gave_and_what_is_gone(history: History) -> None:
    play(history, "ask", "leave")
    traffic = mine(attempts_on(history, DEAL.id))
    every = [("opening", "sign"), ("opening", "ask")]
    assert traffic.never_given(every) == (("opening", "sign"),)
    assert traffic.gone(every) == (("opening", "leave"),)
