"""`history report`: of a person or a group, as a PDF or a workbook."""

import subprocess
import sys
from pathlib import Path

import pytest

from simulator.history import History
from simulator.places import HOME_VARIABLE, history_file
from tests.commands.conftest import Run
from tests.commands.test_history import play
from tests.commands.test_imports import imported
from tests.history.exchange.test_tables import sheets

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def finished(scenario_file: Path) -> str:
    return play(scenario_file.parent, "ask_week", "second_day")


def name(trainee: str, called: str) -> None:
    store = History.open(history_file())
    store.rename(trainee, called)
    store.close()


def test_a_person_has_a_pdf_that_needs_no_screen(
    home: Path, finished: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A process of its own: what Qt starts here without windows would serve the tests of the desktop after it.
    assert finished
    name("", "Ada")
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    file = tmp_path / "ada.pdf"
    command = [sys.executable, str(ROOT / "main.py"), "history", "report", "Ada", "-o", str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, f"{file}: 1 deal\n", "")
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_group_has_a_workbook_in_either_language(run: Run, finished: str, tmp_path: Path) -> None:
    assert finished
    name("", "Ada")
    asked = ("history", "report", "--group", "--format", "xlsx", "--language", "ru", "--no-names")
    assert run(*asked, "-o", tmp_path / "all.xlsx").code == 0
    found = sheets(tmp_path / "all.xlsx")
    assert list(found)[:2] == ["Итоги", "Люди"]
    assert found["Люди"][1]["A"][2] == "Участник 1"


def test_a_workbook_needs_no_qt(home: Path, finished: str) -> None:
    assert finished
    output = str(home / "report.xlsx")
    modules = imported(home, "history", "report", "--format", "xlsx", "--output", output)
    assert not any(module.partition(".")[0] == "PySide6" for module in modules)
    assert Path(output).exists()


def test_whose_report_it_is_must_be_clear(run: Run, finished: str, tmp_path: Path) -> None:
    assert finished
    file = tmp_path / "report.pdf"
    ran = run("history", "report", "Nobody", "-o", file)
    assert (ran.code, ran.err) == (1, 'The history has nobody called Nobody; there are: "".\n')
    assert run("history", "report", "Ada", "Ben", "-o", file).code == 2
    assert not file.exists()


def test_where_there_is_nothing_to_tell_nothing_is_written(run: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    asked = ("history", "report", "--group", "--format", "xlsx", "-o", file)
    ran = run(*asked)
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert not home.exists()
    assert not file.exists()


def test_deals_that_are_not_meant_are_none(run: Run, finished: str, tmp_path: Path) -> None:
    assert finished
    file = tmp_path / "report.xlsx"
    ran = run("history", "report", "--format", "xlsx", "--until", "2001-01-01", "-o", file)
    assert (ran.code, ran.err) == (
        1,
        "There are no such deals that have come to an end, so nothing was written.\n",
    )
    assert not file.exists()


@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_there_or_cannot_be_written_is_told_of(
    run: Run, finished: str, tmp_path: Path
) -> None:
    assert finished
    file = tmp_path / "report.pdf"
    file.write_text("mine", encoding="utf-8")
    ran = run("history", "report", "-o", file)
    assert (ran.code, ran.err) == (1, f"{file} is there already and stays as it is.\n")
    assert file.read_text(encoding="utf-8") == "mine"
    ran = run("history", "report", "-o", tmp_path / "no" / "report.pdf")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
