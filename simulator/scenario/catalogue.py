"""The problem catalogue: every code with its severity and its sentences in every language."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from simulator.scenario.wording import fill

_FOLDER = Path(__file__).with_name("problems")


class Catalogue:
    """Sentences by code. Reads the data files once, when the first problem is worded."""

    def __init__(self, folder: Path = _FOLDER) -> None:
        self.entries: dict[str, dict[str, Any]] = {}
        for path in sorted(folder.glob("*.yaml")):
            self.entries.update(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))

    def severity(self, code: str) -> Literal["error", "warning", "hint"]:
        """The severity of a code."""
        found: Literal["error", "warning", "hint"] = self.entries[code]["severity"]
        return found

    def message(self, code: str, args: Mapping[str, str], language: str = "en") -> str:
        """What is wrong, in one sentence."""
        return self._sentence(code, "message", args, language)

    def hint(self, code: str, args: Mapping[str, str], language: str = "en") -> str:
        """What is allowed; empty if the message says it all."""
        return self._sentence(code, "hint", args, language)

    def _sentence(self, code: str, part: str, args: Mapping[str, str], language: str) -> str:
        entry = self.entries[code]
        words = entry.get(language) or entry["en"]
        return fill(words.get(part, ""), args).strip()


@cache
def catalogue() -> Catalogue:
    """The catalogue that ships: constant data, read once."""
    return Catalogue()
