"""The guide for trainers is true: its file grows part by part, and the program says at each what is told."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from simulator.attempt import Attempt
from simulator.commands.check import problems_of
from simulator.commands.deep import DeepChecks
from simulator.scenario.library import Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.problem import Problem

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "trainers"
LANGUAGES = ("en", "ru")
_STEP = re.compile(
    r"^```yaml\n(?P<part>.*?)^```$|^<!-- (?P<how>check|deep):(?P<codes>.*?) -->$"
    r"|^\| (?P<ways>`[^|]+) \| `(?P<ending>\w+)` \| (?P<client>\d+) \| (?P<company>\d+) \|$",
    re.MULTILINE | re.DOTALL,
)


def steps(language: str) -> list[re.Match[str]]:
    """The parts of the file, what is said of it as it then stands, and ways through it."""
    return list(_STEP.finditer((GUIDE / language / "first-scenario.md").read_text(encoding="utf-8")))


def grown(whole: Any, part: Any) -> Any:
    """A file with a part put in: keys into keys, what has an id into its like, the rest in its place."""
    if isinstance(whole, dict) and isinstance(part, dict):
        return {**whole, **{key: grown(whole.get(key), value) for key, value in part.items()}}
    if isinstance(whole, list) and isinstance(part, list):
        named = {_name(item): item for item in whole}
        if None not in named and all(_name(item) is not None for item in part):
            return list(
                (named | {_name(item): grown(named.get(_name(item)), item) for item in part}).values()
            )
    return part


def _name(item: object) -> object:
    return item.get("id", item.get("at")) if isinstance(item, dict) else None


def write(folder: Path, content: Any) -> Path:
    file = folder / "five-days.yaml"
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=1000) if content else ""
    file.write_text(text, encoding="utf-8")
    return file


def told(problems: tuple[Problem, ...]) -> set[str]:
    """What the Workshop shows without being asked: errors and warnings."""
    return {problem.code for problem in problems if problem.severity != "hint"}


def test_the_chapters_are_built_the_same_in_both_languages() -> None:
    marks = re.compile(r'^(#+) |^<a id="([\w-]+)">|^(\|)|^(- )|^(\d\. )|^(```)|^<!-- (.+?) -->', re.MULTILINE)

    def shape(language: str) -> dict[str, list[str]]:
        files = sorted((GUIDE / language).glob("*.md"))
        return {
            file.name: [
                next(part for part in found.groups() if part)
                for found in marks.finditer(file.read_text(encoding="utf-8"))
            ]
            for file in files
        }

    assert shape("en") == shape("ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_grows_as_it_is_told(language: str, tmp_path: Path) -> None:
    content: Any = {}
    checked = played = 0
    shelf = Library.shipped()
    assert told(problems_of(shelf, write(tmp_path, content))) == {"file-empty"}
    for step in steps(language):
        if step["part"] is not None:
            content = grown(content, yaml.safe_load(step["part"]))
            continue
        file = write(tmp_path, content)
        if step["how"] is not None:
            deep = DeepChecks(shelf) if step["how"] == "deep" else None
            codes = {code.strip() for code in step["codes"].split(",") if code.strip()}
            assert told(problems_of(shelf, file, deep)) == codes, step[0]
            checked += 1
        else:
            scenario = load_scenario(file).value
            director = shelf.director("straight")
            assert scenario is not None
            assert director is not None
            assert director.loaded.value is not None
            ways = re.findall(r"`(\w+)`", step["ways"])
            attempt = Attempt(scenario, director.loaded.value, seed=1, choices=ways)
            assert attempt.ended is not None
            ended = (attempt.ended.ending, *attempt.state.shown)
            assert ended == (step["ending"], int(step["client"]), int(step["company"])), step[0]
            played += 1
    assert checked >= 10
    assert played >= 3
