"""What keeps a history from being moved: one sentence, what to do."""

from functools import cache
from pathlib import Path

import yaml

_SENTENCES = Path(__file__).with_name("faults.yaml")


class ExchangeFault(Exception):
    """A file cannot be written or read, or is no sound export; nothing was changed.

    Attributes:
        code: which fault, a key of the catalogue of sentences.
        values: what its sentence names: the file, an attempt, a line.
    """

    def __init__(self, code: str, **values: str) -> None:
        self.code, self.values = code, values
        super().__init__(code)

    def message(self, language: str = "en") -> str:
        """One plain sentence: what is wrong and what to do."""
        return sentence(self.code, language, **self.values)

    def __str__(self) -> str:
        return self.message()


def sentence(code: str, language: str = "en", **values: str) -> str:
    """The sentence of a fault, or why an attempt is refused."""
    sentences = _sentences()[code]
    return sentences.get(language, sentences["en"]).format(**values)


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Every sentence by language; read only when there is something to report."""
    sentences: dict[str, dict[str, str]] = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
    return sentences
