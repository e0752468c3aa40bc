"""What would be seen on the client's face at an outcome that was never played."""

from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from simulator.analysis.endings import Endings
from simulator.analysis.firsts import Firsts
from simulator.analysis.walk import walk
from simulator.negotiation.compiled import CompiledScenario, Ending
from simulator.negotiation.events import Ended

Numbers = NDArray[np.int64]

_USUAL = 50
"""The delight where no case holds."""


class _Unknown(Exception):
    """The scores alone do not tell what a condition reads."""


class _Scores:
    """An outcome as conditions read it: both scores and the draws; nothing else is known."""

    __slots__ = ("client", "company", "draws")

    def __init__(self, draws: tuple[int, ...]) -> None:
        self.client, self.company, self.draws = 0, 0, draws

    def _unknown(self) -> NoReturn:
        raise _Unknown

    terms = facts = learnt = approved = property(_unknown)


class Delight:
    """Reads the authored delight of a scenario's endings under one combination of the draws."""

    def __init__(self, rules: CompiledScenario, draws: tuple[int, ...]) -> None:
        self._rules, self._draws = rules, draws
        self._view = _Scores(draws)

    def of_all(self, endings: Endings, firsts: Firsts, way: Numbers) -> Numbers:
        """The delight at every outcome, 0 to 100; where it hangs on more than scores, by its first way.

        Args:
            firsts, way: first ways, and for each outcome which of them is its own.
        """
        delight = np.full(len(endings), _USUAL, dtype=np.int64)
        for place, ending in enumerate(self._rules.endings):
            rows = np.flatnonzero(endings.ending == place)
            if not ending.delight or ending.delight[0][0] is None:
                delight[rows] = ending.delight[0][1] if ending.delight else _USUAL
                continue
            for row in rows.tolist():
                self._view.client, self._view.company = int(endings.client[row]), int(endings.company[row])
                delight[row] = self._at(ending, firsts, int(way[row]))
        return delight

    def _at(self, ending: Ending, firsts: Firsts, way: int) -> int:
        try:
            for when, value in ending.delight:
                if when is None or when.holds(self._view):
                    return value
        except _Unknown:
            last = walk(self._rules, self._draws, firsts.way(way)).steps[-1].events[-1]
            assert isinstance(last, Ended)
            return last.delight
        return _USUAL
