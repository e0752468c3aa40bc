"""What the table of attempts shows: plain lines, with names in the language in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.library import Library

State = Literal["finished", "paused", "abandoned"]


@dataclass(frozen=True, slots=True)
class Line:
    """One attempt; `company` is the client's, empty where the library does not have the scenario any more."""

    row: "AttemptRow"
    scenario: str
    company: str
    director: str

    @property
    def id(self) -> str:
        """The attempt's id."""
        return self.row.id

    @property
    def state(self) -> State:
        """Whether talks have ended; if not, whether they can simply be gone on with."""
        if self.row.finished is not None:
            return "finished"
        return "abandoned" if self.row.abandoned else "paused"


class Names:
    """What scenarios and directors are called in a language: by the library, else as they were played."""

    def __init__(self, library: "Library", language: str) -> None:
        self._stories = {one.id: one for one in library.covers(language) if one.problem is None}
        self._directors = {one.id: one.called for one in library.director_covers(language) if one.called}

    def scenario(self, id: str, played: str) -> str:
        """A scenario's title; `played` is what it was called when it was played."""
        known = self._stories.get(id)
        return played if known is None else known.title

    def company(self, id: str) -> str:
        """The client's company; empty where it is not known."""
        known = self._stories.get(id)
        return "" if known is None else known.company

    def director(self, id: str, played: str) -> str:
        """A director's name; `played` is what he was called then."""
        return self._directors.get(id, played)

    def regions(self, id: str) -> tuple[int, int]:
        """From which scores on a side is content in a scenario."""
        known = self._stories.get(id)
        return (60, 60) if known is None else known.regions


def lines_of(attempts: Iterable["AttemptRow"], names: Names) -> tuple[Line, ...]:
    """The attempts as lines, in the order given."""
    return tuple(
        Line(
            row,
            names.scenario(row.scenario, row.title),
            names.company(row.scenario),
            names.director(row.director, row.director_name),
        )
        for row in attempts
    )
