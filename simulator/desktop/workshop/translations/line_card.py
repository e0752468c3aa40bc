"""One line as it is worked on: who says it, its text and its translation, what is wrong with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Flow, Label, flush_left
from simulator.desktop.workshop.translations.fields import WordsField
from simulator.desktop.workshop.translations.words import (
    braces_words,
    hint_words,
    language_word,
    state_word,
    translate,
)
from simulator.scenario.translation import Place
from simulator.workshop.translating import Row


class LineCard(Card):
    """The line that is worked on.

    Attributes:
        source, target: its text and its translation. next, fuzzy, jump: buttons.

    Signals:
        typed: the translation is being changed.
        done: the line is done; the next is wanted.
        look_again: the line is to be looked at again, or no longer.
        jump_wanted: to the line in the text.
    """

    typed = Signal()
    done = Signal()
    look_again = Signal()
    jump_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(14, 10, 14, 8), spacing=4, parent=parent)
        self._row: Row | None = None
        self._words = ("", "", "", "")
        self._context = Label(theme, "", "small", "text2", wrap=True)
        self._before = Label(theme, "", "small", "warn", wrap=True)
        self._note = Label(theme, "", "small", "text2", wrap=True)
        self._wrong = Label(theme, "", "smallM", "bad", wrap=True)
        self.source, self.target = WordsField(theme, 3), WordsField(theme, 4)
        self.next = Button(theme, "", "primary", key="Ctrl+Enter", height=28)
        self.fuzzy = Button(theme, "", "ghost", height=28)
        self.jump = Button(theme, "", "ghost", height=24)
        head = QHBoxLayout()
        head.addWidget(self._context, 1)
        head.addWidget(self.jump)
        buttons, row = QHBoxLayout(), Flow(gap=4)
        for button in (self.next, self.fuzzy):
            row.addWidget(button)
        flush_left(buttons)
        buttons.addLayout(row, 1)
        self.column.addLayout(head)
        for part in (self.source, self.target):
            self.column.addWidget(part)
        for label in (self._wrong, self._before, self._note):
            self.column.addWidget(label)
        self.column.addLayout(buttons)
        self.target.textChanged.connect(self._type)
        self.target.done.connect(self.done)
        self.source.done.connect(self.done)
        self.next.clicked.connect(self.done)
        self.fuzzy.clicked.connect(self.look_again)
        self.jump.clicked.connect(self.jump_wanted)

    @property
    def row(self) -> Row | None:
        """The line as it stands in the catalogue."""
        return self._row

    @property
    def changed(self) -> bool:
        """Whether the translation in the field is another."""
        return self._row is not None and self.target.words.strip() != self._row.words.strip()

    @property
    def source_changed(self) -> bool:
        """Whether the text in the field is another."""
        return self._row is not None and self.source.words.strip() != self._row.place.text

    def show_row(self, row: Row, words: tuple[str, str, str, str]) -> None:
        """Show a line. `words`: its context, its line in the text, both languages by code."""
        self._row, self._words = row, words
        self.target.blockSignals(True)
        self.source.show_words(row.place.text)
        self.target.show_words(row.words)
        self.target.blockSignals(False)
        self.retranslate()

    def follow(self, row: Row) -> None:
        """The catalogue has another state of the line; what stands in the fields stays."""
        self._row = row
        self.retranslate()

    def set_writable(self, target: bool, source: bool) -> None:
        """Whether the translation, and the text, may be changed."""
        self.target.setReadOnly(not target)
        self.source.setReadOnly(not source)
        self.next.setEnabled(target)
        self.fuzzy.setVisible(target)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        context, jump, of_source, of_target = self._words
        source, target = language_word(of_source), language_word(of_target)
        self._context.setText(context)
        self.target.setPlaceholderText(target)
        self.source.setAccessibleName(translate("Translations", "Text, {language}").format(language=source))
        self.target.setAccessibleName(
            translate("Translations", "Translation, {language}").format(language=target)
        )
        self.next.setText(translate("Translations", "Done and next"))
        self.jump.setText(jump)
        self.jump.setVisible(bool(jump))
        row = self._row
        again = row is not None and row.condition == "fuzzy"
        self.fuzzy.setText(
            translate("Translations", "Mark as done")
            if again
            else translate("Translations", "Look at it again")
        )
        self.fuzzy.setEnabled(row is not None and bool(row.words or self.target.words.strip()))
        for button in (self.next, self.fuzzy, self.jump):
            button.setAccessibleName(button.text())
            button.updateGeometry()
        self._tell(row)

    def _type(self) -> None:
        if self._row is not None:
            self.fuzzy.setEnabled(bool(self.target.words.strip()))
            self._tell(self._row)
            self.typed.emit()

    def _tell(self, row: Row | None) -> None:
        if row is None:
            return
        wrong = braces_words(Row(Place("", row.place.text), "done", self.target.words.strip()))
        before = state_word(row) if row.condition == "fuzzy" else ""
        if row.before:
            was = translate("Translations", "{state}. The text was: {text}")
            before = was.format(state=before, text=row.before)
        note = " ".join(part for part in (row.note, hint_words(row)) if part)
        for label, words in ((self._wrong, wrong), (self._before, before), (self._note, note)):
            label.setText(words)
            label.setVisible(bool(words))
