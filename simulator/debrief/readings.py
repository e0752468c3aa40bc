"""How well the director was read: every sealed forecast beside the truth."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.office.forecast import Forecast


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

    forecast: "Forecast"
    truth: tuple[tuple[str, int], ...]
    top: tuple[str, ...]
    right: bool | None
    skill: Fraction
    moved: int | None
    gained: Fraction | None
