"""The list of results and how a row of it is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.desktop.search.result_model import ROW_ROLE, ResultModel
from simulator.desktop.search.rows import Row
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import cap_size, draw_box
from simulator.desktop.widgets.keycap import draw_cap

ROW, _GROUP, _PAD, _GAP = 38, 104, 10, 10
"""The height of a row, the width of the groups' names, the air at the ends of a row and between its parts."""
Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Paints the group's name, then title, note and what Enter does on one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme, cell = self._theme, QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups = theme.px(_GROUP)
        self._text(painter, row.group, "small", "text3", cell.left() + _PAD, cell, groups)
        body = cell.adjusted(groups + _PAD, 1, 0, -1)
        if current:
            draw_box(painter, body, 8, theme.color("press"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, body, 8, theme.color("hover"))
        right = self._does(painter, row, body, current=current) - _GAP
        left = body.left() + _PAD
        left += self._text(painter, row.title, "bodyM", "text", left, body, right - left) + _GAP
        self._text(painter, row.note, "ui", "text2", left, body, right - left)
        painter.restore()

    def _does(self, painter: QPainter, row: Row, body: QRectF, *, current: bool) -> float:
        """Paint the key of an action, or what Enter does on the row one is on; return where it begins."""
        theme, right = self._theme, body.right() - _PAD
        cap = "Enter" if current else row.key
        if cap:
            size = cap_size(theme, cap)
            right -= size.width()
            place = QRectF(right, body.center().y() - size.height() / 2, size.width(), size.height())
            draw_cap(painter, theme, place, cap)
            right -= 6
        if current:
            width = QFontMetricsF(theme.font("smallM")).horizontalAdvance(row.does)
            right -= width
            self._text(painter, row.does, "smallM", "text", right, body, width + 1)
        return right

    def _text(
        self, painter: QPainter, text: str, role: str, colour: str, left: float, row: QRectF, room: float
    ) -> float:
        """Paint words on a row, shortened to the room; return their width."""
        if room <= 0 or not text:
            return 0
        font = self._theme.font(role)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        painter.drawText(
            QRectF(left, row.top(), room + 1, row.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        return metrics.horizontalAdvance(shown)


class ResultList(QListView):
    """The results; one is current as long as there is any.

    Signals:
        picked: the person chose a result; carries its row.
        passed: another result is current; carries its row.
    """

    picked = Signal(object)
    passed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, ResultModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # It fills its own ground: the page below the sheet is not painted again at every letter.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.clicked.connect(self._pick)
        theme.changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The results shown now."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """The result one is on."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Row) else None

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these and go to the first."""
        self._model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self._model.index(0))
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Go so many results down (negative: up), round at the ends by one step only."""
        count = len(self.rows)
        if not count:
            return
        here = self.currentIndex().row()
        there = (here + by) % count if abs(by) == 1 else max(0, min(count - 1, here + by))
        self.setCurrentIndex(self._model.index(there))
        row = self.current
        if row is not None:
            self.passed.emit(row)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), len(self.rows) * self._theme.px(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(3, len(self.rows)) * self._theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), self._theme.color("raised"))
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._pick(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.picked.emit(row)
