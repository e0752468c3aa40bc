"""The last moods as small faces, the newest ringed."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.portraits import expression_of
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth
from simulator.scenario.vocabulary import Mood

_STEP, _SIZE, _RADIUS = 24, 24, 9.5
_MOUTH = {"calm": 0.0, "pleased": 3.2, "annoyed": -3.0, "suspicious": -0.8, "surprised": 0.0, "cold": -0.5}


class MoodTrail(QLabel):
    """How the client's mood went: up to four faces."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._moods: tuple[Mood, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_moods(self, moods: tuple[Mood, ...], words: str) -> None:
        """Show these moods, the newest last; `words` say the same."""
        self._moods = moods
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._moods)) * _STEP, _SIZE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        for place, mood in enumerate(self._moods):
            newest = place == len(self._moods) - 1
            self._paint_face(painter, QPointF(12 + place * _STEP, _SIZE / 2), expression_of(mood), newest)

    def _paint_face(self, painter: QPainter, centre: QPointF, look: str, newest: bool) -> None:
        theme, x, y = self._theme, centre.x(), centre.y()
        painter.setPen(QPen(theme.color("text" if newest else "lineStrong"), 2 if newest else 1.2))
        painter.setBrush(theme.color("clientTint") if newest else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        ink = theme.color("text" if newest else "text2")
        line = QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look == "surprised":
            painter.drawEllipse(QPointF(x, y + 3.6), 1.8, 2.2)
        else:
            bend = _MOUTH.get(look, 0.0)
            slant = 1.2 if look == "suspicious" else 0.0
            mouth = QPainterPath(QPointF(x - 4, y + 3.2 - bend * 0.35))
            mouth.quadTo(x, y + 3.2 + bend, x + 4, y + 3.2 - bend * 0.35 + slant)
            painter.drawPath(mouth)
        _paint_eyes(painter, x, y, look, QPen(ink, 2.2, line.style(), line.capStyle()))


def _paint_eyes(painter: QPainter, x: float, y: float, look: str, dot: QPen) -> None:
    if look == "suspicious":
        painter.drawLine(QPointF(x - 5, y - 2.5), QPointF(x - 2, y - 2.5))
        painter.drawLine(QPointF(x + 1.8, y - 5.5), QPointF(x + 5, y - 6))
    elif look == "cold":
        painter.drawLine(QPointF(x - 5, y - 2.6), QPointF(x - 2, y - 2.6))
        painter.drawLine(QPointF(x + 2, y - 2.6), QPointF(x + 5, y - 2.6))
        return
    elif look == "annoyed":
        painter.drawLine(QPointF(x - 5.2, y - 5), QPointF(x - 2, y - 3.6))
        painter.drawLine(QPointF(x + 5.2, y - 5), QPointF(x + 2, y - 3.6))
        y += 1.2
    elif look == "surprised":
        painter.drawLine(QPointF(x - 5, y - 6), QPointF(x - 2, y - 6.6))
        painter.drawLine(QPointF(x + 5, y - 6), QPointF(x + 2, y - 6.6))
    painter.setPen(dot)
    if look != "suspicious":
        painter.drawPoint(QPointF(x - 3.2, y - 2.6))
    painter.drawPoint(QPointF(x + 3.2, y - 2.6))
