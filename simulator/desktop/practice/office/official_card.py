"""The official voice after the talks: what the client measured, and what the company paper prints."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.office.phrases import official_words, translate
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label


class OfficialCard(QWidget):
    """Two cards: a mark out of ten with one line, and what the paper prints."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.survey = Card(theme, margins=(22, 18, 22, 18), spacing=8)
        self.paper = Card(theme, margins=(22, 18, 22, 18), spacing=8)
        self._survey_title, self._paper_title = Label(theme, "", "title3"), Label(theme, "", "title3")
        self.mark, self._of = Label(theme, "", "score", "client"), Label(theme, "", "ui", "text2")
        self.comment, self.printed = (
            Label(theme, "", "speech", wrap=True),
            Label(theme, "", "speech", wrap=True),
        )
        mark = QVBoxLayout()
        mark.setSpacing(0)
        mark.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignHCenter)
        mark.addWidget(self._of, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(mark)
        row.addWidget(self.comment, 1)
        self.survey.column.addWidget(self._survey_title)
        self.survey.column.addLayout(row)
        self.paper.column.addWidget(self._paper_title)
        self.paper.column.addWidget(self.printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.survey)
        column.addWidget(self.paper)

    def show_view(self, view: OfficeView) -> None:
        """Show what is measured and what is printed."""
        official = view.official
        self._survey_title.setText(translate("Office", "The client’s survey"))
        self._paper_title.setText(translate("Office", "The company paper"))
        self.mark.setText("" if official.mark is None else str(official.mark))
        self._of.setText(translate("Office", "out of 10"))
        self.comment.setText(official.comment)
        self.printed.setText(official.paper)
        self.survey.setVisible(official.mark is not None)
        self.paper.setVisible(bool(official.paper))
        self.setAccessibleName(official_words(view))
