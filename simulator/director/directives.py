"""The directives that a director can give in a scenario: his own and the scenario's."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.director.message import Source
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Leaning, Occasion, Topic

WHOLE: frozenset[Topic] = frozenset({"all", "rules", "manner"})
"""Topics that every scenario has; the others are kinds of terms."""

_SCORES = frozenset({"client", "company"})


@dataclass(frozen=True, slots=True)
class Ordered:
    """A directive that applies to this scenario, and where its words stand."""

    when: Occasion
    about: Topic
    leans: Leaning
    call: bool
    source: Source
    address: Address
    text: str


def directives(director: Director, scenario: Scenario) -> tuple[Ordered, ...]:
    """His directives, less those about kinds of terms that the scenario lacks, and the scenario's for him."""
    return (*_own(director, scenario), *_of_scenario(director, scenario))


def _own(director: Director, scenario: Scenario) -> Iterator[Ordered]:
    kinds = {term.kind for term in scenario.terms.values()}
    for item in director.directives:
        if item.about not in WHOLE | kinds or not set(item.implies) <= _SCORES | kinds:
            continue
        address = ("directives", item.id, "says")
        yield Ordered(item.when, item.about, item.leans, item.call, "director", address, item.says)


def _of_scenario(director: Director, scenario: Scenario) -> Iterator[Ordered]:
    kinds = {term.kind for term in scenario.terms.values()}
    for item in scenario.directives:
        if item.by and director.id not in item.by:
            continue
        if item.about not in WHOLE | kinds or not set(item.implies) <= {*_SCORES, *scenario.terms}:
            continue
        address = ("directives", item.id, "says")
        yield Ordered(item.when, item.about, item.leans, item.call, "scenario", address, item.says)
