"""The list of files: shelves as headings, files below them with what is wrong with them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.files.shelves import Item, Shelf
from simulator.desktop.workshop.rows import HEADING_ROLE, ON_ROLE, Index, RowDelegate, RowTree
from simulator.desktop.workshop.severity import draw_severity, severity_word
from simulator.scenario.problem import Severity

translate = QCoreApplication.translate
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
BADNESS_ROLE = int(Qt.ItemDataRole.UserRole) + 10


class FileTree(RowTree):
    """Files that can be opened; a click or Enter opens one, the menu key asks what else can be done.

    Signals:
        chosen: a file is to be opened; carries its Item.
        menu_wanted: carries the Item, or None beside every file, and where the menu opens.
        rename_wanted, delete_wanted: carry the Item.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object, object)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setItemDelegate(_FileRow(theme, self))
        self._shelves: tuple[Shelf, ...] = ()
        self._open: Path | None = None
        self.itemClicked.connect(self._clicked)

    @property
    def shown(self) -> tuple[Item, ...]:
        """The files shown now, in their order."""
        return tuple(row.data(0, ITEM_ROLE) for row in self.rows())

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show these; what is folded away and the current row stay as they are."""
        if tuple(shelves) == self._shelves:
            self.retranslate()
            return
        folded = {top.data(0, ITEM_ROLE) for top in self.headings() if not top.isExpanded()}
        here = self.current
        self._shelves = tuple(shelves)
        self.clear()
        for shelf in shelves:
            top = QTreeWidgetItem(self)
            top.setData(0, HEADING_ROLE, True)
            top.setData(0, ITEM_ROLE, shelf.key)
            for item in shelf.items:
                row = QTreeWidgetItem(top, [item.name])
                row.setData(0, ITEM_ROLE, item)
                row.setToolTip(0, str(item.path))
                if item == here:
                    self.setCurrentItem(row)
            top.setExpanded(shelf.key not in folded)
        self.retranslate()

    @property
    def current(self) -> Item | None:
        """The file that the keys are on."""
        row = self.currentItem()
        found = None if row is None else row.data(0, ITEM_ROLE)
        return found if isinstance(found, Item) else None

    def show_open(self, path: Path | None) -> None:
        """Mark the file that is open."""
        self._open = path
        for row in self.rows():
            on = row.data(0, ITEM_ROLE).path == path
            row.setData(0, ON_ROLE, on)
            if on and not self.hasFocus():
                self.setCurrentItem(row)
        self._tell()

    def show_badness(self, of: Callable[[Path], Severity | None]) -> None:
        """Show what is known of every file."""
        for row in self.rows():
            row.setData(0, BADNESS_ROLE, of(row.data(0, ITEM_ROLE).path))
        self._tell()

    def retranslate(self) -> None:
        """Set the headings in the language in force."""
        for top, shelf in zip(self.headings(), self._shelves, strict=True):
            top.setText(0, shelf_word(shelf))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = event.key(), self.current
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentItem())
        elif key == Qt.Key.Key_F2 and item is not None:
            self.rename_wanted.emit(item)
        elif key == Qt.Key.Key_Delete and item is not None:
            self.delete_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.currentItem() if keyboard else self.itemAt(event.pos())
        found = None if row is None else row.data(0, ITEM_ROLE)
        spot = self.row_spot(row) if keyboard and row is not None else event.globalPos()
        self.menu_wanted.emit(found if isinstance(found, Item) else None, spot)

    def _clicked(self, row: QTreeWidgetItem | None) -> None:
        found = None if row is None else row.data(0, ITEM_ROLE)
        if isinstance(found, Item):
            self.chosen.emit(found)
        elif row is not None:
            row.setExpanded(not row.isExpanded())

    def _tell(self) -> None:
        """What a screen reader is told of every row."""
        for row in self.rows():
            item: Item = row.data(0, ITEM_ROLE)
            badness: Severity | None = row.data(0, BADNESS_ROLE)
            parts = [item.name]
            if badness is not None:
                parts.append(severity_word(badness))
            if item.shipped:
                parts.append(translate("Workshop", "ships with the program"))
            if row.data(0, ON_ROLE):
                parts.append(translate("Workshop", "open"))
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))
        self.viewport().update()


class _FileRow(RowDelegate):
    """A name, and at the right end a lock where the file stays as it is, or how bad it is."""

    def __init__(self, theme: Theme, tree: FileTree) -> None:
        super().__init__(theme, tree, "body")

    def draw_marks(self, painter: QPainter, area: QRectF, index: Index, on: bool) -> float:
        item, badness = index.data(ITEM_ROLE), index.data(BADNESS_ROLE)
        side = self._theme.px(16)
        place = QRectF(area.right() - side, area.center().y() - side / 2, side, side)
        if badness is not None:
            draw_severity(
                painter, self._theme, badness, place, self._theme.color("press" if on else "canvas")
            )
        elif item.shipped:
            lock = place.adjusted(1, 1, -1, -1)
            self._theme.icons.draw(painter, "lock", lock, self._theme.color("text3"))
        else:
            return 0
        return side + 6


def shelf_word(shelf: Shelf) -> str:
    """The heading over a shelf."""
    if shelf.kind is None:
        return "" if shelf.folder is None else shelf.folder.name or str(shelf.folder)
    return {
        "scenario": translate("Workshop", "Scenarios"),
        "director": translate("Workshop", "Directors"),
        "exercise": translate("Workshop", "Exercises"),
    }[shelf.kind]
