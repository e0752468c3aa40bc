"""What lies between seller and client from earlier deals."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.briefing.mandate import told
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Icon, Label
from simulator.scenario.model import Past, Scenario


class PastCard(Card):
    """What was given, promised or broken earlier, in the order of the file; hidden where there is nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(20, 16, 20, 16), spacing=8, parent=parent)
        self._theme = theme
        self._title = Label(theme, "", "title2")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.column.addWidget(self._title)
        self.column.addLayout(self._lines)
        self.hide()

    def show_past(self, words: Scenario) -> None:
        """Show the past of a scenario, in the language of its words."""
        self._title.setText(self.tr("Between you so far"))
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for entry in words.past:
            self._lines.addWidget(self._entry(words, entry))
        self.setVisible(bool(words.past))

    def _entry(self, words: Scenario, entry: Past) -> QWidget:
        line = QWidget()
        row, said = QHBoxLayout(line), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        said.setSpacing(1)
        said.addWidget(Label(self._theme, told(words, entry.text), "body", wrap=True))
        note = self._note(words, entry)
        if note:
            said.addWidget(Label(self._theme, note, "small", "text2", wrap=True))
        row.addWidget(Icon(self._theme, "bookmark"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        return line

    def _note(self, words: Scenario, entry: Past) -> str:
        """Whether it was a favour, on which term, and whether we owed it."""
        term = words.terms.get(entry.favour) if entry.favour is not None else None
        if term is None:
            return ""
        owed = self.tr("You owed them that: {term}.")
        return (owed if entry.owed else self.tr("A favour on your side: {term}.")).format(term=term.label)
