"""The content that an attempt was played on, kept with it so that it can be replayed after any edit."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.scenario.acts import acts_of
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

RULES_VERSION = 1
"""Raised whenever the same choices would score or end differently; stored with every attempt."""


@dataclass(frozen=True, slots=True)
class Content:
    """A scenario and a director as played, without positions and comments.

    `hash` names the content: equal for equal words and numbers, whatever the layout of the files.
    """

    hash: str
    document: str


def freeze(scenario: Scenario, director: Director) -> Content:
    """The canonical JSON of both, with every act's points written out, and its SHA-256."""
    scenario = scenario.model_copy(update={"acts": acts_of(scenario.acts)})
    parts: dict[str, Any] = {
        "scenario": _plain(scenario),
        "director": _plain(director),
        # Keys are sorted to make the text canonical; the orders that have a meaning stand beside it.
        "order": {name: list(getattr(scenario, name)) for name in ("terms", "facts", "scenes", "endings")},
    }
    document = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Content(hash_of(document), document)


def hash_of(document: str) -> str:
    """The name of a content: the SHA-256 of its document."""
    return hashlib.sha256(document.encode()).hexdigest()


def thaw(document: str) -> tuple[Scenario, Director]:
    """The scenario and director of a stored document, with the acts that were in force.

    Raises:
        ValueError: the document is damaged.
    """
    try:
        parts = json.loads(document)
        scenario_data: dict[str, Any] = parts["scenario"]
        for name, order in parts["order"].items():
            scenario_data[name] = {key: scenario_data[name][key] for key in order}
        return Scenario.model_validate(scenario_data), Director.model_validate(parts["director"])
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"stored content cannot be read: {error}") from error


def _plain(model: Scenario | Director) -> Mapping[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)
