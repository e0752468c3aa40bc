"""A small list laid over the text to choose from: places, fixes, scenes; with a field to narrow it down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Label, announce, draw_box

_ROW, _MOST_ROWS, _WIDTH, _PAD = 30, 9, 460, 10
_CHOICE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: what it is called, what is told beside it, and what it stands for."""

    title: str
    note: str
    value: object
    code: bool = False
    """Whether the title is written as in the file."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.note) if part)


Narrow = Callable[[str], Sequence[Choice]]
"""The rows for what is typed."""


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Choice, ...] = ()

    def show_rows(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        return {
            _CHOICE: row,
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): row.spoken,
        }.get(int(role))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_CHOICE)
        if not isinstance(row, Choice):
            return
        theme, area = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, area.adjusted(0, 1, 0, -1), 6, theme.color("press"))
        note = QFontMetricsF(theme.font("small")).horizontalAdvance(row.note)
        room = area.width() - 2 * _PAD
        note = min(note, room / 2) if row.note else 0
        left = area.left() + _PAD
        self._words(painter, row.title, "mono" if row.code else "ui", "text", left, room - note - 12, area)
        self._words(painter, row.note, "small", "text2", area.right() - _PAD - note, note + 1, area)
        painter.restore()

    def _words(
        self, painter: QPainter, words: str, role: str, colour: str, left: float, room: float, row: QRectF
    ) -> None:
        font = self._theme.font(role)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        painter.drawText(
            QRectF(left, row.top(), room + 1, row.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )


class Picker(Card):
    """A title, a field if the list is long, and rows. Enter takes one, Esc and a click elsewhere close it.

    Signals:
        picked: carries the value of the row.
        closed: nothing was taken, or something was; the text has the focus again.
    """

    picked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "raised", "lineStrong", radius=12, margins=(10, 10, 10, 10), parent=parent)
        self._theme = theme
        self._narrow: Narrow = lambda _typed: ()
        self.title = Label(theme, "", "uiB")
        self.field = QLineEdit()
        self.list = QListView()
        self._model = _Model(self.list)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._click)
        self.empty = Label(theme, "", "ui", "text2", wrap=True)
        for part in (self.title, self.field, self.list, self.empty):
            self.column.addWidget(part)
        self.field.textChanged.connect(self._type)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        theme.changed.connect(self._lay)
        self.hide()

    @property
    def rows(self) -> tuple[Choice, ...]:
        """The rows shown now."""
        return self._model.rows

    @property
    def current(self) -> Choice | None:
        """The row that is marked."""
        found = self.list.currentIndex().data(_CHOICE)
        return found if isinstance(found, Choice) else None

    def ask(self, title: str, narrow: Narrow, *, field: str = "", empty: str = "") -> None:
        """Open over the text; `field` is what the field is for, without it there is none."""
        self._narrow = narrow
        self.title.setText(title)
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.field.setAccessibleName(field or title)
        self.field.setPlaceholderText(field)
        self.field.setVisible(bool(field))
        self.empty.setText(empty)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._type("")
        self.show()
        self.raise_()
        (self.field if field else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Close without taking anything."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == event.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == event.Type.FocusOut and self.isVisible() and not self._inside():
            self.close_up()
        return bool(super().eventFilter(watched, event))

    def _inside(self) -> bool:
        window = self.window()
        focus = window.focusWidget() if window is not None else None
        return focus is None or focus is self.field or focus is self.list

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in steps and self.rows:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        count, here = len(self.rows), self.list.currentIndex().row()
        there = (here + by) % count if abs(by) == 1 else max(0, min(count - 1, here + by))
        self.list.setCurrentIndex(self._model.index(there))
        row = self.current
        if row is not None and self.field.hasFocus():
            announce(self.field, row.spoken)

    def _type(self, typed: str) -> None:
        rows = self._narrow(typed)
        self._model.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows and bool(self.empty.text()))
        self._lay()

    def _take(self) -> None:
        row = self.current
        if row is not None:
            self.hide()
            self.closed.emit()
            self.picked.emit(row.value)

    def _click(self, _index: QModelIndex) -> None:
        self._take()

    def _lay(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        theme = self._theme
        width = min(theme.px(_WIDTH), parent.width() - 24)
        rows = min(max(len(self.rows), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * theme.px(_ROW) + 2)
        self.field.setFont(theme.font("ui"))
        self.setFixedWidth(max(width, 120))
        self.column.activate()
        self.setFixedHeight(
            min(
                max(self.column.heightForWidth(width), self.column.minimumSize().height()),
                parent.height() - 16,
            )
        )
        self.move((parent.width() - self.width()) // 2, 10)
