"""The pages are true: examples load, keys and words are the format's, commands and paths exist."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args

import click
import pytest
from pydantic import BaseModel

from simulator.commands.group import commands
from simulator.desktop.portraits.face import Face
from simulator.scenario import director_model, exercise_model, model, vocabulary
from simulator.scenario.acts import standard_acts
from simulator.scenario.library import Library
from simulator.scenario.loading import read_director, read_exercise, read_scenario
from simulator.scenario.portraits import portrait_names
from simulator.scenario.problem import Problem, Surroundings
from tests.scenario.examples import talks, whole

ROOT = Path(__file__).resolve().parents[1]
FORMAT = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
MADE = {"problems.md"}
"""Pages that are made from data; their examples are tested there."""

_FENCED = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TOP_KEY = re.compile(r"^(\w+):", re.MULTILINE)
MODELS = (model, director_model, exercise_model)
_DIRECTORS_OWN = {"rewards", "lines"}


def written() -> list[Path]:
    return [page for page in PAGES if page.name not in MADE]


def examples() -> list[str]:
    return _FENCED.findall(FORMAT)


def problems_of(example: str) -> tuple[Problem, ...]:
    keys = set(_TOP_KEY.findall(example))
    director = bool(keys & _DIRECTORS_OWN)
    if "format" not in keys:
        example = whole(example, "director" if director else "scenario")
    read = read_director if director else read_exercise if "deals" in keys else read_scenario
    name = re.search(r"^id: (.+)$", example, re.MULTILINE)
    assert name is not None
    around = Surroundings(
        directors=Library.shipped().director_names(),
        portraits=portrait_names(),
        scenarios=frozenset({"first-favour", "second-favour"}),
        scenario=talks,
    )
    return read(example, f"{name[1]}.yaml", around).problems


@pytest.mark.parametrize("example", [one for one in examples() if one.startswith("format:")])
def test_a_whole_file_of_the_format_page_has_no_problem(example: str) -> None:
    assert [(p.code, p.span, p.message()) for p in problems_of(example)] == []


@pytest.mark.parametrize("example", [one for one in examples() if not one.startswith("format:")])
def test_a_part_of_a_file_on_the_format_page_has_no_error(example: str) -> None:
    errors = [(p.code, p.span, p.message()) for p in problems_of(example) if p.severity == "error"]
    assert errors == []


def marked(name: str) -> Iterator[tuple[str, str]]:
    """What stands under each mark of a kind on the format page: its words, and the text up to a gap."""
    for found in re.finditer(rf"<!-- {name}: (.+?) -->\n\n(.+?)\n\n", FORMAT, re.DOTALL):
        yield found[1], found[2]


def named(text: str) -> set[str]:
    """The words in code style of a paragraph, or of a table's first column."""
    cells = [line.split("|")[1] for line in text.split("\n")[2:]] if text.startswith("|") else [text]
    return {word for cell in cells for word in re.findall(r"`(\w+)`", cell)}


def keys_of(name: str) -> set[str]:
    found: type[BaseModel] = next(vars(module)[name] for module in MODELS if hasattr(module, name))
    return {field.alias or key for key, field in found.model_fields.items()}


@pytest.mark.parametrize(("models", "text"), [*marked("keys")])
def test_the_tables_of_keys_list_what_the_model_takes_and_nothing_else(models: str, text: str) -> None:
    added, _, left_out = models.partition(" - ")
    keys = set().union(*map(keys_of, added.split()))
    assert named(text) == keys - set().union(*map(keys_of, left_out.split()))


def test_every_model_of_the_format_has_its_table() -> None:
    listed = {name for models, _ in marked("keys") for name in models.partition(" - ")[0].split()}
    every = {
        name
        for module in MODELS
        for name, found in vars(module).items()
        if isinstance(found, type)
        and issubclass(found, vocabulary.Authored)
        and found.__module__ == module.__name__
    }
    without_one = {"Both", "Start", "Regions", "Effects", "Rewards", "Pick", "Lines"}
    assert listed == every - without_one


@pytest.mark.parametrize(("name", "text"), [*marked("words")])
def test_the_lists_of_words_are_those_of_the_format(name: str, text: str) -> None:
    words = set(get_args(getattr(vocabulary, name)))
    if name == "LineOccasion":
        assert named(text) - set(get_args(vocabulary.Occasion)) - {"answers", "criteria"} == words - {
            "concession"
        }
        assert "| `concession` |" in text
    else:
        assert named(text) == words | ({name.lower()} & named(text))


