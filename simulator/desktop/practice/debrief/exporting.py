"""The export menu: where to, and what was written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.debrief.debrief import Debrief
from simulator.debrief.study import Study
from simulator.desktop.paper.writing import Writing
from simulator.desktop.practice.debrief.notices import Notices
from simulator.desktop.text import Language
from simulator.desktop.widgets import Toast

if TYPE_CHECKING:
    from simulator.history import AttemptRow, Session

Kind = Literal["page", "report", "map", "record"]
SUFFIXES: dict[Kind, str] = {"page": "pdf", "report": "pdf", "map": "png", "record": "json"}

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Material:
    """What is exported: a session, its debrief, the trainee's attempts on the scenario, its number."""

    session: "Session"
    debrief: Debrief
    study: Study | None
    rows: "Sequence[AttemptRow]"
    number: int | None


class Exporter(QObject):
    """Asks where a file is to go and writes it; nothing waits meanwhile, and who leaves the page gets none.

    Attributes:
        menu: what can be exported. dialog: the question for a file, while it is open.
        writing: makes the files.
    """

    def __init__(
        self,
        language: Language,
        material: Callable[[], Material | None],
        page: QWidget,
        toast: Toast,
        notices: Notices,
    ) -> None:
        """What was written is told in the toast, what could not be in the notices."""
        super().__init__(page)
        self._language, self._material, self._page = language, material, page
        self._toast, self._notices = toast, notices
        self.menu = QMenu(page)
        self.menu.triggered.connect(self._picked)
        self.dialog: QFileDialog | None = None
        self._kind: Kind = "page"
        self.writing = Writing(self)
        self.writing.takes_long.connect(self._tell_writing)
        self.writing.written.connect(self._tell_saved)
        self.writing.failed.connect(self._tell_failed)
        page.installEventFilter(self)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def open_menu(self, anchor: QWidget) -> None:
        """Offer what can be exported, below a button."""
        self.menu.clear()
        for kind in get_args(Kind):
            action = self.menu.addAction(_words(kind))
            action.setData(kind)
        self.menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def ask(self, kind: Kind) -> None:
        """Ask where a file is to go."""
        material = self._material()
        if material is None:
            return
        self._kind = kind
        dialog = self.dialog = QFileDialog(self._page, _words(kind), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(SUFFIXES[kind])
        dialog.setNameFilter(f"{SUFFIXES[kind].upper()} (*.{SUFFIXES[kind]})")
        number = "" if material.number is None else f"-{material.number}"
        dialog.selectFile(f"{material.session.attempt.scenario.id}{number}.{SUFFIXES[kind]}")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._answered)
        dialog.open()

    def save(self, kind: Kind, path: Path) -> None:
        """Have a file written."""
        it = self._material()
        if it is not None:
            self._kind = kind
            self.writing.write(path, partial(_file, kind, it, self._language))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._page and not event.spontaneous():
            self.writing.cancel()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _tell_writing(self, path: Path) -> None:
        self._toast.tell(translate("Export", "{file} is being written.").format(file=path.name))

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        """Tell where it is, and offer to open it; data is shown in its folder."""
        self._folder = str(path.parent)
        self._notices.hide()
        data = self._kind == "record"
        self._toast.tell(
            translate("Export", "Saved as {file}").format(file=path.name),
            translate("Export", "Show") if data else translate("Export", "Open"),
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent if data else path))),
        )

    @Slot(object, str)
    def _tell_failed(self, _path: Path, sentence: str) -> None:
        self._toast.hide()
        if sentence:
            self._notices.tell(
                sentence, (translate("Export", "Save elsewhere"), partial(self._again, self._kind))
            )

    def _again(self, kind: Kind) -> None:
        self._notices.hide()
        self.ask(kind)

    def _picked(self, action: QAction) -> None:
        self.ask(action.data())

    def _chosen(self, path: str) -> None:
        self.save(self._kind, Path(path))

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _file(kind: Kind, it: Material, language: Language) -> bytes:
    """What a file of a kind holds; in the background."""
    from simulator.desktop.practice.debrief.report import json_file, pdf_file, png_file

    if kind == "map":
        return png_file(it.session, it.debrief, it.study, it.rows)
    if kind == "record":
        return json_file(it.session, it.debrief, it.study)
    return pdf_file(it.session, it.debrief, it.study, it.rows, language, full=kind == "report")


def _words(kind: str) -> str:
    return {
        "page": translate("Export", "Report on one page (PDF)…"),
        "report": translate("Export", "Full report (PDF)…"),
        "map": translate("Export", "Picture of the map (PNG)…"),
        "record": translate("Export", "Everything as data (JSON)…"),
    }[kind]
