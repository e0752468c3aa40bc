"""`compare`: the same replies under several directors."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from simulator.scenario.library import Library
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO

pytestmark = pytest.mark.usefixtures("scenario_file")

WON, GAVE = "ask_week,second_day", "straight_to_price,give_all"
BACKED = ("city-pumps", "everybodys-friend", "hindsight")
"""A scenario with promises that hang on an approval; who grants it, and who refuses."""


def record(run: Run, *arguments: str) -> dict[str, Any]:
    ran = run("compare", *arguments, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found: dict[str, Any] = json.loads(ran.out)
    return found


def approved_way() -> tuple[str, Mapping[str, str]]:
    """Replies of a scenario that ships, one of which asks for an approval, and the draws under which."""
    entry = Library.shipped().scenario(BACKED[0])
    assert entry is not None
    assert entry.loaded.value is not None
    asked = {
        choice.id
        for scene in entry.loaded.value.scenes.values()
        for choice in scene.choices
        if choice.asks is not None and choice.asks.approve
    }
    row = next(row for row in entry.loaded.value.expect if row.choices and asked & set(row.choices))
    return ",".join(row.choices or ()), row.draws


def test_every_director_of_the_library_has_a_row(run: Run) -> None:
    found = record(run, SCENARIO, "--choices", GAVE, "--seed", "5")
    assert (found["scenario"], found["seed"], found["choices"]) == (SCENARIO, 5, GAVE.split(","))
    directors = [row["director"] for row in found["rows"]]
    assert len(directors) == len(set(directors)) == len(Library.shipped().directors()) + 1
    assert DIRECTOR in directors
    assert {row["ending"] for row in found["rows"]} == {"signed"}
    assert len({(row["client"], row["company"]) for row in found["rows"]}) == 1
    assert len({row["stance"] for row in found["rows"]}) > 1


def test_a_row_is_what_play_says_under_that_director(run: Run) -> None:
    (row,) = record(run, SCENARIO, "--choices", WON, "--director", "two-bells")["rows"]
    options = ("--choices", WON, "--director", "two-bells", "--format", "json")
    played = json.loads(run("play", SCENARIO, *options).out)
    for field in ("ending", "kind", "region", "void", "client", "company"):
        assert row[field] == played[field]
    claims = [
        {name: claim[name] for name in ("id", "verdict", "because")} for claim in played["director"]["claims"]
    ]
    assert row["claims"] == claims
    assert row["messages"] == len(played["director"]["messages"])


def test_the_directors_asked_for_come_in_that_order_and_once(run: Run) -> None:
    options = ("--director", "two-bells", "--director", "hindsight", "--director", "two-bells")
    rows = record(run, SCENARIO, "--choices", WON, *options)["rows"]
    assert [row["director"] for row in rows] == ["two-bells", "hindsight"]


def test_a_draw_is_the_same_for_everybody(run: Run) -> None:
    found = record(run, SCENARIO, "--choices", WON, "--draw", "month_end=fifteenth")
    assert found["draws"] == {"month_end": "fifteenth"}
    ran = run("compare", SCENARIO, "--choices", WON, "--draw", "month_end=never")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_who_refuses_an_approval_ends_the_replies(run: Run) -> None:
    choices, draws = approved_way()
    drawn = [item for name, value in draws.items() for item in ("--draw", f"{name}={value}")]
    options = ("--choices", choices, *drawn, "--director", BACKED[1], "--director", BACKED[2])
    granted, refused = record(run, BACKED[0], *options)["rows"]
    assert (granted["stopped"], granted["refused"]) == (None, 0)
    assert refused["stopped"] == choices.split(",")[refused["followed"]]
    assert (refused["ending"], refused["client"], refused["claims"]) == (None, None, [])
    assert refused["refused"] >= 1
    told = run("compare", BACKED[0], *options).out
    assert f"no further than decision {refused['followed'] + 1}" in told


@pytest.mark.parametrize(("language", "word"), [("en", "Shared win"), ("ru", "Общий выигрыш")])
def test_the_table_names_everybody(run: Run, language: str, word: str) -> None:
    ran = run("compare", SCENARIO, "--choices", WON, "--language", language)
    assert ran.code == 0
    assert ran.out.count(word) == len(Library.shipped().directors()) + 1
    for entry in Library.shipped().directors():
        assert entry.words(language).name in ran.out


def test_replies_that_nobody_offers_are_one_sentence(run: Run) -> None:
    ran = run("compare", SCENARIO, "--choices", "ask_week,nothing_like_it")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "Decision 2: nothing_like_it is not offered under any of these directors.\n"


def test_nothing_is_stored(run: Run) -> None:
    record(run, SCENARIO, "--choices", WON)
    assert run("history", "list").out == "Nothing has been played yet.\n"


def test_a_director_who_is_not_there_is_one_sentence(run: Run) -> None:
    ran = run("compare", SCENARIO, "--choices", WON, "--director", "nobody")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)
