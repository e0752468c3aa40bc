"""Where satisfaction came from, as bars: what terms bought against what was earned."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.practice.debrief.tabs.figures import signed
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth

_ROW, _BAR, _GAP = 30, 14, 12


@dataclass(frozen=True, slots=True)
class Bar:
    """A source in words and its points; `bought` bars are hatched, earned ones full."""

    words: str
    points: int
    bought: bool


class SourceBars(QLabel):
    """A bar to the right for points gained, to the left for points lost, from one line in the middle.

    It is a picture with a text: everything it shows is in its accessible name.
    """

    def __init__(self, theme: Theme, bars: Sequence[Bar], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bars = theme, tuple(bars)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{bar.words}: {signed(bar.points)}" for bar in bars))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(360, self._theme.px(_ROW) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        font, bold = theme.font("body"), theme.font("bodyB")
        words = max((QFontMetricsF(font).horizontalAdvance(bar.words) for bar in self._bars), default=0)
        figure = max(
            (QFontMetricsF(bold).horizontalAdvance(signed(bar.points)) for bar in self._bars), default=0
        )
        left, right = words + _GAP, self.width() - figure - _GAP
        low = min(0, *(bar.points for bar in self._bars))
        high = max(0, *(bar.points for bar in self._bars))
        unit = (right - left) / max(1, high - low)
        zero = left - low * unit
        row = theme.px(_ROW)
        for place, bar in enumerate(self._bars):
            middle = place * row + row / 2
            painter.setFont(font)
            painter.setPen(theme.color("text"))
            painter.drawText(
                QRectF(0, middle - row / 2, words + 2, row), Qt.AlignmentFlag.AlignVCenter, bar.words
            )
            self._draw_bar(painter, bar, zero, zero + bar.points * unit, middle)
            painter.setFont(bold)
            painter.setPen(theme.color("client"))
            area = QRectF(right, middle - row / 2, self.width() - right, row)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, signed(bar.points)
            )
        painter.fillRect(QRectF(zero - 0.5, 2, 1, self.height() - 4), theme.color("lineStrong"))

    def _draw_bar(self, painter: QPainter, bar: Bar, start: float, end: float, middle: float) -> None:
        theme = self._theme
        area = QRectF(min(start, end), middle - _BAR / 2, abs(end - start), _BAR)
        colour = theme.color("clientFill")
        painter.setPen(colour)
        painter.setBrush(theme.color("clientTint") if bar.bought else colour)
        painter.drawRect(area)
        if bar.bought:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.save()
            painter.setClipRect(area)
            step = 7
            for place in range(int(area.left()) - _BAR, int(area.right()) + step, step):
                painter.drawLine(place, int(area.bottom()), place + _BAR, int(area.top()))
            painter.restore()
