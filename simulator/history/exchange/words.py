"""The words of tables in one language."""

from functools import cache
from pathlib import Path
from typing import Literal

import yaml

Language = Literal["en", "ru"]

_WORDS = Path(__file__).with_name("words.yaml")


def words(language: Language) -> dict[str, str]:
    """Every word by its key."""
    return {key: said[language] for key, said in _all().items()}


@cache
def _all() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    return read
