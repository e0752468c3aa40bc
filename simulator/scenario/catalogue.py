"""The problem catalogue: every code with its severity and its sentences in every language.

The data files also hold a bad and a good example for every code; the tests run them.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from simulator.scenario.wording import fill

FOLDER = Path(__file__).with_name("problems")
_WORDS = FOLDER / "base" / "words.yaml"


_MARK = "\x1e"
"""Opens an argument that is a word of the catalogue's own; no text that is read here can hold it."""


def word(name: str) -> str:
    """An argument that is said in the language of the sentence: a word of the catalogue's own."""
    return _MARK + name


class Catalogue:
    """Sentences by code."""

    def __init__(self) -> None:
        self.entries: dict[str, dict[str, Any]] = {}
        for path in sorted(FOLDER.glob("*.yaml")):
            self.entries.update(_read(path))
        self.words: dict[str, dict[str, str]] = _read(_WORDS)

    def severity(self, code: str) -> Literal["error", "warning", "hint"]:
        """The severity of a code."""
        found: Literal["error", "warning", "hint"] = self.entries[code]["severity"]
        return found

    def message(self, code: str, args: Mapping[str, str], language: str = "en") -> str:
        """What is wrong, in one sentence."""
        return self._sentence(code, ("message",), args, language)

    def hint(self, code: str, args: Mapping[str, str], language: str = "en") -> str:
        """What is allowed, or the nearest name where there is one."""
        parts = ("near", "hint") if args.get("nearest") else ("hint",)
        return self._sentence(code, parts, args, language)

    def _sentence(self, code: str, parts: tuple[str, ...], args: Mapping[str, str], language: str) -> str:
        entry = self.entries[code]
        sentences = entry.get(language) or entry["en"]
        text = next(sentences[part] for part in parts if part in sentences)
        return fill(text, {name: self._said(value, language) for name, value in args.items()}).strip()

    def _said(self, value: str, language: str) -> str:
        """An argument in the language: a word of the catalogue's own, or as the author wrote it."""
        if not value:
            value = word("none")
        if not value.startswith(_MARK):
            return value
        known = self.words[value[1:]]
        return known.get(language, known["en"])


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found


@cache
def catalogue() -> Catalogue:
    """The catalogue that ships: constant data, read when the first problem is worded."""
    return Catalogue()
