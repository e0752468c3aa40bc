"""The way that was played as a promise of the file: copied, or put in."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Toast
from simulator.desktop.workshop.playtest.phrases import translate
from simulator.desktop.workshop.playtest.playing import Playing
from simulator.desktop.workshop.work import Work
from simulator.workshop.promise import promise_block, promise_of, promised, row_place


class Promising(QObject):
    """Knows the talks that were played last.

    Attributes:
        playing: the talks. menu: the actions. toast: tells what was done.
    """

    def __init__(self, theme: Theme, work: Work, pane: QWidget) -> None:
        super().__init__(pane)
        self._work = work
        self.playing: Playing | None = None
        self.toast = Toast(theme, pane)
        self.menu = QMenu(pane)

    @property
    def possible(self) -> bool:
        """Whether there is a way, and one from where talks open."""
        playing = self.playing
        return playing is not None and bool(playing.attempt.turns) and playing.attempt.talks.begun is None

    def open_menu(self, button: QWidget) -> None:
        """Open the actions under a button."""
        self.menu.clear()
        copy = self.menu.addAction(translate("Playtest", "Copy the path as a promise"))
        copy.triggered.connect(self.copy)
        copy.setEnabled(self.possible)
        put = self.menu.addAction(translate("Playtest", "Insert it into the file"))
        put.triggered.connect(self.insert)
        put.setEnabled(self.possible and self._work.writable)
        if self.playing is not None and self.playing.attempt.talks.begun is not None:
            why = self.menu.addAction(translate("Playtest", "What began in the middle cannot be promised"))
            why.setEnabled(False)
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def copy(self) -> None:
        """Put the way on the clipboard, as a row of `expect`."""
        if self.playing is not None and self.possible:
            row = promise_of(self.playing.attempt)
            QGuiApplication.clipboard().setText(promise_block(self._work.text, row))
            insert = translate("Playtest", "Insert into the file") if self._work.writable else ""
            told = translate("Playtest", "Copied as a promise for “expect”.")
            self.toast.tell(told, insert, self.insert)

    def insert(self) -> None:
        """Put the way into the file, behind what it promises already."""
        if self.playing is None or not self.possible or not self._work.writable:
            return
        edits = promised(self._work.text, promise_of(self.playing.attempt))
        if edits is None:
            self.copy()
            self.toast.tell(
                translate("Playtest", "The file’s promises stand in brackets: the new one is copied instead.")
            )
            return
        place = row_place(edits)
        self._work.apply(edits)
        self._work.go_to(place.line, 1)
        self.toast.tell(translate("Playtest", "The promise stands in the file."))
