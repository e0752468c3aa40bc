"""One scenario, director or portrait that a package brings, and what is to become of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Card, Chip, Label, Segmented
from simulator.desktop.workshop.packaging.words import (
    about_words,
    choice_sentence,
    choice_word,
    difference_words,
    problems_words,
    state_words,
)
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import Choice, Item, Offer

_CHOICES: tuple[Choice, ...] = ("keep", "take", "copy")


class ItemCard(Card):
    """What an item is, how it stands to the library, and the question where there is one.

    Attributes:
        item: what it shows. choices: the answers; hidden where nothing is asked.

    Signals:
        chosen: an answer was given.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, offer: Offer, item: Item, parent: QWidget | None = None) -> None:
        theme = desk.theme
        super().__init__(theme, margins=(14, 10, 14, 12), spacing=4, parent=parent)
        self._desk, self._offer, self.item = desk, offer, item
        self._title = Label(theme, item.title, "bodyB", wrap=True)
        self._about = Label(theme, "", "small", "text2", wrap=True)
        self._chip = Chip(theme, "", "warn" if item.asks else "neutral")
        self._differences = Label(theme, "", "small", "text2", wrap=True)
        self._problems = Label(theme, "", "small", "warn", wrap=True)
        self._says = Label(theme, "", "small", "text2", wrap=True)
        self.choices = Segmented(theme, [(choice, "") for choice in _CHOICES])
        self.choices.setVisible(item.asks)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        for part in (self._about, self._differences, self._problems):
            self.column.addWidget(part)
        self.column.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._says)
        self.choices.choose(offer.choices[item.source])
        self.choices.chosen.connect(self._choose)
        self.retranslate()

    @property
    def words(self) -> str:
        """What it says, one part a line."""
        parts = (self._title, self._chip, self._about, self._differences, self._problems, self._says)
        return "\n".join(part.text() for part in parts if part.text())

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        language, item = self._desk.language, self.item
        self._about.setText(about_words(item, language.locale()))
        self._chip.setText(state_words(item))
        self._chip.updateGeometry()
        told = (difference_words(name, found) for name, found in item.differences.items())
        self._differences.setText("\n".join(told))
        self._problems.setText(problems_words(item, language.code))
        self.choices.set_options([(choice, choice_word(choice)) for choice in _CHOICES])
        self.choices.setAccessibleName(item.title)
        self._says.setText(self._sentence() if item.asks else "")
        for label in (self._differences, self._problems, self._says):
            label.setVisible(bool(label.text()))

    def _choose(self, choice: Choice) -> None:
        self._offer.choose(self.item.source, choice)
        self._says.setText(self._sentence())
        self.chosen.emit()

    def _sentence(self) -> str:
        choice = self._offer.choices[self.item.source]
        try:
            copy = self._offer.free_name(self.item.source) if choice == "copy" else ""
        except WorkshopFault as fault:
            return fault.message(self._desk.language.code)
        return choice_sentence(self.item, choice, copy)
