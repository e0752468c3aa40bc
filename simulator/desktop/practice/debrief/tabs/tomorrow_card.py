"""One sentence to send the director tomorrow, ready to be copied."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from simulator.debrief.debrief import Debrief
from simulator.desktop.practice.debrief.tabs.figures import translate
from simulator.desktop.practice.debrief.tabs.tomorrow_words import tomorrow_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, announce, flush_left

if TYPE_CHECKING:
    from simulator.history import Session


class TomorrowCard(Card):
    """The sentence and a button that copies it."""

    def __init__(
        self, theme: Theme, session: "Session", debrief: Debrief, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "sunken", None, spacing=6, parent=parent)
        self.sentence = tomorrow_words(session, debrief.tomorrow)
        title = translate("DebriefTomorrow", "One sentence to send tomorrow")
        self.column.addWidget(Label(theme, title, "title3", wrap=True))
        self.column.addWidget(Label(theme, self.sentence, "body", wrap=True))
        self.copy = Button(theme, translate("DebriefTomorrow", "Copy"), "secondary", icon="copy")
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.copy)
        row.addStretch(1)
        flush_left(row)
        self.column.addLayout(row)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.sentence)
        self.copy.setText(translate("DebriefTomorrow", "Copied"))
        self.copy.updateGeometry()
        announce(self, translate("DebriefTomorrow", "Copied"))
