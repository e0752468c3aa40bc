"""One of a few ways, as a tile with a note."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, smooth

_DOT, _TEXT, _PAD = 22, 42, 12
"""Where a tile's ring and words begin, and the air above and below them."""


def draw_radio(painter: QPainter, theme: Theme, centre: QPointF, on: bool) -> None:
    """Draw the ring of a radio button, with its dot if it is on."""
    painter.setPen(QPen(theme.color("text" if on else "lineStrong"), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 8, 8)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(centre, 4, 4)


class RadioTile(QRadioButton):
    """One of a few, as a tile: a title and a note that wraps below it."""

    def __init__(self, theme: Theme, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme, self._note = theme, note
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(note)
        theme.changed.connect(self._dress)

    @property
    def note(self) -> str:
        """The words below the title."""
        return self._note

    def set_words(self, title: str, note: str) -> None:
        """Show another title and note."""
        self._note = note
        self.setText(title)
        self.setAccessibleDescription(note)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title = QFontMetricsF(self._theme.font("bodyB")).height()
        return round(2 * _PAD + title + 2 + self._note_area(width).height() + 2 * RING)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        on = self.isChecked()
        fill = theme.color("hover" if self.underMouse() and self.isEnabled() else "surface")
        if on:
            draw_box(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), 10, fill, theme.color("text"), 2)
        else:
            draw_box(painter, area, 10, fill, theme.color("lineStrong"))
        line = QFontMetricsF(theme.font("bodyB")).height()
        draw_radio(painter, theme, QPointF(area.left() + _DOT, area.top() + _PAD + line / 2), on)
        left, top = area.left() + _TEXT, area.top() + _PAD
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("bodyB"))
        painter.drawText(QPointF(left, top + QFontMetricsF(theme.font("bodyB")).ascent()), self.text())
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font("ui"))
        note = self._note_area(self.width()).translated(left, top + line + 2)
        painter.drawText(note, Qt.TextFlag.TextWordWrap, self._note)
        if self.hasFocus():
            draw_ring(painter, self, theme, 10)

    def _note_area(self, width: int) -> QRectF:
        room = QRectF(0, 0, max(60, width - 2 * RING - _TEXT - _PAD), 1000)
        if not self._note:
            return QRectF()
        bounds = QFontMetricsF(self._theme.font("ui")).boundingRect(
            room, Qt.TextFlag.TextWordWrap, self._note
        )
        return QRectF(0, 0, room.width(), bounds.height() + 2)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
