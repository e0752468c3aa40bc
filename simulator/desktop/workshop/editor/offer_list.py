"""The list of what can stand at the caret, laid over the text beside it."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box
from simulator.workshop.completion import Item

ROW, MOST_ROWS, _PAD, _GAP = 26, 9, 10, 14
WIDTHS = (260, 460)
_ITEM = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


def spoken(item: Item) -> str:
    """What a screen reader says of an offer."""
    parts = [item.label, translate("WorkshopEditor", "required") if item.required else "", item.detail]
    return ". ".join(part for part in parts if part)


class _Model(QAbstractListModel):
    """The offers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show_items(self, items: tuple[Item, ...]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        return {
            _ITEM: item,
            int(Qt.ItemDataRole.DisplayRole): item.label,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken(item),
        }.get(int(role))


class _Delegate(QStyledItemDelegate):
    """Paints the word, a mark if it is required, and what it is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(_ITEM)
        if not isinstance(item, Item):
            return
        theme, row = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, row.adjusted(4, 1, -4, -1), 6, theme.color("press"))
        left = row.left() + _PAD
        key = item.kind == "key"
        left += self._words(painter, item.label, "mono", "synKey" if key else "text", left, row)
        if item.required:
            left += 8
            left += self._words(
                painter, translate("WorkshopEditor", "required"), "caption", "text", left, row, boxed=True
            )
        self._words(painter, item.detail, "small", "text2", left + _GAP, row)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        words: str,
        role: str,
        colour: str,
        left: float,
        row: QRectF,
        *,
        boxed: bool = False,
    ) -> float:
        """Paint words from a place on, shortened to the room; their width."""
        font, room = self._theme.font(role), row.right() - _PAD - left
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, max(room, 0))
        width = metrics.horizontalAdvance(shown)
        if boxed and shown:
            box = QRectF(left, row.center().y() - metrics.height() / 2, width + 10, metrics.height())
            draw_box(painter, box, 5, None, self._theme.color("lineStrong"))
            left, width = left + 5, width + 10
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        painter.drawText(
            QRectF(left, row.top(), room + 1, row.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        return width


class OfferList(QListView):
    """Offers one below another, the chosen one marked; the text keeps the focus.

    Signals:
        picked: somebody clicked on an offer; carries it.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportMargins(1, 4, 1, 4)
        self.clicked.connect(self._click)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def items(self) -> tuple[Item, ...]:
        """What is offered now."""
        return self._model.items

    @property
    def current(self) -> Item | None:
        """The offer that is marked."""
        found = self.currentIndex().data(_ITEM)
        return found if isinstance(found, Item) else None

    def show_items(self, items: tuple[Item, ...], keep: str = "", *, marked: bool = True) -> None:
        """Offer these; the mark stays on the one with that label if it is still there, or is on none."""
        self._model.show_items(items)
        place = next((number for number, item in enumerate(items) if item.label == keep), 0)
        marked = marked or bool(items and items[place].label == keep)
        self.setCurrentIndex(self._model.index(place) if marked else QModelIndex())
        self.setAccessibleName(translate("WorkshopEditor", "What can stand here"))

    def step(self, by: int) -> None:
        """Go so many offers down (negative: up), round at the ends by single steps."""
        count = len(self.items)
        here = self.currentIndex().row() if self.current is not None else (-1 if by > 0 else count)
        there = (here + by) % count if abs(by) == 1 else max(0, min(count - 1, here + by))
        self.setCurrentIndex(self._model.index(there))

    def lay(self, caret: QRectF, room: QRectF) -> None:
        """Take a place below the caret, or above it where there is more room."""
        height: float = min(len(self.items), MOST_ROWS) * self._theme.px(ROW) + 10
        width = min(self._wanted_width(), room.width() - 8)
        below, above = room.bottom() - caret.bottom() - 4, caret.top() - room.top() - 4
        if below < height and above > below:
            height = min(height, above)
            top = caret.top() - height - 2
        else:
            height = min(height, max(below, self._theme.px(ROW) + 10))
            top = caret.bottom() + 4
        left = max(room.left() + 4, min(caret.left() - _PAD, room.right() - width - 4))
        self.setGeometry(round(left), round(top), round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("raised"))
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.hide()
        ground, edge = self._theme.color("raised").name(), self._theme.color("lineStrong").name()
        self.setStyleSheet(
            f"QListView {{ background: {ground}; border: 1px solid {edge}; border-radius: 8px; }}"
        )

    def _wanted_width(self) -> float:
        mono, small = QFontMetricsF(self._theme.font("mono")), QFontMetricsF(self._theme.font("small"))
        widest = max(
            (
                mono.horizontalAdvance(item.label)
                + small.horizontalAdvance(item.detail)
                + (self._theme.px(70) if item.required else 0)
                for item in self.items[:40]
            ),
            default=0.0,
        )
        least, most = (self._theme.px(width) for width in WIDTHS)
        return max(least, min(most, widest + 2 * _PAD + 2 * _GAP + 12))

    def _click(self, index: QModelIndex) -> None:
        item = index.data(_ITEM)
        if isinstance(item, Item):
            self.picked.emit(item)
