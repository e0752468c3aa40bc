"""Four short notes of the first talks, each beside what it explains, one at a time."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.table.phrases import translate
from simulator.desktop.preferences import Preferences
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label

NOTES = ("replies", "scores", "deal", "phone")
"""In the order in which they come."""

SCENARIO = "warm-up"
"""The scenario that has them."""


class Note(Card):
    """A sentence and a button that puts it away; it covers nothing.

    Signals:
        read: the person has read it. all_read: the person wants none of them.
    """

    read = Signal()
    all_read = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "warnTint", None, radius=10, margins=(12, 7, 6, 7), spacing=2, parent=parent)
        self.words = Label(theme, "", "uiM", wrap=True)
        self.done = Button(theme, "", "secondary", height=28)
        self.done.clicked.connect(self.read)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.hide()

    def tell(self, words: str, done: str) -> None:
        """Show the sentence."""
        self.words.setText(words)
        self.done.setText(done)
        self.done.setAccessibleDescription(words)
        self.done.updateGeometry()
        self.setAccessibleName(words)

    def tall(self, width: int) -> int:
        """How high it is at a width; nothing while it is hidden."""
        return 0 if self.isHidden() else max(self.heightForWidth(width), self.minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.all_read.emit()
        else:
            event.ignore()


class NoteRound(QObject):
    """Shows the notes that were not read yet, one after the other, and writes down which were.

    Signals:
        changed: a note came or went: lay out again.
        passed: the last one shown has gone: the focus has no place.
    """

    changed = Signal()
    passed = Signal()

    def __init__(
        self, places: dict[str, Note], preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._preferences = places, preferences
        self._on = self._waits = False
        for name, note in places.items():
            note.read.connect(partial(self._read, name))
            note.all_read.connect(self._read_all)

    @property
    def now(self) -> str:
        """Which note is on screen; empty for none."""
        left = [name for name in NOTES if name not in self._preferences.notes_seen]
        return left[0] if self._on and left and not self._waits else ""

    def wait(self, waits: bool) -> None:
        """Hold them back as long as there is no reply to give, and let them come again."""
        if waits == self._waits:
            return
        left = any(note.done.hasFocus() for note in self._places.values())
        self._waits = waits
        self.show_now()
        if left:
            self.passed.emit()

    def begin(self, scenario: str, *, exam: bool) -> None:
        """Show them at the table of the warm-up in practice, and nowhere else."""
        self._on = scenario == SCENARIO and not exam
        self.show_now()

    def show_now(self) -> None:
        """Show the note whose turn it is, in the language in force."""
        for name, note in self._places.items():
            here = name == self.now
            if here:
                note.tell(_words(name), translate("Table", "Got it"))
            note.setVisible(here)
        self.changed.emit()

    def _read(self, name: str) -> None:
        self._preferences.keep(notes_seen=(*self._preferences.notes_seen, name))
        self._go_on()

    def _read_all(self) -> None:
        self._preferences.keep(notes_seen=NOTES)
        self._go_on()

    def _go_on(self) -> None:
        self.show_now()
        if self.now:
            self._places[self.now].done.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.passed.emit()


def _words(name: str) -> str:
    return {
        "replies": translate("Table", "Press 1, 2 or 3, or click. There is no right reply to find."),
        "scores": translate("Table", "Two bars, on purpose: one can rise while the other falls."),
        "deal": translate("Table", "The mark on the bar is your limit. You may go past it, at a price."),
        "phone": translate("Table", "Your director writes here. One message need not agree with the next."),
    }[name]
