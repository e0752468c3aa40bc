"""Somebody at the keyboard of the whole program: every key goes to where the focus is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.window import Window
from simulator.desktop.workshop.editor.indents import indent_of
from simulator.desktop.workshop.page import WorkshopPage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_PATIENCE_MS = 20_000


class Driver:
    """Drives a window by its keys alone and looks at what it shows."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def page(self) -> WorkshopPage:
        return self.window.workshop

    @property
    def focus(self) -> QWidget:
        """What the next key goes to: a menu that is open, else what has the focus."""
        here = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert here is not None, "the focus is lost"
        return here

    @property
    def text(self) -> str:
        return self.page.work.text

    @property
    def line(self) -> str:
        """The line of the caret."""
        return self.text.split("\n")[self.page.work.line - 1]

    @property
    def in_text(self) -> bool:
        """Whether keys go into the text."""
        return self.focus is self.page.parts.editor.edit

    @property
    def codes(self) -> list[str]:
        """What is wrong with the file, but for hints and translations."""
        found = self.page.work.found
        return [one.code for one in found.problems if one.severity != "hint"] if found is not None else []

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, held)

    def type(self, text: str) -> None:
        """Type words: what a keyboard of Latin letters lacks comes as an input method sends it."""
        for sign in text:
            if sign.isascii():
                QTest.keyClick(self.focus, sign)  # type: ignore[call-overload]
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(self.focus, event)

    def write(self, lines: str) -> None:
        """Write lines into the text; the editor's own indent is put right by Tab or Backspace."""
        for line in lines.splitlines():
            self.indent(indent_of(line))
            self.type(line.strip())
            self.press(Qt.Key.Key_Return)

    def indent(self, wanted: int) -> None:
        """Bring the caret's empty line to an indent."""
        for _ in range(20):
            has = len(self.line)
            if has == wanted:
                return
            self.press(Qt.Key.Key_Backspace if has > wanted else Qt.Key.Key_Tab)
        raise AssertionError(f"no way to an indent of {wanted}: {self.line!r}")

    def find(self, words: str) -> None:
        """Go to words by the bar that finds; the caret stands behind them, and they are selected."""
        self.press(Qt.Key.Key_F, CTRL)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(words)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Escape)
        assert self.in_text
        assert self.page.parts.editor.edit.textCursor().selectedText() == words

    def replace(self, old: str, new: str) -> None:
        """Find words and type others over them."""
        self.find(old)
        self.type(new)

    def wait(self, holds: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=_PATIENCE_MS)

    def checked(self) -> list[str]:
        """Let the keys rest until the text is checked; what is wrong with it."""
        work = self.page.work
        if not work.current:
            work.check()
        self.wait(lambda: work.current)
        return self.codes

    def go_into(self, part: QWidget) -> None:
        """Press F6 until the focus is in a part of the page."""
        for _ in range(10):
            if part.isAncestorOf(self.focus):
                return
            self.press(Qt.Key.Key_F6)
        raise AssertionError(f"F6 does not come to {part}")

    def tab_to(self, part: QWidget) -> None:
        """Press Tab until a part has the focus."""
        for _ in range(40):
            if self.focus is part:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {part}")

    def pick(self, words: str) -> None:
        """Take an entry of the menu that is open."""
        menu = self.focus
        assert isinstance(menu, QMenu)
        for _ in range(len(menu.actions()) + 1):
            active: QAction | None = menu.activeAction()
            if active is not None and words in active.text():
                self.press(Qt.Key.Key_Return)
                self._take_focus_back()
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"the menu does not offer {words}: {[one.text() for one in menu.actions()]}")

    def name_file(self, dialog: QFileDialog | None, name: str) -> None:
        """Type the name of a file into the dialog that asks for it."""
        assert dialog is not None
        self.wait(dialog.isActiveWindow)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        self.tab_to(field)
        self.press(Qt.Key.Key_A, CTRL)
        self.type(name)
        self.press(Qt.Key.Key_Return)
        self._take_focus_back()

    def _take_focus_back(self) -> None:
        """A window manager gives the window back what its menu or dialog had; here is none."""
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()
