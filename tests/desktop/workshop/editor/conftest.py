"""An editor over a file of its own, written in by keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.editor.pane import EditorPane
from simulator.desktop.workshop.work import Work
from tests.workshop.small import SMALL, at

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Writer:
    """Somebody at the keyboard."""

    def __init__(self, desk: Desk, path: Path, qtbot: QtBot) -> None:
        self.desk, self.path, self._qtbot = desk, path, qtbot
        self.page = QWidget()
        self.work = Work(desk.library.folders, self.page)
        self.pane = EditorPane(desk, self.work, self.page)
        self.edit = self.pane.edit
        qtbot.addWidget(self.page)
        self.page.resize(566, 520)
        self.pane.resize(566, 520)
        self.page.show()
        self.work.open(path)
        self.edit.setFocus()

    @property
    def text(self) -> str:
        return self.work.text

    @property
    def line(self) -> str:
        """The line of the caret."""
        return self.text.split("\n")[self.work.line - 1]

    def go(self, word: str, number: int = 0, after: bool = False) -> None:
        """Put the caret into an occurrence of a word, or behind it."""
        line, column = at(self.text, word, number)
        self.work.go_to(line, column - 1 + len(word) if after else column)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.edit, key, held)

    def type(self, text: str, on: QWidget | None = None) -> None:
        """Type signs of any script; a line end is Enter."""
        for sign in text:
            if sign == "\n":
                self.press(Qt.Key.Key_Return, on=on)
                continue
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, sign)
            QCoreApplication.sendEvent(on or self.edit, event)

    def rest(self) -> None:
        """Let the keys rest until the text is checked."""
        self.work.check()
        self._qtbot.waitUntil(lambda: self.work.current, timeout=5000)

    def wait(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=5000)


@pytest.fixture
def write(make_desk: Callable[..., Desk], tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Writer]]:
    """Opens a text: `write(text=SMALL, language="en", name="small.yaml")`."""
    opened: list[Writer] = []

    def make(text: str = SMALL, language: str = "en", name: str = "small.yaml") -> Writer:
        path = tmp_path / "library" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        desk = make_desk(language, history=False)
        writer = Writer(desk, path, qtbot)
        opened.append(writer)
        return writer

    yield make
    for writer in opened:
        writer.work.stop()
