"""Where the client's satisfaction came from: what terms bought, and what was earned by dealing well."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from simulator.attempt import Attempt
from simulator.negotiation.compiled import CompiledScenario, Points
from simulator.negotiation.ledger import Address, Entry
from simulator.scenario.vocabulary import Facet

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


def satisfaction(attempt: Attempt) -> Satisfaction:
    """The client's change so far, by its sources."""
    facets = {points.address: points.facet for points in _authored(attempt.rules) if points.facet is not None}
    entries: dict[str, list[Entry]] = {name: [] for name in get_args(SourceName)}
    for entry in attempt.ledger:
        if entry.side == "client":
            entries[_source(entry, facets)].append(entry)
    return Satisfaction(
        start=attempt.rules.start[0],
        end=attempt.state.client,
        sources=tuple(
            Source(name, sum(entry.points for entry in entries[name]), tuple(entries[name]))
            for name in get_args(SourceName)
        ),
    )


def _source(entry: Entry, facets: Mapping[Address, Facet]) -> SourceName:
    if entry.cause == "effect":
        return facets[entry.address]
    if entry.cause == "act":
        _, _, facet = entry.detail.rpartition(".")
        return next(each for each in get_args(Facet) if each == facet)
    return "terms"


def _authored(rules: CompiledScenario) -> Iterator[Points]:
    """Every point of the scenario's own."""
    for scene in rules.scenes:
        for reply in scene.replies:
            yield from reply.effects.points
            for branch in reply.branches:
                yield from branch.effects.points
    for ending in rules.endings:
        yield from ending.points
