"""The concession track: from our target on the left to the client's ask on the right."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from simulator.desktop.practice.table.rows import TermRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth

_HEIGHT, _GROOVE, _SIDE, _DIAMOND = 18, 6, 8, 7.0


class TermTrack(QSlider):
    """Where a term stands; a slider for assistive tools, which nobody can move by hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._row: TermRow | None = None
        self._drawn = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._slide.valueChanged.connect(self._slid)
        theme.changed.connect(self.update)

    def show_row(self, row: TermRow) -> None:
        """Show where the term stands; the diamond slides there."""
        first = self._row is None
        self._row = row
        self.setRange(0, row.levels - 1)
        self.setValue(row.level)
        self._slide.stop()
        duration = 0 if first or not self.isVisible() else self._theme.ms("meter")
        if duration and self._drawn != row.at:
            self._slide.setStartValue(self._drawn)
            self._slide.setEndValue(row.at)
            self._slide.setDuration(duration)
            self._slide.start()
        else:
            self._drawn = row.at
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = self._row
        if row is None:
            return
        painter, theme = smooth(self), self._theme
        over = row.status == "over"
        end = QRectF(self._x(0) - 3, _HEIGHT / 2 - _GROOVE / 2, self._x(1) - self._x(0) + 6, _GROOVE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press" if theme.dark else "sunken"))
        painter.drawRoundedRect(end, 3, 3)
        if row.limit is not None:
            beyond = QRectF(QPointF(self._x(row.limit), end.top()), end.bottomRight())
            painter.setBrush(QBrush(theme.color("bad", theme.hatch_alpha(0.75)), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(beyond)
        done = QRectF(end.topLeft(), QPointF(self._x(self._drawn), end.bottom()))
        painter.setBrush(theme.color("bad" if over else "lineStrong"))
        painter.drawRoundedRect(done, 3, 3)
        self._paint_marks(painter, row, over)

    def _paint_marks(self, painter: QPainter, row: TermRow, over: bool) -> None:
        theme, middle = self._theme, _HEIGHT / 2
        if row.limit is not None:
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawLine(QPointF(self._x(row.limit), 1), QPointF(self._x(row.limit), _HEIGHT - 1))
        painter.setPen(QPen(theme.color("clientFill"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(QPointF(self._x(row.ask), middle), 4.2, 4.2)
        here = QPointF(self._x(self._drawn), middle)
        corners = ((0, -_DIAMOND), (_DIAMOND, 0), (0, _DIAMOND), (-_DIAMOND, 0))
        painter.setPen(QPen(theme.color("surface"), 2))
        painter.setBrush(theme.color("bad" if over else "text"))
        painter.drawPolygon(QPolygonF([here + QPointF(x, y) for x, y in corners]))

    def _x(self, place: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * max(0.0, min(1.02, place))

    def _slid(self, value: object) -> None:
        self._drawn = float(value)  # type: ignore[arg-type]
        self.update()
