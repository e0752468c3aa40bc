"""The transcript on screen: newest at the bottom, following it unless the person has scrolled up."""

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simulator.desktop.portraits import Face
from simulator.desktop.practice.table.bubbles import GAP, Bubbles
from simulator.desktop.practice.table.phrases import translate, unread_lines
from simulator.desktop.practice.table.rows import Line, TableView
from simulator.desktop.practice.table.transcript_model import LINE, OPEN, TranscriptModel
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton

_BEAT = 180
"""Milliseconds from one typing dot to the next."""
_RISE = 6.0
_SCROLLBAR = 14
"""Pixels kept free for the scroll bar, so that lines do not jump when it appears."""
_EDGE = 4
"""Free pixels above the first and below the last line."""


class TranscriptDelegate(QStyledItemDelegate):
    """Draws bubbles; new ones fade in and rise."""

    def __init__(self, bubbles: Bubbles, parent: "TranscriptView") -> None:
        super().__init__(parent)
        self._bubbles, self._view = bubbles, parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._view.line_width(), self._view.height_of(index.row()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view, area = self._view, QRectF(option.rect)
        width = view.line_width()
        line: Line | None = index.data(LINE)
        laid = self._bubbles.lay(line, width, bool(index.data(OPEN)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = view.share_of(index.row())
        painter.setOpacity(share)
        painter.translate(area.left(), area.top() + _EDGE + _RISE * (1 - share))
        self._bubbles.draw(painter, line, laid, width, view.beat)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus and view.hasFocus():
            painter.setPen(QPen(view.theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(laid.bubble.adjusted(-2, -2, 2, 2), 14, 14)
        painter.restore()


class TranscriptView(QListView):
    """Everything that was told, said and sent; keys that are not its own go on to the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.bubbles = Bubbles(theme)
        self.lines = TranscriptModel(self)
        self.beat = 0
        self._first_fresh, self._share = 0, 1.0
        self._follow, self._behind, self._settling = True, 0, False
        self._settled: tuple[int, int, list[int]] = (0, 0, [])
        self.setModel(self.lines)
        self.setItemDelegate(TranscriptDelegate(self.bubbles, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(90)
        self._chip = ChipButton(theme, "", "neutral", icon="down", parent=self)
        self._chip.clicked.connect(self.follow)
        self._chip.hide()
        self._enter = QVariantAnimation(self)
        self._enter.setStartValue(0.0)
        self._enter.setEndValue(1.0)
        self._enter.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._enter.valueChanged.connect(self._entering)
        self._dots = QTimer(self)
        self._dots.setInterval(_BEAT)
        self._dots.timeout.connect(self._tick)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.settle)

    @property
    def follows(self) -> bool:
        """Whether the newest line is kept in sight."""
        return self._follow

    @property
    def new_lines_chip(self) -> ChipButton:
        """The chip that leads to new lines below what is seen."""
        return self._chip

    def retranslate(self) -> None:
        """Set the words that do not come with the lines."""
        self.bubbles.forget()
        self.setAccessibleName(translate("Table", "Transcript"))
        self._say_behind()

    def show_lines(self, view: TableView, count: int, typing: bool = False) -> None:
        """Show the first `count` lines of a view, and typing dots after them if asked."""
        self.bubbles.client = Face.of(view.client.portrait, view.client.seed)
        self.bubbles.director = view.director.name
        before = self.lines.rowCount()
        first = self.lines.show_lines(view.lines[:count], view.client.name, view.director.name, typing)
        fresh = self.lines.rowCount() - first
        if 0 < fresh < self.lines.rowCount() and before:
            self._fade_in(first)
        if not self._follow and fresh > 0 and not typing:
            self._behind += fresh
        self._dots.setParent(self)
        if typing:
            self._dots.start()
        else:
            self._dots.stop()
        self.settle()

    def follow(self) -> None:
        """Go to the newest line and stay with it."""
        self._follow, self._behind = True, 0
        self._chip.hide()
        self.settle()

    def line_width(self) -> int:
        """How wide a line may be."""
        return max(200, self.width() - _SCROLLBAR)

    def height_of(self, row: int) -> int:
        """How high a row is, with the gap below it."""
        line, is_open = self.lines.at(row)
        return round(self.bubbles.lay(line, self.line_width(), is_open).height) + GAP

    def share_of(self, row: int) -> float:
        """How far a row has come in, 0 to 1."""
        return self._share if row >= self._first_fresh else 1.0

    def settle(self) -> None:
        """Lay out again; few lines stand at the bottom, next to the replies."""
        self._settling = True
        heights = [self.height_of(row) for row in range(self.lines.rowCount())]
        settled = (self.width(), self.height(), heights)
        if settled != self._settled:
            self._settled = settled
            self.scheduleDelayedItemsLayout()
        air = max(0, self.height() - sum(heights) - 2 * _EDGE)
        if air != self.viewportMargins().top():
            self.setViewportMargins(0, air, 0, 0)
        self.executeDelayedItemsLayout()
        if self._follow:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._say_behind()
        self.viewport().update()
        self._settling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            row = self.currentIndex().row()
            if index_is_taken_back(self.lines, row):
                self.lines.toggle(row)
                self.settle()
                return
        if key in (
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
            Qt.Key.Key_Home, Qt.Key.Key_End,
        ):  # fmt: skip
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index_is_taken_back(self.lines, index.row()):
            self.lines.toggle(index.row())
            self.settle()
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(self.lines.rowCount() - 1))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._settling:
            self.settle()

    def page(self, down: bool) -> None:
        """Scroll by a page, for whoever is not in the transcript."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (bar.pageStep() if down else -bar.pageStep()))

    def _fade_in(self, first: int) -> None:
        self._enter.stop()
        self._first_fresh = first
        duration = self.theme.ms("enter") if self.isVisible() else 0
        if duration:
            self._share = 0.0
            self._enter.setDuration(duration)
            self._enter.start()
        else:
            self._share = 1.0

    def _entering(self, share: object) -> None:
        self._share = float(share)  # type: ignore[arg-type]
        self.viewport().update()

    def _tick(self) -> None:
        self.beat += 1
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._follow = value >= bar.maximum() - 24
        if self._follow:
            self._behind = 0
        self._say_behind()

    def _say_behind(self) -> None:
        if self._behind:
            self._chip.setText(unread_lines(self._behind))
            size = self._chip.sizeHint()
            self._chip.resize(size)
            self._chip.move((self.width() - size.width()) // 2, self.height() - size.height() - 4)
        self._chip.setVisible(self._behind > 0)


def index_is_taken_back(lines: TranscriptModel, row: int) -> bool:
    """Whether a row stands for lines taken back."""
    return 0 <= row < len(lines.lines) and lines.lines[row].kind == "taken_back"
