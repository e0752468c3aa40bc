"""A decision as one row: number, mark, what was said, the mark's word, what it gave away."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simulator.desktop.practice.debrief.decision_words import lost_words, mark_words, row_name
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, draw_ring, smooth
from simulator.desktop.widgets.dressed import press_on_enter
from simulator.desktop.widgets.move_marks import draw_mark

_HIGH, _NUMBER, _GAP, _MARK, _PAD = 38, 22, 9, 24, 12


class DecisionHead(QPushButton):
    """The row of a decision; pressing it opens or closes what is said of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: DecisionLine | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    @property
    def line(self) -> DecisionLine | None:
        """The decision shown."""
        return self._line

    def show_line(self, line: DecisionLine, count: int) -> None:
        """Show a decision, one of so many."""
        self._line = line
        self.setAccessibleName(row_name(line, count))
        self.setToolTip(line.made.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._theme.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            if event.key() == Qt.Key.Key_Space:
                super().keyPressEvent(event)
            else:
                event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, area = smooth(self), self._theme, QRectF(self.rect())
        if self.underMouse() and not self.isChecked():
            draw_box(painter, area.adjusted(1, 1, -1, -1), 10, theme.color("hover"))
        if self._line is not None:
            self._paint_line(painter, area, self._line)
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)

    def _paint_line(self, painter: QPainter, area: QRectF, line: DecisionLine) -> None:
        theme, middle = self._theme, area.center().y()
        high = Qt.AlignmentFlag.AlignVCenter
        number, mark = theme.px(_NUMBER), theme.px(_MARK)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text3"))
        place = QRectF(0, 0, number, area.height())
        painter.drawText(place, high | Qt.AlignmentFlag.AlignRight, str(line.number))
        left = number + _GAP
        if line.mark is not None:
            centre = QRectF(left, middle - mark / 2, mark, mark).center()
            draw_mark(painter, theme, line.mark, centre, mark / 2)
        left += mark + _GAP
        right = area.right() - _PAD
        lost = lost_words(line)
        if lost:
            font = theme.font("uiB")
            painter.setFont(font)
            painter.setPen(theme.color("text" if line.regret else "text3"))
            room = QRectF(left, 0, right - left, area.height())
            painter.drawText(room, high | Qt.AlignmentFlag.AlignRight, lost)
            right -= QFontMetricsF(font).horizontalAdvance(lost) + _PAD
        self._paint_words(painter, line, left, right)

    def _paint_words(self, painter: QPainter, line: DecisionLine, left: float, right: float) -> None:
        """The reply, cut where the room ends, and the word for its mark after it."""
        theme, word = self._theme, mark_words(line)
        small = QFontMetricsF(theme.font("ui"))
        beside = small.horizontalAdvance(word) + _GAP if word else 0
        font = theme.font("bodyM")
        metrics = QFontMetricsF(font)
        room = max(40.0, right - left - beside)
        text = metrics.elidedText(line.made.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if word:
            painter.setFont(theme.font("ui"))
            painter.setPen(theme.color("text2"))
            after = left + metrics.horizontalAdvance(text) + _GAP
            place = QRectF(after, 0, beside, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
