"""Files that would break a trusting reader: one problem each, at once, in little memory."""

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from simulator.scenario.loading import read_scenario

MEGABYTE = 1024 * 1024
MOST_MEMORY = 200 * MEGABYTE

_PROGRAM = """
import json, re, sys
from pathlib import Path
from simulator.scenario.loading import load_scenario
problems = load_scenario(sys.argv[1]).problems
peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) * 1024
print(json.dumps({"problems": [[p.code, p.message()] for p in problems], "peak": peak}))
"""


def _fifty_megabytes(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(50 * MEGABYTE)


def _aliases(path: Path) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    names = "abcdefghij"
    for before, name in pairwise(names):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    path.write_text("\n".join(lines), encoding="utf-8")


def _brackets(path: Path) -> None:
    path.write_text("[" * 100_000, encoding="utf-8")


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 4000)


def _entries(path: Path) -> None:
    path.write_text("- a\n" * 1_200_000, encoding="utf-8")


def _keys(path: Path) -> None:
    path.write_text("".join(f"k{number}:\n" for number in range(560_000))[: 5_000_000 - 1], encoding="utf-8")


def _wrong_items(path: Path) -> None:
    path.write_text(f"practises: [{'x,' * 200_000}x]", encoding="utf-8")


def _wrong_replies(path: Path) -> None:
    replies = "    - {id: a, goto: b}\n" * 19_000
    path.write_text(f"scenes:\n  a:\n    choices:\n{replies}", encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_fifty_megabytes, "file-too-large"),
        (_brackets, "yaml-too-deep"),
        (_binary, "file-not-text"),
        (_entries, "yaml-too-many"),
        (_keys, "yaml-too-many"),
        (_wrong_items, "yaml-too-long"),
        (_wrong_replies, "too-many-mistakes"),
    ],
)
def test_one_sentence_in_little_memory(make: object, code: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    assert callable(make)
    make(path)
    answer = _loaded_apart(path)
    assert [found for found, _ in answer["problems"]] == [code]
    assert answer["peak"] < MOST_MEMORY


def test_mistakes_without_end_are_not_all_listed() -> None:
    twice = read_scenario("a: 1\n" * 50_000, "a.yaml")
    assert 500 < len(twice.problems) < 600
    assert "too-many-mistakes" in {problem.code for problem in twice.problems}
    choices = "    - {id: a, say: A, move: hold, goto: b, set: {x: 1}}\n" * 3000
    nowhere = read_scenario(f"scenes:\n  a:\n   phase: opening\n   choices:\n{choices}", "a.yaml")
    assert len(nowhere.problems) < 600


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
def test_an_alias_bomb_is_never_unfolded(tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    _aliases(path)
    answer = _loaded_apart(path)
    assert [code for code, _ in answer["problems"]] == ["yaml-alias"]
    assert answer["peak"] < MOST_MEMORY


@pytest.mark.parametrize(
    "text",
    [
        "{" * 5000,
        "- " * 5000,
        "? " * 5000,
        "a: " * 5000,
        "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 3000)),
        "'" * 9999,
        '"' + "\\" * 9999,
        "&a " * 5000,
        "!a " * 5000,
        "%" * 5000,
        "a: |" + "9" * 5000,
        "- - - [{" * 3000,
        "#" * 100_000,
        "\n" * 100_000,
        "a: " + "9" * 100_000,
        "a: " + "x" * 1_000_000,
        "k" * 5000 + ": 1",
    ],
    ids=lambda text: repr(text[:8]),
)
def test_repeated_signs_end_in_a_problem(text: str) -> None:
    loaded = read_scenario(text, "a.yaml")
    assert loaded.value is None
    assert loaded.problems


def _loaded_apart(path: Path) -> dict[str, Any]:
    """What a process of its own says of a file, and how much memory it took."""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path)], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
