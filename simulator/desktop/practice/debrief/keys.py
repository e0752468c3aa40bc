"""Keys of the debrief, the same on a Latin and on a Russian keyboard."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Action = Literal[
    "leave", "again", "retry", "next_mistake", "mistake_before", "export", "twin", "next_tab", "tab_before",
    "page_down", "page_up",
]  # fmt: skip

_LETTERS: dict[str, Action] = {
    "n": "again", "т": "again",
    "r": "retry", "к": "retry",
    "j": "next_mistake", "о": "next_mistake",
    "k": "mistake_before", "л": "mistake_before",
}  # fmt: skip
_KEYS: dict[int, Action] = {
    int(Qt.Key.Key_Escape): "leave",
    int(Qt.Key.Key_PageDown): "page_down",
    int(Qt.Key.Key_PageUp): "page_up",
}
_WITH_CONTROL: dict[int, Action] = {
    int(Qt.Key.Key_E): "export", 0x0423: "export",
    int(Qt.Key.Key_T): "twin", 0x0415: "twin",
    int(Qt.Key.Key_Tab): "next_tab", int(Qt.Key.Key_Backtab): "tab_before",
}  # fmt: skip
"""У and Е stand on the keys of E and T."""


def action_of(event: QKeyEvent) -> Action | None:
    """What a key asks for, apart from the numbers of tabs and replies."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    if modifiers == control or (modifiers == control | shift and key == int(Qt.Key.Key_Backtab)):
        return _WITH_CONTROL.get(key)
    if modifiers & (control | Qt.KeyboardModifier.AltModifier):
        return None
    return _KEYS.get(key) or _LETTERS.get(event.text().lower())


def number_of(event: QKeyEvent) -> int | None:
    """A digit from 1 to 9."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    return int(text) if modifiers == Qt.KeyboardModifier.NoModifier and text in tuple("123456789") else None
