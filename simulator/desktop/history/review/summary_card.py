"""The head of the review: one sentence, and the four figures that it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Hairline, Label, SideMark
from simulator.desktop.widgets.marks import Side

_SIDES: dict[str, Side] = {"client": "client", "company": "company", "forecast": "director"}
_TOKENS = {"client": "client", "company": "company"}
FIGURES = ("client", "company", "loss", "forecast")


class _Figure(QWidget):
    """A large number over its name, with the shape of its side."""

    def __init__(self, theme: Theme, id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Label(theme, "", "meter", _TOKENS.get(id, "text"))
        self.name = Label(theme, "", "small", "text2")
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(4)
        if id in _SIDES:
            row.addWidget(SideMark(theme, _SIDES[id]))
        row.addWidget(self.name)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.number)
        column.addLayout(row)

    def say(self, name: str, number: str, about: str) -> None:
        """Show a figure; `about` is told when the pointer rests on it."""
        self.name.setText(name)
        self.number.setText(number)
        self.setToolTip(about)
        self.number.setAccessibleName(f"{name}: {number}")


class SummaryCard(Card):
    """Says how it stands.

    Attributes:
        sentence: in words. figures: by their ids.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 10, 16, 10), parent=parent)
        self.sentence = Label(theme, "", "body", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures = {id: _Figure(theme, id) for id in FIGURES}
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.sentence, 1)
        row.addWidget(Hairline(theme, standing=True))
        for figure in self.figures.values():
            row.addWidget(figure, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def show_figures(self, figures: Sequence[tuple[str, str, str]]) -> None:
        """Show the figures in their order: each its name, its number and what it is about."""
        for part, (name, number, about) in zip(self.figures.values(), figures, strict=True):
            part.say(name, number, about)
