"""The list of files with a field to filter it and a menu of what can be done with each."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.search.matching import fold
from simulator.desktop.widgets import Button
from simulator.desktop.workshop.files.checks import FileChecks
from simulator.desktop.workshop.files.filing import Filing
from simulator.desktop.workshop.files.shelves import Item, Shelf, folders_of, shelves
from simulator.desktop.workshop.files.tree import FileTree
from simulator.scenario.problem import Severity

translate = QCoreApplication.translate
_REST_MS, _FIELD_AIR = 200, 24


class FilesPanel(QWidget):
    """Scenarios, directors and exercises: those of the library, the person's own and those of opened folders.

    Attributes:
        field: the filter. tree: the files. new: makes a file. filing: does what is asked. menu: asks what.

    Signals:
        chosen: a file is to be opened; carries its path.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelves: tuple[Shelf, ...] = ()
        self._open: Path | None = None
        self.field, self.tree = QLineEdit(), FileTree(desk.theme)
        self.new = Button(desk.theme, "", "ghost", icon="plus", height=28)
        self.filing = Filing(desk, parent)
        self.checks = FileChecks(desk.library.folders, self)
        self.menu = QMenu(self)
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._arrange()
        self._wire()
        self.retranslate()

    @property
    def shown(self) -> tuple[Item, ...]:
        """The files that are listed now."""
        return self.tree.shown

    def refresh(self) -> None:
        """Look which files there are, and look at those that have changed."""
        opened = [Path(name) for name in self._desk.preferences.workshop_folders]
        own = places.scenario_folder()
        self._shelves = shelves(self._desk.library.folders, own, opened)
        wanted = {str(path) for path in folders_of(self._desk.library.folders, own, opened) if path.is_dir()}
        known = set(self._watcher.directories())
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        self._filter()
        self.checks.look_at([item for shelf in self._shelves for item in shelf.items])

    def show_open(self, path: Path | None) -> None:
        """Mark the file that is open."""
        self._open = path
        self.tree.show_open(path)

    def show_badness(self, path: Path, severity: Severity | None) -> None:
        """Show how bad the open file is now."""
        self.checks.put(path, severity)

    def item_of(self, path: Path) -> Item | None:
        """The listed file of a path, whether the filter lets it through or not."""
        return next((item for shelf in self._shelves for item in shelf.items if item.path == path), None)

    def stop(self) -> None:
        """Wait until nothing is looked at in the background."""
        self._rest.stop()
        self.checks.stop()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.field.setAccessibleName(translate("Workshop", "Filter files"))
        self._fit_words()
        self.tree.setAccessibleName(translate("Workshop", "Files"))
        self.tree.retranslate()
        new = translate("Workshop", "New from template")
        self.new.setAccessibleName(new)
        self.new.setToolTip(new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Say what the field does in one word where there is no room for two."""
        words = self.field.accessibleName()
        if self.field.fontMetrics().horizontalAdvance(words) > self.field.contentsRect().width() - _FIELD_AIR:
            words = translate("Workshop", "Find")
        self.field.setPlaceholderText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.shown:
                self.chosen.emit(self.shown[0].path)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        words = fold(self.field.text()).split()
        found = self._shelves
        if words:
            found = tuple(
                Shelf(shelf.kind, shelf.folder, items)
                for shelf in self._shelves
                if (
                    items := tuple(
                        item for item in shelf.items if all(word in fold(item.name) for word in words)
                    )
                )
            )
        else:
            found = tuple(shelf for shelf in self._shelves if shelf.items or shelf.kind is None)
        self.tree.show_shelves(found)
        self.tree.show_open(self._open)
        self._show_badness()

    def _show_badness(self) -> None:
        self.tree.show_badness(self.checks.of)

    def _open_item(self, item: Item) -> None:
        self.chosen.emit(item.path)

    def fill_menu(self, item: Item | None) -> None:
        """Offer what can be done with a file, or beside all of them."""
        self.menu.clear()
        add, filing = self.menu.addAction, self.filing
        if item is not None:
            add(translate("Workshop", "Open"), lambda: self._open_item(item))
            add(translate("Workshop", "Duplicate…"), lambda: filing.duplicate(item))
            rename = add(translate("Workshop", "Rename…"), lambda: filing.rename(item))
            delete = add(translate("Workshop", "Delete…"), lambda: filing.delete(item))
            for action in (rename, delete):
                action.setEnabled(not item.shipped)
            add(translate("Workshop", "Show in folder"), lambda: filing.show_in_folder(item))
            self.menu.addSeparator()
        add(translate("Workshop", "New from template…"), filing.new)
        add(translate("Workshop", "Open folder…"), filing.open_folder)
        folder = None if item is None else self._folder_of(item)
        if folder is not None:
            add(
                translate("Workshop", "Take {folder} off the list").format(folder=folder.name),
                lambda: filing.forget_folder(str(folder)),
            )

    def _folder_of(self, item: Item) -> Path | None:
        """The opened folder that a file is listed under."""
        return next((shelf.folder for shelf in self._shelves if shelf.folder and item in shelf.items), None)

    def _ask(self, item: Item | None, spot: QPoint) -> None:
        self.fill_menu(item)
        self.menu.popup(spot)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.tree.chosen.connect(self._open_item)
        self.tree.menu_wanted.connect(self._ask)
        self.tree.rename_wanted.connect(self.filing.rename)
        self.tree.delete_wanted.connect(self.filing.delete)
        self.new.clicked.connect(self.filing.new)
        self.filing.changed.connect(self.refresh)
        self.filing.folder_opened.connect(self.refresh)
        self.checks.changed.connect(self._show_badness)
        self._watcher.directoryChanged.connect(self._wait)
        self._rest.timeout.connect(self.refresh)
        self._desk.language.changed.connect(self.retranslate)
        self._desk.theme.changed.connect(self._dress)
        self._dress()

    def _wait(self) -> None:
        """Several files change at once as a rule: look when they rest."""
        self._rest.start()

    def _arrange(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setContentsMargins(8, 8, 5, 2)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)

    def _dress(self) -> None:
        self.field.setFont(self._desk.theme.font("ui"))
