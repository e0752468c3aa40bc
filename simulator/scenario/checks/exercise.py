"""Every check of an exercise's meaning."""

from collections.abc import Iterator

from simulator.scenario.checks.finding import suggest
from simulator.scenario.checks.names import file_id
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import rows, word
from simulator.scenario.problem import Surroundings
from simulator.scenario.source import Source
from simulator.scenario.yaml_faults import Fault


def check_exercise(root: MapNode, source: Source, surroundings: Surroundings) -> Iterator[Fault]:
    """Everything that is wrong with what an exercise file means."""
    yield from file_id(root, source.file)
    yield from _scenarios(root, surroundings)


def _scenarios(root: MapNode, surroundings: Surroundings) -> Iterator[Fault]:
    known = surroundings.scenarios
    for deal in rows(root, "deals"):
        name = word(deal, "scenario")
        if known is not None and name is not None and name not in known:
            yield Fault("unknown-deal-scenario", deal.value_place("scenario"), suggest(name, sorted(known)))
