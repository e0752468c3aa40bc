"""What stands in place of the replies when talks are over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.table.phrases import closing_words, translate
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label


class ClosingCard(Card):
    """How talks ended, and the way to what they were worth.

    Signals:
        wanted: the person wants to see how it went.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(20, 14, 16, 14), parent=parent)
        self.title = Label(theme, "", "title3", wrap=True)
        self.words = Label(theme, "", "ui", "text2", wrap=True)
        self.button = Button(theme, "", "primary", icon="forward", key="Enter", height=38)
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def show_view(self, view: TableView) -> None:
        """Show how talks ended."""
        if view.ended is None:
            return
        title, words = closing_words(view.ended, view.director.name)
        self.title.setText(title)
        self.words.setText(words)
        self.button.setText(translate("Table", "To the director’s office"))
        self.button.updateGeometry()
        self.setAccessibleName(f"{title} {words}")
