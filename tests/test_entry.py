"""Where the program starts, run as a user runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator import entry
from simulator.places import log_folder

ROOT = Path(__file__).resolve().parents[1]


def start(*arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own, without a screen."""
    variables = {"PATH": os.environ["PATH"], "MIXED_SIGNALS_HOME": str(home), **environment}
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, env=variables, capture_output=True, check=False, cwd=home)


def test_help_lists_the_commands_in_the_order_they_are_needed(tmp_path: Path) -> None:
    ran = start("--help", home=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    lines = ran.stdout.decode().split("Commands:")[1].split("\n")
    listed = [line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("   ")]
    assert listed == [
        *("check", "analyse", "play", "compare", "graph"),
        *("schema", "new", "translate", "package", "history", "doctor"),
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_arguments_and_screen_the_terminal_play_is_offered(tmp_path: Path) -> None:
    ran = start(home=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.decode() == (
        "There is no screen to open a window on; "
        "the same deal can be played in the terminal: python main.py play warm-up\n"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_package_alone_opens_the_desktop_too(tmp_path: Path) -> None:
    ran = start("some/where/Deal.ZIP", home=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.startswith(b"There is no screen to open a window on; ")


def test_the_version_is_told(tmp_path: Path) -> None:
    ran = start("--version", home=tmp_path)
    assert ran.returncode == 0
    assert ran.stdout.startswith(b"Mixed Signals ")


@pytest.mark.parametrize(
    "arguments",
    [("chek",), ("--nonsense",), ("play",), ("play", "warm-up", "--seed", "x"), ("check", "--format", "xml")],
)
def test_wrong_usage_is_one_sentence_and_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ran = start(*arguments, home=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.count(b"\n") == 1
    assert b"--help" in ran.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_output_is_utf8_whatever_the_console_speaks(tmp_path: Path, encoding: str) -> None:
    ran = start(
        "play",
        "warm-up",
        "--choices",
        "ask_day",
        "--language",
        "ru",
        home=tmp_path,
        PYTHONIOENCODING=encoding,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Клиент доволен" in ran.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    command = f'"{sys.executable}" "{ROOT / "main.py"}" schema scenario | true'
    environment = {"PATH": os.environ["PATH"], "MIXED_SIGNALS_HOME": str(tmp_path)}
    ran = subprocess.run(command, shell=True, env=environment, capture_output=True, check=False)
    assert ran.stderr == b""


def test_an_unexpected_error_is_one_sentence_and_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MIXED_SIGNALS_HOME", str(tmp_path))
    monkeypatch.setattr("simulator.commands.run.commands.main", lambda *_, **__: 1 / 0)
    assert entry.main(["check"]) == entry.UNEXPECTED
    (report,) = log_folder().iterdir()
    sentence = f"Something went wrong that should not have; the report is in {report}.\n"
    assert capsys.readouterr().err == sentence
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "Python" in text


def test_a_report_that_cannot_be_written_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("MIXED_SIGNALS_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("simulator.commands.run.commands.main", lambda *_, **__: 1 / 0)
    assert entry.main(["check"]) == entry.UNEXPECTED
    written = capsys.readouterr().err
    assert "ZeroDivisionError" in written
    assert written.count("\n") == 1


def test_ctrl_c_ends_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("simulator.commands.run.commands.main", interrupted)
    assert entry.main(["check"]) == 130
    assert capsys.readouterr().err == ""
