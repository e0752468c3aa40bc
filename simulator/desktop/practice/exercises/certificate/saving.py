"""Asks where the certificate is to go, and tells what was written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.desktop.paper.writing import Writing
from simulator.desktop.widgets import Banner, Toast

translate = QCoreApplication.translate


class Saver(QObject):
    """Writes a PDF where the person wants it; nothing waits meanwhile, and who leaves the page gets none.

    Attributes:
        dialog: the question for a file, while it is open.
        writing: makes the file.
    """

    def __init__(
        self,
        name: Callable[[], str],
        make: Callable[[], Callable[[], bytes]],
        page: QWidget,
        toast: Toast,
        banner: Banner,
    ) -> None:
        """`name` is offered for the file; `make` tells how to make what is written into it."""
        super().__init__(page)
        self._name, self._make, self._page = name, make, page
        self._toast, self._banner = toast, banner
        self.dialog: QFileDialog | None = None
        self.writing = Writing(self)
        self.writing.takes_long.connect(self._tell_writing)
        self.writing.written.connect(self._tell_saved)
        self.writing.failed.connect(self._tell_failed)
        page.installEventFilter(self)
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
        """Have the file written."""
        self.writing.write(path, self._make())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._page and not event.spontaneous():
            self.writing.cancel()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _tell_writing(self, path: Path) -> None:
        self._toast.tell(translate("Certificate", "{file} is being written.").format(file=path.name))

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._folder = str(path.parent)
        self._banner.hide()
        self._toast.tell(
            translate("Certificate", "Saved as {file}").format(file=path.name),
            translate("Certificate", "Open"),
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))),
        )

    @Slot(object, str)
    def _tell_failed(self, _path: Path, sentence: str) -> None:
        self._toast.hide()
        if sentence:
            self._banner.tell(sentence, (translate("Certificate", "Save elsewhere"), self.ask))

    def _chosen(self, path: str) -> None:
        self.save(Path(path))

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
