"""Bringing attempts in from another computer: a file is looked into first, then taken over or not."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.asking_card import AskingCard
from simulator.desktop.history.moving import Moving, Told
from simulator.desktop.history.progress_card import ProgressCard
from simulator.desktop.widgets import Toast

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.exchange import Brought

_NAMED = 4
"""Refused attempts of which it is told why."""


class Bringing(QObject):
    """Asks for a file, shows what it would bring, and brings it in.

    Signals:
        brought: attempts have come.

    Attributes:
        dialog: the question for a file, while it is open. card: what the file would bring.
    """

    brought = Signal()

    def __init__(self, desk: Desk, page: QWidget, toast: Toast, moving: tuple[Moving, ProgressCard]) -> None:
        super().__init__(page)
        self._desk, self._page, self._toast = desk, page, toast
        self._moving, self._progress = moving
        self.dialog: QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    @cached_property
    def card(self) -> AskingCard:
        """What a file would bring."""
        return AskingCard(self._desk.theme, self._page)

    def ask(self) -> None:
        """Ask for a file."""
        dialog = self.dialog = QFileDialog(self._page, self.tr("Bring attempts in"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("JSON (*.json)")
        dialog.fileSelected.connect(lambda path: self.look_into(Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def look_into(self, file: Path) -> None:
        """Look into a file and show what it would bring."""
        self._folder = str(file.parent)
        self._progress.say(self.tr("{file} is being looked into").format(file=file.name))
        self._moving.begin(partial(_look, file), partial(self._show, file))

    def bring(self, file: Path, *, without_wrong: bool) -> None:
        """Take a file over."""
        self._progress.say(self.tr("{file} is being brought in").format(file=file.name))
        self._moving.begin(partial(_bring, file, without_wrong), self._tell)

    def _show(self, file: Path, found: "Brought") -> None:
        new = found.added + found.longer_there
        question = self.tr("Bring in attempts from {file}?").format(file=found.file)
        lines = self.summary(found)
        if not new:
            question = self.tr("{file} brings nothing new").format(file=found.file)
        act: Callable[[], object] = partial(self.bring, file, without_wrong=bool(found.wrong))
        answers = self.tr("Bring in"), self.tr("Leave it")
        self.card.ask(question, "\n".join(lines), answers, act)
        self.card.yes.setVisible(bool(new))

    def summary(self, found: "Brought") -> list[str]:
        """What becomes of the attempts in a file, one part a line."""
        parts = (
            (self.tr("New here: {count}"), found.added),
            (self.tr("Gone on with there: {count}"), found.longer_there),
            (self.tr("Here already: {count}"), found.there + found.longer_here),
            (self.tr("Not taken: {count}"), found.refusals),
        )
        lines = [self.tr("Attempts in the file: {count}").format(count=self._number(found.attempts))]
        lines += [words.format(count=self._number(count)) for words, count in parts if count]
        for refusal in found.refused[:_NAMED]:
            lines.append(f"– {refusal.id}: {refusal.why(self._desk.language.code)}")
        if found.names and len(found.people) > 1:
            people = ", ".join(sorted(name for name in found.people if name)[:_NAMED])
            lines.append(self.tr("People: {names}").format(names=people))
        return lines

    def _tell(self, found: "Brought") -> None:
        count = found.added + found.longer_there
        one, many = self.tr("1 attempt brought in"), self.tr("%n attempts brought in", "", count)
        said = one if count == 1 else many
        if found.refusals:
            said += ". " + self.tr("Not taken: {count}").format(count=self._number(found.refusals))
        self._toast.tell(said)
        self.brought.emit()

    def _number(self, count: int) -> str:
        return self._desk.language.number(count)

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _look(file: Path, history: "History", told: Told) -> "Brought":
    from simulator.history.exchange import look_into

    return look_into(history, file, told)


def _bring(file: Path, without_wrong: bool, history: "History", told: Told) -> "Brought":
    from simulator.history.exchange import bring_in

    return bring_in(history, file, told, without_wrong=without_wrong)
