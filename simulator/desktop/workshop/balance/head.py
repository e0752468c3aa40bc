"""Above a balance: what it is of, under whom, for which text, and how far the next one is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.practice.exercises.comparison.progress import ProgressBar
from simulator.desktop.widgets import Button, Label, Switch
from simulator.desktop.widgets.picker import Picker
from simulator.desktop.workshop.balance.phrases import BalanceCounted, step_words

translate = QCoreApplication.translate

STEPS = ("states", "endings", "plays", "players", "checks")
"""What is done one after the other."""


class Head(QWidget):
    """The headline, the director, the switch and for which text it is; below, what is being worked out.

    Attributes:
        title: the headline. facts: how much there is. text: for which text it is.
        director: under whom. always: keeps it up to date. cancel: stops what is under way.
        check_button: brings it up to date, where it is not.

    Signals:
        director_chosen: carries his id.
    """

    director_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = desk.theme
        self._desk = desk
        self._step: tuple[str, int] | None = None
        self._counts: tuple[int, int, int | None] | None = None
        self.title, self.facts = Label(theme, "", "title3"), Label(theme, "", "small", "text2", wrap=True)
        self.text = Label(theme, "", "small", "text2", wrap=True)
        self.director = Picker(theme)
        self.check_button = Button(theme, "", "secondary", height=28)
        self.always = Switch(theme)
        self.always.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.step, self.bar = Label(theme, "", "ui", "text2", wrap=True), ProgressBar(theme)
        self.cancel = Button(theme, "", "secondary", height=28)
        self._working = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addLayout(self._row(self.director, self.always))
        column.addLayout(self._row(self.text, self.check_button))
        working = QHBoxLayout(self._working)
        working.setContentsMargins(0, 2, 0, 2)
        working.setSpacing(10)
        self.bar.setFixedWidth(64)
        self.bar.setMaximum(len(STEPS))
        working.addWidget(self.bar)
        working.addWidget(self.step, 1)
        working.addWidget(self.cancel)
        column.addWidget(self._working)
        self.director.chosen.connect(self.director_chosen)
        self.show_step(None)

    def show_counts(self, counts: tuple[int, int, int | None] | None) -> None:
        """Show how many endings, outcomes and states there are; None where nothing is known."""
        self._counts = counts
        self.retranslate()

    def show_text(self, words: str, *, old: bool) -> None:
        """Say for which text the balance is; `old` where there is a newer one to check."""
        self.text.setText(words)
        self.text.setVisible(bool(words))
        self.check_button.setVisible(old)

    def show_step(self, step: tuple[str, int] | None) -> None:
        """Show what is done now; None where nothing is."""
        self._step = step
        self._working.setVisible(step is not None)
        if step is not None:
            words = step_words(*step, self._desk.language.number)
            self.step.setText(words)
            self.bar.setAccessibleName(words)
            self.bar.setVisible(step[0] in STEPS)
            if step[0] in STEPS:
                self.bar.setValue(STEPS.index(step[0]))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        counted, number = BalanceCounted(), self._desk.language.number
        if self._counts is None:
            self.title.setText(translate("Balance", "Balance"))
            self.facts.clear()
        else:
            endings, outcomes, states = self._counts
            self.title.setText(counted.balance_of(endings))
            facts = [counted.outcomes(outcomes, number(outcomes))]
            if states is not None:
                facts.append(counted.states(states, number(states)))
            self.facts.setText(" · ".join(facts))
        self.facts.setVisible(self._counts is not None)
        self.director.setAccessibleName(translate("Balance", "Director"))
        self.check_button.setText(translate("Balance", "Check again"))
        self.check_button.set_key(self._desk.keys.keys_of("workshop.balance")[0])
        self.always.setText(translate("Balance", "Keep it up to date"))
        self.cancel.setText(translate("Balance", "Cancel"))
        self.show_step(self._step)

    def _row(self, grows: QWidget, stays: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(grows, 1)
        row.addWidget(stays)
        return row
