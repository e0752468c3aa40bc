"""Faults of the surroundings that keep the history from being read or written: one sentence, what to do."""

from functools import cache
from pathlib import Path

_SENTENCES = Path(__file__).with_name("faults.yaml")


class HistoryFault(Exception):
    """The history cannot be read or written now; nothing was changed.

    Attributes:
        code: which fault, a key of the catalogue of sentences.
        values: what its sentence names: the file, the folder, a version.
    """

    def __init__(self, code: str, **values: str) -> None:
        self.code, self.values = code, values
        super().__init__(code)

    def message(self, language: str = "en") -> str:
        """One plain sentence: what is wrong and what to do."""
        sentences = _sentences()[self.code]
        return sentences.get(language, sentences["en"]).format(**self.values)

    def __str__(self) -> str:
        return self.message()


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Every fault's sentence by language; read only when there is a fault to report."""
    import yaml

    sentences: dict[str, dict[str, str]] = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
    return sentences
