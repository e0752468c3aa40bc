"""Keys of the Table, the same on a Latin and on a Russian keyboard."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Action = Literal[
    "leave", "rewind", "scores", "ask", "pause", "transcript", "page_up", "page_down",
    "next_region", "previous_region", "space", "enter",
]  # fmt: skip

_LETTERS: dict[str, Action] = {
    "d": "ask", "в": "ask",
    "m": "scores", "ь": "scores",
    "p": "pause", "з": "pause",
    "t": "transcript", "е": "transcript",
}  # fmt: skip
_KEYS: dict[int, Action] = {
    int(Qt.Key.Key_Escape): "leave",
    int(Qt.Key.Key_PageUp): "page_up",
    int(Qt.Key.Key_PageDown): "page_down",
    int(Qt.Key.Key_Space): "space",
    int(Qt.Key.Key_Return): "enter",
    int(Qt.Key.Key_Enter): "enter",
}
_CYRILLIC_Z = 0x042F
"""Я stands on the key of Z."""


def action_of(event: QKeyEvent) -> Action | None:
    """What a key asks for, apart from the numbers of replies."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return "rewind" if key in (int(Qt.Key.Key_Z), _CYRILLIC_Z) else None
    if key == int(Qt.Key.Key_F6):
        return "previous_region" if modifiers & Qt.KeyboardModifier.ShiftModifier else "next_region"
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return _KEYS.get(key) or _LETTERS.get(event.text().lower())


def number_of(event: QKeyEvent) -> int | None:
    """The number of a reply, 1 to 9."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if modifiers == Qt.KeyboardModifier.NoModifier and text in tuple("123456789"):
        return int(text)
    return None
