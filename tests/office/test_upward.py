"""Managing up: asked first, put in writing, answered rightly, no surprises."""

import pytest

from simulator.office.office import Office
from simulator.office.upward import ManagingUp, managing_up
from tests.director.material import play
from tests.office.material import ASK, NOTHING_GIVEN, OWN, SOME_GIVEN, ended, office, speaks


def test_all_of_it() -> None:
    attempt = ended("begin", "ask_priority", "price_415", "recap", "sign")
    held = office(attempt, "fair", "policy_clash")
    held.answer(OWN)
    held.answer(ASK)
    found = managing_up(attempt, held)
    assert (found.criterion, found.recap, found.reactions, found.warning) == (40, 20, 20, 20)
    assert found.total == 100


@pytest.mark.parametrize(
    ("choices", "criterion"),
    [
        (("begin", "ask_priority", "price_415", "sign"), 40),
        (("begin", "ask_floor", "sign"), 40),
        (("begin", "price_415", "ask_priority", "sign"), 0),
        (("begin", "approve_60", "price_415", "sign"), 0),
    ],
)
def test_a_criterion_counts_when_it_is_asked_before_the_first_term_moves(
    choices: tuple[str, ...], criterion: int
) -> None:
    assert managing_up(ended(*choices), None).criterion == criterion


def test_a_question_counts_whether_or_not_it_was_answered() -> None:
    attempt = ended("begin", "ask_priority", "sign", by=speaks(answers=False))
    assert managing_up(attempt, None).criterion == 40


@pytest.mark.parametrize(
    ("choices", "warning"),
    [
        (("begin", "price_410", "sign"), 20),
        (("begin", "price_405", "sign"), 0),
        (("begin", "warn", "price_405", "sign"), 20),
        (("begin", "days_60_warned", "sign"), 20),
        (("listen", "approve_60", "days_60", "sign"), 20),
        (("begin", "approve_60", "days_60", "sign"), 0),
        (("begin", "days_60", "days_30", "sign"), 0),
    ],
)
def test_a_limit_reached_without_a_word_is_a_surprise(choices: tuple[str, ...], warning: int) -> None:
    assert managing_up(ended(*choices), None).warning == warning


def test_the_share_of_right_reactions_counts_those_his_patience_left_unheard() -> None:
    attempt = ended(*SOME_GIVEN, by=speaks(patience=1))
    held = office(attempt, "policy_clash", "fair")
    held.answer(ASK)
    assert held.over
    assert managing_up(attempt, held).reactions == 10


def test_reactions_that_cannot_be_judged_are_left_out_of_the_score() -> None:
    attempt = ended(*SOME_GIVEN)
    unheld, unjudged = managing_up(attempt, None), Office(attempt, None, None, [OWN, OWN])
    praised = office(ended(*NOTHING_GIVEN), "opinion")
    assert unheld.reactions is None
    assert managing_up(attempt, unjudged).reactions is None
    assert managing_up(ended(*NOTHING_GIVEN), praised).reactions is None
    assert managing_up(attempt, office(attempt, "fair", "fair")).reactions is None, "the talk still goes on"


def test_without_reactions_the_other_parts_make_up_the_hundred() -> None:
    assert ManagingUp(criterion=40, recap=20, reactions=None, warning=20).total == 100
    assert ManagingUp(criterion=40, recap=0, reactions=None, warning=20).total == 75
    assert ManagingUp(criterion=0, recap=20, reactions=None, warning=0).total == 25


def test_it_can_be_read_while_talks_go_on() -> None:
    assert managing_up(play("begin", "ask_priority"), None) == ManagingUp(40, 0, None, 20)
