"""What can be done with files: made, copied, renamed, put away, shown in their folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.folders import open_folder
from simulator.desktop.workshop.files.confirming import ConfirmSheet
from simulator.desktop.workshop.files.naming_sheet import NamingSheet, Wish
from simulator.desktop.workshop.files.shelves import FOLDERS, Item
from simulator.scenario.schema import Kind
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.filing import PutAway, put_away, put_back, rename_file
from simulator.workshop.rename_around import around_file, carry_out
from simulator.workshop.templates import duplicate, write_new

translate = QCoreApplication.translate


class Filing(QObject):
    """Asks what is needed and does it.

    Signals:
        made: a file is new and wants to be opened; carries its path.
        renamed: a file has another name; carries the old and the new path.
        put_away: a file lies in the trash; carries its path.
        changed: the files are other ones now.
        folder_opened: another folder is among those that are looked into.
        faulted: it could not be done; carries the WorkshopFault.
        told: something is done; carries a sentence, what its action is called, and the action.
    """

    made = Signal(object)
    renamed = Signal(object, object)
    put_away = Signal(object)
    changed = Signal()
    folder_opened = Signal()
    faulted = Signal(object)
    told = Signal(str, str, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent
        self._naming: NamingSheet | None = None
        self._confirming: ConfirmSheet | None = None
        self.dialog: QFileDialog | None = None
        self._going: Item | None = None

    @property
    def naming(self) -> NamingSheet:
        """The sheet that asks for names, made when it is first needed."""
        if self._naming is None:
            self._naming = NamingSheet(self._desk, self._page)
            self._naming.wished.connect(self._carry_out)
        return self._naming

    @property
    def confirming(self) -> ConfirmSheet:
        """The sheet that asks before a file goes."""
        if self._confirming is None:
            self._confirming = ConfirmSheet(self._desk, self._page)
            self._confirming.agreed.connect(self._put_away)
        return self._confirming

    def new(self) -> None:
        """Ask for the name of a new scenario and what it starts from."""
        self.naming.ask("new", places.scenario_folder())

    def duplicate(self, item: Item) -> None:
        """Ask for the name of a copy, which goes into the person's own folder."""
        self.naming.ask("copy", places.scenario_folder() / FOLDERS[item.kind], item)

    def rename(self, item: Item) -> None:
        """Ask for another name."""
        if not item.shipped:
            self.naming.ask("rename", item.path.parent, item)

    def delete(self, item: Item) -> None:
        """Ask whether a file is to go."""
        if not item.shipped:
            self._going = item
            self.confirming.ask(item)

    def show_in_folder(self, item: Item) -> None:
        """Show the folder that a file lies in."""
        open_folder(item.path.parent)

    def open_folder(self) -> None:
        """Ask for a folder whose files are to be listed too."""
        dialog = self.dialog = QFileDialog(self._page, translate("Workshop", "Open folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.finished.connect(self._close_dialog)
        dialog.open()

    def take_folder(self, name: str) -> None:
        """List the files of a folder from now on."""
        known = self._desk.preferences.workshop_folders
        if name and name not in known:
            self._desk.preferences.keep(workshop_folders=(*known, name))
            self.folder_opened.emit()

    def forget_folder(self, name: str) -> None:
        """List the files of a folder no more; they stay where they are."""
        known = self._desk.preferences.workshop_folders
        self._desk.preferences.keep(workshop_folders=tuple(one for one in known if one != name))
        self.folder_opened.emit()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _carry_out(self, wish: Wish) -> None:
        self._try(lambda: self._do(wish))

    def _do(self, wish: Wish) -> None:
        if wish.job == "new":
            path = wish.folder / f"{wish.id}.yaml"
            write_new(path, wish.size, wish.language)
            self.changed.emit()
            self.made.emit(path)
        elif wish.item is not None and wish.job == "copy":
            path = duplicate(wish.item.path, wish.id, wish.folder)[0]
            self.changed.emit()
            self.made.emit(path)
        elif wish.item is not None:
            self._rename(wish.item.path, wish.item.kind, wish.id, inside=wish.inside)

    def _rename(self, old: Path, kind: Kind, id: str, *, inside: bool) -> None:
        """Give a file another name; whoever names it follows, or all stays as it was."""
        around = around_file(old, kind, id, self._desk.library.folders)
        new = rename_file(old, id, inside=inside)
        try:
            carry_out(around)
        except WorkshopFault:
            rename_file(new, old.stem, inside=inside)
            raise
        self.changed.emit()
        self.renamed.emit(old, new)
        if around:
            told = translate("Workshop", "{old} is called {new} now, in {count} files.")
            sentence = told.format(old=old.stem, new=id, count=len(around) + 1)
            back = partial(self._rename, new, kind, old.stem, inside=inside)
            self.told.emit(sentence, translate("Workshop", "Take back"), lambda: self._try(back))

    def _put_away(self) -> None:
        item, self._going = self._going, None
        if item is not None:
            self._try(lambda: self._move(item.path))

    def _move(self, path: Path) -> None:
        away = put_away(path, places.trash_folder())
        self.changed.emit()
        self.put_away.emit(path)
        told = translate("Workshop", "{name} lies in the trash.").format(name=path.name)
        self.told.emit(told, translate("Workshop", "Fetch it back"), lambda: self._fetch(away))

    def _fetch(self, away: PutAway) -> None:
        self._try(lambda: put_back(away))
        self.changed.emit()
        if away.path.exists():
            self.made.emit(away.path)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except WorkshopFault as fault:
            self.faulted.emit(fault)
