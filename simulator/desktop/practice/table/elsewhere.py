"""What the history cannot store now, saved where the person says: a file that brings it in later."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.desktop.paper.writing import Writing

if TYPE_CHECKING:
    from simulator.history import Session

translate = QCoreApplication.translate


class Elsewhere(QObject):
    """Asks for a file and writes the attempt with what was not stored into it; nothing waits meanwhile.

    Signals:
        told: it is written, or cannot be written there; carries what says so in the language in force, and
            whether it is written.

    Attributes:
        dialog: the question for a file, while it is open.
    """

    told = Signal(object, bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._made = b""
        self.dialog: QFileDialog | None = None
        self._writing = Writing(self)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self._failed)

    @staticmethod
    def words() -> str:
        """What the way here is called, in the language in force."""
        return translate("Elsewhere", "Save elsewhere…")

    def ask(self, session: "Session") -> None:
        """Ask where to save an attempt as it stands now, with what could not be stored of it."""
        from simulator.history.exchange.aside import aside

        self._made = aside(session)
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(cast(QWidget, self.parent()), self.words(), start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        dialog.setNameFilter("JSON (*.json)")
        dialog.selectFile(f"{session.attempt.scenario.id}-{session.id[:8]}.json")
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write what was asked for into a file."""
        made = self._made
        self._writing.write(path, lambda: made)

    def _written(self, path: Path) -> None:
        self.told.emit(partial(_saved, path.name), True)

    def _failed(self, path: Path, sentence: str) -> None:
        self.told.emit(lambda: sentence or _not_saved(path.name), False)

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _saved(file: str) -> str:
    words = translate(
        "Elsewhere",
        "{file} has your attempt with the last move. When the history can be written again, bring it in: "
        "History, “Bring attempts in…”, or main.py history import {file}.",
    )
    return words.format(file=file)


def _not_saved(file: str) -> str:
    return translate("Elsewhere", "{file} was not written.").format(file=file)
