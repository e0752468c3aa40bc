"""What keeps a team's database from being used: one sentence, without a password or a server's text."""

from functools import cache
from pathlib import Path

_SENTENCES = Path(__file__).with_name("faults.yaml")


class TeamFault(Exception):
    """The team's database cannot be used now; what it has not taken still waits here.

    Attributes:
        code: which fault, a key of the catalogue of sentences.
        version: which version its tables have, where that is why.
    """

    def __init__(self, code: str, version: str | None = None) -> None:
        self.code, self.version = code, version
        super().__init__(code)

    def message(self, language: str = "en") -> str:
        """One plain sentence: what is wrong and what to do."""
        return sentence(self.code, language, version=self.version)

    def __str__(self) -> str:
        return self.message()


def sentence(code: str, language: str = "en", **values: object) -> str:
    """The sentence of a fault, or of why an attempt was not taken (`not-taken-...`)."""
    sentences = _sentences().get(code) or _sentences()["unreachable"]
    return sentences.get(language, sentences["en"]).format(**values)


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Every fault's sentence by language; read only when there is a fault to report."""
    import yaml

    sentences: dict[str, dict[str, str]] = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
    return sentences
