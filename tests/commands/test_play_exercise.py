"""`play` and `check` of exercises: deal after deal, with what the earlier ones left."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.exercise.playing import CAMPAIGN, SECOND, write_exercises

GAVE, LEFT = "ask_week,second_day", "straight_to_price,leave"
TOLD = "You came twice a week when she needed it."


@pytest.fixture
def exercises(home: Path) -> Path:
    """The user's own library, with exercises."""
    return write_exercises(home / "scenarios")


pytestmark = pytest.mark.usefixtures("exercises")


def test_the_deals_are_told_one_after_another_with_what_lies_between(run: Run) -> None:
    ran = run("play", "two-years", "--choices", f"{GAVE}/{LEFT}", "--no-analysis")
    assert (ran.code, ran.err) == (0, "")
    first, _, second = ran.out.partition("Deal 2 of 2: The second delivery")
    assert "Deal 1 of 2: The second delivery" in first
    assert "Between you so far" not in first
    assert f"Between you so far:\n- {TOLD}\n" in second
    assert "The deal is signed" in first
    assert "You walked away" in second


def test_a_deal_that_nothing_was_left_for_says_so(run: Run) -> None:
    ran = run("play", "two-years", "--choices", "straight_to_price,stay/", "--no-analysis")
    assert "Nothing that came before lies between you." in ran.out


def test_the_record_holds_every_deal_and_what_was_carried_into_it(run: Run) -> None:
    record = json.loads(run("play", "two-years", "--choices", f"{GAVE}/{LEFT}", "--format", "json").out)
    assert (record["exercise"], record["kind"], record["seed"]) == ("two-years", "campaign", 1)
    first, second = record["deals"]
    assert first["carried"] == []
    assert second["carried"] == [{"after": "corner-shop", "text": TOLD, "favour": "delivery", "owed": False}]
    assert second["attempt"]["start"]["client"] == first["attempt"]["start"]["client"] + 4
    assert [deal["attempt"]["kind"] for deal in record["deals"]] == ["deal", "walk_away"]


def test_the_words_are_those_of_the_language(run: Run) -> None:
    ran = run("play", "two-years", "--choices", f"{GAVE}/", "--language", "ru", "--no-analysis")
    assert "Сделка 2 из 2: Вторая доставка" in ran.out
    assert "Что между вами было:\n- Вы ездили дважды.\n" in ran.out


def test_replies_for_some_deals_play_only_these(run: Run) -> None:
    record = json.loads(run("play", "two-years", "--choices", GAVE, "--format", "json").out)
    assert len(record["deals"]) == 1


def test_a_deal_that_has_not_ended_lets_no_other_begin(run: Run) -> None:
    ran = run("play", "two-years", "--choices", f"ask_week/{LEFT}")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "corner-shop has not ended after these replies, so next-year cannot begin.\n"


def test_an_exercise_has_its_own_seed_and_its_own_directors(run: Run) -> None:
    record = json.loads(run("play", "an-exam", "--choices", f"{GAVE}/{GAVE}", "--format", "json").out)
    assert record["seed"] == 2026
    assert [deal["attempt"]["director"]["id"] for deal in record["deals"]] == ["even-handed", "stern"]
    other = json.loads(run("play", "an-exam", "--choices", GAVE, "--seed", "5", "--format", "json").out)
    assert (other["seed"], other["deals"][0]["attempt"]["seed"]) == (5, 5)


def test_in_a_comparison_one_list_is_given_under_every_director(run: Run) -> None:
    record = json.loads(run("play", "two-chiefs", "--choices", GAVE, "--format", "json").out)
    attempts = [deal["attempt"] for deal in record["deals"]]
    assert [attempt["director"]["id"] for attempt in attempts] == ["even-handed", "stern"]
    assert attempts[0]["choices"] == attempts[1]["choices"]


def test_the_office_is_held_deal_by_deal(run: Run) -> None:
    choices = ("--choices", f"{GAVE}/{GAVE}", "--office", "/silence")
    record = json.loads(run("play", "two-years", *choices, "--format", "json").out)
    first, second = (deal["attempt"]["office"]["items"] for deal in record["deals"])
    assert [item["answer"] for item in first] == [None] * len(first)
    assert second[0]["answer"] == "silence"


def test_a_draw_is_fixed_in_every_deal_or_in_one(run: Run) -> None:
    def draws(*fixed: str) -> list[str]:
        options = [part for one in fixed for part in ("--draw", one)]
        ran = run("play", "two-years", "--choices", f"{LEFT}/", *options, "--format", "json")
        return [deal["attempt"]["draws"]["month_end"] for deal in json.loads(ran.out)["deals"]]

    assert draws("month_end=fifteenth") == ["fifteenth", "fifteenth"]
    assert draws("corner-shop:month_end=first", "next-year:month_end=fifteenth") == ["first", "fifteenth"]


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (("--draw", "weather=rain"), 1, "No draw is called 'weather' in corner-shop, next-year.\n"),
        (("--draw", "shop:month_end=first"), 1, "shop is no deal of two-years; its deals: corner-shop"),
        (("--draw", "month_end=third"), 1, "Month_end is one of first, fifteenth, not 'third'.\n"),
        (("--choices", "//"), 1, "two-years has 2 deals, not 3.\n"),
        (("--choices", "nowhere"), 1, "Decision 1 in opening: nowhere is not offered"),
        (("--director", "stern"), 2, "--director is for a scenario"),
    ],
)
def test_what_cannot_be_played_is_refused_in_one_sentence(
    run: Run, options: tuple[str, ...], code: int, sentence: str
) -> None:
    ran = run("play", "two-years", "--format", "json", *options)
    assert (ran.code, ran.out) == (code, "")
    assert sentence in ran.err


