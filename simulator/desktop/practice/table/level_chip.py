"""A level as a quiet chip: it tells, it does not act, so a hairline is outline enough."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box


def draw_level(painter: QPainter, theme: Theme, area: QRectF, words: str) -> None:
    """Draw a level into an area as wide as `chip_width` says."""
    body = area.adjusted(0.5, 0.5, -0.5, -0.5)
    draw_box(painter, body, body.height() / 2, None, theme.color("line"))
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("smallM"))
    room = area.width() - 8
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
