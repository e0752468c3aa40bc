"""A key as it is pressed, named the same on a Latin and on a Russian keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_LATIN, _CYRILLIC = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"
_ON_THE_SAME_KEY = dict(zip(_CYRILLIC, _LATIN, strict=True))
_NAMED = {
    int(Qt.Key.Key_Backtab): "Tab",
    int(Qt.Key.Key_Enter): "Return",
}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
    (Qt.KeyboardModifier.AltModifier, "Alt+"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
)
_ALONE = frozenset(
    int(key)
    for key in (
        Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown, 0,
    )
)  # fmt: skip


def stroke_of(event: QKeyEvent) -> str:
    """Name what is pressed: `D`, `Ctrl+Z`, `PgUp`, `?`; empty for a modifier alone.

    A letter is named by its key, so that В, where D stands, is `D` too.
    """
    key, modifiers = event.key(), event.modifiers()
    if key in _ALONE:
        return ""
    printed = _printed(event)
    named = printed if printed is not None else _NAMED.get(key) or QKeySequence(key).toString(_PORTABLE)
    before = "".join(name for modifier, name in _MODIFIERS if modifiers & modifier)
    if printed is not None and (not printed.isalpha() or before == "Shift+"):
        before = before.replace("Shift+", "")  # Shift has made the sign: it is not pressed beside it
    return before + named


_PORTABLE = QKeySequence.SequenceFormat.PortableText


def twins(stroke: str) -> tuple[str, ...]:
    """A stroke for Qt's shortcuts, and the same keys on a Russian keyboard where these print another sign."""
    before, sign = stroke[:-1], stroke[-1:].lower()
    if len(before) > 0 and not before.endswith("+"):
        return (stroke,)
    return (stroke, *(before + other.upper() for other, same in _ON_THE_SAME_KEY.items() if same == sign))


def on_the_other_layout(text: str) -> str:
    """What the same keys print on the other keyboard: a word that was typed without switching."""
    other = {**_ON_THE_SAME_KEY, **{latin: cyrillic for cyrillic, latin in _ON_THE_SAME_KEY.items()}}
    return "".join(other.get(sign, sign) for sign in text.lower())


def is_single(stroke: str) -> bool:
    """Whether a stroke is one printable sign without Ctrl or Alt: what someone may press by mistake."""
    return len(stroke) == 1


def _printed(event: QKeyEvent) -> str | None:
    """The sign of a key that prints one, a letter as the capital of its Latin twin."""
    key, text = event.key(), event.text()
    sign = text if len(text) == 1 and text.isprintable() and not text.isspace() else ""
    if not sign and 0x20 < key < 0x1000000 and chr(key).isprintable():
        sign = chr(key)
    if not sign:
        return None
    low = sign.lower()
    return _ON_THE_SAME_KEY.get(low, low).upper()
