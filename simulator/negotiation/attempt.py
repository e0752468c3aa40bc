"""One attempt at the table: a fold of `step` over the choices made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.negotiation import picks
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended, Event
from simulator.negotiation.ledger import Entry
from simulator.negotiation.machine import TalksMachine
from simulator.negotiation.offer import OfferedChoice, offered
from simulator.negotiation.state import State
from simulator.negotiation.step import Step, begin, begin_at, step


@dataclass(frozen=True, slots=True)
class Made:
    """A choice as it was made: all that is needed to make it again."""

    choice: str
    timed_out: bool = False


class UnknownDraw(ValueError):
    """A draw or a value that the scenario does not have was asked for."""


def resolve_draws(
    scenario: CompiledScenario, seed: int, fixed: Mapping[str, str] | None = None
) -> tuple[int, ...]:
    """The position of each draw's value: fixed ones as given, the others by the seed.

    Raises:
        UnknownDraw: `fixed` names a draw or a value that is not there.
    """
    fixed = dict(fixed or {})
    resolved = []
    for draw in scenario.draws:
        value = fixed.pop(draw.id, None)
        if value is None:
            value = picks.pick(draw.values, seed, f"draw:{draw.id}")
        elif value not in draw.values:
            raise UnknownDraw(f"{draw.id} is one of {', '.join(draw.values)}, not {value!r}")
        resolved.append(draw.values.index(value))
    if fixed:
        names = ", ".join(draw.id for draw in scenario.draws) or "none"
        raise UnknownDraw(f"no draw is called {next(iter(fixed))!r}; the scenario's draws: {names}")
    return tuple(resolved)


class Talks:
    """The negotiation's part of an attempt; grows by `choose`, never shrinks (see `rewound`)."""

    def __init__(
        self,
        scenario: CompiledScenario,
        draws: tuple[int, ...],
        choices: Iterable[Made] = (),
        begun: State | None = None,
    ) -> None:
        """Open the talks under these draws and make the choices.

        Args:
            begun: where talks begin in the middle, with its own draws; see `beginning`.

        Raises:
            NotOffered: one of the choices is not offered where it is made.
        """
        self.scenario, self.begun = scenario, begun
        self.machine = TalksMachine(scenario)
        if begun is None:
            self.start, self.opening = begin(scenario, draws)
            self.machine.open()
        else:
            self.start, self.opening = begin_at(scenario, begun)
            self.machine.stand("table", begun.at)
        self._steps: list[Step] = []
        for made in choices:
            self.choose(made.choice, timed_out=made.timed_out)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every decision so far."""
        return tuple(self._steps)

    @property
    def state(self) -> State:
        """Where talks stand."""
        return self._steps[-1].state if self._steps else self.start

    @property
    def ended(self) -> Ended | None:
        """How talks ended, if they have."""
        return self._steps[-1].ended if self._steps else None

    @property
    def ledger(self) -> tuple[Entry, ...]:
        """Every entry so far, in order."""
        return tuple(entry for made in self._steps for entry in made.entries)

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened, from the opening on."""
        return (*self.opening, *(event for made in self._steps for event in made.events))

    @property
    def made(self) -> tuple[Made, ...]:
        """The choices, ready to be made again."""
        return tuple(Made(step.choice, step.timed_out) for step in self._steps)

    @property
    def draws(self) -> dict[str, str]:
        """Each draw's value in this attempt."""
        values = zip(self.scenario.draws, self.start.draws, strict=True)
        return {draw.id: draw.values[value] for draw, value in values}

    def offered(self) -> tuple[OfferedChoice, ...]:
        """The replies offered now, in file order."""
        return offered(self.scenario, self.state)

    def choose(self, choice: str, *, timed_out: bool = False) -> Step:
        """Give a reply.

        Raises:
            NotOffered: it is not offered now; nothing has changed.
        """
        made = step(self.scenario, self.state, choice, timed_out=timed_out)
        self.machine.choose(choice, made.state.at)
        self._steps.append(made)
        return made

    def rewound(self, decisions: int) -> "Talks":
        """The same talks as they stood after so many decisions."""
        return Talks(self.scenario, self.start.draws, self.made[:decisions], self.begun)
