"""The card about reading the director."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.home.forecasts import Foreseen
from simulator.desktop.text import Language
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, flush_left


class ReadingCard(Card):
    """How well forecasts came true, and the way to the deal where they did least; hidden before the first.

    Signals:
        wanted: the person wants to forecast again; carries the ids of scenario and director.
    """

    wanted = Signal(str, str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, spacing=8, parent=parent)
        self._language = language
        self._shown: Foreseen | None = None
        self._head = Label(theme, "", "title3")
        self.number = Label(theme, "", "score", "director")
        self.words = Label(theme, "", "ui", "text2", wrap=True)
        self.again = Button(theme, "", "secondary", icon="eye")
        self.again.clicked.connect(self._go)
        middle, foot = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        middle.addWidget(self.words, 1)
        flush_left(foot)
        foot.addWidget(self.again)
        foot.addStretch(1)
        self.column.addWidget(self._head)
        self.column.addLayout(middle)
        self.column.addLayout(foot)
        self.hide()

    def show_foreseen(self, shown: Foreseen | None) -> None:
        """Show what forecasts came to, in the language in force."""
        self._shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._head.setText(self.tr("Reading the director"))
        self.number.setText(self._percent(shown.skill))
        self.words.setText(self._words(shown))
        self.again.setText(self.tr("Practise predictions"))
        self.again.setAccessibleDescription(self.tr("The deal where your forecast was furthest off"))
        self.again.updateGeometry()

    def _words(self, shown: Foreseen) -> str:
        one = self.tr("of what can be foreseen, in one deal; an even guess is 0 %.")
        many = self.tr(
            "of what can be foreseen, over the last %n deals; an even guess is 0 %.", "", shown.count
        )
        words = one if shown.count == 1 else many
        if shown.before is None:
            return words
        trend = self.tr("Before that it was {percent}.").format(percent=self._percent(shown.before))
        return f"{words} {trend}"

    def _percent(self, value: int) -> str:
        return self.tr("{number} %").format(number=self._language.number(value))

    def _go(self) -> None:
        if self._shown is not None:
            self.wanted.emit(self._shown.scenario, self._shown.director)
