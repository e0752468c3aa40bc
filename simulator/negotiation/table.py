"""The table while a step is being made: a state that may still change, and what has happened on it."""

from collections.abc import Sequence

from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.events import Event, FactChanged, Learnt, TermMoved
from simulator.negotiation.ledger import Address, Cause, Entry, Side
from simulator.negotiation.state import State


class Table:
    """A working copy of a state; only `step` uses it."""

    __slots__ = (
        "approved",
        "client",
        "company",
        "decision",
        "draws",
        "entries",
        "events",
        "facts",
        "learnt",
        "scenario",
        "terms",
        "used",
        "visited",
    )

    def __init__(self, scenario: CompiledScenario, state: State) -> None:
        self.scenario = scenario
        self.decision = state.decision
        self.terms = list(state.terms)
        self.facts = list(state.facts)
        self.draws = state.draws
        self.learnt = state.learnt
        self.approved = list(state.approved)
        self.used = state.used
        self.visited = state.visited
        self.client = state.client
        self.company = state.company
        self.events: list[Event] = []
        self.entries: list[Entry] = []

    @classmethod
    def opening(cls, scenario: CompiledScenario, draws: Sequence[int]) -> "Table":
        """The table before anybody spoke."""
        return cls(
            scenario,
            State(
                at=scenario.first,
                decision=0,
                terms=tuple(term.opening for term in scenario.terms),
                facts=tuple(fact.start for fact in scenario.facts),
                draws=tuple(draws),
                learnt=0,
                approved=(-1,) * len(scenario.terms),
                used=0,
                visited=0,
                client=scenario.start[0],
                company=scenario.start[1],
            ),
        )

    def copy(self, draws: tuple[int, ...]) -> "Table":
        """The same table under other draws, with nothing written on it yet."""
        other = Table(self.scenario, self.state(""))
        other.draws = draws
        return other

    def state(self, at: str) -> State:
        """The table as it stands, frozen."""
        return State(
            at=at,
            decision=self.decision,
            terms=tuple(self.terms),
            facts=tuple(self.facts),
            draws=self.draws,
            learnt=self.learnt,
            approved=tuple(self.approved),
            used=self.used,
            visited=self.visited,
            client=self.client,
            company=self.company,
        )

    def score(self, side: Side, points: int, cause: Cause, detail: str, address: Address = ()) -> None:
        """Write points into the ledger; entries of zero are left out."""
        if not points:
            return
        self.entries.append(Entry(self.decision, side, points, cause, detail, address))
        if side == "client":
            self.client += points
        else:
            self.company += points

    def move(self, place: int, level: int) -> None:
        """Move a term to another level."""
        self.events.append(TermMoved(self.scenario.terms[place].id, self.terms[place], level))
        self.terms[place] = level

    def assign(self, place: int, value: int) -> None:
        """Set a flag or a counter, kept inside its range."""
        fact = self.scenario.facts[place]
        before, after = self.facts[place], max(fact.low, min(fact.high, value))
        if before == after:
            return
        self.facts[place] = after
        if not fact.counter and after:
            self.events.append(Learnt(fact.id))
        else:
            self.events.append(FactChanged(fact.id, before, after))
