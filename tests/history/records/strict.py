"""What xAPI 1.0.3 lets the statements of this program be: nothing that the standard does not name."""

import re
from typing import Any

from jsonschema import Draft202012Validator

_IRI = {"type": "string", "pattern": r"^[a-zA-Z][a-zA-Z0-9+.-]*://[^\s<>\"{}|\\^`]+$"}
_UUID = {
    "type": "string",
    "pattern": r"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
}
_WORDS = {
    "type": "object",
    "propertyNames": {"pattern": r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
    "additionalProperties": {"type": "string", "minLength": 1},
}
_EXTENSIONS = {"type": "object", "propertyNames": _IRI, "additionalProperties": {"not": {"type": "null"}}}
_DURATION = {"type": "string", "pattern": r"^PT\d+\.\d\dS$"}
_UNIT = {"type": "number", "minimum": -1, "maximum": 1}


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
        "minProperties": 1,
    }


_CHOICE = _object(
    ("id", "description"), id={"type": "string", "pattern": r"^[^\s\[\],:]+$"}, description=_WORDS
)
_ACTIVITY = _object(
    ("objectType", "id", "definition"),
    objectType={"const": "Activity"},
    id=_IRI,
    definition={
        **_object(
            ("type",),
            type=_IRI,
            name=_WORDS,
            interactionType={"enum": ["choice", "other"]},
            choices={"type": "array", "minItems": 1, "items": _CHOICE},
        ),
        "dependentRequired": {"choices": ["interactionType"]},
    },
)
_ACTIVITIES = {"type": "array", "minItems": 1, "items": _ACTIVITY}
_SCORE = _object(
    scaled=_UNIT, raw={"type": "number"}, min={"type": "number"}, max={"type": "number"}
)  # fmt: skip
STATEMENT = _object(
    ("id", "actor", "verb", "object", "context", "timestamp"),
    id=_UUID,
    actor=_object(
        ("objectType", "account"),
        objectType={"const": "Agent"},
        name={"type": "string", "minLength": 1},
        account=_object(("homePage", "name"), homePage=_IRI, name={"type": "string", "minLength": 1}),
    ),
    verb=_object(("id", "display"), id=_IRI, display=_WORDS),
    object=_ACTIVITY,
    result=_object(
        score=_SCORE,
        completion={"type": "boolean"},
        response={"type": "string"},
        duration=_DURATION,
        extensions=_EXTENSIONS,
    ),
    context=_object(
        ("registration", "revision", "platform", "language", "contextActivities", "extensions"),
        registration=_UUID,
        revision={"type": "string", "pattern": "^[0-9a-f]{64}$"},
        platform={"type": "string"},
        language={"enum": ["en", "ru"]},
        contextActivities=_object(
            ("grouping", "category"), parent=_ACTIVITIES, grouping=_ACTIVITIES, category=_ACTIVITIES
        ),
        extensions=_EXTENSIONS,
    ),
    timestamp={"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"},
)


def faults(statement: dict[str, Any]) -> list[str]:
    """What is not as the standard wants it."""
    found = [
        f"{error.json_path}: {error.message}"
        for error in Draft202012Validator(STATEMENT).iter_errors(statement)
    ]
    choices = statement["object"]["definition"].get("choices")
    if choices is not None:
        ids = [choice["id"] for choice in choices]
        if len(ids) != len(set(ids)):
            found.append("choices: an id stands twice")
        response = statement.get("result", {}).get("response", "")
        if response and not set(re.split(r"\[,\]", response)) <= set(ids):
            found.append(f"result.response: {response} is none of the choices")
    return found
