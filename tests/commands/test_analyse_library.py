"""`analyse --library`: what is there, at a glance."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.commands import analyse_library as module
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO

pytestmark = pytest.mark.usefixtures("scenario_file")

ONE = (SCENARIO, "--library", "--director", DIRECTOR, "--plays", "50")


def record(run: Run, *arguments: str) -> dict[str, Any]:
    ran = run("analyse", *arguments, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found: dict[str, Any] = json.loads(ran.out)
    return found


def test_a_row_tells_how_a_scenario_plays_and_how_fair_its_director_is(run: Run) -> None:
    found = record(run, *ONE)
    (row,) = found["rows"]
    whole = record(run, SCENARIO, "--plays", "50")
    assert (row["scenario"], row["director"], row["states"]) == (SCENARIO, DIRECTOR, whole["states"])
    assert row["frontier"] == len(whole["frontier"])
    assert row["balance"] == max(min(one["client"], one["company"]) for one in whole["frontier"])
    assert {name: plays for name, plays in row["regions"].items() if plays} == whole["plays"]["regions"]
    assert sum(row["regions"].values()) + row["stuck"] == found["plays"] == 50
    assert (row["reason"], row["seconds"] >= 0) == (None, True)
    assert found["directors"] == [{"id": DIRECTOR, "claims": row["claims"], "fair": row["fair"]}]


def test_every_scenario_is_listed_under_every_director(run: Run) -> None:
    rows = record(run, SCENARIO, "--library", "--plays", "5")["rows"]
    directors = [row["director"] for row in rows]
    assert len(directors) == len(set(directors)) > 2
    assert {"straight", DIRECTOR} <= set(directors)


def test_a_scenario_too_large_for_the_budget_says_so(run: Run) -> None:
    (row,) = record(run, *ONE, "--budget", "1")["rows"]
    assert (row["reason"], row["states"]) == ("too_many_states", None)
    assert "too many states" in run("analyse", *ONE, "--budget", "1").out


@pytest.mark.parametrize(("language", "word"), [("en", "Fair claims"), ("ru", "Секунды")])
def test_the_tables_name_everybody_in_full(run: Run, language: str, word: str) -> None:
    ran = run("analyse", *ONE, "--language", language)
    assert ran.code == 0
    assert ran.out.count(DIRECTOR) == 3
    assert ran.out.count(SCENARIO) == 2
    assert word in ran.out


def test_without_a_scenario_the_whole_library_has_to_be_asked_for(run: Run) -> None:
    ran = run("analyse")
    assert ran.code == 2
    assert "--library" in ran.err


def test_it_stops_when_it_is_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "library_record", stop)
    ran = run("analyse", *ONE)
    assert (ran.code, ran.out) == (130, "")


def test_a_director_who_is_not_there_is_a_failure(run: Run, scenario_file: Path) -> None:
    ran = run("analyse", str(scenario_file), "--library", "--director", "nobody")
    assert ran.code != 0
    assert "nobody" in ran.err
