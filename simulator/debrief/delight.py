"""What would be seen on the client's face at an outcome that was never played."""

from simulator.analysis.outcomes import Outcome
from simulator.analysis.walk import walk
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended


class _Unknown(Exception):
    """An outcome does not tell what a condition reads."""


class _Outcome:
    """An outcome as conditions read it: both scores, and in a deal the terms; nothing else is known."""

    __slots__ = ("_levels", "client", "company", "draws")

    def __init__(self, outcome: Outcome, draws: tuple[int, ...]) -> None:
        self.client, self.company, self.draws = outcome.client, outcome.company, draws
        self._levels = outcome.levels

    @property
    def terms(self) -> tuple[int, ...]:
        if not self._levels:
            raise _Unknown
        return self._levels

    @property
    def facts(self) -> tuple[int, ...]:
        raise _Unknown

    @property
    def learnt(self) -> int:
        raise _Unknown

    @property
    def approved(self) -> tuple[int, ...]:
        raise _Unknown


class Delight:
    """Reads the authored delight of a scenario's endings under one combination of the draws."""

    def __init__(self, rules: CompiledScenario, draws: tuple[int, ...]) -> None:
        self._rules, self._draws = rules, draws

    def of(self, outcome: Outcome, choices: tuple[str, ...]) -> int:
        """The delight at an outcome, 0 to 100; where it hangs on more, it is played by a way to it."""
        cases = self._rules.ending_of[outcome.ending].delight
        view = _Outcome(outcome, self._draws)
        try:
            return next((value for when, value in cases if when is None or when.holds(view)), 50)
        except _Unknown:
            last = walk(self._rules, self._draws, choices).steps[-1].events[-1]
            assert isinstance(last, Ended)
            return last.delight
