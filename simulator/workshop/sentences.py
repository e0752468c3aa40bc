"""The workshop's own sentences, in every language, from `sentences.yaml`."""

from functools import cache
from pathlib import Path

import yaml

from simulator.scenario.wording import fill

_FILE = Path(__file__).with_name("sentences.yaml")


def sentence(code: str, language: str, **args: str) -> str:
    """A sentence with its arguments filled in; in English where the language has none."""
    entry = _sentences()[code]
    return fill(entry.get(language, entry["en"]), args)


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Constant data that ships, read when the first sentence is asked for."""
    found: dict[str, dict[str, str]] = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return found
