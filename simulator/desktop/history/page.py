"""The page of all attempts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.lines import lines_of
from simulator.desktop.history.table import AttemptTable
from simulator.desktop.widgets import Card, ErrorCard, Hairline, Label, PageHeader, Placeholder
from simulator.history import HistoryFault

if TYPE_CHECKING:
    from simulator.history import AttemptRow


class HistoryPage(QWidget):
    """All attempts, the newest first; before there are any, what will be here.

    Signals:
        opened: an attempt; carries its id.
        practice_wanted: to the scenarios.
    """

    opened = Signal(str)
    practice_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        theme = desk.theme
        self._header = PageHeader(theme)
        self._card = Card(theme, margins=(1, 4, 1, 10), spacing=0)
        self.table = AttemptTable(theme, desk.language)
        self._hint = Label(theme, "", "small", "text2")
        self._hint.setContentsMargins(10, 8, 10, 0)
        self._card.column.addWidget(self.table, 1)
        self._card.column.addWidget(Hairline(theme))
        self._card.column.addWidget(self._hint)
        self.empty = Placeholder(theme, "history")
        self.fault = ErrorCard(theme)
        self.fault.hide()
        column, body = QVBoxLayout(self), QVBoxLayout()
        body.setContentsMargins(20, 16, 16, 16)
        for part in (self.fault, self._card, self.empty):
            body.addWidget(part, 0 if part is self.fault else 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        row = QHBoxLayout()
        row.addLayout(body)
        column.addLayout(row, 1)
        self._wire()
        self._set_words()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.fault, self.table, self.empty

    def refresh(self) -> None:
        """Read the attempts again."""
        attempts: tuple[AttemptRow, ...] = ()
        self.fault.hide()
        if self._desk.has_history:
            try:
                attempts = self._desk.history.attempts(trainee=self._desk.preferences.trainee)
            except HistoryFault as fault:
                self._tell(fault)
        self.table.show_lines(lines_of(attempts, self._desk.library, self._desk.language.code))
        self._card.setVisible(bool(attempts))
        self.empty.setVisible(not attempts and not self.fault.isVisibleTo(self))
        self._show_count(len(attempts))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._set_words()
        self.refresh()

    def _set_words(self) -> None:
        self.empty.set_words(
            self.tr("No attempts yet"),
            self.tr("Finish one deal and it will appear here with both scores."),
            self.tr("To the scenarios"),
        )
        self._hint.setText(
            self.tr("Enter opens an attempt: a paused one goes on, a finished one shows its debrief")
        )
        self.table.setAccessibleName(self.tr("Attempts"))
        self.table.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.practice_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = self.empty.action if self.empty.isVisibleTo(self) else self.table
        first.setFocus(event.reason())

    def _wire(self) -> None:
        self.table.opened.connect(self.opened)
        self.empty.action.clicked.connect(self.practice_wanted)
        self.fault.action.clicked.connect(self.refresh)
        self._desk.history_opened.connect(self.refresh)
        self._desk.language.changed.connect(self.retranslate)

    def _show_count(self, count: int) -> None:
        one, many = self.tr("1 attempt"), self.tr("%n attempts", "", count)
        self._header.set_words(self.tr("History"), "" if not count else one if count == 1 else many)

    def _tell(self, fault: HistoryFault) -> None:
        sentence = fault.message(self._desk.language.code)
        self.fault.set_words(
            self.tr("The history cannot be read now"),
            sentence,
            "",
            self.tr("Try again"),
            f"{fault.code}\n{sentence}",
        )
        self.fault.show()
