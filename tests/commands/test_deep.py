"""`check --deep`: what takes the exact analysis; and the library that ships passes it."""

import json
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile, copytree

import pytest

from simulator.commands.check import problems_of
from simulator.commands.deep import DeepChecks
from simulator.scenario.library import Library
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, scenario_text

SHELF = Library.shipped()


def deep_findings(paths: Sequence[Path]) -> dict[tuple[str, str], object]:
    """The errors and warnings in files of the library."""
    deep = DeepChecks(SHELF)
    return {
        (path.name, problem.code): (problem.span, problem.message())
        for path in paths
        for problem in problems_of(SHELF, path, deep)
        if problem.severity != "hint"
    }


@pytest.mark.parametrize("path", [entry.path for entry in SHELF.scenarios()], ids=lambda path: path.stem)
def test_the_deep_checks_find_no_error_and_no_warning_in_a_shipped_scenario(path: Path) -> None:
    assert deep_findings([path]) == {}


def test_the_deep_checks_find_no_error_and_no_warning_in_the_shipped_directors(tmp_path: Path) -> None:
    # Over every third scenario: all of them take half a minute, and are tried by `check --deep --library`.
    folder = SHELF.folders[0]
    copytree(folder / "directors", tmp_path / "directors")
    copytree(folder / "locale", tmp_path / "locale")
    for entry in SHELF.scenarios()[::3]:
        copyfile(entry.path, tmp_path / entry.path.name)
    shelf = Library([tmp_path])
    deep = DeepChecks(shelf)
    found = {
        (entry.id, problem.code): problem.message()
        for entry in shelf.directors()
        for problem in problems_of(shelf, entry.path, deep)
        if problem.severity != "hint"
    }
    assert len(shelf.directors()) == len(SHELF.directors())
    assert found == {}


@pytest.fixture
def promising(scenario_file: Path) -> Path:
    """A scenario that promises more of its frontier than it holds."""
    text = scenario_text()
    assert "\nexpect:\n" in text
    scenario_file.write_text(text.replace("\nexpect:\n", "\nexpect:\n  - {frontier: 90}\n"), encoding="utf-8")
    return scenario_file


def test_promises_of_the_frontier_are_tested_only_when_that_is_asked_for(run: Run, promising: Path) -> None:
    assert run("check", promising).code == 0
    ran = run("check", "--deep", promising)
    assert ran.code == 1
    assert "error[expect-not-met]" in ran.out
    assert "frontier: 90" in ran.out


def test_deep_findings_are_in_the_json_with_their_places(run: Run, promising: Path) -> None:
    record = json.loads(run("check", "--deep", "--format", "json", promising).out)
    lines = promising.read_text(encoding="utf-8").splitlines()
    (broken,) = (problem for problem in record["problems"] if problem["code"] == "expect-not-met")
    assert lines[broken["line"] - 1][broken["column"] - 1 : broken["end_column"] - 1] == "90"
    assert [problem["line"] for problem in record["problems"]] == sorted(
        problem["line"] for problem in record["problems"]
    )


def test_a_condition_that_is_constant_in_itself_is_said_so_once(run: Run, scenario_file: Path) -> None:
    text = scenario_text()
    scenario_file.write_text(
        text.replace("        goto: bargain\n", "        when: client >= 0\n        goto: bargain\n", 1),
        encoding="utf-8",
    )
    out = run("check", "--deep", scenario_file).out
    assert "condition-always-true" in out
    assert "condition-true-in-play" not in out


def test_a_director_is_tried_on_the_library(
    run: Run, scenario_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Library([scenario_file.parent])  # the one that ships is tried above, and takes half a minute
    monkeypatch.setattr("simulator.commands.check.library", lambda *_: own)
    ran = run("check", "--deep", DIRECTOR)
    assert (ran.code, ran.err) == (0, "")
    assert "1 file" in ran.out


def test_a_file_that_cannot_be_read_has_no_deep_findings(run: Run, tmp_path: Path) -> None:
    ran = run("check", "--deep", tmp_path / "missing.yaml")
    assert "file-unreadable" in ran.out
    assert ran.code == 1
