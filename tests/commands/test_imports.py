"""What a command brings into its process: no Qt, and no more than it needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.material import DIRECTOR, SCENARIO

ROOT = Path(__file__).resolve().parents[2]

_BLOCKED = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from simulator.entry import main
code = main(sys.argv[1:])
sys.stderr.write("\\n".join(sorted(name for name, module in sys.modules.items() if module)))
sys.exit(code)
"""


def imported(home: Path, *arguments: str) -> set[str]:
    """Run a command in a process that has no Qt; returns the modules it imported."""
    environment = {"PATH": os.environ["PATH"], "MIXED_SIGNALS_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _BLOCKED, *arguments]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, input="q\n", check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return set(ran.stderr.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("check", SCENARIO),
        ("analyse", SCENARIO),
        ("play", SCENARIO),
        ("play", SCENARIO, "--choices", "ask_week,second_day", "--format", "json"),
        ("graph", SCENARIO),
        ("graph", SCENARIO, "--format", "svg"),
        ("play", SCENARIO, "--watch"),
        ("package", "make", SCENARIO, "--output", "{home}/mail.zip"),
        ("schema", "director"),
        ("new", "{home}/fresh.yaml"),
        ("translate", "extract", DIRECTOR),
        ("history", "list"),
        ("doctor",),
    ],
    ids=lambda arguments: "-".join(arguments[:2]).replace("{home}/", ""),
)
def test_every_command_runs_without_qt(home: Path, scenario_file: Path, arguments: tuple[str, ...]) -> None:
    assert scenario_file.exists()
    filled = [argument.format(home=home) for argument in arguments]
    modules = imported(home, *filled)
    assert not any(name.partition(".")[0] in ("PySide6", "shiboken6") for name in modules)


def test_check_brings_nothing_that_only_others_need(home: Path, scenario_file: Path) -> None:
    modules = imported(home, "check", str(scenario_file))
    for name in (
        "rich",
        "sqlalchemy",
        "alembic",
        "transitions",
        "numpy",
        "simulator.director",
        "simulator.history",
    ):
        assert name not in modules


def test_a_deal_that_is_not_judged_needs_no_numpy(home: Path, scenario_file: Path) -> None:
    assert scenario_file.exists()
    played = ("play", SCENARIO, "--format", "json", "--choices")
    assert "numpy" not in imported(home, *played, "ask_week")
    assert "numpy" not in imported(home, *played, "ask_week,second_day", "--no-analysis")


def test_an_analysis_that_is_kept_needs_no_numpy(home: Path, scenario_file: Path) -> None:
    assert scenario_file.exists()
    asked = ("analyse", SCENARIO, "--format", "json")
    assert "numpy" in imported(home, *asked)
    assert "numpy" not in imported(home, *asked)
