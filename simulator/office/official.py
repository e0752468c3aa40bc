"""The official voice after the deal: the client's survey, and what the company paper makes of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Survey:
    """The client's answer to the survey, without words.

    Attributes:
        mark: out of ten, from the client's satisfaction.
        about: what weighed most with the client, a code of `official.yaml`.
        term, level: the term it is about and the level signed, if it is one.
        line: which of the wordings.
    """

    mark: int
    about: str
    term: str | None
    level: int | None
    line: int
