"""The list of problems: a click picks one, Enter or a double click goes to its place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box
from simulator.desktop.widgets.text_lines import text_lines
from simulator.desktop.workshop.problems.rows import ROW_ROLE, ProblemModel, Row
from simulator.desktop.workshop.severity import draw_severity

Index = QModelIndex | QPersistentModelIndex
_LEFT, _MARK, _GAP, _AIR = 16, 16, 12, 6
_LINES = 3, 2, 1
"""How many lines a sentence, what helps and what mends take at most."""
_LOOKS = (("bodyM", "text"), ("ui", "text2"), ("ui", "text"))
_MOST_BESIDE = 0.45
"""How much of a row's width the place of a problem may take beside its sentence."""


class ProblemList(QListView):
    """Problems under one another.

    Signals:
        chosen: one is to be gone to; carries its Row.
        passed: the keys are on another one.
    """

    chosen = Signal(object)
    passed = Signal()

    def __init__(self, theme: Theme, model: ProblemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.setModel(model)
        self.setItemDelegate(_ProblemRow(theme, self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._choose)
        theme.changed.connect(self.fit)

    @property
    def current(self) -> Row | None:
        """The problem that the keys are on."""
        found = self.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, Row) else None

    def go_on(self, number: int) -> None:
        """Put the keys on a row."""
        self.setCurrentIndex(self._model.index(number))
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.passed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Measure every row anew."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _choose(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            self.chosen.emit(row)


class _ProblemRow(QStyledItemDelegate):
    """The shape of its badness, the sentence, what helps, what mends; its line at the right end."""

    def __init__(self, theme: Theme, view: ProblemList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        told = zip(_LOOKS, self._lines(row), strict=True)
        tall = sum(self._tall(role) * len(lines) for (role, _), lines in told)
        if not self._beside(row):
            tall += self._tall("ui")
        return QSize(120, round(tall) + 2 * _AIR + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, index.data(ROW_ROLE)
        area = QRectF(option.rect)
        on = self._view.currentIndex() == index
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = area.adjusted(6, 1, -6, -1)
        focused = on and self._view.hasFocus()
        if over or focused:
            draw_box(painter, body, 8, theme.color("hover"))
        if focused:
            draw_box(painter, body.adjusted(1, 1, -1, -1), 8, None, theme.color("focus"), 2)
        side = theme.px(_MARK)
        top = area.top() + _AIR + 1
        mark = QRectF(area.left() + _LEFT, top + (self._tall("bodyM") - side) / 2, side, side)
        draw_severity(
            painter, theme, row.problem.severity, mark, theme.color("hover" if over or focused else "canvas")
        )
        self._paint_words(painter, row, area, top)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: Row, area: QRectF, top: float) -> None:
        theme = self._theme
        left = area.left() + _LEFT + theme.px(_MARK) + _GAP
        beside, first = self._beside(row), top
        for (role, ink), lines in zip(_LOOKS, self._lines(row), strict=True):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(ink))
            for line in lines:
                place = QRectF(left, top, area.right() - left, self._tall(role))
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
                top += self._tall(role)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text2"))
        tall = self._tall("bodyM" if beside else "ui")
        where = QRectF(left, first if beside else top, area.right() - _LEFT - left, tall)
        end = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        painter.drawText(where, end | Qt.AlignmentFlag.AlignVCenter, row.where)

    def _beside(self, row: Row) -> bool:
        """Whether the place stands beside the sentence; a long one that would squeeze it goes below."""
        return self._where(row) <= _MOST_BESIDE * self._room()

    def _where(self, row: Row) -> float:
        return QFontMetricsF(self._theme.font("ui")).horizontalAdvance(row.where) + 16

    def _room(self) -> float:
        left = _LEFT + self._theme.px(_MARK) + _GAP
        return max(self._view.viewport().width() - left - _LEFT, 80)

    def _lines(self, row: Row) -> tuple[list[str], ...]:
        theme = self._theme
        room = self._room()
        rooms = (max(room - self._where(row), 80) if self._beside(row) else room), room, room
        words = row.message, row.hint, row.mends
        return tuple(
            text_lines(text, theme.font(role), width, most) if text else []
            for text, (role, _), width, most in zip(words, _LOOKS, rooms, _LINES, strict=True)
        )

    def _tall(self, role: str) -> float:
        return QFontMetricsF(self._theme.font(role)).height() + 1
