"""Every field of the commands' JSON stands on the page of the commands."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator import places
from simulator.history import History, Session
from simulator.scenario.library import Library
from tests.commands.conftest import Run
from tests.exercise.playing import write_exercises

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
BY_ID = {"draws", "terms", "regions"}
"""Fields whose own fields are ids of the scenario's, or a closed list of the rules."""

WON = ("ask_day", "thursday_at_nineteen", "recap")
GAVE = ("seventeen_fifty", "courier", "recap")


def fields(record: Any) -> Iterator[str]:
    if isinstance(record, list):
        for item in record:
            yield from fields(item)
    elif isinstance(record, dict):
        for name, value in record.items():
            yield name
            if name not in BY_ID:
                yield from fields(value)


def part(command: str) -> str:
    found = re.search(rf"^## {command}\n(.+?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("check", ["{broken}"]),
        ("analyse", ["warm-up", "--plays", "20"]),
        ("analyse", ["warm-up", "--budget", "5"]),
        ("analyse", ["warm-up", "--library", "--plays", "20"]),
        ("play", ["warm-up", "--choices", ",".join(WON)]),
        ("play", ["warm-up", "--choices", ",".join(GAVE)]),
        ("play", ["warm-up", "--choices", ",".join(GAVE), "--office", "own,ask"]),
        ("play", ["warm-up", "--choices", WON[0]]),
        ("play", ["{exercise}", "--choices", "ask_week,second_day/straight_to_price,leave"]),
        ("compare", ["warm-up", "--choices", ",".join(GAVE)]),
    ],
)
def test_the_fields_of_a_command_are_on_its_page(
    command: str, arguments: list[str], run: Run, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\n", encoding="utf-8")
    exercise = write_exercises(tmp_path / "library") / "exercises" / "two-years.yaml"
    given = (one.format(broken=broken, exercise=exercise) for one in arguments)
    ran = run(command, *given, "--format", "json")
    missing = {name for name in fields(json.loads(ran.out)) if f'"{name}"' not in part(command)}
    assert missing == set()


def test_the_fields_of_a_package_are_on_its_page(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "warm-up.zip"
    assert run("package", "make", "warm-up", "--output", file).code == 0
    record = json.loads(run("package", "show", file, "--format", "json").out)
    assert {name for name in fields(record) if f'"{name}"' not in part("package show")} == set()


def test_the_fields_of_the_history_are_on_its_pages(run: Run) -> None:
    shelf = Library.shipped()
    scenario = shelf.scenario("warm-up")
    assert scenario is not None
    assert scenario.loaded.value is not None
    director = shelf.director(scenario.loaded.value.director)
    assert director is not None
    assert director.loaded.value is not None
    content = scenario.loaded.value, director.loaded.value
    store = History.open(places.history_file())
    session = Session.start(store, *content, content, seed=1)
    session.choose(WON[0])
    session.rewind(0)
    for choice in WON:
        session.choose(choice)
    store.close()
    listed = json.loads(run("history", "list", "--format", "json").out)
    shown = json.loads(run("history", "show", session.id, "--format", "json").out)
    assert {name for name in fields(listed) if f'"{name}"' not in part("history list")} == set()
    known = part("history show") + part("history list") + part("play")
    assert {name for name in fields(shown) if f'"{name}"' not in known} == set()
