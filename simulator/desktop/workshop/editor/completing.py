"""Completion: what can stand at the caret, asked for by a key or offered while a key or an id is typed."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import announce
from simulator.desktop.workshop.editor.asking import Asking
from simulator.desktop.workshop.editor.code import CodeEdit
from simulator.desktop.workshop.editor.offer_list import OfferList, spoken
from simulator.desktop.workshop.positions import position_of
from simulator.desktop.workshop.work import Work
from simulator.workshop.completion import Item, complete
from simulator.workshop.edits import TextEdit

WAIT_MS = 40
_PORTRAIT = re.compile(r"\bportrait:\s*[\w-]*\Z")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-{ \n")
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
}  # fmt: skip


class Completing(QObject):
    """Offers completions over the text and writes the one that is taken.

    Attributes:
        offers: the list.

    Signals:
        portrait_wanted: a portrait is to be made rather than named.
    """

    portrait_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, edit: CodeEdit, asking: Asking) -> None:
        super().__init__(edit)
        self._desk, self._work, self._edit, self._asking = desk, work, edit, asking
        self.offers = OfferList(desk.theme, edit)
        self._wanted = False
        self._revision = -1
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._offer)
        edit.before_keys.append(self._key)
        edit.typed.connect(self._typed)
        edit.verticalScrollBar().valueChanged.connect(self._scrolled)
        edit.cursorPositionChanged.connect(self._moved)
        self.offers.picked.connect(self._take)
        work.opened.connect(self.close)

    @property
    def open(self) -> bool:
        """Whether something is offered."""
        return self.offers.isVisible()

    @Slot()
    def ask(self) -> None:
        """Offer whatever can stand here, typed or not."""
        if self._edit.may_edit():
            self._wanted = True
            self._offer()
            if not self.open:
                announce(self._edit, self.tr("Nothing is known that could stand here."))

    @Slot()
    def close(self) -> None:
        """Offer nothing."""
        self._soon.stop()
        self._wanted = False
        self.offers.hide()

    def _key(self, event: QKeyEvent) -> bool:
        if not self.open:
            return False
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _STEPS:
            self.offers.step(_STEPS[key])
            self._speak()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if self._revision != self._work.document.revision():
                self._offer()
            item = self.offers.current if self.open else None
            if item is None:
                # What is offered before anything is typed does not stand in the way of the next line.
                self.close()
                return False
            self._take(item)
        else:
            return False
        return True

    @Slot(str)
    def _typed(self, sign: str) -> None:
        if self.open or (sign and all(one in _PLAIN for one in sign.lower())) or sign == ":":
            self._soon.start()
        else:
            self.close()

    @Slot()
    def _moved(self) -> None:
        if self.open and self._revision == self._work.document.revision():
            self.close()

    @Slot()
    def _offer(self) -> None:
        items = self._items()
        self._revision = self._work.document.revision()
        if not items:
            self.close()
            return
        chosen = self.offers.current.label if self.open and self.offers.current is not None else ""
        was_open = self.open
        line, column = self._asking.spot()
        marked = self._wanted or bool(self._typed_of(items, line, column))
        self.offers.show_items(items, chosen, marked=marked)
        self._lay()
        self.offers.show()
        self.offers.raise_()
        if not was_open:
            self._speak()

    def _lay(self) -> None:
        edit, span = self._edit, self.offers.items[0].span
        origin = edit.viewport().geometry().topLeft()
        word = edit.place_of(position_of(edit.document(), span.line, span.column))
        self.offers.lay(word.translated(origin.x(), origin.y()), QRectF(edit.rect()))

    @Slot()
    def _scrolled(self) -> None:
        """The list goes along with its word, as long as that is in sight."""
        if self.open and self._edit.viewport().rect().contains(self._edit.cursorRect().center()):
            self._lay()
        elif self.open:
            self.close()

    def _items(self) -> tuple[Item, ...]:
        line, column = self._asking.spot()
        around = self._asking.surroundings
        found = complete(self._asking.page, self._work.kind, line, column, around, self._desk.language.code)
        if found and _PORTRAIT.search(self._before(column)):
            found = (*found, replace(found[0], label=self._maker(), insert="", detail=""))
        if self._wanted:
            return found
        typed = self._typed_of(found, line, column)
        if not typed and not self._after_sign(line, column):
            return ()
        fitting = tuple(item for item in found if item.label.strip("\"'").startswith(typed))
        # What is written out already needs no offer.
        return () if len(fitting) == 1 and fitting[0].label == typed else fitting

    def _typed_of(self, found: tuple[Item, ...], line: int, column: int) -> str:
        """What of the word at the caret is typed already."""
        if not found:
            return ""
        text = self._edit.textCursor().block().text()
        span = found[0].span
        start = span.column if span.line == line else 1
        return text[start - 1 : column - 1].strip().lstrip("\"'")

    def _after_sign(self, _line: int, column: int) -> bool:
        """Whether the caret stands where a value, an item or a name in braces begins."""
        before = self._before(column)
        return before.endswith((": ", "- ", "{")) and bool(before.strip())

    def _before(self, column: int) -> str:
        """What stands before a column of the caret's line."""
        return self._edit.textCursor().block().text()[: column - 1]

    def _maker(self) -> str:
        return self.tr("Portrait maker…")

    @Slot(object)
    def _take(self, item: Item) -> None:
        if not self._edit.may_edit():
            return
        self.close()
        if item.label == self._maker():
            self.portrait_wanted.emit()
            return
        self._work.apply((TextEdit(item.span, item.insert),))
        line, column = item.span.line, item.span.column
        lines = item.insert.split("\n")
        column = column + len(lines[0]) if len(lines) == 1 else len(lines[-1]) + 1
        self._edit.go_to(line + len(lines) - 1, column)
        if item.kind == "key":
            # The value follows: what it may be is offered at once.
            self._wanted = True
            self._soon.start()

    def _speak(self) -> None:
        item = self.offers.current
        if item is not None:
            place = self.tr("{what}, {number} of {count}").format(
                what=spoken(item), number=self.offers.currentIndex().row() + 1, count=len(self.offers.items)
            )
            announce(self._edit, place)
