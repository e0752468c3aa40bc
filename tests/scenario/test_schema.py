"""The JSON Schema: valid, complete, and in agreement with what the program accepts."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
import yaml

from simulator.scenario.director_model import Director
from simulator.scenario.library import SHIPPED, yaml_files
from simulator.scenario.model import Scenario
from simulator.scenario.reading import compose
from simulator.scenario.schema import Kind, described, json_schema
from simulator.scenario.source import Source
from simulator.scenario.template import template
from simulator.scenario.vocabulary import Authored
from tests.commands.material import DIRECTOR_TEXT

KINDS: tuple[Kind, ...] = get_args(Kind)
SCENARIOS = [*yaml_files(SHIPPED)]
DIRECTORS = [*yaml_files(SHIPPED / "directors")]
EXERCISES = [*yaml_files(SHIPPED / "exercises")]


def data(text: str) -> Any:
    """A file as the program reads it."""
    composed = compose(Source(text, "file.yaml"))
    assert composed.whole
    return composed.root


def faults(kind: Kind, content: Any) -> list[str]:
    validator = jsonschema.Draft7Validator(json_schema(kind))
    return [error.message for error in validator.iter_errors(content)]


def models(base: type[Authored]) -> Iterator[type[Authored]]:
    for child in base.__subclasses__():
        yield child
        yield from models(child)


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield part
        for value in part.values():
            yield from nodes(value)
    elif isinstance(part, list):
        for value in part:
            yield from nodes(value)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_valid_schema(kind: Kind) -> None:
    jsonschema.Draft7Validator.check_schema(json_schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_that_lies_beside_the_library_is_the_current_one(kind: Kind) -> None:
    """Files name it in their first line; `schema KIND > scenarios/KIND.schema.json` writes it anew."""
    shipped = (SHIPPED / f"{kind}.schema.json").read_text(encoding="utf-8")
    assert json.loads(shipped) == json_schema(kind)


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda path: path.stem)
def test_every_shipped_scenario_fits(file: Path) -> None:
    assert faults("scenario", data(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("file", DIRECTORS, ids=lambda path: path.stem)
def test_every_shipped_director_fits(file: Path) -> None:
    assert faults("director", data(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("file", EXERCISES, ids=lambda path: path.stem)
def test_every_shipped_exercise_fits(file: Path) -> None:
    assert faults("exercise", data(file.read_text(encoding="utf-8"))) == []


def test_what_new_writes_fits() -> None:
    assert faults("scenario", data(template("corner-shop"))) == []
    assert faults("director", data(DIRECTOR_TEXT)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("level: beginner", "level: easy"),
        ("minutes: 5", "minutes: 0"),
        ("minutes: 5", "minutes: five"),
        ("title:", "titel:"),
        ("mood: guarded", "mood: happy"),
        ("acts: [listen]", "acts: [listenn]"),
        ("id: ask_week", "id: Ask-week"),
        ("goto: bargain", "goto: [bargain]"),
        ("kind: deal ", "kind: agreement "),
        ("format: 1", "format: 2"),
    ],
)
def test_mistakes_are_marked(old: str, new: str) -> None:
    text = template("corner-shop")
    assert old in text
    assert faults("scenario", data(text.replace(old, new, 1)))


@pytest.mark.parametrize("kind", KINDS)
def test_no_object_takes_keys_that_are_not_known(kind: Kind) -> None:
    for node in nodes(json_schema(kind)):
        if "properties" in node or "patternProperties" in node:
            assert node["additionalProperties"] is False


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_described(kind: Kind) -> None:
    for node in nodes(json_schema(kind)):
        if "properties" in node and "$schema" not in node["properties"]:
            assert [name for name, key in node["properties"].items() if "description" not in key] == []


def test_nothing_is_described_that_is_no_key() -> None:
    words = yaml.safe_load(
        Path(SHIPPED.parent, "simulator/scenario/schema_words.yaml").read_text(encoding="utf-8")
    )
    known = {model.__name__: model for model in models(Authored)}
    for name, keys in words.items():
        fields = {field.alias or key for key, field in known[name].model_fields.items()}
        assert set(keys) <= fields


def test_a_models_own_words_come_before_inherited_ones() -> None:
    assert described(Scenario)["title"]
    assert described(Director)["name"]
    start = json_schema("scenario")["definitions"]["Start"]["properties"]["client"]["description"]
    assert start.startswith("Client satisfaction when talks begin")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_that_only_the_program_needs(kind: Kind) -> None:
    found = json_schema(kind)
    assert [node for node in nodes(found) if node.get("type") == "null"] == []
    assert [node for node in nodes(found["definitions"]) if isinstance(node.get("title"), str)] == []
