"""The forecast as it is made: a pick with a confidence or a hundred chips, then sealed or left out."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.forecast.chips_panel import ChipsPanel
from simulator.desktop.practice.forecast.pick_panel import USUAL, PickPanel
from simulator.desktop.practice.forecast.questions import Question, translate
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Icon, Label, announce, flush_left
from simulator.office.forecast import CHIPS, Forecast, by_hand, pick

_SKIP_LETTERS = ("n", "т")


class ForecastCard(Card):
    """Asks one question at a time; keys 1 to 9 pick, Enter seals, N is not now.

    Signals:
        sealed: a forecast was made; carries the Forecast. Whoever listens keeps it.
        skipped: not now.
    """

    sealed = Signal(object)
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, skip_key: str = "N") -> None:
        super().__init__(theme, margins=(20, 16, 20, 14), spacing=8, parent=parent)
        self.question: Question | None = None
        self._title, self._note = (
            Label(theme, "", "title3", wrap=True),
            Label(theme, "", "small", "text2", wrap=True),
        )
        self.picks, self.chips = PickPanel(theme), ChipsPanel(theme)
        self.split = Button(theme, "", "ghost", height=38)
        self.seal = Button(theme, "", "primary", icon="lock", key="Enter", height=38)
        self.skip = Button(theme, "", "secondary", key=skip_key, height=38)
        self._arrange(theme)
        self.picks.changed.connect(self._offer)
        self.chips.changed.connect(self._offer)
        self.split.clicked.connect(self._switch)
        self.seal.clicked.connect(self._seal)
        self.skip.clicked.connect(self.skipped)
        self.chips.hide()

    @property
    def by_hand(self) -> bool:
        """Whether chips are laid out, not one answer picked."""
        return not self.chips.isHidden()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [
            *self.picks.tiles,
            *self.picks.confidence.segments,
            *self.chips.boxes,
            self.seal,
            self.skip,
            self.split,
        ]

    @property
    def first_stop(self) -> QWidget:
        """Where an answer is expected."""
        return (self.chips if self.by_hand else self.picks).first_stop or self.skip

    def ask(self, question: Question) -> None:
        """Ask a question anew."""
        self.question = question
        self.picks.show_question(question)
        self.chips.show_question(question)
        self.chips.hide()
        self.picks.show()
        self.retell(question)
        self._order_focus()

    def retell(self, question: Question) -> None:
        """Ask the same question in the language in force; what was picked stays."""
        self.question = question
        self._title.setText(question.words)
        self._note.setText(
            translate("Forecast", "Sealed now, opened in the debrief. It changes nothing in the talks.")
        )
        self.picks.retell(question)
        self.chips.retell(question)
        self.seal.setText(translate("Forecast", "Seal"))
        self.skip.setText(translate("Forecast", "Not now"))
        self.setAccessibleName(question.words)
        for button in (self.seal, self.skip):
            button.updateGeometry()
        self._offer()

    def press(self, number: int) -> bool:
        """Pick the answer of that number; return whether there is one. Chips are typed into their boxes."""
        return not self.by_hand and self.picks.pick(number)

    def focus_first(self) -> None:
        """Put the focus where an answer is expected."""
        self.first_stop.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, key = event.text().lower(), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or not plain:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seal.click()
        elif text in _SKIP_LETTERS:
            self.skip.click()
        elif not (text in tuple("123456789") and self.press(int(text))):
            event.ignore()

    def _arrange(self, theme: Theme) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(theme, "lock"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        buttons = Flow(gap=2)
        for button in (self.seal, self.skip, self.split):
            buttons.addWidget(button)
        flush_left(foot)
        foot.addLayout(buttons, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._note)
        self.column.addWidget(self.picks)
        self.column.addWidget(self.chips)
        self.column.addLayout(foot)

    def _order_focus(self) -> None:
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)

    def _switch(self) -> None:
        """Change between one pick and a hundred chips; a pick is where the chips begin."""
        if not self.by_hand and self.question is not None and self.picks.picked is not None:
            start = dict(self._picked(self.question).chips)
            for id, box in zip(self.question.ids, self.chips.boxes, strict=True):
                box.setValue(start[id])
        hand = not self.by_hand
        self.setFocus()
        self.picks.setVisible(not hand)
        self.chips.setVisible(hand)
        self._offer()
        self.focus_first()

    def _offer(self) -> None:
        ready = self.chips.complete if self.by_hand else self.picks.picked is not None
        self.seal.setEnabled(ready)
        why = ""
        if not ready:
            why = (
                translate("Forecast", "Lay out all {all} chips first.").format(all=CHIPS)
                if self.by_hand
                else translate("Forecast", "Pick an answer first.")
            )
        self.seal.setToolTip(why)
        self.split.setText(
            translate("Forecast", "Pick one answer")
            if self.by_hand
            else translate("Forecast", "Split 100 chips by hand")
        )
        self.split.updateGeometry()

    def _picked(self, question: Question) -> Forecast:
        picked = self.picks.picked or question.ids[0]
        sure = self.picks.confidence.value or USUAL
        return pick(question.subject, question.moment, question.ids, picked, sure)

    def _seal(self) -> None:
        question = self.question
        if question is None:
            return
        if self.by_hand:
            made = by_hand(question.subject, question.moment, self.chips.chips)
        else:
            made = self._picked(question)
        announce(self, translate("Forecast", "Sealed until the debrief."))
        self.sealed.emit(made)
