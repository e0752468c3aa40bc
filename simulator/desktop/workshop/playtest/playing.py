"""Talks that are played while their scenario is written: nothing is stored, and an edit plays them again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from simulator.attempt import Attempt, Turn
from simulator.negotiation.attempt import Made, resolve_draws
from simulator.negotiation.beginning import Beginning, Lost, lost_of, state_at
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.library import Entry
from simulator.scenario.model import Draw, Scenario
from simulator.scenario.problem import Loaded

if TYPE_CHECKING:
    from simulator.history.rows import TakenBack


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be played.

    Attributes:
        path: the scenario's file: its translations lie beside it.
        scenario, director: as written.
        director_words: the director in `language`.
        seed: decides the draws that are not fixed, and the director's words.
        draws: values of hidden draws to fix; those that the scenario does not have are left out.
        beginning: where talks begin in the middle.
        made: the choices to be made, as far as they hold.
        rules: the scenario compiled for this director, where that was done before.
    """

    path: Path
    scenario: Scenario
    director: Director
    director_words: Director
    language: str
    seed: int = 1
    draws: Mapping[str, str] = field(default_factory=dict)
    beginning: Beginning | None = None
    made: tuple[Made, ...] = ()
    rules: CompiledScenario | None = None


class Playing:
    """Talks at the Table that no history knows of.

    Attributes:
        order: what was played.
        attempt: as it stands.
        stopped: why the choices of the order were not all made.
        lost: what of the order's beginning the scenario does not have.
        scenario_words, director_words: both in the language of play.
    """

    mode: Literal["practice"] = "practice"
    taken_back: "tuple[TakenBack, ...]" = ()

    def __init__(self, order: Order) -> None:
        """Open the talks and make the order's choices as far as they hold."""
        self.order = order
        scenario = order.scenario
        self.scenario_words = Entry(order.path.stem, order.path, Loaded(scenario, ())).words(order.language)
        self.director_words = order.director_words
        rules = order.rules or compile_scenario(scenario, order.director.approves)
        draws = resolve_draws(rules, order.seed, _possible(order.draws, scenario))
        beginning = order.beginning
        self.lost: tuple[Lost, ...] = () if beginning is None else lost_of(beginning, scenario)
        begun = None
        if beginning is not None and beginning.scene in scenario.scenes:
            begun = state_at(beginning, scenario, rules, draws)
        values = {draw.id: draw.values[place] for draw, place in zip(rules.draws, draws, strict=True)}
        self.attempt = Attempt(
            scenario, order.director, seed=order.seed, draws=values, rules=rules, begun=begun
        )
        self.stopped: NotOffered | None = None
        for made in order.made:
            try:
                self.attempt.choose(made.choice, timed_out=made.timed_out)
            except NotOffered as refused:
                self.stopped = refused
                break

    @property
    def path(self) -> tuple[tuple[str, str], ...]:
        """The way so far: scene and choice of every decision."""
        return tuple((step.scene, step.choice) for step in self.attempt.talks.steps)

    @property
    def kept(self) -> int:
        """How many of the order's choices were made."""
        made = self.order.made
        return len(made) if self.stopped is None else self._stopped_at()

    def choose(self, choice: str, *, timed_out: bool = False) -> Turn:
        """Give a reply.

        Raises:
            NotOffered: it is not offered now; nothing has changed.
        """
        return self.attempt.choose(choice, timed_out=timed_out)

    def rewind(self, decisions: int) -> None:
        """Go back to where talks stood after so many decisions."""
        self.attempt = self.attempt.rewound(decisions)

    def _stopped_at(self) -> int:
        assert self.stopped is not None
        return self.stopped.decision - 1 - self.attempt.talks.start.decision


def opened(order: Order, _going_on: Callable[[], bool]) -> Playing:
    """The talks of an order, opened in the background: it may take longer than a key may wait."""
    return Playing(order)


def _possible(draws: Mapping[str, str], scenario: Scenario) -> dict[str, str]:
    facts = scenario.facts
    return {
        name: value
        for name, value in draws.items()
        if isinstance(fact := facts.get(name), Draw) and value in fact.draw
    }