def test_acts_people_and_the_parameters_of_a_face_are_listed() -> None:
    acts = re.search(r"^Acts: (.+?)\. Their", FORMAT, re.MULTILINE | re.DOTALL)
    people = re.search(r"^People: (.+?)\.$", FORMAT, re.MULTILINE)
    faces = re.search(r"^\| parameter .+?\n\n", FORMAT, re.MULTILINE | re.DOTALL)
    assert acts is not None
    assert people is not None
    assert faces is not None
    assert named(acts[1]) == set(standard_acts())
    assert named(people[1]) == set(portrait_names() or ())
    assert named(faces[0].rstrip()) == {feature.name for feature in fields(Face)}


def below(group: click.Group) -> dict[str, click.Command]:
    context = click.Context(group)
    found = {name: group.get_command(context, name) for name in group.list_commands(context)}
    return {name: command for name, command in found.items() if command is not None}


def command_of(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that a command line begins with, and the words after it."""
    here: click.Command = commands
    while isinstance(here, click.Group) and words and not words[0].startswith("-"):
        known = below(here)
        assert words[0] in known, f"there is no command {words[0]}"
        here, words = known[words[0]], words[1:]
    return here, words


def options_of(command: click.Command) -> set[str]:
    names = {name for param in command.params if isinstance(param, click.Option) for name in param.opts}
    return names | {"--help", "--version"}


def command_lines() -> Iterator[tuple[str, str]]:
    for page in written():
        for found in re.finditer(r"(?:main\.py|mixed-signals) ([a-z][^`\n#>]*)", page.read_text("utf-8")):
            yield page.name, found[1].strip()


@pytest.mark.parametrize(("page", "line"), [*command_lines()])
def test_command_lines_are_known(page: str, line: str) -> None:
    command, words = command_of(shlex.split(line))
    assert {word for word in words if word.startswith("--")} <= options_of(command), page


def leaves(group: click.Group, path: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in below(group).items():
        if isinstance(command, click.Group):
            yield from leaves(command, f"{path}{name} ")
        else:
            yield f"{path}{name}", command


@pytest.mark.parametrize(("name", "command"), [*leaves(commands)])
def test_every_command_has_its_part_with_every_option(name: str, command: click.Command) -> None:
    part = re.search(rf"^##+ {name}\n(.+?)(?=^##|\Z)", COMMANDS, re.MULTILINE | re.DOTALL)
    assert part is not None
    listed = set(re.findall(r"(?<!\w)--?[a-z][a-z-]*", part[1]))
    assert options_of(command) - {"--help", "--version"} <= listed
    choices = [
        word
        for param in command.params
        if isinstance(param.type, click.Choice)
        for word in param.type.choices
    ]
    assert [word for word in choices if f"`{word}`" not in part[1]] == []


_PATH = re.compile(r"[\w.*-]+(?:/[\w.*-]+)*(?:/|\.(?:py|yaml|md|toml|ts|qm|txt|svg))")


def paths(text: str) -> Iterator[str]:
    """Paths of the project that a page names: in code style, and in drawings."""
    for code in re.findall(r"`([^`\n]+)`", text):
        if _PATH.fullmatch(code) and "/" in code:
            yield code
    for language, drawing in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        if not language:
            yield from (word for word in _PATH.findall(drawing) if "/" in word and not word.startswith("/"))


_ELSEWHERE = {"scenarios/my-first.yaml", "locale/LANGUAGE/ID.po"}


@pytest.mark.parametrize("page", written(), ids=lambda page: page.name)
def test_files_and_folders_that_a_page_names_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [
        path
        for path in paths(text)
        if path not in _ELSEWHERE and not any([*ROOT.glob(path), *(ROOT / "simulator").glob(path)])
    ]
    assert missing == []


@pytest.mark.parametrize("page", written(), ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("http"):
            continue
        name, _, anchor = target.partition("#")
        there = page if not name else (page.parent / name).resolve()
        assert there.exists(), target
        if anchor:
            words = there.read_text(encoding="utf-8")
            headings = re.findall(r"^#+ (.+)$", words, re.MULTILINE)
            anchors = {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}
            assert anchor in anchors | set(re.findall(r'^<a id="([\w-]+)">', words, re.MULTILINE)), target


def test_the_table_of_acts_has_their_points() -> None:
    rules = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \| (-?\d*) ?\| (-?\d*) ?\| (-?\d*) ?\|$", rules, re.MULTILINE)
    listed = {act: tuple(int(points or 0) for points in row) for act, *row in rows}
    assert listed == {
        act: (points.process, points.relation, points.face) for act, points in standard_acts().items()
    }
