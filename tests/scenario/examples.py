"""The catalogue's examples as files: each shows the parts that matter, and the rest comes from a base."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.scenario.catalogue import FOLDER, catalogue
from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Surroundings

_BASE = FOLDER / "base"
_KEY = re.compile(r"^(\w+):", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """An example of a code: what kind of file it is, and its bytes; None stands for no file.

    `deep` says that the exact analysis finds it, within these budgets; None, that it is not needed.
    """

    code: str
    of: str
    data: bytes | None
    deep: Mapping[str, Any] | None = None


def examples(side: str) -> list[Example]:
    """Every code's bad or good example."""
    return [
        Example(
            code, entry.get("of", "scenario"), _data(entry[side], entry.get("of", "scenario")), _deep(entry)
        )
        for code, entry in catalogue().entries.items()
    ]


def _deep(entry: Mapping[str, Any]) -> Mapping[str, Any] | None:
    match entry.get("deep"):
        case True:
            return {}
        case budgets:
            return budgets


def whole(text: str, of: str) -> str:
    """An example with the base's other parts around it."""
    name = next((kind for kind in ("director", "exercise") if of.startswith(kind)), "scenario")
    base = _sections((_BASE / f"{name}.yaml").read_text("utf-8"))
    own = _sections(text)
    return "".join({**base, **own}.values())


def talks(id: str) -> Scenario | None:
    """A scenario of the examples of exercises; None for the one that has errors."""
    text = whole((_BASE / "talks.yaml").read_text("utf-8"), "scenario").replace("id: example", f"id: {id}")
    return None if id == "broken-talks" else read_scenario(text, f"{id}.yaml").value


AROUND = Surroundings(
    directors=frozenset({"straight", "smile-detective"}),
    portraits=frozenset({"marsh", "hale"}),
    scenarios=frozenset({"first-talks", "second-talks", "broken-talks"}),
    scenario=talks,
)
"""What examples may refer to."""


def _data(example: Any, of: str) -> bytes | None:
    match example:
        case str() if of == "translation":
            return _catalogue(example).encode()
        case str():
            return whole(example, of).encode()
        case {"hex": digits}:
            return bytes.fromhex(str(digits))
        case {"repeat": text, "times": times}:
            line = str(text).replace("\\n", "\n")
            return "".join(line.replace("{number}", str(number)) for number in range(times)).encode()
        case {"repeat_in": "condition", "text": text, "times": times}:
            condition = text * times + "price == 95"
            good: str = catalogue().entries["condition-syntax"]["good"]
            return whole(good.replace("price == 95", condition), of).encode()
        case _:
            return None


def _catalogue(text: str) -> str:
    """A catalogue of the base scenario with an example's entries in place of its own."""
    entries = (_BASE / "scenario.po").read_text("utf-8").split("\n\n")
    context = next(line for line in text.split("\n") if line.startswith("msgctxt"))
    kept = [entry for entry in entries if context not in entry]
    return "\n\n".join([*kept, text])


def _sections(text: str) -> dict[str, str]:
    """A text by its top keys; a key that stands twice keeps both."""
    found: dict[str, str] = {}
    starts = [match.start() for match in _KEY.finditer(text)]
    for start, end in zip(starts, [*starts, len(text)][1:], strict=True):
        match = _KEY.match(text, start)
        assert match is not None
        found[match[1]] = found.get(match[1], "") + text[start:end]
    return found


def written(example: Example, folder: Path) -> Path:
    """The example as a file of the name that its base asks for."""
    path = folder / "example.yaml"
    if example.data is not None:
        path.write_bytes(example.data)
    return path