def test_a_scenario_has_one_deal_only(run: Run) -> None:
    ran = run("play", "corner-shop", "--choices", f"{GAVE}/{LEFT}")
    assert (ran.code, ran.out) == (2, "")
    assert "this is a scenario" in ran.err


def test_at_the_table_the_next_deal_begins_when_the_player_is_ready(run: Run) -> None:
    typed = "2\nleave\nq\n\nstraight_to_price\nleave\nq\n"
    ran = run("play", "two-years", "--no-analysis", typed=typed)
    assert ran.code == 0
    assert ran.out.startswith("Two years\n")
    assert ran.out.count("You walked away") == 2
    assert "Between you so far:\n- You left her without flour." in ran.out


def test_who_leaves_a_deal_leaves_the_exercise(run: Run) -> None:
    assert "Deal 2 of 2" not in run("play", "two-years", typed="q\n").out
    between = run("play", "two-years", "--no-analysis", typed="straight_to_price\nleave\nq\nq\n")
    assert between.code == 0
    assert "Deal 2 of 2" not in between.out


def test_an_exercise_is_given_by_its_path_too(run: Run, exercises: Path, tmp_path: Path) -> None:
    ran = run("play", exercises / "exercises" / "two-years.yaml", "--choices", GAVE, "--no-analysis")
    assert ran.code == 0
    elsewhere = write_exercises(tmp_path / "elsewhere")
    assert run("play", elsewhere / "exercises" / "two-years.yaml", "--choices", GAVE).code == 0


# check, translate, schema


def test_exercises_are_checked_with_the_folder_that_they_lie_in(run: Run, exercises: Path) -> None:
    assert run("check", "two-years").code == 0
    ran = run("check", exercises)
    assert ran.out.splitlines()[-1].startswith("7 files")


def test_an_exercise_is_checked_against_the_scenarios_beside_it(run: Run, tmp_path: Path) -> None:
    folder = write_exercises(tmp_path / "elsewhere")
    file = folder / "exercises" / "two-years.yaml"
    assert run("check", file).code == 0
    file.write_text(CAMPAIGN.replace("delivery == twice", "deliver == twice"), encoding="utf-8")
    ran = run("check", "--format", "json", file)
    (problem,) = json.loads(ran.out)["problems"]
    assert problem["code"] == "undeclared-name"
    line = file.read_text(encoding="utf-8").splitlines()[problem["line"] - 1]
    assert line[problem["column"] - 1 : problem["end_column"] - 1] == "deliver"
    assert "delivery" in problem["hint"]


def test_promises_of_exercises_are_played(run: Run, exercises: Path) -> None:
    file = exercises / "exercises" / "two-years.yaml"
    row = f"expect:\n  - plays: {{corner-shop: [{GAVE}], next-year: [{LEFT}]}}\n    ending: parted\n"
    file.write_text(CAMPAIGN + row + "    favours: 1\n", encoding="utf-8")
    assert run("check", file).code == 0
    file.write_text(CAMPAIGN + row + "    favours: 0\n", encoding="utf-8")
    ran = run("check", file)
    assert ran.code == 1
    assert "error[expect-not-met] The author promised favours: 0, and play gives favours: 1." in ran.out


def test_an_exercise_is_translated_as_a_scenario_is(run: Run, exercises: Path) -> None:
    ran = run("translate", "extract", "two-years", "--language", "de")
    assert ran.code == 0
    catalogue = (exercises / "exercises/locale/de/two-years.po").read_text(encoding="utf-8")
    for context in ("title", "summary", "deals.carries.text"):
        assert f'msgctxt "{context}"' in catalogue
    assert "0 of 5 translated" in ran.out


def test_conditions_that_a_campaign_makes_true_are_not_held_against_its_scenario(
    run: Run, exercises: Path
) -> None:
    file, campaign = exercises / f"{SECOND}.yaml", exercises / "exercises" / "two-years.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("facts:\n", "facts:\n  met: {text: They know you, known: false}\n", 1)
    old = "        when: tuesday  "
    assert old in text
    file.write_text(text.replace(old, "        when: tuesday and met  ", 1), encoding="utf-8")
    assert "condition-false-in-play" in run("check", "--deep", file).out
    carried = CAMPAIGN.replace("set: {tuesday: true}", "set: {tuesday: true, met: true}")
    campaign.write_text(carried, encoding="utf-8")
    assert "condition-false-in-play" not in run("check", "--deep", file).out
