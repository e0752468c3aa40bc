"""What the director says when he is spoken to."""

from typing import Any

import pytest

from simulator.attempt import Attempt
from simulator.director.message import Message
from simulator.director.speech import words
from tests.director.material import EVEN, director, play, reply, scenario, stances
from tests.director.variants import with_replies


def last(*choices: str, **changed: Any) -> Message:
    message = play(*choices, by=director(**changed)).turns[-1].observation.message
    assert message is not None
    return message


def text(attempt: Attempt, message: Message) -> str:
    return words(message, attempt.scenario, attempt.director).replace("\u00a0", " ")


def test_an_approval_is_answered_in_the_words_of_the_reply() -> None:
    attempt = play("listen", "approve_90")
    message = attempt.messages[-1]
    assert (message.occasion, message.source) == ("granted", "scenario")
    assert text(attempt, message) == "Ninety then, 30 days was a start."


def test_a_refusal_too() -> None:
    attempt = play("begin", "approve_90")
    assert (attempt.messages[-1].occasion, text(attempt, attempt.messages[-1])) == (
        "refused",
        "Who finances ninety?",
    )


def test_else_in_his_own_words_with_the_level_asked_for() -> None:
    attempt = play("listen", "approve_60")
    assert text(attempt, attempt.messages[-1]).endswith(": payment deferral 60 days.")


def test_an_approval_answers_before_anything_else() -> None:
    both = reply(
        "both",
        asks={"approve": {"deferral": 60}},
        upward=["name_contradiction", "recap"],
        terms={"price": 410},
    )
    attempt = Attempt(with_replies(scenario(), both), director(), choices=("begin", "both"))
    assert attempt.messages[-1].occasion == "refused"


def test_an_approval_is_answered_even_by_one_who_has_withdrawn() -> None:
    message = last("listen", "name_it", "wait", "approve_60")
    assert message.occasion == "granted"


def test_an_approval_is_answered_even_in_the_words_just_said() -> None:
    asks = {"approve": {"deferral": 45}, "refused": "No."}
    again = with_replies(scenario(), reply("plead", repeat=True, asks=asks))
    attempt = Attempt(again, director(), choices=("begin", "plead", "plead"))
    assert [text(attempt, said) for said in attempt.messages[-2:]] == ["No.", "No."]


def test_a_grant_favours_the_client_unless_the_director_is_consistent() -> None:
    assert last("listen", "approve_60").leans == "client"
    assert play("listen", "approve_60", by=director(EVEN)).messages[-1].leans is None


def test_a_criterion_that_he_states_is_told_truly() -> None:
    attempt = play("begin", "ask_priority")
    message = attempt.messages[-1]
    assert message.occasion == "answer"
    assert text(attempt, message).startswith("cold states priority")
    assert message.leans == "company"


def test_the_truth_about_what_counts_contradicts_what_he_declared() -> None:
    attempt = play("begin", "ask_priority")
    assert attempt.messages[-1].contradicts is not None


def test_another_criterion_is_evaded() -> None:
    assert last("begin", "ask_floor").occasion == "evasion"


def test_one_who_does_not_answer_is_silent() -> None:
    assert last("begin", "ask_priority", answers=False).occasion == "silence"


def test_a_criterion_asked_twice_is_stated_twice() -> None:
    attempt = play("begin", "ask_priority", "ask_priority", "ask_priority")
    assert [message.occasion for message in attempt.messages[-3:]] == ["answer"] * 3


def test_he_withdraws_when_asks_exceed_his_patience() -> None:
    attempt = play("begin", "ask_floor", "ask_floor", "ask_priority", "ask_floor")
    assert stances(attempt)[-2:] == ["supportive", "withdrawn"]
    assert attempt.messages[-1].occasion == "withdrawn"


def test_approvals_are_asks_too() -> None:
    attempt = play("begin", "approve_60", "approve_90", by=director(patience=1))
    assert stances(attempt)[-2:] == ["neutral", "withdrawn"]


def test_asking_for_two_things_at_once_is_one_ask() -> None:
    both = reply("both", asks={"approve": {"deferral": 60}, "criterion": "floor"})
    attempt = Attempt(with_replies(scenario(), both), director(patience=1), choices=("begin", "both"))
    assert attempt.watch.stance == "neutral"


def test_reports_are_not_asks() -> None:
    attempt = play("begin", "warn", "recap", "admit", by=director(patience=0))
    assert attempt.watch.stance == "supportive"


def test_naming_his_contradiction_makes_him_withdraw() -> None:
    attempt = play("begin", "name_it")
    assert attempt.watch.stance == "withdrawn"
    assert attempt.messages[-1].occasion == "named"


def test_a_consistent_director_thanks_for_it() -> None:
    attempt = play("begin", "name_it", by=director(EVEN))
    assert attempt.watch.stance == "neutral"
    assert attempt.messages[-1].occasion == "named"


def test_a_director_of_the_same_name_who_rewards_otherwise_does_not() -> None:
    same_name = director(EVEN, rewards={"client": 30, "company": 70})
    assert play("begin", "name_it", by=same_name).watch.stance == "withdrawn"


def test_withdrawn_he_says_so_once_and_then_only_answers() -> None:
    attempt = play("listen", "approve_60", "approve_90", by=director(patience=1))
    assert attempt.messages[-1].occasion == "granted"
    for choice in ("price_410", "wait", "press", "days_60", "wait", "wait", "wait"):
        attempt.choose(choice)
    assert [message.occasion for message in attempt.messages if message.decision > 3] == ["withdrawn"]
    asked_again = attempt.choose("ask_priority").observation.message
    assert asked_again is not None
    assert asked_again.occasion == "withdrawn"


def test_after_he_was_named_the_withdrawal_needs_no_more_words() -> None:
    attempt = play("begin", "name_it", "wait", "price_410")
    assert [message.occasion for message in attempt.messages if message.decision > 2] == []


@pytest.mark.parametrize(
    ("choice", "occasion"), [("warn", "warned"), ("recap", "recapped"), ("admit", "admitted")]
)
def test_a_report_is_answered(choice: str, occasion: str) -> None:
    assert last("begin", choice).occasion == occasion


def test_the_scenario_may_have_a_line_for_him_on_a_reply() -> None:
    attempt = play("begin", "told")
    message = attempt.messages[-1]
    assert (message.occasion, message.source, message.about) == ("told", "scenario", "payment")
    assert text(attempt, message) == "30 days? We are not a bank."


def test_a_line_for_another_director_is_not_his() -> None:
    attempt = play("begin", "told", by=director(EVEN))
    assert all(message.occasion != "told" for message in attempt.messages)


def test_a_line_on_a_reply_is_said_once_however_often_the_reply_is_given() -> None:
    line = {"says": "Again?", "about": "manner", "leans": "company"}
    talks = with_replies(scenario(), reply("plead", repeat=True, director=[line]))
    attempt = Attempt(talks, director(EVEN), choices=("begin", "plead", "recap", "plead"))
    assert [message.decision for message in attempt.messages if message.occasion == "told"] == [2]


def test_a_consistent_director_who_gave_thanks_still_says_when_he_has_had_enough() -> None:
    attempt = play("begin", "name_it", "approve_60", "wait", by=director(EVEN, patience=0))
    assert [message.occasion for message in attempt.messages[-3:]] == ["named", "refused", "withdrawn"]
