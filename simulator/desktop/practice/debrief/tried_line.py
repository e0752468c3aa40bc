"""A reply with its immediate change of both scores at the right end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.debrief.decision_words import tried_name
from simulator.desktop.practice.debrief.rows import Tried
from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, SideMark
from simulator.negotiation.ledger import Side

_SIDES: tuple[Side, Side] = ("client", "company")


class TriedLine(QWidget):
    """You played …, Better …"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Label(theme, "", "uiM", "text2")
        self.words = Label(theme, "", "ui", wrap=True)
        self.points = {side: Label(theme, "", "uiB", side) for side in _SIDES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._head, 0, top)
        row.addWidget(self.words, 1, top)
        for side in _SIDES:
            pair = QHBoxLayout()
            pair.setSpacing(1)
            mark = SideMark(theme, side, 4)
            pair.addWidget(mark, 0, top)
            pair.addWidget(self.points[side], 0, top)
            row.addLayout(pair)

    def show_tried(self, head: str, tried: Tried, width: int) -> None:
        """Show a reply under a heading that takes at least so much width."""
        self._head.setText(head)
        self._head.setMinimumWidth(width)
        column = QFontMetrics(self.points["client"].font()).horizontalAdvance("+00") + 2
        for label in self.points.values():
            label.setMinimumWidth(column)
        self.words.setText(tried.text)
        self.points["client"].setText(signed(tried.client))
        self.points["company"].setText(signed(tried.company))
        self.setAccessibleName(f"{head}: {tried_name(tried)}")
