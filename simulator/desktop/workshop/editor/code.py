"""The text itself: an editor over the document of the open file."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.keys import ACTIONS, is_single, stroke_of
from simulator.desktop.workshop.editor import line_edits
from simulator.desktop.workshop.editor.folding import (
    is_folded,
)
from simulator.desktop.workshop.editor.indents import after_enter, back_to, clean, indent_of, on_to
from simulator.desktop.workshop.editor.text_view import TextView
from simulator.desktop.workshop.positions import spot_at
from simulator.desktop.workshop.work import Work
from simulator.workshop.state import State

_KEEP = QTextCursor.MoveMode.KeepAnchor
_CONTROL = Qt.KeyboardModifier.ControlModifier
_TEXTS = ("block", "double", "single")
_PASSING: Mapping[int, bool] = {
    Qt.Key.Key_Down: True, Qt.Key.Key_Right: True, Qt.Key.Key_PageDown: True,
    Qt.Key.Key_Up: False, Qt.Key.Key_Left: False, Qt.Key.Key_PageUp: False,
}  # fmt: skip
"""The keys that pass over what is folded away, and whether they lead down."""


class CodeEdit(TextView):
    """Edits the text of the open file.

    Attributes:
        handled: the names of the actions that `acted` tells of; all others are the page's.
        before_keys: asked first for every key: returns whether it was for them.

    Signals:
        acted: a key asks for something that the text does not do alone; carries the action's name.
        typed: a sign came by the keyboard; carries it.
        refused: the person wants to change a file that stays as it is.
        rested: the pointer rests on a position of the document, at a place of the viewport (x, y).
        followed: Ctrl and a click on a position of the document.
        tab_freed: whether Tab leaves the text now, or indents.
    """

    acted = Signal(str)
    typed = Signal(str)
    refused = Signal()
    rested = Signal(int, int, int)
    followed = Signal(int)
    tab_freed = Signal(bool)

    def __init__(self, desk: Desk, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(desk, work, parent)
        self.handled: frozenset[str] = frozenset()
        self.before_keys: list[Callable[[QKeyEvent], bool]] = []
        self._own = self._own_keys()

    def may_edit(self) -> bool:
        """Whether the text may be changed; says so if not."""
        if self.isReadOnly():
            self.refused.emit()
        return not self.isReadOnly()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and self.may_edit():
            self.textCursor().insertText(clean(source.text()))
            self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """What is dragged here from a file manager is no text: the window may know what to do with it."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would make plain spaces of those that keep words together.
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            stroke = stroke_of(event)
            if not is_single(stroke) and any(
                stroke in self._desk.keys.keys_of(action.id)
                for action in ACTIONS
                if action.where == "everywhere" and not action.fixed
            ):
                # What works everywhere works here too, whatever Qt's editor would make of it.
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left_rest.emit()
        for asked in self.before_keys:
            if asked(event):
                event.accept()
                return
        # A sign alone is what is written here, whatever it does beside the text.
        name = None if _writes(event) else self._desk.keys.action(event, "workshop")
        if name is not None:
            if not self.takes(name) and name not in self.handled:
                # Saving, trying out and the like are the page's.
                event.ignore()
                return
            event.accept()
            if self.takes(name):
                self.act(name)
            else:
                self.acted.emit(name)
            return
        own = self._own.get(_bare(event))
        if own is not None:
            if own():
                event.accept()
                return
        elif self.isReadOnly() and _writes(event):
            self.refused.emit()
            event.accept()
            return
        self._press(event)

    def takes(self, name: str) -> bool:
        """Whether an action of the Workshop is one that the text does alone."""
        return name in _ALONE

    def act(self, name: str) -> None:
        """Do what a key asks for."""
        if name in _ALONE:
            if name in _CHANGES and not self.may_edit():
                return
            _ALONE[name](self)

    def _press(self, event: QKeyEvent) -> None:
        before = self.document().revision()
        self._passing = event.key() in _PASSING
        super().keyPressEvent(event)
        if not self.textCursor().block().isVisible():
            self._leave_fold(down=_PASSING.get(event.key(), False))
        self._passing = False
        if event.text() and self.document().revision() != before:
            self.typed.emit(event.text())

    def _own_keys(self) -> Mapping[str, Callable[[], bool]]:
        return {
            "Return": self._break_line,
            "Tab": self._indent,
            "Shift+Tab": self._outdent,
            "Backspace": self._back,
            "Home": self._home,
            "Ctrl+Z": self._undo,
            "Ctrl+Shift+Z": self._redo,
            "Ctrl+Y": self._redo,
            "Ctrl+C": self._copy,
            "Ctrl+X": self._cut,
            "Ctrl+V": self._paste,
            "Ctrl+A": self._all,
        }

    def _break_line(self) -> bool:
        if not self.may_edit():
            return True
        cursor = self.textCursor()
        with line_edits.one_step(cursor):
            cursor.removeSelectedText()
            block = cursor.block()
            before = block.text()[: spot_at(self.document(), cursor.position())[1] - 1]
            folded = is_folded(block)
            indent = after_enter(before, words=self._in_words(block))
            if cursor.atBlockEnd() and folded:
                self.toggle_fold(block.blockNumber() + 1)
            cursor.insertText("\n" + " " * min(indent, 200))
            rest = QTextCursor(cursor)
            text = cursor.block().text()
            more = indent_of(text) - indent
            if more > 0 and text.strip():
                rest.setPosition(cursor.position() + more, _KEEP)
                rest.removeSelectedText()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.typed.emit("\n")
        return True

    def _in_words(self, block: QTextBlock) -> bool:
        """Whether a line goes on with a text that began above it."""
        above = block.previous()
        state = State.unpack(above.userState()) if above.isValid() else State()
        return state.mode in _TEXTS and (
            state.mode != "block" or indent_of(block.text()) > state.indent or not block.text().strip()
        )

    def _indent(self) -> bool:
        if self.tabChangesFocus():
            self.focusNextChild()
            return True
        if not self.may_edit():
            return True
        cursor = self.textCursor()
        if cursor.hasSelection():
            line_edits.shift(cursor, out=False)
            return True
        column = cursor.positionInBlock()
        cursor.insertText(" " * (on_to(column) - column))
        self.setTextCursor(cursor)
        return True

    def _outdent(self) -> bool:
        if self.tabChangesFocus():
            self.focusPreviousChild()
            return True
        if self.may_edit():
            line_edits.shift(self.textCursor(), out=True)
        return True

    def _back(self) -> bool:
        cursor = self.textCursor()
        column = cursor.positionInBlock()
        if cursor.hasSelection() or not 0 < column <= indent_of(cursor.block().text()) or self.isReadOnly():
            return False if not self.isReadOnly() else not self.may_edit()
        cursor.setPosition(cursor.block().position() + back_to(column), _KEEP)
        cursor.removeSelectedText()
        return True

    def _home(self) -> bool:
        cursor = self.textCursor()
        block = cursor.block()
        first = block.position() + indent_of(block.text())
        cursor.setPosition(first if cursor.position() != first else block.position())
        self.setTextCursor(cursor)
        return True

    def _undo(self) -> bool:
        if self.may_edit():
            self.undo()
        return True

    def _redo(self) -> bool:
        if self.may_edit():
            self.redo()
        return True

    def _copy(self) -> bool:
        self.copy()
        return True

    def _cut(self) -> bool:
        if self.may_edit():
            self.cut()
        return True

    def _paste(self) -> bool:
        if self.may_edit():
            self.paste()
        return True

    def _all(self) -> bool:
        self.selectAll()
        return True

    def _comment(self) -> None:
        line_edits.toggle_comment(self.textCursor())

    def _move_up(self) -> None:
        self._move_lines(down=False)

    def _move_down(self) -> None:
        self._move_lines(down=True)

    def _move_lines(self, *, down: bool) -> None:
        for block in line_edits.lines_of(self.textCursor()):
            if is_folded(block):
                self.toggle_fold(block.blockNumber() + 1)
        moved = line_edits.move_lines(self.textCursor(), down=down)
        if moved is not None:
            self.show_cursor(moved)

    def _free_tab(self) -> None:
        self.setTabChangesFocus(not self.tabChangesFocus())
        self.tab_freed.emit(self.tabChangesFocus())

    # Mouse

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            place = self.cursorRect(cursor)
            if abs(place.center().y() - event.pos().y()) <= place.height():
                self.rested.emit(cursor.position(), event.pos().x(), event.pos().y())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.left_rest.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() == _CONTROL:
            self.followed.emit(self.cursorForPosition(event.position().toPoint()).position())


def _bare(event: QKeyEvent) -> str:
    """The key, with Shift told only where it matters."""
    stroke = stroke_of(event)
    return "Return" if stroke in ("Shift+Return", "Return") else stroke


def _writes(event: QKeyEvent) -> bool:
    """Whether a key would change the text."""
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        return True
    held = event.modifiers() & (_CONTROL | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not held


_ALONE: Mapping[str, Callable[[CodeEdit], None]] = {
    "comment": CodeEdit._comment,
    "line_up": CodeEdit._move_up,
    "line_down": CodeEdit._move_down,
    "fold": CodeEdit.fold,
    "unfold": CodeEdit.unfold,
    "fold_all": CodeEdit.fold_all,
    "unfold_all": CodeEdit.unfold_all,
    "wrap": CodeEdit.toggle_wrap,
    "free_tab": CodeEdit._free_tab,
}
_CHANGES = frozenset({"comment", "line_up", "line_down"})
