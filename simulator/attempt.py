"""The public Attempt: the talks and the director who watches them, folded over the same choices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.director.claims import Claim, claims_after
from simulator.director.message import Message
from simulator.director.watch import Observation, Watch
from simulator.negotiation.attempt import Made, Talks, resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Ended
from simulator.negotiation.ledger import Entry
from simulator.negotiation.offer import OfferedChoice
from simulator.negotiation.state import State
from simulator.negotiation.step import Step
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Turn:
    """One decision: what it did at the table, and what the director made of it."""

    step: Step
    observation: Observation


class Attempt:
    """One run of a scenario under a director; the same for the same seed, draws and choices, for ever.

    Attributes:
        scenario, director: the authored models that are played.
        seed: decides hidden draws, the director's words and the order in which replies are shown.
    """

    def __init__(
        self,
        scenario: Scenario,
        director: Director,
        *,
        seed: int = 1,
        draws: Mapping[str, str] | None = None,
        choices: Iterable[Made | str] = (),
        rules: CompiledScenario | None = None,
        begun: State | None = None,
    ) -> None:
        """Open the talks and make the choices.

        Args:
            draws: values of hidden draws to fix; the others follow the seed.
            choices: choices already made, as ids or with their time-outs.
            rules: the scenario compiled for this director, where many attempts share it.
            begun: a state in the middle where talks begin, with draws of its own; the director has seen
                nothing of what came before it.

        Raises:
            UnknownDraw: `draws` names what the scenario does not have.
            NotOffered: a choice is not offered where it is made.
        """
        self.scenario, self.director, self.seed = scenario, director, seed
        compiled = rules or compile_scenario(scenario, director.approves)
        hidden = resolve_draws(compiled, seed, draws) if begun is None else begun.draws
        self.talks = Talks(compiled, hidden, begun=begun)
        self.watch = Watch(director, scenario, compiled, seed, begun)
        self._turns: list[Turn] = []
        for item in choices:
            made = Made(item) if isinstance(item, str) else item
            self.choose(made.choice, timed_out=made.timed_out)

    @property
    def rules(self) -> CompiledScenario:
        """The compiled scenario that the rules run on."""
        return self.talks.scenario

    @property
    def state(self) -> State:
        """Where talks stand."""
        return self.talks.state

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every decision so far with the director's reaction."""
        return tuple(self._turns)

    @property
    def ledger(self) -> tuple[Entry, ...]:
        """Every point so far with its cause; the sum is exactly the change of the uncapped scores."""
        return self.talks.ledger

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything the director has said, what he declared included."""
        return self.watch.messages

    @property
    def ended(self) -> Ended | None:
        """How talks ended, if they have."""
        return self.talks.ended

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the director holds against the deal; nothing before the end."""
        if self.ended is None:
            return ()
        return claims_after(self.director, self.scenario, self.talks, self.watch)

    def offered(self) -> tuple[OfferedChoice, ...]:
        """The replies offered now, in file order."""
        return self.talks.offered()

    def choose(self, choice: str, *, timed_out: bool = False) -> Turn:
        """Give a reply.

        Raises:
            NotOffered: it is not offered now; nothing has changed.
        """
        step = self.talks.choose(choice, timed_out=timed_out)
        turn = Turn(step, self.watch.observe(step))
        self._turns.append(turn)
        return turn

    def rewound(self, decisions: int) -> "Attempt":
        """The same attempt as it stood after so many decisions."""
        return Attempt(
            self.scenario,
            self.director,
            seed=self.seed,
            draws=self.talks.draws,
            choices=self.talks.made[:decisions],
            rules=self.rules,
            begun=self.talks.begun,
        )
