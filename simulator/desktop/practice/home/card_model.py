"""The scenario cards as rows of a list."""

from PySide6.QtCore import QObject

from simulator.desktop.practice.home.card_words import CardWords
from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.widgets.card_list import CardModel


class ScenarioModel(CardModel[ScenarioCard]):
    """The tooltip is the whole line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = CardWords(self)

    def line(self, card: ScenarioCard) -> str:
        return self._words.line(card)

    def spoken(self, card: ScenarioCard) -> str:
        return self._words.spoken(card)
