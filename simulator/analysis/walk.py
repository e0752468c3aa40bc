"""An attempt as the analysis reads it: its steps, by the rules' own `step`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.state import State
from simulator.negotiation.step import Step, begin, step


class Walked(Protocol):
    """What is read of talks: `Talks` has it, and so has a walk."""

    @property
    def scenario(self) -> CompiledScenario: ...
    @property
    def start(self) -> State: ...
    @property
    def steps(self) -> tuple[Step, ...]: ...
    @property
    def state(self) -> State: ...


@dataclass(frozen=True, slots=True)
class Walk:
    """Talks without the machine that guards them at the table, which takes longer to build than to walk."""

    scenario: CompiledScenario
    start: State
    steps: tuple[Step, ...]

    @property
    def state(self) -> State:
        """Where talks stand."""
        return self.steps[-1].state if self.steps else self.start


def walk(scenario: CompiledScenario, draws: tuple[int, ...], choices: Iterable[str]) -> Walk:
    """Make choices from the opening on.

    Raises:
        NotOffered: one of them is not offered where it is made.
    """
    start = state = begin(scenario, draws)[0]
    steps = []
    for choice in choices:
        steps.append(step(scenario, state, choice))
        state = steps[-1].state
    return Walk(scenario, start, tuple(steps))
