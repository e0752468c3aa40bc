"""The timeline of decisions: both scores step by step, with the marks on top."""

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.practice.debrief.timeline_paint import Chart, chart_of, paint_timeline
from simulator.desktop.practice.debrief.timeline_view import TimelineView, moment_words, timeline_words
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import announce, draw_ring, smooth

HEIGHT = 136
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DecisionTimeline(QLabel):
    """A decision is picked here as in the list and on the map.

    Signals:
        picked: the person picked a decision with the mouse or the arrows; carries its number.
        opened: the person pressed Enter on a decision; carries its number.
    """

    picked = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: TimelineView | None = None
        self._number: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    @property
    def number(self) -> int | None:
        """The decision that is picked."""
        return self._number

    @property
    def chart(self) -> Chart | None:
        """Where everything stands; None before there is anything to show."""
        return None if self._view is None else chart_of(self._theme, self._view, QSizeF(self.size()))

    def show_timeline(self, view: TimelineView) -> None:
        """Show these decisions; the one that was picked stays so if it is still there."""
        self._view = view
        if self._number is not None and self._number > len(view.moments):
            self._number = None
        self.retranslate()
        self.update()

    def select_decision(self, number: int | None) -> None:
        """Pick a decision without telling anybody; None picks none."""
        self._number = number
        self._describe()
        self.update()

    def retranslate(self) -> None:
        """Take the words for screen readers in the language in force."""
        self.setAccessibleName("" if self._view is None else timeline_words(self._view))
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(320, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        chart = self.chart
        if chart is None:
            return
        painter = smooth(self)
        paint_timeline(painter, self._theme, chart, self._number)
        if self.hasFocus():
            draw_ring(painter, self, self._theme, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = 0 if self._view is None else len(self._view.moments)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if not plain or not count:
            super().keyPressEvent(event)
        elif key in _STEPS:
            step = _STEPS[Qt.Key(key)]
            self._pick(max(1, min(count, (self._number or (0 if step > 0 else count + 1)) + step)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pick(1 if key == Qt.Key.Key_Home else count)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._number is not None:
            if not event.isAutoRepeat():
                self.opened.emit(self._number)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chart = self.chart
        number = None if chart is None else chart.at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._pick(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        chart = self.chart
        there = chart is not None and chart.at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    def _pick(self, number: int) -> None:
        if number == self._number:
            return
        self.select_decision(number)
        announce(self, self.accessibleDescription())
        self.picked.emit(number)

    def _describe(self) -> None:
        view, number = self._view, self._number
        known = view is not None and number is not None and 0 < number <= len(view.moments)
        if known and view is not None and number is not None:
            self.setAccessibleDescription(moment_words(view.moments[number - 1], len(view.moments)))
        else:
            self.setAccessibleDescription("")

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
