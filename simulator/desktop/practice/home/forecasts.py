"""How well the director's wishes were foreseen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.history import AttemptRow

COUNTED, _ENOUGH = 10, 3
"""How many forecasts a mean is of at most, and how few make one that is compared with."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The mean skill of the last forecasts, in per cent: 100 is perfect, 0 an even spread, less is worse.

    Attributes:
        count: of how many. before: the mean of those before them; None where these are too few.
        scenario, director: of the worst of them.
    """

    skill: int
    count: int
    before: int | None
    scenario: str
    director: str


def foreseen(rows: Iterable["AttemptRow"]) -> Foreseen | None:
    """What the forecasts of attempts come to, the newest first; None where there are none."""
    told = [row for row in rows if row.forecast is not None][: 2 * COUNTED]
    last, before = told[:COUNTED], told[COUNTED:]
    if not last:
        return None
    worst = min(last, key=_skill)
    earlier = _mean(before) if len(before) >= _ENOUGH else None
    return Foreseen(_mean(last), len(last), earlier, worst.scenario, worst.director)


def _skill(row: "AttemptRow") -> int:
    return row.forecast or 0


def _mean(rows: Sequence["AttemptRow"]) -> int:
    return round(sum(map(_skill, rows)) / len(rows))
