"""The schema says what is written, and the page says what is in the schema."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from simulator.history.exchange.records import HistoryFile
from simulator.history.exchange.schema import history_schema
from tests.history.exchange.making import Plan, opened, plans, play, written

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "exchange.md").read_text(encoding="utf-8")
SOUND = jsonschema.Draft202012Validator(history_schema())


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("schema")
    history = opened(folder, "played")
    play(
        history,
        [*plans(random.Random(4), 12), Plan(2, russian=True, doings=(12, 14, 20, 14, 3, 44, 41, 43, 40))],
    )
    text = written(history, folder / "played.json")
    history.close()
    return json.loads(text)


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(value)


def test_it_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(history_schema())


def test_what_is_written_is_of_the_schema_and_of_the_records(document: Any) -> None:
    assert list(SOUND.iter_errors(document)) == []
    HistoryFile.model_validate(document)
    kinds = {event["kind"] for attempt in document["attempts"] for event in attempt["events"]}
    assert {"start", "choice", "rewind", "forecast", "answer", "office_left"} <= kinds
    assert any(content["words"][0]["document"] for content in document["contents"])


def test_nothing_else_is_of_it(document: Any) -> None:
    for node in nodes({"properties": history_schema()["properties"], "$defs": history_schema()["$defs"]}):
        if "properties" in node and node.get("type") == "object":
            assert node["additionalProperties"] is False
    assert not SOUND.is_valid({**document, "more": 1})
    assert not SOUND.is_valid({**document, "exported": "yesterday"})


def test_every_key_is_on_the_page() -> None:
    keys = {key for node in nodes(history_schema()) for key in node.get("properties", {})}
    assert len(keys) > 60
    assert {key for key in keys if f"`{key}`" not in PAGE} == set()
    words = {
        word for node in nodes(history_schema()) for word in node.get("enum", ()) if isinstance(word, str)
    }
    told = {word for word in words if f"`{word}`" not in PAGE}
    assert told <= {"client", "company", *re.findall(r"\w+_\w+", " ".join(words))}
