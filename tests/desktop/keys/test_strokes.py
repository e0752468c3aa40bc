"""A press is named by its key, whatever the layout prints on it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from simulator.desktop.keys import stroke_of, twins

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def _press(key: int, text: str = "", modifiers: Qt.KeyboardModifier = _NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("event", "stroke"),
    [
        (_press(Qt.Key.Key_D, "d"), "D"),
        (_press(0x0412, "в"), "D"),
        (_press(0x0412, "В", _SHIFT), "D"),
        (_press(Qt.Key.Key_Z, "\x1a", _CONTROL), "Ctrl+Z"),
        (_press(0x042F, "", _CONTROL), "Ctrl+Z"),
        (_press(0x042F, "", _CONTROL | _SHIFT), "Ctrl+Shift+Z"),
        (_press(Qt.Key.Key_D, "d", _ALT), "Alt+D"),
        (_press(Qt.Key.Key_F6, "", _SHIFT), "Shift+F6"),
        (_press(Qt.Key.Key_PageDown), "PgDown"),
        (_press(Qt.Key.Key_Space, " "), "Space"),
        (_press(Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier), "Return"),
        (_press(Qt.Key.Key_Escape, "\x1b"), "Esc"),
        (_press(Qt.Key.Key_Backtab, "", _CONTROL | _SHIFT), "Ctrl+Shift+Tab"),
        (_press(Qt.Key.Key_Question, "?", _SHIFT), "?"),
        (_press(Qt.Key.Key_Plus, "+", _CONTROL | _SHIFT), "Ctrl++"),
        (_press(0x0411, "", _CONTROL), "Ctrl+,"),
        (_press(Qt.Key.Key_3, "3"), "3"),
        (_press(Qt.Key.Key_Shift, "", _SHIFT), ""),
    ],
)
def test_a_press_is_named_by_its_key(event: QKeyEvent, stroke: str) -> None:
    assert stroke_of(event) == stroke


def test_a_shortcut_is_bound_on_both_layouts() -> None:
    assert twins("Ctrl+K") == ("Ctrl+K", "Ctrl+Л")
    assert twins("Ctrl+,") == ("Ctrl+,", "Ctrl+Б")
    assert twins("Ctrl+1") == ("Ctrl+1",)
    assert twins("F6") == ("F6",)
    assert twins("Ctrl++") == ("Ctrl++",)
