"""The deals of an exercise file, taken from its nodes, each with the scenario that it names."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.scenario.model import Scenario
from simulator.scenario.nodes import MapNode
from simulator.scenario.outline import rows, word
from simulator.scenario.problem import Surroundings


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal as far as it can be read; `scenario` is None where there is none without errors."""

    node: MapNode
    name: str | None
    scenario: Scenario | None


class Deals:
    """The deals in their order."""

    def __init__(self, root: MapNode, surroundings: Surroundings) -> None:
        self.root = root
        self.kind = word(root, "kind")
        find = surroundings.scenario
        self.all: list[Deal] = []
        for node in rows(root, "deals"):
            name = word(node, "scenario")
            self.all.append(Deal(node, name, None if find is None or name is None else find(name)))

    def __iter__(self) -> Iterator[Deal]:
        return iter(self.all)

    def named(self, name: str) -> Deal | None:
        """The first deal of that scenario."""
        return next((deal for deal in self.all if deal.name == name), None)

    def director(self, deal: Deal) -> str | None:
        """Who directs a deal: its own, the exercise's or the scenario's director; None if not known."""
        own = word(deal.node, "director") or word(self.root, "director")
        return own or (None if deal.scenario is None else deal.scenario.director)
