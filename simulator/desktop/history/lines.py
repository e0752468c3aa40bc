"""What the table of attempts shows: plain lines, with what each is sorted by."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.library import Library

State = Literal["finished", "paused", "abandoned"]


@dataclass(frozen=True)
class Line:
    """One attempt: ids are turned into words when they are shown.

    Scores, `region` and `kind` are None until the talks have ended.
    """

    id: str
    when: datetime
    scenario: str
    director: str
    company: str
    mode: str
    state: State
    client_score: int | None
    company_score: int | None
    region: str | None
    kind: str | None
    decisions: int


def lines_of(attempts: Iterable["AttemptRow"], library: "Library", language: str) -> tuple[Line, ...]:
    """The attempts as lines in the order given; names in a language where the library still has them."""
    stories: dict[str, tuple[str, str] | None] = {}
    names: dict[str, str | None] = {}
    lines = []
    for row in attempts:
        if row.scenario not in stories:
            stories[row.scenario] = _story(library, row.scenario, language)
        if row.director not in names:
            names[row.director] = _name(library, row.director, language)
        title, company = stories[row.scenario] or (row.title, "")
        lines.append(_line(row, title, company, names[row.director] or row.director_name))
    return tuple(lines)


def _story(library: "Library", id: str, language: str) -> tuple[str, str] | None:
    """A scenario's title and client company, if the library has it."""
    entry = library.scenario(id)
    if entry is None or entry.loaded.value is None:
        return None
    words = entry.words(language)
    return words.title, words.client.company


def _name(library: "Library", id: str, language: str) -> str | None:
    entry = library.director(id)
    return None if entry is None or entry.loaded.value is None else entry.words(language).name


def _line(row: "AttemptRow", title: str, company: str, director: str) -> Line:
    state: State = "finished" if row.finished is not None else "abandoned" if row.abandoned else "paused"
    return Line(
        id=row.id,
        when=row.finished or row.changed,
        scenario=title,
        director=director,
        company=company,
        mode=row.mode,
        state=state,
        client_score=row.client,
        company_score=row.company,
        region=row.region,
        kind=row.kind,
        decisions=row.decisions,
    )
