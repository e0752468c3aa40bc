"""Where the client's satisfaction came from: what terms bought, and what was earned by dealing well."""

from dataclasses import dataclass
from typing import get_args

from simulator.attempt import Attempt
from simulator.negotiation.ledger import Entry
from simulator.negotiation.sources import SourceName, facets_of, source_of


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


def satisfaction(attempt: Attempt) -> Satisfaction:
    """The client's change so far, by its sources."""
    facets = facets_of(attempt.rules)
    entries: dict[str, list[Entry]] = {name: [] for name in get_args(SourceName)}
    for entry in attempt.ledger:
        if entry.side == "client":
            entries[source_of(entry, facets)].append(entry)
    return Satisfaction(
        start=attempt.rules.start[0],
        end=attempt.state.client,
        sources=tuple(
            Source(name, sum(entry.points for entry in entries[name]), tuple(entries[name]))
            for name in get_args(SourceName)
        ),
    )
