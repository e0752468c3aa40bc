"""The note over parts that show the last version without errors while the text has some."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Card, Icon, Label
from simulator.desktop.workshop.work import Work

translate = QCoreApplication.translate


class StaleNote(Card):
    """One line; hidden while the text is without errors, or as long as nothing else is known to show.

    Attributes:
        told: what it says; empty while it is hidden.
    """

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "warnTint", None, radius=8, margins=(10, 6, 10, 6), parent=parent)
        self._work = work
        self._words = Label(desk.theme, "", "ui", "text", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(desk.theme, "info", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.column.addLayout(row)
        work.opened.connect(self.refresh)
        work.checked.connect(self.refresh)
        desk.language.changed.connect(self.refresh)
        self.refresh()

    @property
    def told(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def refresh(self) -> None:
        """Say it, or nothing."""
        found = self._work.found
        problems = () if found is None else found.problems
        first = next((problem for problem in problems if problem.severity == "error"), None)
        if first is not None and self._work.good is not None:
            words = translate(
                "Workshop", "Showing the last version without errors, line {line} has a problem."
            )
            self._words.setText(words.format(line=first.span.line))
        self.setVisible(first is not None and self._work.good is not None)
