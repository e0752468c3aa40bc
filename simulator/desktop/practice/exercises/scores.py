"""Both scores in a line, each behind the shape of its side."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.exercises.words import score_word, scores_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label, SideMark


class ScorePair(QWidget):
    """The client's score and the company's."""

    def __init__(self, theme: Theme, role: str = "title3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client, self.company = Label(theme, "", role, "client"), Label(theme, "", role, "company")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(SideMark(theme, "client"))
        row.addWidget(self.client)
        row.addSpacing(10)
        row.addWidget(SideMark(theme, "company"))
        row.addWidget(self.company)
        row.addStretch(1)

    def show_scores(self, client: float | None, company: float | None) -> None:
        """Show both, or nothing where there is nothing yet."""
        there = client is not None and company is not None
        self.setVisible(there)
        if client is not None and company is not None:
            self.client.setText(score_word(client))
            self.company.setText(score_word(company))
            self.setAccessibleName(scores_words(client, company))
