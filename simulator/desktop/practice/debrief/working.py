"""One line that says what is still being worked out, or why it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Icon, Label


class WorkingLine(QWidget):
    """A clock and a sentence while the analysis runs, a warning sign and a sentence where it failed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(theme, "clock", "text2", 16)
        self.words = Label(theme, "", "ui", "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def tell(self, sentence: str, *, failed: bool = False) -> None:
        """Say something; an empty sentence takes the line away."""
        self._icon.set_name("warning" if failed else "clock", "warn" if failed else "text2")
        self.words.setText(sentence)
        self.setVisible(bool(sentence))
