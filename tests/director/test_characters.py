"""The seven directors that ship, each as he is meant to be, at the same small table."""

from functools import cache

import pytest

from simulator.attempt import Attempt
from simulator.director.persona import HIGH, is_consistent, pleasure, stated
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from tests.director.material import play

SEVEN = (
    "straight",
    "smile-detective",
    "hindsight",
    "two-bells",
    "decide-yourself",
    "everybodys-friend",
    "market-mirror",
)


@cache
def shipped(id: str) -> Director:
    entry = Library.shipped().director(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


def by(id: str, *choices: str, seed: int = 1) -> Attempt:
    return play(*choices, by=shipped(id), seed=seed)


def said(attempt: Attempt) -> list[str]:
    """On what occasions he spoke while talks went on."""
    return [message.occasion for message in attempt.messages if message.decision]


def test_all_seven_ship() -> None:
    assert {entry.id for entry in Library.shipped().directors()} == {*SEVEN}


@pytest.mark.parametrize("id", SEVEN)
def test_only_the_straight_one_is_consistent(id: str) -> None:
    assert is_consistent(shipped(id)) is (id == "straight")


@pytest.mark.parametrize("id", SEVEN)
def test_whose_contradiction_is_named_withdraws_but_the_straight_one_thanks(id: str) -> None:
    attempt = by(id, "begin", "name_it")
    assert said(attempt)[-1] == "named"
    assert (attempt.watch.stance == "withdrawn") is (id != "straight")


@pytest.mark.parametrize("id", SEVEN)
def test_one_question_more_than_his_patience_and_he_withdraws(id: str) -> None:
    asked = ["ask_priority"] * shipped(id).patience
    assert by(id, "begin", *asked).watch.stance != "withdrawn"
    assert by(id, "begin", *asked, "ask_floor").watch.stance == "withdrawn"


@pytest.mark.parametrize(
    ("id", "unbacked", "backed"),
    [
        ("straight", False, True),
        ("smile-detective", False, True),
        ("hindsight", False, False),
        ("two-bells", True, True),
        ("decide-yourself", False, False),
        ("everybodys-friend", True, True),
        ("market-mirror", False, True),
    ],
)
def test_who_approves_what(id: str, unbacked: bool, backed: bool) -> None:
    for first, granted in (("begin", unbacked), ("listen", backed)):
        attempt = by(id, first, "approve_60")
        assert said(attempt)[-1] == ("granted" if granted else "refused")


@pytest.mark.parametrize(
    ("id", "criteria"),
    [
        ("straight", {"priority", "floor", "approval", "success", "judged", "horizon"}),
        ("smile-detective", {"priority", "horizon"}),
        ("hindsight", {"floor", "approval", "horizon"}),
        ("decide-yourself", set()),
        ("everybodys-friend", {"priority", "success"}),
        ("market-mirror", {"floor", "judged"}),
    ],
)
def test_what_each_states_when_asked(id: str, criteria: set[str]) -> None:
    assert {*stated(shipped(id), seed=1)} == criteria
    told = "answer" if "priority" in criteria else "silence" if id == "decide-yourself" else "evasion"
    assert said(by(id, "begin", "ask_priority"))[-1] == told


def test_two_bells_states_three_criteria_and_others_with_another_seed() -> None:
    found = {stated(shipped("two-bells"), seed) for seed in range(1, 30)}
    assert {len(criteria) for criteria in found} == {3}
    assert len(found) > 1


def test_only_two_bells_forgets() -> None:
    assert [id for id in SEVEN if shipped(id).forgets] == ["two-bells"]


def test_decide_yourself_declares_nothing_and_still_sends_one_off() -> None:
    before = [message for message in by("decide-yourself").messages if message.decision == 0]
    assert shipped("decide-yourself").declares is None
    assert all(message.address[0] != "declares" for message in before)
    assert before


def test_everybodys_friend_praises_what_was_given_before_anything_else() -> None:
    for id in SEVEN:
        first = by(id, "begin", "price_395", "days_60", "sign").claims[0].id
        assert (first == "client_first") is (id == "everybodys-friend")


def test_a_pushover_pleases_nobody_but_everybodys_friend() -> None:
    """84 for the client, 30 for us, and a beaming face."""
    for id in SEVEN:
        pleased = pleasure(shipped(id), client=84, company=30, delight=90)
        assert (pleased >= HIGH) is (id == "everybodys-friend")


@pytest.mark.parametrize("id", SEVEN)
def test_the_best_that_could_be_imagined_is_held_against_a_deal_by_who_judges_in_hindsight(id: str) -> None:
    plain, imagined = (
        pleasure(shipped(id), client=62, company=66, delight=50, headroom=room) for room in (0, 10)
    )
    assert plain - imagined == shipped(id).hindsight / 10
    assert (plain > imagined) is (id not in ("straight", "everybodys-friend"))
