import ast
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FILE = Path(__file__).resolve().parents[2] / "tools" / "house.py"


@pytest.fixture
def house() -> ModuleType:
    spec = importlib.util.spec_from_file_location("house", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Shell:
    """Stands in for the machine: which programs there are, what they answer, what was called."""

    def __init__(self, programs: set[str], answer: Callable[[list[str]], int] = lambda _: 0) -> None:
        self.programs, self.answer, self.calls = programs, answer, list[list[str]]()

    def which(self, name: str) -> str | None:
        return f"/usr/bin/{name}" if name in self.programs else None

    def call(self, command: list[str], **_: Any) -> int:
        self.calls.append([str(part) for part in command])
        return self.answer(self.calls[-1])


def _put(monkeypatch: pytest.MonkeyPatch, house: ModuleType, shell: _Shell, user: int, found: bool) -> None:
    monkeypatch.setattr(house.shutil, "which", shell.which)
    monkeypatch.setattr(house.subprocess, "call", shell.call)
    monkeypatch.setattr(house.os, "geteuid", lambda: user)
    monkeypatch.setattr(house, "_loads", lambda _: found)
    monkeypatch.setattr(sys, "platform", "linux")


def test_an_old_python_can_read_it_and_say_what_is_missing() -> None:
    ast.parse(FILE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_a_python_that_is_too_old_gets_one_sentence(
    monkeypatch: pytest.MonkeyPatch, house: ModuleType
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))
    monkeypatch.setattr(house.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit) as refused:
        house.main(["run"])
    assert "needs Python 3.11 to 3.14" in str(refused.value)


def test_missing_libraries_are_installed_where_that_is_allowed(
    monkeypatch: pytest.MonkeyPatch, house: ModuleType
) -> None:
    shell = _Shell({"apt-get"})
    _put(monkeypatch, house, shell, user=0, found=False)
    house._libraries(house.OFFSCREEN)
    assert [call[-6:] for call in shell.calls if "install" in call] == [
        ["libglib2.0-0", "libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3"]
    ]


def test_missing_libraries_are_named_in_one_sentence_where_it_is_not(
    monkeypatch: pytest.MonkeyPatch, house: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = _Shell({"apt-get"})
    _put(monkeypatch, house, shell, user=1000, found=False)
    house._libraries(house.WINDOW)
    assert shell.calls == []
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "sudo apt-get install libxkbcommon-x11-0 libxcb-cursor0" in said


def test_nothing_is_installed_where_nothing_is_missing(
    monkeypatch: pytest.MonkeyPatch, house: ModuleType
) -> None:
    shell = _Shell({"apt-get"})
    _put(monkeypatch, house, shell, user=0, found=True)
    house._libraries(house.OFFSCREEN + house.WINDOW)
    assert shell.calls == []


def test_a_failed_check_fails_the_test_command_though_pytest_passes(
    monkeypatch: pytest.MonkeyPatch, house: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = _Shell(set(), lambda command: int(command[0].endswith("mypy")))
    monkeypatch.setattr(house.subprocess, "call", shell.call)
    assert house._test([]) == 1
    assert shell.calls[-1][1:3] == ["-m", "pytest"]
    assert "Failed before pytest: mypy" in capsys.readouterr().out


def test_a_wrong_command_says_what_there_is(house: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert house.main(["fly"]) == 2
    assert "run | test" in capsys.readouterr().err
