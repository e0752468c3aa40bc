"""Acting on the screen as a person does."""

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from simulator.desktop.paper.writing import Writing

_NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, widget: QWidget | None = None, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release a key on a widget, or where the focus is."""
    target = widget or QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key, modifier)


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click on the middle of a widget, or on a place of it; Qt takes its very corner for no place."""
    where = widget.rect().center() if place is None else place
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NONE, where)


def until_written(writing: Writing) -> None:
    """Let the background write a file, or find that it cannot."""
    patience = QDeadlineTimer(20_000)
    while writing.busy:
        assert not patience.hasExpired(), "the file is not there yet"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
