"""Looking at what is on screen: every text that shows, and whether it fits."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QAbstractTableModel, QPoint, QRect, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QScrollArea,
    QStyledItemDelegate,
    QTableView,
    QTextEdit,
    QWidget,
)

from simulator import places
from simulator.desktop.widgets import RING, Overlay, Toast

LATIN = re.compile(r"[A-Za-z]{2,}")
_KEYS = {"Enter", "Esc", "Ctrl", "Shift", "Alt", "Home", "End", "PgUp", "PgDn", "Tab", "Del"}
_WORKS = {"Qt", "PySide", "Inter", "JetBrains", "Mono", "Lucide", "LGPL", "SIL", "OFL", "ISC"}
_FILES = {"YAML", "ZIP", "PDF", "PNG", "JSON", "THIRD", "PARTY", "md"}
LATIN_NAMES = {"Mixed", "Signals", "English"} | _KEYS | _WORKS | _FILES
"""What stays in Latin letters in a Russian interface: keys on the keyboard, names, kinds of files."""

_CELL_AIR, _TITLE_AIR = 20, 8
"""What is left free beside the words of a cell, and at least beside a title over it."""

_TOUCH = 2
"""By how many pixels the boxes of two lines may meet: letters do not fill them."""


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
    cut = [
        f"{type(part).__name__}: {part.text()}"
        for part in _with_text(root)
        if not _fits(part) or _hangs_out(part)
    ]
    for table in (root, *root.findChildren(QTableView)):
        if isinstance(table, QTableView) and table.isVisible():
            cut.extend(_cut_in(table))
    return cut


def _cut_in(table: QTableView) -> Iterator[str]:
    """What a table has no room for: columns beyond its edge, titles, words of cells that do not wrap."""
    model, header = table.model(), table.horizontalHeader()
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    unreachable = table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if unreachable and header.length() > table.viewport().width() + 1:
        yield f"{type(table).__name__}: {header.length()} in {table.viewport().width()}"
    for column in shown if header.isVisible() else ():
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        widest = max(map(QFontMetrics(header.font()).horizontalAdvance, title.split("\n")))
        if widest + _TITLE_AIR > header.sectionSize(column):
            yield f"title: {title}"
    if type(table.itemDelegate()) is not QStyledItemDelegate or table.wordWrap():
        return
    for column in shown:
        for row in range(model.rowCount()):
            index = model.index(row, column)
            words, font = str(index.data() or ""), index.data(Qt.ItemDataRole.FontRole) or table.font()
            if QFontMetrics(font).horizontalAdvance(words) + _CELL_AIR > table.columnWidth(column):
                yield f"cell: {words}"


def overlapping(root: QWidget) -> list[str]:
    """Texts below a widget that lie over one another, apart from what is laid over the page on purpose."""
    parts = [(part, _text_area(part), _layer(part)) for part in _with_text(root)]
    return [
        f"{one.text()!r} and {other.text()!r}"
        for (one, area, layer), (other, place, above) in combinations(parts, 2)
        if layer is above
        and not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and _meet(area, place)
    ]


def _meet(one: QRect, other: QRect) -> bool:
    shared = one & other
    return shared.width() > _TOUCH and shared.height() > _TOUCH


def _text_area(part: QLabel | QAbstractButton) -> QRect:
    """Where the words of a part are seen, in the window; empty where they are scrolled out of sight."""
    if isinstance(part, QLabel):
        flags = (Qt.TextFlag.TextWordWrap.value if part.wordWrap() else 0) | int(part.alignment())
        area = QFontMetrics(part.font()).boundingRect(part.contentsRect(), flags, part.text())
    else:
        area = part.rect().adjusted(RING, RING, -RING, -RING)
    seen = area & part.visibleRegion().boundingRect()
    return QRect(part.mapTo(part.window(), seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()


def _layer(part: QWidget) -> QWidget | None:
    """What is laid over the page that the part is in; the window if nothing is."""
    around: QWidget | None = part
    while around is not None and not isinstance(around, Overlay | Toast):
        around = None if around.isWindow() else around.parentWidget()
    return around or part.window()


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
