"""An attempt played and stored: durable, resumable, taken back, given up, in either language."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history import History, HistoryFault, Session
from simulator.history import session as session_module
from simulator.history.session import CannotRewind
from simulator.negotiation.attempt import Made, UnknownDraw
from simulator.negotiation.content import freeze
from simulator.negotiation.offer import NotOffered
from tests.history.material import director, russian, scenario

MADE = ("ask", "give", "wait")


def started(history: History, **more: Any) -> Session:
    deal, boss = scenario(), director()
    return Session.start(history, deal, boss, (deal, boss), **{"seed": 5, **more})


def stands(session: Session) -> tuple[object, ...]:
    """Everything of an attempt that a view could show."""
    attempt = session.attempt
    return (
        session.row,
        attempt.talks.steps,
        attempt.messages,
        attempt.watch.stance,
        attempt.claims,
        attempt.offered(),
        session.scenario_words,
        session.director_words,
    )


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """One store for every example of a property."""
    history = History.open(tmp_path_factory.mktemp("shared") / "history.sqlite")
    yield history
    history.close()


def test_a_decision_is_on_the_disk_when_choose_returns(history: History, file: Path) -> None:
    session = started(history)
    for number, choice in enumerate(MADE, 1):
        session.choose(choice, timed_out=choice == "wait")
        other = sqlite3.connect(file)
        found = other.execute("SELECT number, choice, timed_out FROM event ORDER BY number").fetchall()
        other.close()
        assert found[number:] == [(number, choice, choice == "wait")]


def test_what_is_chosen_is_what_the_attempt_does(history: History) -> None:
    session = started(history)
    turn = session.choose("give")
    assert turn == session.attempt.turns[-1]
    assert turn.step.choice == "give"


def test_a_choice_that_is_not_offered_changes_nothing(history: History) -> None:
    session = started(history)
    session.choose("ask")
    before = stands(session)
    with pytest.raises(NotOffered):
        session.choose("ask")
    assert stands(session) == before
    assert stands(Session.resume(history, session.id)) == before


def test_seeds_of_new_attempts_are_their_own_and_stored(history: History) -> None:
    sessions = [started(history, seed=None) for _ in range(5)]
    seeds = [session.attempt.seed for session in sessions]
    assert len(set(seeds)) == 5
    assert all(0 <= seed < 2**31 for seed in seeds)
    assert [Session.resume(history, session.id).attempt.seed for session in sessions] == seeds


def test_hidden_draws_are_stored_as_they_fell(history: History) -> None:
    for value in ("friday", "next_month"):
        session = started(history, draws={"deadline": value})
        assert history.attempt(session.id).draws == {"deadline": value}
        assert Session.resume(history, session.id).attempt.talks.draws == {"deadline": value}


def test_a_draw_that_is_not_there_starts_nothing(history: History) -> None:
    with pytest.raises(UnknownDraw):
        started(history, draws={"weather": "rain"})
    assert history.attempts() == ()


def test_the_end_is_kept_with_its_scores(history: History) -> None:
    session = started(history)
    for choice in ("give", "give_more", "sign"):
        session.choose(choice)
    row, results = history.attempts()[0], history.attempt(session.id).results
    assert results is not None
    assert (row.ending, row.kind, row.finished is not None) == ("signed", "deal", True)
    assert (row.client, row.company) == session.attempt.state.shown
    assert (results.client_uncapped, results.company_uncapped) == (62, 41)
    assert results.void
    assert history.unfinished() == ()


def test_the_region_of_a_walk_away_is_open_until_it_is_analysed(history: History) -> None:
    session = started(history)
    session.choose("leave")
    assert (history.attempts()[0].kind, history.attempts()[0].region) == ("walk_away", None)


def test_a_finished_attempt_takes_no_further_choice(history: History) -> None:
    session = started(history)
    session.choose("sign")
    with pytest.raises(NotOffered):
        session.choose("sign")
    assert len(history.attempt(session.id).events) == 2


def test_what_the_director_said_is_kept_in_the_language_of_play(history: History) -> None:
    deal, boss = scenario(), director()
    session = Session.start(history, deal, boss, russian(), seed=5)
    session.choose("give")
    session.choose("sign")
    said = [
        message["text"]
        for event in history.attempt(session.id).events
        for message in (event.shown or {}).get("messages", ())
    ]
    assert said[0] == "Клиент прежде всего."
    assert {"А что получили мы?", "Опять подарок."} & set(said)
    claims = (history.attempt(session.id).events[-1].shown or {})["claims"]
    assert {"id": "price", "text": "Цена была слишком низкой."}.items() <= claims[0].items()
    assert len(said) == len(session.attempt.messages)
    assert len(claims) == len(session.attempt.claims)


def test_the_list_names_things_in_the_language_of_play(history: History) -> None:
    deal, boss = scenario(), director()
    Session.start(history, deal, boss, russian())
    row = history.attempts()[0]
    assert (row.title, row.director_name, row.language) == ("Маленькая сделка", "Виктор Хейл", "ru")
    assert (row.scenario, row.director) == ("small-deal", "plain-speaker")


def test_the_language_can_be_switched_in_the_middle(history: History) -> None:
    session = started(history)
    session.choose("give")
    before = session.attempt.talks.steps
    session.set_words(*russian())
    assert session.language == "ru"
    assert session.attempt.talks.steps == before
    resumed = Session.resume(history, session.id)
    assert (resumed.scenario_words, resumed.director_words) == russian()
    assert history.attempts()[0].language == "ru"
    session.set_words(scenario(), director())
    assert Session.resume(history, session.id).scenario_words == scenario()
    assert history.attempts()[0].language == "en"


def test_a_finished_attempt_is_read_in_any_language_but_keeps_its_own(history: History) -> None:
    session = started(history)
    session.choose("sign")
    session.set_words(*russian())
    assert session.language == "ru"
    assert history.attempts()[0].language == "en"


def test_practice_goes_back_and_keeps_what_was_taken_back(history: History) -> None:
    session = started(history)
    for choice in MADE:
        session.choose(choice)
    fresh = started(history)
    fresh.choose("ask")
    session.rewind(1)
    assert session.attempt.talks.steps == fresh.attempt.talks.steps
    assert session.attempt.messages == fresh.attempt.messages
    assert (session.row.decisions, session.row.rewinds) == (1, 1)
    session.choose("give")
    stored = history.attempt(session.id)
    assert [event.choice for event in stored.events if event.kind == "choice"] == [*MADE, "give"]
    assert stored.made == (Made("ask"), Made("give"))
    assert stands(Session.resume(history, session.id)) == stands(session)


def test_an_exam_never_goes_back(history: History) -> None:
    session = started(history, mode="exam")
    session.choose("ask")
    with pytest.raises(CannotRewind):
        session.rewind(0)
    assert session.attempt.talks.made == (Made("ask"),)
    assert Session.resume(history, session.id).mode == "exam"


@pytest.mark.parametrize("decisions", [-1, 2, 3])
def test_one_goes_back_only_to_a_decision_before(history: History, decisions: int) -> None:
    session = started(history)
    session.choose("ask")
    session.choose("give")
    with pytest.raises(CannotRewind):
        session.rewind(decisions)
    assert len(history.attempt(session.id).events) == 3


def test_what_was_signed_is_not_taken_back(history: History) -> None:
    session = started(history)
    session.choose("sign")
    with pytest.raises(CannotRewind):
        session.rewind(0)


def test_an_attempt_given_up_stays_but_is_not_offered_until_it_is_taken_up_again(history: History) -> None:
    session = started(history)
    session.choose("ask")
    session.abandon()
    session.abandon()
    assert history.unfinished() == ()
    assert history.attempts()[0].abandoned
    assert [event.kind for event in history.attempt(session.id).events] == ["start", "choice", "abandon"]
    resumed = Session.resume(history, session.id)
    resumed.choose("give")
    assert history.unfinished() == (resumed.row,)


def test_a_finished_attempt_cannot_be_given_up(history: History) -> None:
    session = started(history)
    session.choose("sign")
    session.abandon()
    assert not history.attempts()[0].abandoned
    assert len(history.attempt(session.id).events) == 2


def test_an_attempt_goes_on_where_it_stood_whatever_became_of_the_file(history: History) -> None:
    session = started(history)
    session.choose("give")
    content = freeze(scenario(), director()).hash
    edited = freeze(scenario(precedent=9), director()).hash
    same = Session.resume(history, session.id, current=content)
    changed = Session.resume(history, session.id, current=edited)
    gone = Session.resume(history, session.id, current="")
    assert (same.scenario_changed, changed.scenario_changed, gone.scenario_changed) == (False, True, True)
    assert not Session.resume(history, session.id).scenario_changed
    assert stands(same) == stands(changed) == stands(gone)
    changed.choose("sign")
    assert [entry.points for entry in changed.attempt.ledger] == [5, -4, -2]


def test_content_is_played_with_the_acts_that_were_in_force(history: History) -> None:
    generous = scenario(acts={"listen": {"process": 9}})
    boss = director()
    session = Session.start(history, generous, boss, (generous, boss))
    session.choose("ask")
    assert [entry.points for entry in Session.resume(history, session.id).attempt.ledger] == [9]


def test_under_other_rules_what_was_stored_stands(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    session = started(history)
    session.choose("sign")
    assert not Session.resume(history, session.id).rules_changed
    monkeypatch.setattr(session_module, "RULES_VERSION", 99)
    resumed = Session.resume(history, session.id)
    assert resumed.rules_changed
    assert history.attempt(session.id).rules == 1
    assert resumed.row == session.row


def test_an_attempt_that_todays_rules_refuse_says_so(history: History, file: Path) -> None:
    session = started(history)
    session.choose("give")
    other = sqlite3.connect(file)
    other.execute("UPDATE event SET choice = 'no_longer_there' WHERE number = 1")
    other.commit()
    other.close()
    with pytest.raises(HistoryFault) as raised:
        Session.resume(history, session.id)
    assert raised.value.code == "cannot-replay"
    assert session.id in str(raised.value)


def test_two_windows_on_one_attempt_cannot_both_decide(history: History, file: Path) -> None:
    session = started(history)
    second_store = History.open(file)
    second = Session.resume(second_store, session.id)
    session.choose("ask")
    before = stands(second)
    with pytest.raises(HistoryFault) as raised:
        second.choose("give")
    assert raised.value.code == "continued-elsewhere"
    assert stands(second) == before
    again = Session.resume(second_store, session.id)
    assert again.attempt.talks.made == (Made("ask"),)
    again.choose("give")
    second_store.close()


def test_after_a_fault_nothing_has_changed_and_the_same_can_be_done_again(
    history: History, file: Path
) -> None:
    session = started(history)
    session.choose("ask")
    away = file.with_name("away")
    undone = (
        lambda: session.choose("give"),
        lambda: session.rewind(0),
        session.abandon,
        lambda: session.set_words(*russian()),
    )
    for action in undone:
        before = stands(session)
        file.rename(away)
        for _ in range(2):
            with pytest.raises(HistoryFault):
                action()
            assert stands(session) == before
        away.rename(file)
        action()
        assert stands(session) != before
        assert stands(Session.resume(history, session.id)) == stands(session)


moves = st.lists(
    st.one_of(
        st.tuples(st.just("choose"), st.integers(0, 20)),
        st.tuples(st.just("rewind"), st.integers(0, 20)),
        st.tuples(st.just("language"), st.booleans()),
        st.tuples(st.just("abandon"), st.none()),
        st.tuples(st.just("resume"), st.none()),
    ),
    max_size=14,
)


@given(moves=moves, seed=st.integers(0, 2**31 - 1))
@settings(max_examples=60)
def test_saving_and_loading_changes_nothing(shared: History, moves: list[tuple[str, Any]], seed: int) -> None:
    english = scenario(), director()
    session = Session.start(shared, english[0], english[1], english, seed=seed)
    for what, detail in moves:
        attempt = session.attempt
        if what == "choose":
            choices = [offer.id for offer in attempt.offered()]
            if choices:
                session.choose(choices[detail % len(choices)], timed_out=detail % 3 == 0)
        elif what == "rewind" and attempt.turns and attempt.ended is None:
            session.rewind(detail % len(attempt.turns))
        elif what == "language":
            session.set_words(*(russian() if detail else english))
        elif what == "abandon":
            session.abandon()
        elif what == "resume":
            session = Session.resume(shared, session.id)
    loaded = Session.resume(shared, session.id)
    if session.attempt.ended is not None and session.language != loaded.language:
        loaded.set_words(session.scenario_words, session.director_words)
    assert stands(loaded) == stands(session)


def test_how_much_time_there_was_is_kept_where_something_is_timed(history: History) -> None:
    deal, boss = scenario(), director()
    timed = Session.start(history, deal, boss, (deal, boss), time_factor=40)
    timed.choose("give")
    assert history.attempt(timed.id).row.time_factor == 40
    assert Session.vary(history, timed, 0).row.time_factor == 40
    scenes = {name: scene.model_copy(update={"timer": None}) for name, scene in deal.scenes.items()}
    free = deal.model_copy(update={"scenes": scenes})
    assert Session.start(history, free, boss, (free, boss), time_factor=40).row.time_factor is None
