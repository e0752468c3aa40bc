"""`play` with a list of choices, and what it refuses."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO, write_library

pytestmark = pytest.mark.usefixtures("scenario_file")


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_choice_that_is_not_offered_is_refused_in_one_sentence(run: Run, form: str) -> None:
    ran = run("play", SCENARIO, "--format", form, "--choices", "ask_rent,second_day")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "Decision 2 in bargain: second_day is not offered; offered: give_days, give_all, stay, leave.\n"
    )


def test_a_choice_after_the_end_is_refused(run: Run) -> None:
    ran = run("play", SCENARIO, "--choices", "ask_rent,leave,leave")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "Decision 3 in parted: leave is not offered; nothing is, the talks are over.\n"


def test_a_play_is_told_from_the_first_word_to_the_ledger(run: Run) -> None:
    ran = run("play", SCENARIO, "--choices", "ask_week,second_day", "--draw", "month_end=first")
    assert ran.code == 0
    for words in (
        "Flour on everything, also on the contract.",
        "Ada Lund (guarded): “Sixty days, and come twice a week. Everybody else does.”",
        "You: “Before we talk about twice: which day hurts?”",
        "You know now: Her ovens stand still on Tuesdays",
        "Deliveries a week: once a week → twice a week",
        "The deal is signed. Shared win.",
        "Where every point came from",
        "listening (process)",
    ):
        assert words in ran.out


def test_what_the_terms_are_called_stands_in_what_is_said(run: Run) -> None:
    ran = run("play", SCENARIO, "--choices", "straight_to_price,give_days")
    assert "“45\u00a0days, once a week. Give me the pen.”" in ran.out


def test_a_draw_can_be_fixed(run: Run) -> None:
    for value in ("first", "fifteenth"):
        ran = run("play", SCENARIO, "--format", "json", "--draw", f"month_end={value}")
        assert json.loads(ran.out)["draws"] == {"month_end": value}


@pytest.mark.parametrize(
    ("draw", "sentence"),
    [
        ("month_end=third", "Month_end is one of first, fifteenth, not 'third'.\n"),
        ("weather=rain", "No draw is called 'weather'; the scenario's draws: month_end.\n"),
    ],
)
def test_a_draw_that_is_not_there_is_refused(run: Run, draw: str, sentence: str) -> None:
    ran = run("play", SCENARIO, "--draw", draw, "--choices", "")
    assert (ran.code, ran.out, ran.err) == (1, "", sentence)


def test_a_draw_without_a_value_is_wrong_usage(run: Run) -> None:
    ran = run("play", SCENARIO, "--draw", "month_end")
    assert ran.code == 2
    assert "FACT=VALUE" in ran.err


def test_an_unknown_scenario_is_answered_with_the_nearest(run: Run) -> None:
    ran = run("play", "corner-shap")
    assert (ran.code, ran.err) == (1, f"There is no scenario called corner-shap; did you mean {SCENARIO}?\n")


def test_another_director_can_be_picked(run: Run) -> None:
    ran = run("play", SCENARIO, "--director", "even-handet")
    assert (ran.code, ran.err) == (1, f"There is no director called even-handet; did you mean {DIRECTOR}?\n")


def test_russian_is_spoken_on_request(run: Run) -> None:
    ran = run("play", SCENARIO, "--choices", "ask_rent,leave", "--language", "ru")
    assert "Вы: «Sixty days is a long time." in ran.out
    assert "Вы ушли без сделки." in ran.out
    assert "Интересы компании" in ran.out


def test_a_file_elsewhere_is_played_with_the_director_beside_it(run: Run, tmp_path: Path) -> None:
    file = write_library(tmp_path / "elsewhere")
    text = file.read_text(encoding="utf-8").replace(DIRECTOR, "her-own")
    file.write_text(text, encoding="utf-8")
    director = file.parent / "directors" / f"{DIRECTOR}.yaml"
    own = director.read_text(encoding="utf-8").replace(DIRECTOR, "her-own")
    director.with_name("her-own.yaml").write_text(own, encoding="utf-8")
    ran = run("play", file, "--format", "json")
    assert ran.code == 0
    assert json.loads(ran.out)["director"]["id"] == "her-own"
