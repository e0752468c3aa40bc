"""How far the judging is, in words and as a bar, with a way to be content with what there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.history.progress_card import ThinBar
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Label


class ProgressRow(QWidget):
    """Says what is judged; while that goes on, shows how far it is.

    Attributes:
        words: what is said. bar: how far it is. enough: stops with what there is.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.bar = Label(theme, "", "small", "text2", wrap=True), ThinBar(theme)
        self.enough = Button(theme, "", "ghost", height=28)
        self.bar.setMaximumWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 2)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.enough)
        self.rest("")

    def advance(self, done: int, of: int, words: str) -> None:
        """It is so far."""
        self.words.setText(words)
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self.bar.setAccessibleName(words)
        self.bar.show()
        self.enough.show()

    def rest(self, words: str) -> None:
        """Nothing goes on."""
        self.words.setText(words)
        self.bar.hide()
        self.enough.hide()
