"""The person's data into another folder: copied now, once more at the end, used from the next start."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator import places
from simulator.history import HistoryFault

translate = QCoreApplication.translate
Words = Callable[[str], str]
"""Says something in the language of a code, which is the one in force."""


class _Copy(QRunnable):
    """Looks at a folder and copies what there is into it, unless it holds a history already."""

    def __init__(self, folder: Path, move: "DataMove") -> None:
        super().__init__()
        self._folder, self._move = folder, move

    def run(self) -> None:
        from simulator.history.data_folder import carry, look_at

        try:
            holds = look_at(self._folder)
            if not holds:
                carry(places.data_folder(), self._folder)
        except HistoryFault as fault:
            self._move.refused.emit(fault)
        else:
            self._move.copied.emit(self._folder, holds)


class DataMove(QObject):
    """Moves the data without anybody waiting; until the next start everything goes on where it is.

    Attributes:
        pending: the folder that is used from the next start; None for the one of now.
        dialog: the question for a folder, while it is open.

    Signals:
        told: something has become of it; carries `Words`.
        copied, refused: for itself, from the background.
    """

    told = Signal(object)
    copied = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pending: Path | None = None
        self.dialog: QFileDialog | None = None
        self._holds = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.copied.connect(self._copied)
        self.refused.connect(self._refused)

    @property
    def possible(self) -> bool:
        """Whether anything can be chosen."""
        return not places.is_moved_by_variable()

    def ask(self, page: QWidget) -> None:
        """Ask for a folder."""
        dialog = self.dialog = QFileDialog(
            page, translate("DataMove", "Where your data lies"), str(places.data_folder().parent)
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.begin(Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def begin(self, folder: Path) -> None:
        """Look at a folder and copy the data into it, in the background."""
        if folder.absolute() == places.data_folder().absolute():
            self.pending = None
            self.told.emit(lambda _code: stored_words())
        else:
            self._pool.start(_Copy(folder.absolute(), self))

    def wait(self) -> None:
        """Let the background finish."""
        self._pool.waitForDone()

    def finish(self) -> None:
        """At the end, the history closed: copy what has changed, and use the folder from the next start.

        Where that fails everything stays where it is, and is said where the program was started from.
        """
        self.wait()
        QCoreApplication.sendPostedEvents(self)
        if self.pending is None:
            return
        from simulator.history.data_folder import carry

        try:
            if not self._holds:
                carry(places.data_folder(), self.pending)
            usual = self.pending == places.usual_data_folder()
            places.choose_data_folder(None if usual else self.pending)
        except (HistoryFault, OSError) as fault:
            if sys.stderr is not None:
                sys.stderr.write(f"{fault}\n")

    @Slot(object, bool)
    def _copied(self, folder: Path, holds: bool) -> None:
        self.pending, self._holds = folder, holds
        self.told.emit(partial(_done, folder, places.data_folder(), holds))

    @Slot(object)
    def _refused(self, fault: HistoryFault) -> None:
        self.told.emit(fault.message)

    @Slot(int)
    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def stored_words(pending: Path | None = None) -> str:
    """Where attempts are stored, and where from the next start."""
    now = translate("DataMove", "Attempts are stored in {folder}.").format(folder=places.data_folder())
    if pending is None:
        return now
    then = translate("DataMove", "From the next start: {folder}.").format(folder=pending)
    return f"{now} {then}"


def change_words() -> str:
    """What the way to another folder is called."""
    return translate("DataMove", "Change…")


def _done(folder: Path, before: Path, holds: bool, _code: str) -> str:
    words = translate(
        "DataMove", "Copied to {folder}. It is used from the next start; {before} stays as it is."
    )
    if holds:
        words = translate(
            "DataMove",
            "{folder} has a history already. It is used from the next start; {before} stays as it is.",
        )
    return words.format(folder=folder, before=before)
