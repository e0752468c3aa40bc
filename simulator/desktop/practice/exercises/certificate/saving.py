"""Asks where the certificate is to go, and tells what was written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.desktop.practice.debrief.report.files import ExportFault, write_whole
from simulator.desktop.widgets import Banner, Toast

translate = QCoreApplication.translate


class Saver(QObject):
    """Writes a PDF where the person wants it; nothing waits meanwhile.

    Attributes:
        dialog: the question for a file, while it is open.
    """

    def __init__(
        self, name: Callable[[], str], made: Callable[[], bytes], page: QWidget, toast: Toast, banner: Banner
    ) -> None:
        """`name` is offered for the file, `made` is what is written into it."""
        super().__init__(page)
        self._name, self._made, self._page = name, made, page
        self._toast, self._banner = toast, banner
        self.dialog: QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self) -> None:
        """Ask where the file is to go."""
        self._banner.hide()
        dialog = self.dialog = QFileDialog(
            self._page, translate("Certificate", "Save the certificate"), self._folder
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.selectFile(f"{self._name()}.pdf")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._answered)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the file."""
        try:
            write_whole(path, self._made())
        except ExportFault as fault:
            self._toast.hide()
            self._banner.tell(str(fault), (translate("Certificate", "Save elsewhere"), self.ask))
        else:
            self._folder = str(path.parent)
            self._banner.hide()
            self._toast.tell(
                translate("Certificate", "Saved as {file}").format(file=path.name),
                translate("Certificate", "Open"),
                partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))),
            )

    def _chosen(self, path: str) -> None:
        self.save(Path(path))

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
