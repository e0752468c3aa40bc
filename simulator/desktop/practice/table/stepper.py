"""The phases of the talks, and where they are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth

_MARK, _GAP, _RADIUS = 20, 18, 6.0


class PhaseStepper(QLabel):
    """Phases in a row: those behind are ticked, the present one is ringed.

    Where there is not enough room, only the present phase keeps its name.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._here = 0
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_phases(self, names: Sequence[str], here: int, words: str, over: bool = False) -> None:
        """Show these phases with the one at `here` present; `over` ticks them all."""
        self._names, self._here, self._over = tuple(names), here, over
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(short=False)) + 4, self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width(short=True)) + 4, self._theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        short = self.width() < self._width(short=False)
        middle, left = self.height() / 2, 1.0
        for place, name in enumerate(self._names):
            here = place == self._here and not self._over
            done = place < self._here or self._over
            self._paint_mark(painter, QPointF(left + _RADIUS + 1, middle), here, done)
            if not short or place == self._here:
                font = theme.font("smallB" if here else "smallM")
                painter.setFont(font)
                painter.setPen(theme.color("text" if here else "text2" if done else "text3"))
                width = QFontMetricsF(font).horizontalAdvance(name)
                painter.drawText(
                    QRectF(left + _MARK, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, name
                )
            left += self._step(place, short)
            if place < len(self._names) - 1:
                painter.setPen(QPen(theme.color("lineStrong"), 1))
                painter.drawLine(QPointF(left - _GAP + 4, middle), QPointF(left - 5, middle))

    def _paint_mark(self, painter: QPainter, centre: QPointF, here: bool, done: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("text" if done or here else "lineStrong"), 1.6))
        painter.setBrush(theme.color("text") if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        if done:
            tick = QPolygonF(
                [centre + QPointF(-2.6, 0.2), centre + QPointF(-0.7, 2.2), centre + QPointF(2.8, -2)]
            )
            round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(theme.color("onInk"), 1.6, Qt.PenStyle.SolidLine, round_cap, round_join))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(tick)
        elif here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text"))
            painter.drawEllipse(centre, 3, 3)

    def _step(self, place: int, short: bool) -> float:
        words = 0.0
        if not short or place == self._here:
            metrics = QFontMetricsF(self._theme.font("smallB"))
            words = metrics.horizontalAdvance(self._names[place]) + 6
        return _MARK - 4 + words + _GAP

    def _width(self, short: bool) -> float:
        return sum(self._step(place, short) for place in range(len(self._names))) - _GAP

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
