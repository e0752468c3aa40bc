"""The list of lines, text and translation side by side, and how a line is painted."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box
from simulator.desktop.widgets.dressed import ring_inside
from simulator.desktop.widgets.text_lines import text_lines
from simulator.desktop.workshop.translations.model import ROW_ROLE, Index, LineModel
from simulator.workshop.translating import Row

_PAD, _GAP, _MARK, _MOST_LINES = 8, 12, 14, 2


class LineList(QListView):
    """Every line in two columns; Enter goes to the fields of the line one is on.

    Signals:
        moved: another line is current; its number in the file, -1 for none.
        entered: the current line is to be worked on.
    """

    moved = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, model: LineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(_Painter(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._move)
        self.doubleClicked.connect(self.entered)
        theme.changed.connect(self.doItemsLayout)

    def go_to(self, number: int) -> bool:
        """Make a line current; False where it is not shown."""
        place = self._lines.place(number)
        if place < 0:
            return False
        self.setCurrentIndex(self._lines.index(place))
        self.scrollTo(self.currentIndex())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        plain = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text().isprintable() and event.text() and not plain:
            # Letters are not searched for here: there is a field for that.
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_inside(self, self._theme)

    def _move(self, current: Index, _before: Index) -> None:
        self.moved.emit(self._lines.number(current.row()) if current.isValid() else -1)


class _Painter(QStyledItemDelegate):
    """Paints the mark of a line's state, its text and its translation, two lines of each at most."""

    def __init__(self, theme: Theme, parent: LineList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        high = QFontMetricsF(self._theme.font("ui")).lineSpacing()
        return QSize(100, round(_MOST_LINES * high) + 2 * _PAD + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme, cell = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = cell.adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, body, 8, theme.color("press"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, body, 8, theme.color("hover"))
        mark = theme.px(_MARK)
        spot = QRectF(body.left() + _PAD, body.top() + _PAD, mark, mark)
        icon, ink = _mark(row)
        theme.icons.draw(painter, icon, spot, theme.color(ink), 2)
        left = spot.right() + _PAD
        half = (body.right() - _PAD - left - _GAP) / 2
        font = theme.font("ui")
        done = row.condition == "done"
        self._words(painter, row.place.text, font, "text2" if done else "text", left, body.top(), half)
        ink = "text" if done else "text2"
        self._words(painter, row.words, font, ink, left + half + _GAP, body.top(), half)
        painter.restore()

    def _words(
        self, painter: QPainter, text: str, font: QFont, ink: str, left: float, top: float, wide: float
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        high = QFontMetricsF(font).lineSpacing()
        for number, line in enumerate(text_lines(" ".join(text.split()), font, wide, _MOST_LINES)):
            area = QRectF(left, top + _PAD - 1 + number * high, wide, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _mark(row: Row) -> tuple[str, str]:
    """The icon and the colour of a line's state: shapes differ, not colours alone."""
    if row.condition == "missing":
        return "plus", "text3"
    if row.condition == "fuzzy":
        return "warning", "warn"
    return ("cross", "bad") if row.open else ("check", "good")
