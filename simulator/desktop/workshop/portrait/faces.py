"""One face of the portrait maker at one size: to look at, or to press for its expression."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QRadioButton, QSizePolicy, QWidget

from simulator.desktop.portraits import EXPRESSIONS, Face, paint_face
from simulator.desktop.portraits.painting import Crop
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, draw_ring, smooth


def picture(widget: QWidget, size: QSize, face: Face, expression: str, *, dark: bool, crop: Crop) -> QPixmap:
    """A face as it is drawn everywhere, as finely as the widget is shown."""
    ratio = widget.devicePixelRatioF()
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, size.width(), size.height())
    paint_face(painter, area, face, EXPRESSIONS[expression], dark=dark, crop=crop)
    painter.end()
    return made


class FaceTile(QLabel):
    """A face on the light or on the dark ground, whatever the theme; named for assistive tools."""

    def __init__(self, crop: Crop, width: int, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crop = crop
        self.setFixedSize(width, height)

    def show_face(self, face: Face, expression: str, name: str, *, dark: bool) -> None:
        """Show a face in an expression."""
        self.setPixmap(picture(self, self.size(), face, expression, dark=dark, crop=self._crop))
        self.setAccessibleName(name)


class FaceButton(QRadioButton):
    """A face in one of the seven expressions, on both grounds; the one that is on is shown large."""

    def __init__(self, theme: Theme, expression: str, side: int, parent: QWidget | None = None) -> None:
        """`side` is how wide and high each of both faces is."""
        super().__init__(parent)
        self._theme, self.expression, self._side = theme, expression, side
        self._light = self._dark = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._dress)

    def show_face(self, face: Face) -> None:
        """Show a face."""
        size = QSize(self._side, self._side)
        self._light = picture(self, size, face, self.expression, dark=False, crop="disc")
        self._dark = picture(self, size, face, self.expression, dark=True, crop="disc")
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = max(self._side + 12, metrics.horizontalAdvance(self.text()) + 2)
        return QSize(wide + 2 * RING, 2 * self._side + 6 + metrics.height() + 4 + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, side = smooth(self), self._theme, self._side
        left = (self.width() - side) / 2
        painter.drawPixmap(round(left), RING, self._light)
        painter.drawPixmap(round(left), RING + side + 6, self._dark)
        if self.isChecked() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("text" if self.isChecked() else "lineStrong"), 2))
            for top in (RING, RING + side + 6):
                painter.drawEllipse(QRectF(left, top, side, side))
        painter.setFont(theme.font("smallM" if self.isChecked() else "small"))
        painter.setPen(theme.color("text" if self.isChecked() else "text2"))
        words = QRectF(0, RING + 2 * side + 8, self.width(), self.fontMetrics().height() + 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)

    def _dress(self) -> None:
        self.setFont(self._theme.font("smallM"))
        self.updateGeometry()
        self.update()
