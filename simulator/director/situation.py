"""What the director knows when he opens his mouth, and what he could say in one occasion."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.director.directives import Ordered
from simulator.director.lines import Words, choose
from simulator.director.message import Message, MessageOccasion, Source
from simulator.director.reading import Reading
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import Address
from simulator.negotiation.state import State
from simulator.scenario.director_model import Director
from simulator.scenario.model import Choice, Scenario
from simulator.scenario.vocabulary import Criterion, Leaning, Stance, Topic


@dataclass(slots=True)
class Memory:
    """What he has said so far in this attempt.

    `silent` counts the decisions since he last spoke; `withdrawn_told` is set once he has let it be known
    that he has withdrawn.
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
    """One decision, whole, as it lies before him."""

    director: Director
    scenario: Scenario
    rules: CompiledScenario
    seed: int
    directives: tuple[Ordered, ...]
    states: frozenset[Criterion]
    memory: Memory
    decision: int
    choice_at: Address
    choice: Choice
    reading: Reading
    stance: Stance
    before: State
    after: State


@dataclass(frozen=True, slots=True)
class Candidate:
    """What he could say in one occasion: several words of which the seed takes one.

    `place` and `level` are the term spoken about and the level meant, if any. An answer that is owed is
    given even if its words were the last ones said.
    """

    occasion: MessageOccasion
    words: Sequence[Words]
    about: Topic = "all"
    leans: Leaning | None = None
    place: int | None = None
    level: int | None = None
    owed: bool = False

    def pick(self, memory: Memory, seed: int, decision: int) -> Words | None:
        """The seed's choice among the words that fit, or None."""
        fitting = [words for words in self.words if self.place is not None or not words.needs_term]
        purpose = f"director:{self.occasion}"
        picked = choose(
            fitting, said=memory.said, last=memory.last, seed=seed, purpose=purpose, decision=decision
        )
        if picked is None and self.owed:
            picked = choose(fitting, said=(), last=None, seed=seed, purpose=purpose, decision=decision)
        return picked


def about_term(situation: Situation, places: Sequence[int]) -> tuple[int, int, Topic]:
    """The term that moved furthest against or for us among some, its level now, and its kind."""
    terms, before, after = situation.rules.terms, situation.before.terms, situation.after.terms

    def size(place: int) -> int:
        points = terms[place].points
        return abs(points[after[place]][1] - points[before[place]][1])

    place = max(places, key=size)
    return place, after[place], terms[place].kind
