"""Checks of single values, for the few records that are read before the first window stands.

The models of the format are checked by pydantic; to import it takes longer than to make the first page.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

Check = Callable[[Any], Any]
"""Takes a value and returns it as it is kept.

Raises:
    ValueError: the value is not on offer.
"""


def one_of(options: Iterable[Any]) -> Check:
    """One of these; a whole number may stand for a broken one, but neither for yes or no."""
    known = tuple(options)

    def check(value: Any) -> Any:
        for option in known:
            if value == option and isinstance(value, bool) == isinstance(option, bool):
                return option
        raise ValueError(f"{value!r} is not one of {known}")

    return check


def number(least: float, most: float) -> Check:
    """A number between two, both included."""

    def check(value: Any) -> float:
        # Compared this way round, what is no number at all is refused too.
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise ValueError(f"{value!r} is not a number from {least} to {most}")
        return float(value)

    return check


def text(pattern: str = "", longest: int | None = None) -> Check:
    """Text that fits a pattern as a whole and is not too long."""
    fits = re.compile(pattern).fullmatch if pattern else None

    def check(value: Any) -> str:
        if not isinstance(value, str) or (longest is not None and len(value) > longest):
            raise ValueError(f"{value!r} is no such text")
        if fits is not None and not fits(value):
            raise ValueError(f"{value!r} is not written as it should be")
        return value

    return check


def many(each: Check) -> Check:
    """Several of a kind, in order."""

    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{value!r} is no list")
        return tuple(each(one) for one in value)

    return check


def table(each: Check) -> Check:
    """Values of a kind by their names."""

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
            raise ValueError(f"{value!r} is no table")
        return {name: each(one) for name, one in value.items()}

    return check


yes_or_no = one_of((True, False))
