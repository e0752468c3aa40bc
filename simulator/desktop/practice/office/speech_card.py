"""What he says now, on plum, with the sign of a contradiction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.office.phrases import translate
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.practice.table.phrases import contradicts
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, ChipButton, Label


class SpeechCard(Card):
    """His words; the chip shows the earlier ones that they contradict.

    Signals:
        compared: the person wants to see the earlier words.
    """

    compared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, "directorTint", None, radius=14, margins=(22, 14, 22, 12), spacing=6, parent=parent
        )
        self.words = Label(theme, "", "speech", wrap=True)
        self._stance = Label(theme, "", "ui", "text2", wrap=True)
        self.chip = ChipButton(theme, "", "director", icon="swap", height=24)
        self.chip.clicked.connect(self.compared)
        row = QHBoxLayout()
        row.setContentsMargins(-3, 0, 0, 0)
        row.addWidget(self.chip)
        row.addStretch(1)
        self.column.addWidget(self.words)
        self.column.addWidget(self._stance)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_view(self, view: OfficeView) -> None:
        """Show what he says."""
        self.words.setText(view.speech.text)
        contradicted = view.speech.contradicts
        self.chip.setVisible(contradicted is not None)
        if contradicted is not None:
            self.chip.setText(contradicts(contradicted[1]))
            self.chip.updateGeometry()
        stance = translate("Office", "Stance now: {stance}").format(stance=view.stance.lower())
        self._stance.setText(stance if view.stance else "")
        self._stance.setVisible(bool(view.stance))
        self.setAccessibleName(f"{view.name}: {view.speech.text}")
        self.setVisible(bool(view.speech.text or view.stance))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_look("directorTint", "focus", 2)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_look("directorTint", None)
