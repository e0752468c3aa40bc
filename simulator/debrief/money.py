"""Company points in money."""

from dataclasses import dataclass

from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of a currency (by its code); negative if given away."""

    amount: int
    currency: str


def money(scenario: Scenario, points: int) -> Money | None:
    """What company points are worth; None where the scenario does not say what a point is."""
    worth = scenario.money
    return None if worth is None else Money(points * worth.point, worth.currency)
