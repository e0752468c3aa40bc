"""A key of the keyboard, drawn beside what it does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import draw_box, smooth


def cap_size(theme: Theme, key: str, big: bool = False) -> QSize:
    """Return how large the cap of a key is."""
    height = theme.px(24 if big else 18)
    advance = QFontMetricsF(theme.font("smallB" if big else "caption")).horizontalAdvance(key)
    return QSize(max(height, round(advance + theme.px(10))), height)


def draw_cap_outline(painter: QPainter, theme: Theme, area: QRectF, key: str, ink: QColor) -> None:
    """Draw a cap inside a button, in the button's own colour."""
    faint = QColor(ink)
    faint.setAlpha(110)
    painter.setPen(QPen(faint, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 4.5, 4.5)
    painter.setPen(ink)
    painter.setFont(theme.font("caption"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)


def draw_cap(painter: QPainter, theme: Theme, area: QRectF, key: str, big: bool = False) -> None:
    """Draw a raised cap on a card."""
    top = area.adjusted(0.5, 0.5, -0.5, -1.5)
    draw_box(painter, top.translated(0, 1), 5, theme.color("sunken"), theme.color("line"))
    draw_box(painter, top, 5, theme.color("raised"), theme.color("line"))
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("smallB" if big else "caption"))
    painter.drawText(top, Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QLabel):
    """A raised key cap; decoration, since what it says also stands in an accessible description."""

    def __init__(self, theme: Theme, key: str, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._theme, self._big = theme, big
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return cap_size(self._theme, self.text(), self._big)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_cap(smooth(self), self._theme, QRectF(self.rect()), self.text(), self._big)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
