"""What keeps statements from being sent: one sentence, without a key, a name or an answer of the server's."""

from functools import cache
from pathlib import Path

_SENTENCES = Path(__file__).with_name("faults.yaml")


class RecordFault(Exception):
    """Statements cannot be sent now; those that were not acknowledged still wait.

    Attributes:
        code: which fault, a key of the catalogue of sentences.
        status: the server's answer, where there was one.
        retry_after: for how many seconds the server wants to be left alone, where it says so.
    """

    def __init__(self, code: str, status: int | None = None, retry_after: int | None = None) -> None:
        self.code, self.status, self.retry_after = code, status, retry_after
        super().__init__(code)

    def message(self, language: str = "en") -> str:
        """One plain sentence: what is wrong and what to do."""
        sentences = _sentences().get(self.code) or _sentences()["unreachable"]
        return sentences.get(language, sentences["en"]).format(status=self.status)

    def __str__(self) -> str:
        return self.message()


@cache
def _sentences() -> dict[str, dict[str, str]]:
    """Every fault's sentence by language; read only when there is a fault to report."""
    import yaml

    sentences: dict[str, dict[str, str]] = yaml.safe_load(_SENTENCES.read_text(encoding="utf-8"))
    return sentences
