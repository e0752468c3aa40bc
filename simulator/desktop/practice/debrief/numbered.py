"""Which attempt on a scenario it is: finished attempts counted in the order in which they began."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.history import AttemptRow


def numbers(rows: "Sequence[AttemptRow]") -> dict[str, int]:
    """The number of every finished attempt, from 1, by its id."""
    return {row.id: number for number, row in enumerate(finished(rows), 1)}


def finished(rows: "Sequence[AttemptRow]") -> "list[AttemptRow]":
    """The finished attempts, the first begun first."""
    return sorted((row for row in rows if row.finished is not None), key=lambda row: (row.started, row.key))


def before(rows: "Sequence[AttemptRow]", id: str) -> "AttemptRow | None":
    """The finished attempt before this one; None if there is none."""
    done = finished(rows)
    place = next((at for at, row in enumerate(done) if row.id == id), 0)
    return done[place - 1] if place else None
