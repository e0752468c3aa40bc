"""The export menu: what goes out, where to, and what was written."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.history.lines import Line
from simulator.desktop.history.moving import CannotDo, Moving, Told
from simulator.desktop.history.progress_card import ProgressCard
from simulator.desktop.widgets import Toast

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.query import Query

Kind = Literal["xlsx", "csv", "json", "pdf"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_REPORT = "report"


class Exporting(QObject):
    """Asks where a file is to go and writes it in the background.

    Signals:
        report_wanted: a report of a person or a group.

    Attributes:
        menu: what can be exported. without_names: whether people's names are left out.
        dialog: the question for a file, while it is open.
    """

    report_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        toast: Toast,
        moving: tuple[Moving, ProgressCard],
        meant: "Callable[[], tuple[Query, Sequence[Line]]]",
    ) -> None:
        """`meant` tells what the table shows: the query, and the lines that are selected."""
        super().__init__(page)
        self._desk, self._page, self._toast, self._meant = desk, page, toast, meant
        self._moving, self._progress = moving
        self.menu = QMenu(page)
        self.menu.triggered.connect(self._picked)
        self.without_names = False
        self.dialog: QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def open_menu(self, anchor: QWidget) -> None:
        """Offer what can be exported, below a button."""
        self.fill_menu()
        self.menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def fill_menu(self) -> None:
        """Make the menu anew, in the language in force."""
        self.menu.clear()
        for kind in KINDS:
            action = self.menu.addAction(self._words(kind))
            action.setData(kind)
        self.menu.addAction(self.tr("Report of a person or a group…")).setData(_REPORT)
        self.menu.addSeparator()
        names = self.menu.addAction(self.tr("Leave people’s names out"))
        names.setCheckable(True)
        names.setChecked(self.without_names)
        names.toggled.connect(self._turn_names)

    def ask(self, kind: Kind) -> None:
        """Ask where a file is to go."""
        dialog = self.dialog = QFileDialog(self._page, self._words(kind), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
        dialog.selectFile(f"{self.tr('attempts')}.{kind}")
        dialog.fileSelected.connect(lambda path: self.save(kind, Path(path)))
        dialog.finished.connect(self._answered)
        dialog.open()

    def save(self, kind: Kind, path: Path) -> None:
        """Have a file written."""
        query, lines = self._meant()
        self._progress.say(self.tr("{file} is being written").format(file=path.name))
        if kind == "pdf":
            work: Callable[[History, Told], object] = partial(_write_pdf, path, tuple(lines), self._desk)
        else:
            work = partial(_export, path, kind, query, not self.without_names, self._desk.language.code)
        self._moving.begin(work, lambda count: self._tell_saved(path, count))

    def _tell_saved(self, path: Path, count: int) -> None:
        self._folder = str(path.parent)
        one, many = self.tr("1 attempt saved as {file}"), self.tr("%n attempts saved as {file}", "", count)
        self._toast.tell(
            (one if count == 1 else many).format(file=path.name),
            self.tr("Show"),
            partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))),
        )

    def _turn_names(self, on: bool) -> None:
        self.without_names = on

    def _picked(self, action: QAction) -> None:
        if action.data() in KINDS:
            self.ask(action.data())
        elif action.data() == _REPORT:
            self.report_wanted.emit()

    def _answered(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _words(self, kind: Kind) -> str:
        return {
            "xlsx": self.tr("What the table shows, for spreadsheets (XLSX)…"),
            "csv": self.tr("What the table shows, for spreadsheets (CSV)…"),
            "json": self.tr("What the table shows, for another computer (JSON)…"),
            "pdf": self.tr("What is selected, on paper (PDF)…"),
        }[kind]


def _export(
    path: Path, kind: Kind, query: "Query", names: bool, language: str, history: "History", told: Told
) -> int:
    from simulator.history.exchange import export

    assert kind != "pdf"
    return export(
        history, path, kind, query, names=names, language="ru" if language == "ru" else "en", told=told
    )


def _write_pdf(path: Path, lines: tuple[Line, ...], desk: Desk, _history: "History", told: Told) -> int:
    from simulator.desktop.history.selection_report import selection_pdf
    from simulator.desktop.paper.files import ExportFault, write_whole

    told(0, 1)
    made = selection_pdf(lines, desk.language)
    told(1, 1)
    try:
        write_whole(path, made)
    except ExportFault as fault:
        raise CannotDo(str(fault)) from fault
    return len(lines)
