"""Keys of the office, the same on a Latin and on a Russian keyboard."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Action = Literal["leave", "onward", "evidence", "next_region", "previous_region"]

_LETTERS: dict[str, Action] = {"e": "evidence", "у": "evidence"}
_KEYS: dict[int, Action] = {
    int(Qt.Key.Key_Escape): "leave",
    int(Qt.Key.Key_Return): "onward",
    int(Qt.Key.Key_Enter): "onward",
}


def action_of(event: QKeyEvent) -> Action | None:
    """What a key asks for, apart from the numbers of answers."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == int(Qt.Key.Key_F6):
        return "previous_region" if modifiers & Qt.KeyboardModifier.ShiftModifier else "next_region"
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return _KEYS.get(event.key()) or _LETTERS.get(event.text().lower())
