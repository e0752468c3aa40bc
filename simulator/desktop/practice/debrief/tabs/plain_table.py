"""A small table of words and figures: words wrap, rows grow, nothing is cut."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from simulator.desktop.practice.table.text_block import TextBlock
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import ring_inside

_PAD_X, _NARROW_X, _PAD_Y, _LEADING = 7, 4, 7, 1.25
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its words, the colour of its cells, and whether it holds figures.

    A column of figures is as wide as it must be and stands to the right; the others share what is left.
    """

    words: str
    colour: str = "text"
    figures: bool = False


class PlainModel(QAbstractTableModel):
    """Cells of words, in rows."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heads: tuple[Head, ...] = ()
        self.narrow = False
        """Whether there is so little room that titles stand in as many lines as they have words."""
        self.cells: tuple[tuple[str, ...], ...] = ()

    @property
    def pad(self) -> int:
        """What is left free at both sides of a cell."""
        return _NARROW_X if self.narrow else _PAD_X

    def show_cells(self, heads: Sequence[Head], cells: Sequence[Sequence[str]]) -> None:
        """Show these rows; every row has a cell for every head."""
        self.beginResetModel()
        self.heads, self.cells = tuple(heads), tuple(tuple(row) for row in cells)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        head = self.heads[index.column()]
        if role == _DISPLAY:
            return self.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font("uiB" if head.figures else "ui")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(head.colour)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            words = self.heads[section].words
            return words.replace(" ", "\n") if self.narrow else words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.heads[section].figures else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Cells(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: "PlainTable") -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._table.columnWidth(index.column())
        return QSize(width, self._block(index, width).height + 2 * _PAD_Y + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, area = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("hover"))
        block = self._block(index, round(area.width()))
        left = area.left() + self._table.rows.pad
        if self._table.rows.heads[index.column()].figures:
            left = area.right() - self._table.rows.pad - block.width
        at = QRectF(left, area.top() + _PAD_Y, block.width, block.height).topLeft()
        block.draw(painter, at, index.data(Qt.ItemDataRole.ForegroundRole))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line"))
        painter.restore()

    def _block(self, index: _Index, width: int) -> TextBlock:
        words = str(index.data(_DISPLAY) or "")
        return TextBlock(
            words, index.data(Qt.ItemDataRole.FontRole), width - 2 * self._table.rows.pad, leading=_LEADING
        )


class PlainTable(QTableView):
    """A table as high as its rows; it scrolls sideways only where words as they are do not fit."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = PlainModel(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        theme.changed.connect(self._fit)

    def show_cells(self, heads: Sequence[Head], cells: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        self.rows.show_cells(heads, cells)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rows.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls else 0
        return QSize(super().sizeHint().width(), rows + self.horizontalHeader().sizeHint().height() + bar + 2)

    @property
    def _scrolls(self) -> bool:
        return self.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _fit(self) -> None:
        """Give figures what they need, share the rest among the words, and let rows grow."""
        heads = self.rows.heads
        whole = self._whole(narrow=False)
        if sum(least for least, _ in whole) > self.viewport().width():
            whole = self._whole(narrow=True)
        too_wide = sum(least for least, _ in whole) > self.viewport().width()
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if too_wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._pad_titles()
        room = self.viewport().width() - sum(
            width for head, (_, width) in zip(heads, whole, strict=True) if head.figures
        )
        words = [place for place, head in enumerate(heads) if not head.figures]
        shared = dict(zip(words, share_room([whole[place] for place in words], room), strict=True))
        for place in range(len(heads)):
            self.setColumnWidth(place, shared.get(place, whole[place][1]))
        self.resizeRowsToContents()
        self.setFixedHeight(self.sizeHint().height())

    def _pad_titles(self) -> None:
        """Have the titles begin and end where the words of their cells do."""
        padding = f"QHeaderView::section {{ padding: 8px {self.rows.pad}px; }}"
        if self.horizontalHeader().styleSheet() != padding:
            self.horizontalHeader().setStyleSheet(padding)

    def _whole(self, *, narrow: bool) -> list[tuple[int, int]]:
        """The widths of every column, with titles in one line or in several."""
        self.rows.narrow = narrow
        return [self._widths(place) for place in range(len(self.rows.heads))]

    def _widths(self, column: int) -> tuple[int, int]:
        """The least width, so that no word is broken, and the width that needs no second line."""
        head = QFontMetricsF(self._theme.font("uiB"))
        cell = QFontMetricsF(self._theme.font("uiB" if self.rows.heads[column].figures else "ui"))
        said = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
        title = max(map(head.horizontalAdvance, said.split("\n")))
        lines = [line for row in self.rows.cells for line in row[column].split("\n")]
        longest = max((cell.horizontalAdvance(word) for line in lines for word in line.split(" ")), default=0)
        widest = max((cell.horizontalAdvance(line) for line in lines), default=0)
        air = 2 * self.rows.pad + 2
        least = max(longest, title) + air
        return round(least), round(max(widest + air, least))


def share_room(columns: Sequence[tuple[int, int]], room: int) -> list[int]:
    """Widths that add up to the room: the widest columns give way first, none under its least width.

    Args:
        columns: of each its least width and the width that it would like; what is over goes to the first.
    """
    if not columns:
        return []
    wanted = [want for _, want in columns]
    low, high = 0, max(wanted)
    while low < high:
        cap = (low + high + 1) // 2
        if sum(max(least, min(want, cap)) for least, want in columns) <= room:
            low = cap
        else:
            high = cap - 1
    widths = [max(least, min(want, low)) for least, want in columns]
    widths[0] += max(0, room - sum(widths))
    return widths
