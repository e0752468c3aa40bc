"""Where the client's points come from: the terms, or how the client was dealt with."""

from collections.abc import Iterator, Mapping
from typing import Literal, cast

from simulator.negotiation.compiled import CompiledScenario, Points
from simulator.negotiation.ledger import Address, Entry
from simulator.scenario.vocabulary import Facet

SourceName = Literal["terms", "process", "relation", "face"]


def facets_of(rules: CompiledScenario) -> Mapping[Address, Facet]:
    """The facet of each of the scenario's own points for the client, by the address of its reason."""
    return {points.address: points.facet for points in _authored(rules) if points.facet is not None}


def source_of(entry: Entry, facets: Mapping[Address, Facet]) -> SourceName:
    """What an entry of the client's side belongs to, given the facets of the scenario's own points."""
    if entry.cause == "effect":
        return facets[entry.address]
    if entry.cause == "act":
        return cast(Facet, entry.detail.rpartition(".")[2])
    return "terms"


def _authored(rules: CompiledScenario) -> Iterator[Points]:
    for scene in rules.scenes:
        for reply in scene.replies:
            yield from reply.effects.points
            for branch in reply.branches:
                yield from branch.effects.points
    for ending in rules.endings:
        yield from ending.points
