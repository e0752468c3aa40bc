"""Where the client's satisfaction came from: what terms bought, and what was earned by dealing well."""

from dataclasses import dataclass
from typing import Literal

from simulator.negotiation.ledger import Entry

SourceName = Literal["terms", "process", "relation", "face"]


@dataclass(frozen=True, slots=True)
class Source:
    """One source of the client's change, with the entries that make it up, in order."""

    name: SourceName
    points: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """The client's change, split without remainder.

    `sources` are terms, process, relation and face, in that order; their points sum to exactly the change
    of the uncapped score, `end` - `start`.
    """

    start: int
    end: int
    sources: tuple[Source, ...]

    @property
    def bought(self) -> int:
        """What the terms brought."""
        return self.sources[0].points

    @property
    def earned(self) -> int:
        """What everything else brought."""
        return sum(source.points for source in self.sources[1:])
