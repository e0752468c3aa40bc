"""How the rows of the Workshop's trees are painted: headings in small capitals, names on rounded grounds."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING = 30, 30
_PAD, _INDENT, _MARK = 12, 14, 16
HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ON_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Whether the row is what is open, or where the caret stands."""
DEPTH_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""How far in the row stands."""


class RowTree(QTreeWidget):
    """A tree without lines; Enter, Space or a click on a row gives `activated`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._dress)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Only what the delegate paints: the style would fill the whole row."""
        option.rect = self.visualRect(index)
        option.widget = self
        if self.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_HasFocus
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        if self.underMouse() and hovered == index:
            option.state |= QStyle.StateFlag.State_MouseOver
        else:
            option.state &= ~QStyle.StateFlag.State_MouseOver
        self.itemDelegate().paint(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """None."""

    def headings(self) -> list[QTreeWidgetItem]:
        """The rows of the first level."""
        found = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [row for row in found if row is not None]

    def rows(self) -> list[QTreeWidgetItem]:
        """The rows below the headings."""
        found = (top.child(place) for top in self.headings() for place in range(top.childCount()))
        return [row for row in found if row is not None]

    def row_spot(self, item: QTreeWidgetItem) -> QPoint:
        """Where a menu about a row opens, on the screen."""
        return self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft() + QPoint(_PAD, 0))

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class RowDelegate(QStyledItemDelegate):
    """Paints headings and rows. A kind of row that has more to show draws it in `draw_marks`."""

    def __init__(self, theme: Theme, tree: QTreeWidget, role: str = "ui", height: int = ROW) -> None:
        super().__init__(tree)
        self._theme, self._tree, self._role, self._height = theme, tree, role, height

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, self._theme.px(HEADING if index.data(HEADING_ROLE) else self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._tree.hasFocus()
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        body = area.adjusted(8, 1, -8, -1)
        if index.data(HEADING_ROLE):
            self._paint_heading(painter, body, index)
        else:
            self._paint_row(painter, body, index, over)
        if focused:
            draw_box(painter, body.adjusted(1, 1, -1, -1), 8, None, self._theme.color("focus"), 2)
        painter.restore()

    def draw_marks(self, _painter: QPainter, _area: QRectF, _index: Index, _on: bool) -> float:
        """Draw what stands at the right end of a row; return how wide it is."""
        return 0

    def _paint_heading(self, painter: QPainter, body: QRectF, index: Index) -> None:
        theme = self._theme
        painter.setFont(theme.font("over"))
        painter.setPen(theme.color("text2"))
        words = body.adjusted(_PAD, 0, -_PAD - theme.px(_MARK), -2)
        # The name gives way to the count behind it.
        text = str(index.data()).upper()
        name, gap, count = text.rpartition("  ") if text[-1:].isdigit() else (text, "", "")
        metrics = QFontMetricsF(theme.font("over"))
        room = words.width() - metrics.horizontalAdvance(gap + count)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + gap + count
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if not self._tree.isExpanded(index):
            side = theme.px(_MARK)
            place = QRectF(body.right() - _PAD + 2 - side, words.center().y() - side / 2, side, side)
            theme.icons.draw(painter, "down", place, theme.color("text2"))

    def _paint_row(self, painter: QPainter, body: QRectF, index: Index, over: bool) -> None:
        theme, on = self._theme, bool(index.data(ON_ROLE))
        if on or over:
            draw_box(painter, body, 8, theme.color("press" if on else "hover"))
        wide = self.draw_marks(painter, body.adjusted(_PAD, 0, -10, 0), index, on)
        words = body.adjusted(_PAD + _INDENT * int(index.data(DEPTH_ROLE) or 0), 0, -10 - wide, 0)
        font = theme.font(self._role)
        painter.setFont(font)
        painter.setPen(theme.color("text" if on else "text2"))
        shown = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
