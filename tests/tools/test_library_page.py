"""docs/library.md: the whole library in figures."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from simulator.analysis.author.players import PLAYERS, End
from simulator.commands.analyse_library import REGIONS, library_record
from simulator.commands.words import Words
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from tools.library_page import PAGE, page

LIBRARY = Library.shipped()


@contextmanager
def quiet() -> Iterator[Any]:
    yield lambda _done, _total: None


def warm_up() -> Scenario:
    entry = LIBRARY.scenario("warm-up")
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    return library_record(LIBRARY, "warm-up", None, 50, 1, None, quiet, judged=5)


def bots() -> dict[str, dict[str, tuple[End, ...]]]:
    ends = {
        name: (End("walk_away", 10, place), End("walk_away", 10, 0)) for place, name in enumerate(PLAYERS)
    }
    return {"warm-up": ends | {"best": (End("shared_win", 80, 70),)}}


def rows(text: str, heading: str) -> list[list[str]]:
    """The rows of the table under a heading."""
    under = text.split(heading)[1].split("\n#")[0]
    lines = [line for line in under.split("\n") if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[:1] + lines[2:]]


def test_every_director_has_a_row_with_all_figures(record: dict[str, Any]) -> None:
    head, *found = rows(page([warm_up()], record, 5, bots()), "(`warm-up`)")
    assert [row[0].strip("`") for row in found] == [row["director"] for row in record["rows"]]
    assert {Words("en")(f"region.{region}") for region in REGIONS} < set(head)
    for cells, row in zip(found, record["rows"], strict=True):
        assert dict(zip(head, cells, strict=True))["Frontier"] == str(row["frontier"])
        assert dict(zip(head, cells, strict=True))["Best of both"] == str(row["balance"])
        shares = [int(cell.rstrip(" %")) for cell in cells[4:10]]
        assert 97 <= sum(shares) <= 103


def test_it_says_how_many_plays_it_is_from(record: dict[str, Any]) -> None:
    text = page([warm_up()], record, 5, bots())
    assert "50 plays at random, seed 1" in text
    assert "and 5 plays at random" in text


def test_a_scenario_that_could_not_be_searched_says_why(record: dict[str, Any]) -> None:
    missing = {"reason": "too_many_states", "states": None, "balance": None, "fair": None}
    changed = record | {"rows": [row | missing for row in record["rows"]]}
    head, *found = rows(page([warm_up()], changed, 5, bots()), "(`warm-up`)")
    assert {row[1] for row in found} == {"too many states"}
    assert {len(row) for row in found} == {len(head)}


def test_players_without_a_mind_have_a_line_for_each_scenario(record: dict[str, Any]) -> None:
    head, row = rows(page([warm_up()], record, 5, bots()), "## Players without a mind")
    assert head == ["Scenario", *PLAYERS, "best"]
    assert row[0] == "`warm-up`"
    assert row[2] == "Walk away 10/1; Walk away 10/0"
    assert row[1] == "Walk away 10/0"
    assert row[-1] == "Shared win 80/70"


def test_the_page_that_ships_names_every_scenario_under_every_director() -> None:
    text = PAGE.read_text(encoding="utf-8")
    directors = [entry.id for entry in LIBRARY.directors()]
    for entry in LIBRARY.scenarios():
        named = [row[0].strip("`") for row in rows(text, f"(`{entry.id}`)")[1:]]
        assert named == directors, f"{entry.id}: run python tools/library_page.py"
    _, *ends = rows(text, "## Players without a mind")
    assert [row[0].strip("`") for row in ends] == [entry.id for entry in LIBRARY.scenarios()]
    assert len(re.findall(r"^### ", text, re.MULTILINE)) == len(LIBRARY.scenarios())
