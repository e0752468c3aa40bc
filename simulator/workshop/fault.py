"""What keeps the Workshop from reading or writing a file: one sentence, what to do."""

from functools import cache
from pathlib import Path

import yaml

from simulator.scenario.problem import Problem

_SENTENCES = Path(__file__).with_name("faults.yaml")


class WorkshopFault(Exception):
    """A file cannot be read or written now, or is not what it should be; nothing was changed.

    Attributes:
        code: which fault, a key of the catalogue of sentences.
        values: what its sentence names: files, folders, ids.
        problem: the first error of the file, where that is why.
    """

    def __init__(self, code: str, problem: Problem | None = None, **values: str) -> None:
        self.code, self.problem, self.values = code, problem, values
        super().__init__(code)

    def message(self, language: str = "en") -> str:
        """One plain sentence: what is wrong and what to do."""
        sentences = _sentences()[self.code]
        problem = "" if self.problem is None else self.problem.message(language).rstrip(".")
        return sentences.get(language, sentences["en"]).format(problem=problem, **self.values)

    def __str__(self) -> str:
        return self.message()


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Every fault's sentence by language; read only when there is a fault to report."""
    sentences: dict[str, dict[str, str]] = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
    return sentences
