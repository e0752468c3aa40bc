"""Everything below a widget."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def below(root: QWidget) -> Iterator[QWidget]:
    """Every widget below another one, in the order of Qt's `findChildren`.

    Through `findChildren` Qt's binding would have the root keep all that was ever found below it: parts that
    Qt has made itself, such as scroll bars, stay as empty shells after they are gone.
    """
    for child in root.children():
        if isinstance(child, QWidget):
            yield child
            yield from below(child)
