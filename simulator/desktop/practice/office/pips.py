"""Patience as pips: full ones are left, hollow ones are gone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth

_WIDE, _TALL, _GAP, _THIN = 26, 12, 8, 10
_MANY = 6
"""From how many pips on they are drawn thin."""


class Pips(QLabel):
    """So many of so many; its accessible name says the same in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.left, self.most = theme, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_left(self, left: int, most: int, name: str) -> None:
        """Show how many are left."""
        self.left, self.most = left, most
        self.setAccessibleName(name)
        self._dress()

    def sizeHint(self) -> QSize:
        width = self._wide()
        return QSize(self.most * (width + _GAP) - _GAP + 4, self._theme.px(_TALL) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, wide, colour = smooth(self), self._wide(), self._theme.color("directorFill")
        tall = self._theme.px(_TALL)
        painter.setPen(QPen(colour, 1.8))
        for place in range(self.most):
            painter.setBrush(colour if place < self.left else Qt.BrushStyle.NoBrush)
            area = QRectF(2 + place * (wide + _GAP), 2, wide, tall)
            painter.drawRoundedRect(area, tall / 2, tall / 2)

    def _wide(self) -> int:
        return _WIDE if self.most < _MANY else _THIN

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
