"""The office after `play`: answers given as a list, or typed at the terminal."""

import json
from typing import Any

import pytest

from tests.commands.conftest import Run
from tests.commands.material import SCENARIO

pytestmark = pytest.mark.usefixtures("scenario_file")

DEAL = ("warm-up", "--choices", "seventeen_fifty,courier,recap")
"""Two claims, with the smile detective."""


def held(run: Run, answers: str, *arguments: str) -> dict[str, Any]:
    ran = run("play", *(arguments or DEAL), "--office", answers, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    office: dict[str, Any] = json.loads(ran.out)["office"]
    return office


def test_an_empty_list_opens_the_door_and_says_what_lies_on_the_table(run: Run) -> None:
    office = held(run, "")
    assert [item["state"] for item in office["items"]] == ["now", "next"]
    assert office["over"] is False
    assert office["leave"] is None
    assert len(office["evidence"]) >= 4
    assert {*office["evidence"][0]} == {"id", "kind", "term", "decision", "message", "fact", "past"}


def test_answers_are_given_one_by_one(run: Run) -> None:
    first = held(run, "")["evidence"][0]["id"]
    office = held(run, f"own,evidence:{first}")
    assert [item["answer"] for item in office["items"]] == ["own", "evidence"]
    assert office["items"][1]["evidence"] == [first]
    assert all(item["reaction"] for item in office["items"])
    assert office["over"]
    assert office["leave"]


def test_without_the_analysis_nothing_is_judged(run: Run) -> None:
    office = held(run, "own,own", *DEAL, "--no-analysis")
    assert [item["right"] for item in office["items"]] == [None, None]


def test_the_score_of_managing_up_counts_the_office_that_was_held(run: Run) -> None:
    def reactions(*more: str) -> Any:
        return json.loads(run("play", *DEAL, "--format", "json", *more).out)["managing_up"]["reactions"]

    assert reactions() is None
    assert reactions("--office", "own,own") in (0, 10, 20)


def test_the_text_tells_the_talk_before_what_was_found(run: Run) -> None:
    out = run("play", *DEAL, "--office", "own,silence").out
    assert out.index("In the director's office") < out.index("You: Own it") < out.index("The deal is signed")
    assert out.count("The claim stands.") + out.count("An opinion") == 2
    assert "The client's survey: " in out
    assert "The company paper: " in out
    assert "Managing up: " in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("warm-up", "--choices", "seventeen_fifty", "--office", "own"), "have not"),
        ((*DEAL, "--office", "evidence:term:nothing"), "Answer 1 in the office: no evidence is called"),
        ((*DEAL, "--office", "own,own,own"), "Answer 3 in the office: own is not offered"),
        ((*DEAL, "--office", "own:term:price"), "Answer 1 in the office: evidence is shown only"),
    ],
)
def test_an_answer_that_cannot_be_given_is_told_in_one_sentence(
    run: Run, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = run("play", *arguments, "--format", "json")
    assert (ran.code, ran.out) == (1, "")
    assert sentence in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_an_answer_that_is_none_is_wrong_usage(run: Run) -> None:
    assert run("play", *DEAL, "--office", "shout").code == 2
    assert run("play", "warm-up", "--office", "own").code == 2


def test_at_the_terminal_the_office_follows_the_talks(run: Run) -> None:
    out = run("play", SCENARIO, typed="2\n2\n1\n2ab\n").out
    assert "In the director's office" in out
    assert "  1  Own it" in out
    assert "  a  " in out
    assert "Patience: 3 of 3" in out
    assert out.count("The claim ") == 2
    assert out.index("In the director's office") < out.index("Where every point came from")


def test_what_is_no_answer_is_asked_again(run: Run) -> None:
    out = run("play", SCENARIO, typed="2\n2\n7\n2\n2abc\n1a\n2z\nhello\n1\nq\n").out
    assert out.count("Type the number of an answer") == 6
    assert out.count("The claim stands.") == 1


def test_leaving_the_office_still_tells_how_talks_ended(run: Run) -> None:
    out = run("play", SCENARIO, typed="2\n2\nq\n").out
    assert "Where every point came from" in out


def test_the_terminal_speaks_russian_in_the_office_too(run: Run) -> None:
    out = run("play", *DEAL, "--office", "own,ask", "--language", "ru").out
    for words in ("В кабинете директора", "Опрос клиента: ", "Вы: Признать", "Работа с директором: "):
        assert words in out
