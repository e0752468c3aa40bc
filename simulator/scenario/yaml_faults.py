"""What libyaml could not read, in terms of what the author wrote."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from simulator.scenario.nodes import Place
from simulator.scenario.source import Source


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place, by character offsets."""

    code: str
    place: Place
    args: Mapping[str, str]


def explain(error: yaml.YAMLError, source: Source) -> Fault:
    """The fault behind an error of the YAML reader."""
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    offset = mark.index if mark is not None else int(getattr(error, "position", 0) or 0)
    return Fault("yaml-syntax", (offset, offset + 1), {"line": source.line_at(offset)[1].strip()})
