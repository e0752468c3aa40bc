"""What would be seen on the client's face at an outcome that was never played."""

from typing import NoReturn

from simulator.analysis.walk import walk
from simulator.debrief.field import Point
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended


class _Unknown(Exception):
    """The scores alone do not tell what a condition reads."""


class _Scores:
    """An outcome as conditions read it: both scores and the draws; nothing else is known."""

    __slots__ = ("client", "company", "draws")

    def __init__(self, point: Point, draws: tuple[int, ...]) -> None:
        self.client, self.company, self.draws = point.client, point.company, draws

    def _unknown(self) -> NoReturn:
        raise _Unknown

    terms = facts = learnt = approved = property(_unknown)


class Delight:
    """Reads the authored delight of a scenario's endings under one combination of the draws."""

    def __init__(self, rules: CompiledScenario, draws: tuple[int, ...]) -> None:
        self._rules, self._draws = rules, draws

    def of(self, ending: str, point: Point, choices: tuple[str, ...]) -> int:
        """The delight at an outcome, 0 to 100; where it hangs on more than scores, that of this way to it.

        Args:
            choices: a way to the outcome, from the opening on.
        """
        cases = self._rules.ending_of[ending].delight
        view = _Scores(point, self._draws)
        try:
            return next((value for when, value in cases if when is None or when.holds(view)), 50)
        except _Unknown:
            last = walk(self._rules, self._draws, choices).steps[-1].events[-1]
            assert isinstance(last, Ended)
            return last.delight
