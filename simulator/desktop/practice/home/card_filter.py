"""Which of the scenario cards are shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.desktop.practice.home.cards import STATES, ScenarioCard, State

LEVELS = ("beginner", "intermediate", "advanced")
"""From the easiest on."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to see; what is empty is any."""

    topic: str = ""
    level: str = ""
    state: State | None = None

    def fits(self, card: ScenarioCard) -> bool:
        """Whether a card is wanted; a file that cannot be played only where nothing is narrowed."""
        return (
            (not self.topic or self.topic in card.practises)
            and (not self.level or card.level == self.level)
            and (self.state is None or (card.problem is None and card.state == self.state))
        )


def levels_of(cards: Iterable[ScenarioCard]) -> tuple[str, ...]:
    """How hard the cards are, each level once, from the easiest on."""
    there = {card.level for card in cards}
    return tuple(level for level in LEVELS if level in there)


def states_of(cards: Iterable[ScenarioCard]) -> tuple[State, ...]:
    """How far the cards have been played, each state once."""
    there = {card.state for card in cards if card.problem is None}
    return tuple(state for state in STATES if state in there)
