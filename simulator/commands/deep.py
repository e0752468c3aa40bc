"""The deep checks of a library, for `check --deep`: scenarios one by one, directors over all of them."""

from functools import cached_property
from pathlib import Path

from simulator.analysis.author.claims import Tallies, fairness
from simulator.analysis.author.problems import check_claims, check_deep
from simulator.analysis.cache import Cache
from simulator.exercise.beginnings import beginnings
from simulator.scenario.director_model import Director
from simulator.scenario.exercise_model import Exercise
from simulator.scenario.files import File
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem


class DeepChecks:
    """What the exact analysis finds in files of a library; claims are tried once for all directors."""

    def __init__(self, shelf: Library, cache: Cache | None = None) -> None:
        """`cache` keeps what is found in scenarios."""
        self._shelf, self._cache = shelf, cache

    def of(self, value: File, path: Path) -> tuple[Problem, ...]:
        """The findings in a file that was read without errors; of an exercise there are none."""
        if isinstance(value, Scenario):
            return check_deep(value, path, self._director, beginnings(value, self._exercises), self._cache)
        if isinstance(value, Director):
            return check_claims(path, self._tallies.get(value.id, {}))
        return ()

    def _director(self, id: str) -> Director | None:
        entry = self._shelf.director(id)
        return None if entry is None else entry.loaded.value

    @cached_property
    def _exercises(self) -> tuple[Exercise, ...]:
        entries = (entry.loaded.value for entry in self._shelf.exercises())
        return tuple(exercise for exercise in entries if exercise is not None)

    @cached_property
    def _tallies(self) -> Tallies:
        scenarios = (entry.loaded.value for entry in self._shelf.scenarios())
        directors = (entry.loaded.value for entry in self._shelf.directors())
        return fairness(
            [scenario for scenario in scenarios if scenario is not None],
            [director for director in directors if director is not None],
        )
