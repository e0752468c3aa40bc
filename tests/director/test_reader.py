"""What counts as bad and as good with the director."""

import pytest

from simulator.attempt import Attempt
from simulator.director.reading import Bad, Good
from tests.director.material import COLD_SMILE, EVEN, director, play, reply, scenario, stances
from tests.director.variants import changed_terms, with_replies

SILENT = director(directives=[], lines={})


def bads(*choices: str) -> tuple[Bad, ...]:
    return play(*choices).turns[-1].observation.bads


def goods(*choices: str) -> tuple[Good, ...]:
    return play(*choices).turns[-1].observation.goods


def test_a_concession_with_nothing_in_return_is_bad() -> None:
    assert bads("begin", "price_415") == ("precedent",)


@pytest.mark.parametrize("traded", ["price_415_for_length", "price_415_this_week"])
def test_the_same_concession_with_a_return_in_the_same_decision_is_not(traded: str) -> None:
    attempt = play("begin", traded)
    assert attempt.turns[-1].observation.bads == ()
    assert attempt.turns[-1].observation.stance == "neutral"
    message = attempt.turns[-1].observation.message
    assert message is None or message.occasion != "concession"


def test_a_return_in_another_decision_comes_too_late() -> None:
    assert bads("begin", "two_years", "price_415") == ("precedent",)


def test_taking_a_concession_back_is_not_a_concession() -> None:
    assert bads("begin", "days_45", "days_30") == ()


def test_a_term_past_the_middle_is_bad_the_first_time_only() -> None:
    assert "past_middle" not in bads("begin", "price_415")
    assert "past_middle" in bads("begin", "price_410")
    assert "past_middle" not in bads("begin", "price_410", "price_405")


def test_every_term_has_a_middle_of_its_own() -> None:
    assert "past_middle" in bads("begin", "price_410", "days_60")


def test_a_term_without_a_limit_has_no_middle() -> None:
    free = with_replies(changed_terms(length={"open": 24}), reply("one_year", terms={"length": 12}))
    observation = Attempt(free, SILENT, choices=("begin", "one_year")).turns[-1].observation
    assert observation.bads == ("precedent",)


def test_reaching_the_limit_without_a_word_is_bad() -> None:
    assert "limit" in bads("begin", "days_60")
    assert "limit" in bads("begin", "price_395")


@pytest.mark.parametrize("before", [("warn",), ("warn", "wait")])
def test_reaching_the_limit_after_a_warning_is_not(before: tuple[str, ...]) -> None:
    assert "limit" not in bads("begin", *before, "days_60")


def test_a_warning_in_the_same_reply_is_in_time() -> None:
    assert "limit" not in bads("begin", "days_60_warned")


def test_a_warning_afterwards_is_not() -> None:
    assert "limit" in bads("begin", "days_60")
    assert "limit" in play("begin", "days_60", "warn").turns[1].observation.bads


def test_an_approval_for_the_level_covers_it() -> None:
    assert "limit" not in bads("listen", "approve_60", "days_60")


def test_an_approval_refused_covers_nothing() -> None:
    assert "limit" in bads("begin", "approve_60", "days_60")


def test_stepping_back_to_the_limit_is_not_reaching_it() -> None:
    talks = with_replies(scenario(), reply("back_to_405", repeat=True, terms={"price": 405}))
    attempt = Attempt(talks, director(), choices=("begin", "price_395", "back_to_405"))
    assert attempt.turns[-1].observation.bads == ()


def test_a_second_concession_on_a_kind_he_has_spoken_about_is_bad() -> None:
    assert "second_concession" in bads("begin", "price_415", "price_410")


def test_a_second_concession_on_another_kind_is_not() -> None:
    assert "second_concession" not in bads("begin", "price_415", "days_45")


def test_a_second_concession_on_a_kind_he_kept_silent_about_is_not() -> None:
    attempt = Attempt(scenario(), SILENT, choices=("begin", "price_415", "price_410"))
    assert "second_concession" not in attempt.turns[-1].observation.bads


def test_an_approval_given_is_good_and_one_refused_is_not() -> None:
    assert goods("listen", "approve_60") == ("approval",)
    assert goods("begin", "approve_60") == ()


def test_asking_for_a_criterion_that_he_states_is_good() -> None:
    assert goods("begin", "ask_priority") == ("criterion",)
    assert goods("begin", "ask_floor") == ()


def test_nothing_is_stated_by_one_who_never_answers() -> None:
    mute = director(answers=False)
    assert play("begin", "ask_priority", by=mute).turns[-1].observation.goods == ()


@pytest.mark.parametrize("report", ["warn", "recap", "admit"])
def test_telling_him_is_good(report: str) -> None:
    assert goods("begin", report) == (report,)


def test_naming_his_contradiction_is_neither_good_nor_bad() -> None:
    observation = play("begin", "name_it", by=director(EVEN)).turns[-1].observation
    assert (observation.goods, observation.bads) == ((), ())


def test_a_reply_that_uses_a_known_fact_is_good() -> None:
    assert goods("listen", "known") == ("known_fact",)


def test_a_reply_whose_condition_reads_what_is_not_known_is_not() -> None:
    talks = with_replies(scenario(), reply("blind", when="not double_charge"))
    attempt = Attempt(talks, SILENT, choices=("begin", "blind"))
    assert attempt.turns[-1].observation.goods == ()


def test_a_learnt_draw_is_a_known_fact_too() -> None:
    talks = with_replies(
        scenario(),
        reply("find_out", learn=["deadline"]),
        reply("use_it", when="known.deadline"),
    )
    attempt = Attempt(talks, SILENT, choices=("begin", "find_out", "use_it"))
    assert attempt.turns[-1].observation.goods == ("known_fact",)


def test_good_and_bad_in_one_decision_cancel_out() -> None:
    attempt = play("begin", "warn", "days_60")
    assert stances(attempt) == ["neutral", "supportive", "neutral"]
    balanced = play("begin", "days_60_warned").turns[-1].observation
    assert balanced.goods == ("warn",)
    assert balanced.bads == ("precedent", "past_middle")


def test_he_never_sees_scores_before_the_ending() -> None:
    """The same moves worth ten times as much, and points out of nowhere, leave every word the same."""
    rich = changed_terms(
        price={
            "levels": [
                {"at": at, "client": 10 * client, "company": 10 * company}
                for at, client, company in (
                    (420, 0, 0),
                    (415, 3, -3),
                    (410, 6, -6),
                    (405, 7, -7),
                    (395, 8, -8),
                )
            ]
        }
    )
    moves = ("begin", "price_415", "wait", "price_405", "days_60", "recap", "ask_priority")
    for base in (COLD_SMILE, EVEN):
        plain = Attempt(scenario(), director(base), choices=moves)
        other = Attempt(rich, director(base), choices=moves)
        assert plain.state.company != other.state.company
        assert plain.messages == other.messages
        assert stances(plain) == stances(other)


def test_two_terms_of_one_kind_are_one_second_concession() -> None:
    twice = with_replies(
        changed_terms(price={"kind": "payment"}),
        reply("first", terms={"price": 415, "deferral": 45}),
        reply("again", terms={"price": 410, "deferral": 60}),
    )
    attempt = Attempt(twice, director(), choices=("begin", "first", "again"))
    assert attempt.turns[-1].observation.bads.count("second_concession") == 1
