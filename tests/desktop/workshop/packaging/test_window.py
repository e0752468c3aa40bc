"""A package that is dropped on the window, or named at the start, is looked into in the Workshop."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from benchmarks.packages import package, sound
from simulator.desktop.window import Window
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Window:
    monkeypatch.setenv("MIXED_SIGNALS_HOME", str(tmp_path / "home"))
    window = Window(make_desk(library=Library.shipped(tmp_path / "home" / "scenarios"), history=False))
    qtbot.addWidget(window)
    window.show()
    return window


def drop(window: Window, *files: Path) -> bool:
    """Drag files over the window and let go; whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), _COPY, data, _LEFT, _NONE)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(5, 5), _COPY, data, _LEFT, _NONE))
    return enter.isAccepted()


def test_a_dropped_package_is_shown_before_anything_happens(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    mail = tmp_path / "mail.zip"
    mail.write_bytes(package(sound()))
    assert drop(window, mail)
    assert window.stack.currentWidget() is window.workshop
    sheet = window.workshop.packages.offer_sheet
    qtbot.waitUntil(sheet.isVisible, timeout=10_000)
    assert len(sheet.cards) == 2
    sheet.close_up()
    window.workshop.stop()


def test_other_files_are_not_taken(window: Window, tmp_path: Path) -> None:
    assert not drop(window, tmp_path / "letter.pdf")
    assert not drop(window, tmp_path / "one.zip", tmp_path / "two.zip")
    assert window.stack.currentWidget() is window.home


def test_a_package_over_the_text_goes_to_the_window(window: Window, tmp_path: Path) -> None:
    window.show_workshop()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "mail.zip"))])
    data.setText("file:///mail.zip")
    assert not window.workshop.parts.editor.edit.canInsertFromMimeData(data)
    words = QMimeData()
    words.setText("words")
    assert window.workshop.parts.editor.edit.canInsertFromMimeData(words)
    window.workshop.stop()
