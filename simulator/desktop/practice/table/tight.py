"""Rows that stand under each other where they do not fit beside each other."""

from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget


def wide(part: QWidget) -> int:
    """How wide a part wants to be; words count as one line."""
    if isinstance(part, QLabel) and part.wordWrap():
        return part.fontMetrics().horizontalAdvance(part.text()) + 1
    return part.sizeHint().width()


def stack_if_tight(row: QBoxLayout, parts: tuple[QWidget, ...], width: int) -> bool:
    """Lay a row's parts under each other if they need more than the width; return whether they do."""
    seen = [part for part in parts if not part.isHidden()]
    need = sum(wide(part) for part in seen) + row.spacing() * max(0, len(seen) - 1)
    tight = need > width
    direction = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
    if row.direction() != direction:
        row.setDirection(direction)
    return tight
