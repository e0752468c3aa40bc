"""How bad a problem is, as a shape: a full triangle, an empty one, a ring with an i."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth
from simulator.scenario.problem import Severity

translate = QCoreApplication.translate

INKS: dict[Severity, str] = {"error": "bad", "warning": "warn", "hint": "text2"}
"""The colour of each."""
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


def severity_word(severity: Severity) -> str:
    """The name of one."""
    return {
        "error": translate("Workshop", "Error"),
        "warning": translate("Workshop", "Warning"),
        "hint": translate("Workshop", "Hint"),
    }[severity]


def worst(severities: "set[Severity]") -> Severity | None:
    """The worst of some; None of none."""
    return next((severity for severity in SEVERITIES if severity in severities), None)


def draw_severity(
    painter: QPainter, theme: Theme, severity: Severity, area: QRectF, ground: QColor | None = None
) -> None:
    """Draw the shape into a square; `ground` is the colour behind it."""
    ink = theme.color(INKS[severity])
    if severity != "error":
        theme.icons.draw(painter, "warning" if severity == "warning" else "info", area, ink, 2)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = area.width() / 24
    corners = [QPointF(12, 4), QPointF(21.6, 20.4), QPointF(2.4, 20.4)]
    painter.translate(area.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF(corners))
    sign = QPen(ground or theme.color("canvas"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(sign)
    painter.drawLine(QPointF(12, 10), QPointF(12, 14.2))
    painter.drawPoint(QPointF(12, 17.6))
    painter.restore()


class SeverityMark(QWidget):
    """The shape on its own, beside words that say the same."""

    def __init__(
        self, theme: Theme, severity: Severity, size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._severity, self._size = theme, severity, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def show_severity(self, severity: Severity) -> None:
        """Show another."""
        self._severity = severity
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_severity(smooth(self), self._theme, self._severity, QRectF(self.rect()))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
