"""The study that every check draws on."""

from functools import cached_property

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.found import Finding
from simulator.analysis.kept import Comparison, compare
from simulator.analysis.plays import Play, random_plays
from simulator.scenario.director_model import Director

__all__ = ["PLAYS", "SEED", "Finding", "Study", "per_cent", "said"]

PLAYS, SEED = 10_000, 1
"""How many random plays shares are taken of, and what decides them."""


class Study:
    """A scenario's analysis under the director who directs it, with what several checks ask of it."""

    def __init__(self, analysis: Analysis, director: Director | None = None) -> None:
        """Nothing is worked out yet; without a director nothing is said of directives."""
        self.analysis, self.director = analysis, director
        self.scenario, self.rules = analysis.scenario, analysis.compiled

    @cached_property
    def comparisons(self) -> dict[str, Comparison]:
        """How the replies of each scene that offers a choice compare."""
        return {one.scene: one for one in compare([world.frontiers for world in self.analysis.worlds])}

    @cached_property
    def plays(self) -> tuple[Play, ...]:
        """Random plays, those that ended."""
        return tuple(play for play in random_plays(self.analysis, PLAYS, SEED) if play.ending is not None)

    def drawn(self, draws: tuple[int, ...]) -> str:
        """A combination of the hidden draws in words: `deadline: friday`."""
        return ", ".join(f"{name}: {value}" for name, value in self.analysis.draw_names(draws).items())


def said(way: tuple[str, ...]) -> str:
    """The replies of a way in words."""
    return ", ".join(way)


def per_cent(some: int, all_: int) -> int:
    """A share in whole per cent, rounded half up; 0 of nothing."""
    return (200 * some + all_) // (2 * all_) if all_ else 0
