"""What an author may promise of a number: `71..78` (both included), one comparison, or the number itself."""

import re
from dataclasses import dataclass

from simulator.scenario.expression import COMPARE

_RANGE = re.compile(r"(-?\d{1,4})\s*\.\.\s*(-?\d{1,4})")
_COMPARISON = re.compile(r"(==|!=|<=|>=|<|>)\s*(-?\d{1,4})")


@dataclass(frozen=True, slots=True)
class Expected:
    """A promise about a number."""

    text: str
    low: int
    high: int
    sign: str = ".."

    def holds(self, value: int) -> bool:
        """Whether a number keeps the promise."""
        if self.sign == "..":
            return self.low <= value <= self.high
        return COMPARE[self.sign](value, self.low)


def expected(value: int | str) -> Expected | None:
    """Read a promise; None if it is none."""
    if isinstance(value, int):
        return Expected(str(value), value, value)
    found = _RANGE.fullmatch(value.strip())
    if found is not None:
        low, high = int(found[1]), int(found[2])
        return Expected(value.strip(), low, high) if low <= high else None
    found = _COMPARISON.fullmatch(value.strip())
    if found is not None:
        return Expected(value.strip(), int(found[2]), int(found[2]), found[1])
    return None
