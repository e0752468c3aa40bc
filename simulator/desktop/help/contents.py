"""The chapters and their parts, as a list to go over."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box

_PART = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
_LEFT, _INDENT, _RIGHT, _ABOVE = 12, 14, 40, 12


@dataclass(frozen=True, slots=True)
class Part:
    """A line of the list: a chapter (no anchor) or a part of one, and how often something was found in it.

    Without a chapter it is the title of the chapters below it, and nothing to go to.
    """

    chapter: str
    anchor: str
    words: str
    found: int = 0


class Contents(QListWidget):
    """A line for each chapter, and below the one that is open a line for each of its parts.

    Signals:
        chosen: a line was gone to; carries the chapter and the anchor, which is empty for a chapter.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setItemDelegate(_Line(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._choose)

    def show_parts(self, parts: Sequence[Part], chapter: str, anchor: str) -> None:
        """Show lines, one of them as the one that is read."""
        self.blockSignals(True)
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.clear()
            for part in parts:
                item = QListWidgetItem(part.words, self)
                item.setData(_PART, part)
                told = f"{part.words}, {part.found}" if part.found else part.words
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
                if not part.chapter:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
        here = (chapter, anchor)
        rows = [row for row, part in enumerate(self._parts) if (part.chapter, part.anchor) == here]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)
        self.viewport().update()

    def dress(self) -> None:
        """Measure every line anew in the fonts in force."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _choose(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None:
            part: Part = now.data(_PART)
            self.chosen.emit(part.chapter, part.anchor)


class _Line(QStyledItemDelegate):
    """A rounded line; the words wrap, what was found is counted at its right end."""

    def __init__(self, theme: Theme, view: Contents) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        part: Part = index.data(_PART)
        room = self._words(part, QRect(0, 0, self._view.viewport().width(), 1000))
        metrics = QFontMetrics(self._theme.font(_role(part)))
        above = 0 if part.chapter else _ABOVE
        return QSize(room.width(), metrics.boundingRect(room, _WRAP, part.words).height() + 12 + above)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        part: Part = index.data(_PART)
        state, area = option.state, QRectF(option.rect)
        on = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or state & QStyle.StateFlag.State_MouseOver:
            ground = theme.color("press" if on else "hover")
            draw_box(painter, area.adjusted(3, 1, -3, -1), 8, ground)
        if on and self._view.hasFocus():
            draw_box(painter, area.adjusted(3, 2, -3, -2), 8, None, theme.color("focus"), 2)
        painter.setFont(theme.font(_role(part)))
        painter.setPen(theme.color("text" if on or (part.chapter and not part.anchor) else "text2"))
        painter.drawText(self._words(part, option.rect), _WRAP, part.words)
        if part.found:
            painter.setFont(theme.font("smallM"))
            painter.setPen(theme.color("text2"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(option.rect.adjusted(0, 0, -_LEFT, 0), right, str(part.found))
        painter.restore()

    def _words(self, part: Part, area: QRect) -> QRect:
        right = _RIGHT if part.found else _LEFT
        left, top = _LEFT + (_INDENT if part.anchor else 0), 0 if part.chapter else _ABOVE
        return area.adjusted(left, top, -right, 0)


def _role(part: Part) -> str:
    if not part.chapter:
        return "over"
    return "ui" if part.anchor else "uiM"
