"""The JSON Schema of the file format, for editors: every key described, nothing allowed that is not known."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel

from simulator.scenario.acts import standard_acts
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Authored

Kind = Literal["scenario", "director", "exercise"]
Schema = dict[str, Any]

MODELS: Mapping[Kind, type[Authored]] = {
    "scenario": Scenario,
    "director": Director,
    "exercise": Exercise,
}
_DIALECT = "http://json-schema.org/draft-07/schema#"
_WORDS = Path(__file__).with_name("schema_words.yaml")


def json_schema(kind: Kind) -> Schema:
    """The schema (draft 7, which every editor reads) of a scenario's, a director's or an exercise's file."""
    model = MODELS[kind]
    raw = model.model_json_schema(by_alias=True, ref_template="#/definitions/{model}")
    models = models_by_name()
    definitions = {
        name: _described(_clean(found), models[name]) for name, found in sorted(raw.pop("$defs").items())
    }
    if kind == "scenario":
        acts = list(standard_acts())
        definitions["Choice"]["properties"]["acts"]["items"]["enum"] = acts
    head = {"$schema": _DIALECT, "title": f"Mixed Signals: {'an' if kind == 'exercise' else 'a'} {kind}"}
    return {**head, **_described(_clean(raw), model), "definitions": definitions}


def models_by_name() -> dict[str, type[Authored]]:
    """The forms that a file is made of, by the names that a schema gives them."""
    return {found.__name__: found for found in _models_of(Authored)}


def described(model: type[BaseModel]) -> dict[str, str]:
    """What each key of a model means, by the name it has in a file; a class's own words come first."""
    words: dict[str, str] = {}
    for base in reversed(model.__mro__):
        words |= _words().get(base.__name__, {})
    return words


@cache
def _words() -> dict[str, dict[str, str]]:
    """Constant data that ships, read when a schema is first asked for."""
    words: dict[str, dict[str, str]] = yaml.load(_WORDS.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return words


def _models_of(base: type[Authored]) -> list[type[Authored]]:
    return [model for child in base.__subclasses__() for model in (child, *_models_of(child))]


def _described(schema: Schema, model: type[Authored]) -> Schema:
    words = described(model)
    for name, key in schema.get("properties", {}).items():
        if name in words:
            key["description"] = words[name]
    return schema


def _clean(schema: Schema) -> Schema:
    """Without what only pydantic needs: titles, nulls, defaults that say nothing."""
    done = {key: _cleaned(key, value) for key, value in schema.items() if not _is_noise(key, value)}
    if "patternProperties" in done:
        done["additionalProperties"] = False
    some = done.get("anyOf")
    if some is None:
        return done
    types = [item.get("type") for item in some]
    if all(set(item) == {"type"} for item in some):
        del done["anyOf"]
        wide = [name for name in types if not (name == "integer" and "number" in types)]
        return {**done, "type": wide[0] if len(wide) == 1 else wide}
    if len(some) == 1:
        del done["anyOf"]
        return {**done, **some[0]}
    return done


def _is_noise(key: str, value: Any) -> bool:
    return (key == "title" and isinstance(value, str)) or (key == "default" and value in (None, [], {}))


def _cleaned(key: str, value: Any) -> Any:
    if key in ("properties", "patternProperties", "definitions"):
        return {name: _clean(item) for name, item in value.items()}
    if key in ("anyOf", "oneOf"):
        return [_clean(item) for item in value if item.get("type") != "null"]
    if key in ("items", "additionalProperties", "propertyNames") and isinstance(value, dict):
        return _clean(value)
    return value
