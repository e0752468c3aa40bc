"""`package`: one scenario as one file, there and back."""

import json
from pathlib import Path

import pytest

from simulator.places import HOME_VARIABLE
from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO


def test_a_colleague_gets_the_scenario_and_can_play_it(
    run: Run, scenario_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = tmp_path / "mail.zip"
    assert run("translate", "extract", SCENARIO).code == 0
    made = run("package", "make", SCENARIO, "--output", mail)
    assert (made.code, made.err) == (0, "")
    assert f"directors/{DIRECTOR}.yaml" in made.out
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "colleague"))
    shown = run("package", "show", mail)
    assert shown.code == 0
    assert "The second delivery" in shown.out
    assert "warning[translation-missing]" in shown.out or "hint[translation-missing]" in shown.out
    assert not (tmp_path / "colleague").exists()
    opened = run("package", "open", mail)
    assert (opened.code, opened.err) == (0, "")
    assert (
        tmp_path / "colleague" / "scenarios" / f"{SCENARIO}.yaml"
    ).read_bytes() == scenario_file.read_bytes()
    assert run("play", SCENARIO, "--choices", "ask_week", "--no-analysis").code == 0
    assert run("package", "open", mail).out == "Your library has all of it already.\n"


def test_nothing_is_replaced_unless_it_is_named(run: Run, scenario_file: Path, tmp_path: Path) -> None:
    mail = tmp_path / "mail.zip"
    run("package", "make", SCENARIO, "--output", mail)
    mine = scenario_file.read_text(encoding="utf-8") + "# mine\n"
    scenario_file.write_text(mine, encoding="utf-8")
    states = json.loads(run("package", "show", mail, "--format", "json").out)["brings"]
    assert [(one["name"], one["state"]) for one in states] == [
        (f"{SCENARIO}.yaml", "replaces"),
        (f"directors/{DIRECTOR}.yaml", "same"),
    ]
    refused = run("package", "open", mail)
    assert refused.code == 1
    assert f"{SCENARIO}.yaml" in refused.err
    assert scenario_file.read_text(encoding="utf-8") == mine
    assert run("package", "open", mail, "--replace", f"{SCENARIO}.yaml").code == 0
    assert "# mine" not in scenario_file.read_text(encoding="utf-8")


def test_a_package_that_is_there_stays_as_it_is(run: Run, scenario_file: Path, tmp_path: Path) -> None:
    assert scenario_file.exists()
    mail = tmp_path / "mail.zip"
    mail.write_bytes(b"mine")
    ran = run("package", "make", SCENARIO, "--output", mail)
    assert (ran.code, ran.err) == (1, f"{mail} is there already and stays as it is.\n")
    assert mail.read_bytes() == b"mine"


@pytest.mark.parametrize("command", ["show", "open"])
def test_what_is_no_package_is_said_in_one_sentence(run: Run, tmp_path: Path, command: str) -> None:
    mail = tmp_path / "mail.zip"
    mail.write_bytes(b"PK no")
    ran = run("package", command, mail)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "no package" in ran.err


def test_a_scenario_with_errors_is_not_packed(run: Run, scenario_file: Path, tmp_path: Path) -> None:
    scenario_file.write_text("format: 1\n", encoding="utf-8")
    ran = run("package", "make", SCENARIO, "--output", tmp_path / "mail.zip")
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert not (tmp_path / "mail.zip").exists()
