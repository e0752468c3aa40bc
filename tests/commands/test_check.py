"""`check`: every problem with its place, in text and as JSON."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, DIRECTOR_TEXT, SCENARIO, scenario_text, write_library

BROKEN = scenario_text().replace("goto: bargain", "goto: nowhere", 1)


@pytest.fixture
def broken(scenario_file: Path) -> Path:
    """A scenario with one error: a goto that leads nowhere."""
    scenario_file.write_text(BROKEN, encoding="utf-8")
    return scenario_file


def test_a_sound_file_is_said_to_be_sound(run: Run, scenario_file: Path) -> None:
    ran = run("check", scenario_file)
    assert (ran.code, ran.out, ran.err) == (0, "1 file: no problems.\n", "")


def test_an_error_is_told_with_its_place_and_what_is_allowed(run: Run, broken: Path) -> None:
    ran = run("check", broken)
    lines = BROKEN.splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "nowhere" in text)
    column = lines[line - 1].index("nowhere") + 1
    assert ran.code == 1
    assert ran.err == ""
    assert ran.out.splitlines()[0].startswith(f"{broken}:{line}:{column}: error[")
    assert "nowhere" in ran.out.splitlines()[0]
    assert ran.out.splitlines()[-1].startswith("1 file: ")


def test_the_json_is_the_contract(run: Run, broken: Path) -> None:
    ran = run("check", "--format", "json", broken)
    assert ran.code == 1
    record = json.loads(ran.out)
    assert list(record) == ["files", "problems"]
    assert record["files"] == 1
    problem = record["problems"][0]
    assert list(problem) == [
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "severity",
        "code",
        "message",
        "hint",
    ]
    assert problem["file"] == str(broken)
    assert problem["severity"] == "error"
    assert problem["end_column"] - problem["column"] == len("nowhere")
    assert (problem["line"], problem["end_line"]) == (problem["line"], problem["line"])


def test_the_json_of_a_sound_file_is_empty(run: Run, scenario_file: Path) -> None:
    ran = run("check", "--format", "json", scenario_file)
    assert (ran.code, json.loads(ran.out)) == (0, {"files": 1, "problems": []})


def test_the_same_file_gives_the_same_bytes(run: Run, broken: Path) -> None:
    assert run("check", "--format", "json", broken).out == run("check", "--format", "json", broken).out


def test_every_problem_of_every_file_is_told_at_once(run: Run, broken: Path) -> None:
    other = broken.with_name("other.yaml")
    other.write_text(scenario_text("other").replace("minutes: 5", "minutes: 0"), encoding="utf-8")
    record = json.loads(run("check", "--format", "json", broken, other).out)
    assert record["files"] == 2
    assert {problem["file"] for problem in record["problems"]} == {str(broken), str(other)}


def test_a_folder_is_checked_with_its_directors(run: Run, scenario_file: Path) -> None:
    ran = run("check", scenario_file.parent)
    assert ran.out == "2 files: no problems.\n"


def test_an_id_of_the_library_may_be_given(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    assert run("check", SCENARIO, DIRECTOR).out == "2 files: no problems.\n"


def test_the_library_that_ships_has_no_error(run: Run) -> None:
    ran = run("check")
    assert (ran.code, ran.err) == (0, "")
    assert "error[" not in ran.out


def test_the_persons_own_files_are_part_of_the_library(run: Run, broken: Path) -> None:
    ran = run("check")
    assert ran.code == 1
    assert str(broken) in ran.out


@pytest.mark.parametrize("where", ["folder", "file"])
def test_a_director_is_known_by_where_it_lies_or_what_it_says(run: Run, tmp_path: Path, where: str) -> None:
    folder = tmp_path / "directors" if where == "folder" else tmp_path / "elsewhere"
    folder.mkdir()
    file = folder / f"{DIRECTOR}.yaml"
    file.write_text(DIRECTOR_TEXT, encoding="utf-8")
    assert run("check", file).out == "1 file: no problems.\n"


def test_what_lies_beside_a_file_may_be_referred_to(run: Run, tmp_path: Path) -> None:
    file = write_library(tmp_path / "elsewhere")
    assert run("check", file).out == "1 file: no problems.\n"


def test_warnings_do_not_fail_unless_that_is_asked_for(run: Run, scenario_file: Path) -> None:
    run("translate", "extract", SCENARIO)
    ran = run("check", scenario_file)
    assert ran.code == 0
    assert "warning[translation-missing]" in ran.out
    assert ran.out.splitlines()[-1] == "1 file: 1 warning."
    assert run("check", "--strict", scenario_file).code == 1


def test_problems_are_told_in_russian_on_request(run: Run, scenario_file: Path) -> None:
    run("translate", "extract", SCENARIO)
    assert "Нет перевода (ru)" in run("check", "--language", "ru", scenario_file).out


def test_a_file_that_is_not_there_is_a_problem(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "missing.yaml"
    ran = run("check", missing)
    assert ran.code == 1
    assert ran.out.startswith(f"{missing}:1:1: error[file-unreadable]")


def test_a_folder_without_scenarios_is_said_to_be_one(run: Run, tmp_path: Path) -> None:
    ran = run("check", tmp_path)
    assert (ran.code, ran.err) == (1, f"{tmp_path} holds no scenario, director or exercise.\n")


def test_an_id_that_nobody_has_is_answered_with_the_nearest(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    ran = run("check", "corner-shopp")
    expected = f"There is no scenario, director or exercise called corner-shopp; did you mean {SCENARIO}?\n"
    assert (ran.code, ran.err) == (1, expected)
