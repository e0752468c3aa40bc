"""How well the director was read: every sealed forecast beside the truth."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.office.forecast import Forecast, skill, truth_of_demand, truth_of_priorities
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One forecast.

    Attributes:
        truth: every option with its true per cent, in the forecast's order.
        top: the options of most weight.
        right: whether the option picked is one of them; None where nothing was picked.
        skill: 1 is perfect, 0 an even spread, negative worse than that.
        moved: per cent points that moved since the forecast of the same subject before, 0 to 100; None for
            the first.
        gained: skill over that one; None for the first.
    """

    forecast: Forecast
    truth: tuple[tuple[str, int], ...]
    top: tuple[str, ...]
    right: bool | None
    skill: Fraction
    moved: int | None
    gained: Fraction | None


def reading_rows(
    scenario: Scenario, director: Director, forecasts: Sequence[Forecast]
) -> tuple[ReadingRow, ...]:
    """Every forecast in the order of sealing."""
    truths = {"demand": truth_of_demand(director), "priorities": truth_of_priorities(scenario)}
    before: dict[str, ReadingRow] = {}
    rows = []
    for forecast in forecasts:
        truth = truths[forecast.subject]
        row = _row(forecast, truth, before.get(forecast.subject))
        before[forecast.subject] = row
        rows.append(row)
    return tuple(rows)


def _row(forecast: Forecast, truth: dict[str, int], before: ReadingRow | None) -> ReadingRow:
    most = max((truth.get(option, 0) for option, _ in forecast.chips), default=0)
    top = tuple(option for option, _ in forecast.chips if truth.get(option, 0) == most)
    reached = skill(forecast, truth)
    return ReadingRow(
        forecast=forecast,
        truth=tuple((option, truth.get(option, 0)) for option, _ in forecast.chips),
        top=top,
        right=None if forecast.picked is None else forecast.picked in top,
        skill=reached,
        moved=None if before is None else _moved(before.forecast, forecast),
        gained=None if before is None else reached - before.skill,
    )


def _moved(before: Forecast, now: Forecast) -> int:
    """Half the sum of all differences: what was taken from some options is what others got."""
    old = dict(before.chips)
    return sum(abs(chips - old.get(option, 0)) for option, chips in now.chips) // 2
