"""What is said of an opened decision: the reply made, the better one, why, and the way back there."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.better_move import BetterMove
from simulator.desktop.practice.debrief.decision_words import kept_words, remarks, why_words
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.practice.debrief.search import Search
from simulator.desktop.practice.debrief.tried_line import TriedLine
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Flow, Label, flush_left

_INDENT = 46

translate = QCoreApplication.translate


class DecisionBody(QWidget):
    """The inside of an opened row.

    Attributes:
        made, better, why, retry, on_map: its parts. finder: the search for the better reply, while one is on.

    Signals:
        retried: go back to this decision. map_wanted: show it on the map.
    """

    retried = Signal()
    map_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.made, self.better = TriedLine(theme), TriedLine(theme)
        self.why = Label(theme, "", "ui", "text2", wrap=True)
        self.remarks = Label(theme, "", "small", "text2", wrap=True)
        self.finder = BetterMove(theme)
        self.retry = Button(theme, "", "primary", icon="retry", key="R")
        self.on_map = Button(theme, "", "ghost", icon="pin")
        self.retry.clicked.connect(self.retried)
        self.on_map.clicked.connect(self.map_wanted)
        buttons, actions = QHBoxLayout(), Flow(gap=4)
        flush_left(buttons)
        actions.addWidget(self.retry)
        actions.addWidget(self.on_map)
        buttons.addLayout(actions, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(5)
        for part in (self.made, self.better, self.why, self.remarks, self.finder):
            self._column.addWidget(part)
        self._column.addLayout(buttons)

    def show_line(self, line: DecisionLine, search: Search | None) -> None:
        """Show what is known of a decision; while it is searched for, the better reply is hidden."""
        self._column.setContentsMargins(self._theme.px(_INDENT), 0, 12, 8)
        hidden = search is not None and search.open and search.line is line
        words = (translate("Decision", "You played"), translate("Decision", "Better"))
        metrics = QFontMetrics(self._theme.font("uiM"))
        width = max(metrics.horizontalAdvance(word) for word in words) + 2
        self.made.show_tried(words[0], line.made, width)
        known = line.better is not None and not hidden
        self.better.setVisible(known)
        if line.better is not None:
            self.better.show_tried(words[1], line.better, width)
        self.why.setVisible(known and line.why is not None)
        self.why.setText("" if line.why is None else why_words(line.why))
        said = remarks(line) if not hidden else []
        if line.kept is not None and not hidden:
            said.append(f"{kept_words(line)}.")
        self.remarks.setText(" ".join(said))
        self.remarks.setVisible(bool(said))
        self.finder.show_search(search if search is not None and search.line is line else None)
        self.retry.setText(translate("Decision", "Retry from here"))
        self.on_map.setText(translate("Decision", "Show on map"))
        for button in (self.retry, self.on_map):
            button.updateGeometry()
            button.setVisible(not hidden)
