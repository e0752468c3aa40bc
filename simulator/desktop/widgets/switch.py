"""A switch: yes or no, at once."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, smooth


class Switch(QCheckBox):
    """Yes or no: the words on the left, the switch at the right end."""

    _WIDTH, _HEIGHT = 40, 22

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        advance = QFontMetricsF(self._theme.font("ui")).horizontalAdvance(self.text())
        width = round(advance) + 16 + self._WIDTH + 2 * RING
        return QSize(width, self._theme.px(28) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        painter.setPen(theme.color("text" if self.isEnabled() else "text3"))
        painter.setFont(theme.font("ui"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        top = area.center().y() - self._HEIGHT / 2
        track = QRectF(area.right() - self._WIDTH, top, self._WIDTH, self._HEIGHT)
        on, radius = self.isChecked(), self._HEIGHT / 2
        if on:
            draw_box(painter, track, radius, theme.color("ink" if self.isEnabled() else "text3"))
        else:
            draw_box(painter, track, radius, theme.color("surface"), theme.color("lineStrong"), 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("onInk" if on else "lineStrong"))
        knob = track.right() - radius if on else track.left() + radius
        painter.drawEllipse(QPointF(knob, track.center().y()), 8 if on else 7, 8 if on else 7)
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
