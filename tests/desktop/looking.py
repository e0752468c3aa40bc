"""Looking at what is on screen: every text that shows, and whether it fits."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QPoint, QRect, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QScrollArea, QTextEdit, QWidget

from simulator import places
from simulator.desktop.widgets import RING

LATIN = re.compile(r"[A-Za-z]{2,}")
LATIN_NAMES = {"Enter", "Esc", "Ctrl", "Shift", "Mixed", "Signals", "English", "YAML"}
"""What stays in Latin letters in a Russian interface: keys on the keyboard and names."""


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that is visible below a widget, with the widget that shows it."""
    for part in (root, *root.findChildren(QWidget)):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton):
            yield part, part.text()
        elif isinstance(part, QTextEdit):
            yield part, part.toPlainText()
        elif isinstance(part, QAbstractItemView):
            yield from ((part, words) for words in _cells(part))
        yield part, part.accessibleName()
        yield part, part.toolTip()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = model.columnCount() if isinstance(model, QAbstractTableModel | QSortFilterProxyModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def latin_words(root: QWidget, *names: str) -> list[str]:
    """The words in Latin letters below a widget, apart from names that stay so."""
    # Where files lie on this computer is the computer's to name.
    known = LATIN_NAMES | set(names) | set(LATIN.findall(str(places.data_folder())))
    return sorted({word for _, text in texts(root) for word in LATIN.findall(text) if word not in known})


def clipped(root: QWidget) -> list[str]:
    """The texts below a widget that have less room than they need."""
    return [
        f"{type(part).__name__}: {part.text()}"
        for part in _with_text(root)
        if not _fits(part) or _hangs_out(part)
    ]


def _hangs_out(part: QWidget) -> bool:
    """Whether a part reaches out of what scrolls only upwards and downwards."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is None or not around.viewport().isAncestorOf(part):
        return False
    left = part.mapTo(around.viewport(), QPoint(0, 0)).x()
    return left < -RING or left + part.width() > around.viewport().width() + RING


def _with_text(root: QWidget) -> list[QLabel | QAbstractButton]:
    parts = root.findChildren(QWidget)
    return [
        part
        for part in parts
        if isinstance(part, QLabel | QAbstractButton) and part.isVisible() and part.text()
    ]


def _fits(part: QLabel | QAbstractButton) -> bool:
    if isinstance(part, QAbstractButton):
        if part.hasHeightForWidth():
            return part.height() >= part.heightForWidth(part.width())
        wanted = part.sizeHint()
        return part.width() >= wanted.width() and part.height() >= wanted.height()
    room = part.contentsRect()
    metrics = QFontMetrics(part.font())
    if part.wordWrap():
        flags = Qt.TextFlag.TextWordWrap.value
        return metrics.boundingRect(QRect(0, 0, room.width(), 10000), flags, part.text()).height() <= (
            room.height() + 1
        )
    return (
        metrics.horizontalAdvance(part.text()) <= room.width() + 1 and metrics.height() <= room.height() + 1
    )
