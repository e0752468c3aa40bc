"""The outline of the open file: it follows the caret, and Enter goes to a part."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.workshop.rows import DEPTH_ROLE, HEADING_ROLE, ON_ROLE, RowDelegate, RowTree
from simulator.workshop.outline import Part, part_at, replies

if TYPE_CHECKING:
    from simulator.workshop.lines import Page

translate = QCoreApplication.translate
PART_ROLE = int(Qt.ItemDataRole.UserRole)
_ROW = 26
_FOLDED = frozenset({"terms", "facts", "directives", "expect"})
"""What is folded away at first: the story comes first."""


class OutlineTree(RowTree):
    """Sections as headings, parts below them; the scene of the caret shows its replies.

    Signals:
        chosen: the person wants to go to a part; carries line and column.
    """

    chosen = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setItemDelegate(RowDelegate(theme, self, "mono", _ROW))
        self._parts: tuple[Part, ...] = ()
        self._rows: list[QTreeWidgetItem] = []
        self._below: list[QTreeWidgetItem] = []
        self._on: QTreeWidgetItem | None = None
        self._page: Page | None = None
        self._line = 1
        self._folded: dict[str, bool] = {}
        self._unfolded: tuple[str, tuple[Part, ...]] = ("", ())
        self.itemClicked.connect(self._clicked)

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts shown now, replies among them."""
        return tuple(row.data(0, PART_ROLE) for row in self.rows())

    @property
    def marked(self) -> Part | None:
        """The part that the caret stands in."""
        return None if self._on is None else self._on.data(0, PART_ROLE)

    def show_parts(self, parts: tuple[Part, ...], page: "Page | None") -> None:
        """Show these parts of a text."""
        self._page = page
        self._unfolded = "", ()
        names = [(part.section, part.name) for part in parts]
        same = names == [(part.section, part.name) for part in self._parts]
        self._parts = parts
        if same:
            for row, part in zip(self._rows, parts, strict=True):
                row.setData(0, PART_ROLE, part)
        else:
            self._build()
        self._follow(self._line)

    def follow(self, line: int) -> None:
        """Mark the part that a line belongs to."""
        if line != self._line:
            self._follow(line)

    def _follow(self, line: int) -> None:
        self._line = line
        number = part_at(self._parts, line)
        owner = None if number is None else self._rows[number]
        self._unfold(None if number is None else self._parts[number], owner)
        below = None if number is None else part_at(self._unfolded[1], line)
        on = owner if below is None else self._below[below]
        if on is not self._on:
            for row, marked in ((self._on, False), (on, True)):
                if row is not None:
                    row.setData(0, ON_ROLE, marked)
            self._on = on
        if on is not None and not self.hasFocus():
            self.setCurrentItem(on)
            self.scrollToItem(on)
        self.viewport().update()

    def retranslate(self) -> None:
        """Set the headings in the language in force."""
        self.setAccessibleName(translate("Workshop", "Outline"))
        for top in self.headings():
            section = top.data(0, PART_ROLE)
            count = sum(part.section == section for part in self._parts)
            top.setText(0, f"{section_words()[section]}  {count}")
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._clicked(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        for heading in self.headings():
            self._folded[heading.data(0, PART_ROLE)] = not heading.isExpanded()
        self.clear()
        self._rows, self._below, self._on = [_row(part, 0) for part in self._parts], [], None
        tops: dict[str, QTreeWidgetItem] = {}
        for part, row in zip(self._parts, self._rows, strict=True):
            top = tops.get(part.section)
            if top is None:
                top = tops[part.section] = QTreeWidgetItem(self)
                top.setData(0, HEADING_ROLE, True)
                top.setData(0, PART_ROLE, part.section)
            top.addChild(row)
        for section, top in tops.items():
            top.setExpanded(not self._folded.get(section, section in _FOLDED))
        self.retranslate()

    def _unfold(self, part: Part | None, owner: QTreeWidgetItem | None) -> None:
        """Show the replies of the scene that the caret stands in, and of no other."""
        scene = part.name if part is not None and part.section == "scenes" else ""
        if scene == self._unfolded[0]:
            return
        for row in self._below:
            self._parent(row).removeChild(row)
            if row is self._on:
                self._on = None
        found = replies(self._page, scene) if scene and self._page is not None else ()
        self._unfolded = scene, found
        self._below = [_row(reply, 1) for reply in found]
        if owner is not None and found:
            top = self._parent(owner)
            top.insertChildren(top.indexOfChild(owner) + 1, self._below)

    def _parent(self, row: QTreeWidgetItem) -> QTreeWidgetItem:
        return row.parent() or self.invisibleRootItem()

    def _clicked(self, row: QTreeWidgetItem | None) -> None:
        part = None if row is None else row.data(0, PART_ROLE)
        if isinstance(part, Part):
            self.chosen.emit(part.place.line, part.place.column)
        elif row is not None:
            row.setExpanded(not row.isExpanded())


def _row(part: Part, depth: int) -> QTreeWidgetItem:
    row = QTreeWidgetItem([part.name])
    row.setData(0, PART_ROLE, part)
    row.setData(0, DEPTH_ROLE, depth)
    if part.label:
        row.setToolTip(0, part.label)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{part.name}, {part.label}")
    return row


def section_words() -> dict[str, str]:
    """The headings of the sections."""
    return {
        "terms": translate("Workshop", "Terms"),
        "facts": translate("Workshop", "Facts"),
        "scenes": translate("Workshop", "Scenes"),
        "endings": translate("Workshop", "Endings"),
        "directives": translate("Workshop", "Directives"),
        "expect": translate("Workshop", "Promises"),
        "lines": translate("Workshop", "Lines"),
        "deals": translate("Workshop", "Deals"),
    }
