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
    return tuple(_line(row, library, language) for row in attempts)


def _line(row: "AttemptRow", library: "Library", language: str) -> Line:
    title, name, company = row.title, row.director_name, ""
    story, principal = library.scenario(row.scenario), library.director(row.director)
    if story is not None and story.loaded.value is not None:
        words = story.words(language)
        title, company = words.title, words.client.company
    if principal is not None and principal.loaded.value is not None:
        name = principal.words(language).name
    state: State = "finished" if row.finished is not None else "abandoned" if row.abandoned else "paused"
    return Line(
        id=row.id,
        when=row.finished or row.changed,
        scenario=title,
        director=name,
        company=company,
        mode=row.mode,
        state=state,
        client_score=row.client,
        company_score=row.company,
        region=row.region,
        kind=row.kind,
        decisions=row.decisions,
    )
