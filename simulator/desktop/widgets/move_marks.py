"""The marks of decisions: the shape carries the meaning, colour repeats it."""

from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth

SIGNS = MappingProxyType({
    "brilliant": "!!", "strong": "!", "solid": "·", "mixed": "⇄",
    "inaccuracy": "?!", "mistake": "?", "blunder": "??",
})  # fmt: skip
"""The sign of each mark."""
_INKS = MappingProxyType({
    "brilliant": ("good", "goodTint"), "strong": ("good", "goodTint"), "solid": ("text2", "sunken"),
    "mixed": ("text", "sunken"), "inaccuracy": ("warn", "warnTint"), "mistake": ("bad", "badTint"),
    "blunder": ("bad", "badTint"),
})  # fmt: skip
"""Ink and ground of each mark; the strongest of both kinds are filled with their ink."""
_FILLED = frozenset({"brilliant", "blunder"})


def mark_colour(mark: str) -> str:
    """The colour token in which a mark's sign may be written on its own."""
    return _INKS[mark][0]


def draw_mark(painter: QPainter, theme: Theme, mark: str, centre: QPointF, radius: float) -> None:
    """Draw a mark around a point: circles praise, squares blame, a diamond stands between."""
    ink, ground = (theme.color(name) for name in _INKS[mark])
    filled = mark in _FILLED
    outlined = not filled and mark != "solid"
    painter.setPen(QPen(ink, 1.6) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(ink if filled else ground)
    _draw_shape(painter, mark, centre, radius)
    if mark == "mixed":
        half = radius * 0.62
        area = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        theme.icons.draw(painter, "swap", area, ink, 2)
        return
    sign = SIGNS[mark]
    font = QFont(theme.font("smallB"))
    font.setPixelSize(max(8, round(radius * (1.02 if len(sign) == 2 else 1.15))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.color("surface") if filled else ink)
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, sign)


def _draw_shape(painter: QPainter, mark: str, centre: QPointF, radius: float) -> None:
    if mark in ("mistake", "blunder"):
        area = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawRoundedRect(area, radius * 0.4, radius * 0.4)
    elif mark == "inaccuracy":
        far = radius * 1.08
        steps = ((0, -far), (far, 0), (0, far), (-far, 0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in steps]))
    else:
        painter.drawEllipse(centre, radius, radius)


class MarkIcon(QLabel):
    """A mark on its own, beside the word for it; empty where a decision has none."""

    def __init__(self, theme: Theme, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self.mark: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_mark(self, mark: str | None) -> None:
        """Show a mark, or none."""
        self.mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        extent = self._theme.px(self._size) + 2
        return QSize(extent, extent)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.mark is not None:
            middle = QPointF(self.width() / 2, self.height() / 2)
            draw_mark(smooth(self), self._theme, self.mark, middle, self._theme.px(self._size) / 2 - 1)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
