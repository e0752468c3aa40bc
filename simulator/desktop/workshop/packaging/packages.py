"""Makes packages and opens them: asks what is needed, does it in the background, tells what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.folders import open_folder
from simulator.desktop.workshop.packaging.errands import Errands
from simulator.desktop.workshop.packaging.sheets import MakeSheet, OfferSheet
from simulator.desktop.workshop.packaging.words import translate
from simulator.desktop.workshop.work import Work
from simulator.scenario.library import Library
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import ENDING, Offer, Piece, gather, pack


class Packages(QObject):
    """Packages of the open scenario, and packages of other people.

    Attributes:
        make_sheet, offer_sheet: the sheets. dialog: the question for a file, while it is open.

    Signals:
        told: what was done, or why it was not; what its action is called, and the action.
        opened: a package was opened; the path of its scenario, or of the first file that was written.
    """

    told = Signal(str, str, object)
    opened = Signal(object)

    def __init__(self, desk: Desk, work: Work, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._work, self._page = desk, work, page
        self.make_sheet, self.offer_sheet = MakeSheet(desk, page), OfferSheet(desk, page)
        self.dialog: QFileDialog | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._errands = Errands(self)
        self._errands.done.connect(self._take)
        self.make_sheet.agreed.connect(self._save_and_ask)
        self.offer_sheet.agreed.connect(self._open)

    @property
    def busy(self) -> bool:
        """Whether something is under way in the background."""
        return self._errands.busy

    def make(self) -> None:
        """Show what a package of the open scenario would hold."""
        path = self._work.path
        if path is not None and self._work.kind == "scenario":
            self._errands.run(partial(_gathered, path, self._desk.library.folders))

    def ask_for_file(self) -> None:
        """Ask which package is to be looked into."""
        dialog = self._dialog(translate("Packages", "Open a package"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def look_into(self, file: Path) -> None:
        """Show what a package brings; one that is none is refused in a sentence."""
        self._folder = str(file.parent)
        self._errands.run(partial(_offered, file, places.scenario_folder(), self._desk.library.folders))

    def stop(self) -> None:
        """Wait until nothing is under way in the background."""
        self._errands.stop()

    @Slot(object)
    def _take(self, outcome: object) -> None:
        match outcome:
            case WorkshopFault():
                self._refuse(outcome)
            case Offer():
                self.offer_sheet.ask(outcome)
            case _Gathered():
                self.make_sheet.ask(outcome.title, outcome.pieces, modified=self._work.modified)
            case _Written():
                self._desk.library.refresh()
                self.offer_sheet.close_up()
                told = translate("Packages", "Opened into your library: {count} files.")
                self.told.emit(told.format(count=len(outcome.paths)), "", None)
                if outcome.paths:
                    self.opened.emit(outcome.paths[0])
            case _Packed():
                told = translate("Packages", "Saved as {file}").format(file=outcome.file.name)
                show = partial(open_folder, outcome.file.parent)
                self.told.emit(told, translate("Packages", "Show in folder"), show)

    def _refuse(self, fault: WorkshopFault) -> None:
        sentence = fault.message(self._desk.language.code)
        if self.offer_sheet.isVisible():
            self.offer_sheet.refill()
            self.offer_sheet.tell(sentence)
        else:
            self.told.emit(sentence, "", None)

    def _open(self) -> None:
        offer = self.offer_sheet.offer
        if offer is not None:
            self.offer_sheet.tell("")
            self._errands.run(partial(_opened, offer))

    def _save_and_ask(self) -> None:
        path = self._work.path
        if path is None:
            return
        if self._work.modified and self._work.writable:
            try:
                self._work.save()
            except WorkshopFault as fault:
                self.make_sheet.tell(fault.message(self._desk.language.code))
                return
        self.make_sheet.close_up()
        dialog = self._dialog(translate("Packages", "Save the package"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(f"{path.stem}{ENDING}")
        dialog.fileSelected.connect(partial(self._place_chosen, path))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        self._forget_dialog()
        dialog = self.dialog = QFileDialog(self._page, title, self._folder)
        dialog.setNameFilter(translate("Packages", "Packages") + f" (*{ENDING})")
        dialog.finished.connect(self._forget_dialog)
        return dialog

    def _place_chosen(self, path: Path, name: str) -> None:
        self._folder = str(Path(name).parent)
        self._errands.run(partial(_packed, path, self._desk.library.folders, Path(name)))

    def _file_chosen(self, name: str) -> None:
        self.look_into(Path(name))

    def _forget_dialog(self, _result: int = 0) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class _Gathered:
    """What a package would hold."""

    def __init__(self, title: str, pieces: dict[Piece, int]) -> None:
        self.title, self.pieces = title, pieces


class _Packed:
    """A package that was written."""

    def __init__(self, file: Path) -> None:
        self.file = file


class _Written:
    """The files that were written when a package was opened."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self.paths = paths


def _gathered(path: Path, folders: tuple[Path, ...]) -> _Gathered:
    shelf = _shelf(path, folders)
    contents = gather(path, shelf)
    entry = shelf.scenario(path.stem)
    value = None if entry is None else entry.loaded.value
    title = path.stem if value is None else value.title
    return _Gathered(title, {piece: len(data) for piece, data in contents.items()})


def _packed(path: Path, folders: tuple[Path, ...], target: Path) -> _Packed:
    pack(path, _shelf(path, folders), target)
    return _Packed(target)


def _offered(file: Path, folder: Path, folders: tuple[Path, ...]) -> Offer:
    return Offer(file, folder, Library(tuple(dict.fromkeys((*folders, folder)))))


def _opened(offer: Offer) -> _Written:
    return _Written(offer.open())


def _shelf(path: Path, folders: tuple[Path, ...]) -> Library:
    """A library of its own for the background; a file from elsewhere brings what lies beside it."""
    return Library(tuple(dict.fromkeys((*folders, path.absolute().parent))))
