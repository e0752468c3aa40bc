"""The figures of a report, one measure after the other: a value, and what it was counted of."""

from dataclasses import dataclass
from typing import Literal

from simulator.history.review import Figures
from simulator.history.tables import REGIONS

Measure = Literal["client", "company", "regret", "forecast", "pressed", "calm", "fair"]
Unit = Literal["deal", "forecast", "decision", "claim"]


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure.

    Attributes:
        value: the mean, in points or per cent; None where nothing could be measured.
        count, unit: how many of what it stands on.
    """

    measure: Measure
    value: float | None
    count: int
    unit: Unit


def measured(all: Figures) -> tuple[Measured, ...]:
    """Every measure."""
    return (
        Measured("client", all.client, all.deals, "deal"),
        Measured("company", all.company, all.deals, "deal"),
        Measured("regret", all.regret, all.judged, "deal"),
        Measured("forecast", all.forecast, all.forecasts, "forecast"),
        Measured("pressed", all.pressed_regret, all.pressed, "decision"),
        Measured("calm", all.calm_regret, all.calm, "decision"),
        Measured("fair", fair_share(all.fair, all.claims), all.claims, "claim"),
    )


def fair_share(fair: int, claims: int) -> float | None:
    """How many of the director's claims were fair, in per cent; None without any."""
    return fair / claims * 100 if claims else None


def regions(all: Figures) -> tuple[tuple[str, int], ...]:
    """How many deals ended in each region, those that have none left out."""
    return tuple((region, all.regions[region]) for region in REGIONS if all.regions.get(region))
