"""The exercises as rows of a list."""

from simulator.desktop.practice.exercises.card_words import spoken
from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.widgets.card_list import CardModel


class StripModel(CardModel[ExerciseCard]):
    """The tooltip is the summary."""

    def line(self, card: ExerciseCard) -> str:
        return card.summary

    def spoken(self, card: ExerciseCard) -> str:
        return spoken(card)
