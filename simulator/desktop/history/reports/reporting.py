"""A report from a page: asked for on a card, written in the background, and told of."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.moving import CannotDo, Moving, Told
from simulator.desktop.history.progress_card import ProgressCard
from simulator.desktop.history.reports.report_card import Form, ReportCard
from simulator.desktop.widgets import Toast
from simulator.scenario.library import Library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.history import History
    from simulator.history.query import Query
    from simulator.history.reports import Asked


class Reporting(QObject):
    """Asks whose report it is to be and where it goes, and writes it.

    Attributes:
        card: the first question. dialog: the question for a file, while it is open.
    """

    def __init__(self, desk: Desk, page: QWidget, toast: Toast, moving: tuple[Moving, ProgressCard]) -> None:
        """`moving` is what the page does in the background, and where it tells how far that is."""
        super().__init__(page)
        self._desk, self._page, self._toast = desk, page, toast
        self._moving, self._progress = moving
        self.dialog: QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    @cached_property
    def card(self) -> ReportCard:
        """The card that asks."""
        card = ReportCard(self._desk, self._page)
        card.wanted.connect(self._ask_where)
        return card

    def ask(self, query: "Query", people: "Sequence[str]") -> None:
        """Ask for a report of the deals that a query means.

        Args:
            query: which deals; if it names a trainee, the card offers a report of this person's first.
            people: everybody of whom there may be one.
        """
        self.card.ask(query, people)

    def save(self, path: Path) -> None:
        """Have the report that the card asks for written."""
        self._folder = str(path.parent)
        again = self.tr("Save elsewhere"), self._ask_where
        self._progress.say(self.tr("{file} is being written").format(file=path.name), again)
        library = Library(self._desk.library.folders)
        work = partial(_write, path, self.card.asked, self.card.form.value, library)
        self._moving.begin(work, lambda _done: self._tell_saved(path))

    def _ask_where(self) -> None:
        form: Form = self.card.form.value
        dialog = self.dialog = QFileDialog(self._page, self.tr("Save the report"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.selectFile(f"{self.tr('report')}.{form}")
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def _tell_saved(self, path: Path) -> None:
        self._toast.tell(
            self.tr("Saved as {file}").format(file=path.name),
            self.tr("Open"),
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))),
        )

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _write(path: Path, asked: "Asked", form: Form, library: Library, history: "History", told: Told) -> None:
    """Make the report and its file, in the background."""
    from simulator.desktop.history.reports.pdf import report_pdf
    from simulator.desktop.paper.files import ExportFault, write_whole
    from simulator.history.reports import report_of, write_workbook

    made = report_of(history, asked, library, told=told)
    if form == "xlsx":
        write_workbook(history, made, path, told=told)
        return
    try:
        write_whole(path, report_pdf(made))
    except ExportFault as fault:
        raise CannotDo(str(fault)) from fault
