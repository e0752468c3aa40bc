"""What lies before the director when he may speak, and what he remembers having said."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.director.directives import Ordered
from simulator.director.message import Message, Source
from simulator.director.reading import Reading
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import Address
from simulator.negotiation.state import State
from simulator.scenario.director_model import Director
from simulator.scenario.model import Choice, Scenario
from simulator.scenario.vocabulary import Criterion, Occasion, Stance, Topic


@dataclass(slots=True)
class Memory:
    """What he has said so far in this attempt.

    Attributes:
        said: the words, by source and address.
        last: the text he said last, placeholders and all.
        silent: decisions since he last spoke.
        during: directives he has given during talks.
        withdrawn_told: whether he has let it be known that he has withdrawn.
    """

    messages: list[Message] = field(default_factory=list)
    said: set[tuple[Source, Address]] = field(default_factory=set)
    last: str | None = None
    silent: int = 0
    during: int = 0
    withdrawn_told: bool = False

    def topics(self) -> frozenset[Topic]:
        """Every topic he has spoken about."""
        return frozenset(message.about for message in self.messages)


@dataclass(frozen=True, slots=True)
class Situation:
    """One decision, whole: who watches what, what was chosen, how he read it and where he stands now."""

    director: Director
    scenario: Scenario
    rules: CompiledScenario
    seed: int
    directives: tuple[Ordered, ...]
    states: frozenset[Criterion]
    memory: Memory
    choice_at: Address
    choice: Choice
    reading: Reading
    stance: Stance
    before: State
    after: State

    @property
    def decision(self) -> int:
        """The number of the decision, from 1."""
        return self.after.decision

    def orders(self, when: Occasion) -> list[Ordered]:
        """The directives for a moment that he has not given yet."""
        return [
            order
            for order in self.directives
            if order.when == when and (order.source, order.address) not in self.memory.said
        ]

    def biggest(self, places: Sequence[int]) -> int:
        """Of some terms, the one that moved furthest on our side in this decision."""

        def size(place: int) -> int:
            points = self.rules.terms[place].points
            return abs(points[self.after.terms[place]][1] - points[self.before.terms[place]][1])

        return max(places, key=size)
