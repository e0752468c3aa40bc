"""The whole graph in a corner, with what is in sight framed; a click goes there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from simulator.desktop.theme import Theme

if TYPE_CHECKING:
    from simulator.desktop.workshop.graph.drawing import Drawing
    from simulator.desktop.workshop.graph.view import GraphView

_WIDE, _HIGH, _MARGIN, _PAD = 104.0, 132.0, 10, 5.0
_LEAST = 2.0


class Overview(QWidget):
    """A small picture of everything; hidden while everything is in sight. The keyboard does without it."""

    def __init__(self, theme: Theme, canvas: "GraphView") -> None:
        super().__init__(canvas)
        self._theme, self._canvas = theme, canvas
        self._picture = QPixmap()
        self._shown: tuple[object, ...] = ()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.hide()

    def refresh(self) -> None:
        """Look again at what is shown and where."""
        canvas = self._canvas
        drawing = canvas.drawing
        if drawing is None or canvas.seen.contains(drawing.area):
            self.hide()
            return
        scale = self._scale(drawing)
        width = max(24, round(drawing.area.width() * scale + 2 * _PAD))
        height = max(24, round(drawing.area.height() * scale + 2 * _PAD))
        view = canvas.viewport().size()
        self.setGeometry(view.width() - width - _MARGIN, view.height() - height - _MARGIN, width, height)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawing = self._canvas.drawing
        if drawing is None:
            return
        key = (drawing, self._theme.dark, self._theme.contrast, self.size(), self.devicePixelRatioF())
        if key != self._shown:
            self._shown, self._picture = key, self._painted(drawing)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        scale, seen = self._scale(drawing), self._canvas.seen & drawing.area
        frame = QRectF(seen.x() * scale, seen.y() * scale, seen.width() * scale, seen.height() * scale)
        painter.setPen(QPen(self._theme.color("ink"), 1.5))
        painter.drawRect(frame.translated(_PAD, _PAD))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        drawing = self._canvas.drawing
        if drawing is not None:
            place = (event.position() - QPointF(_PAD, _PAD)) / self._scale(drawing)
            self._canvas.show_place(place.x(), place.y())
        event.accept()

    def _scale(self, drawing: "Drawing") -> float:
        return min(_WIDE / drawing.area.width(), _HIGH / drawing.area.height())

    def _painted(self, drawing: "Drawing") -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, scale = self._theme, self._scale(drawing)
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        for node in drawing.layout.nodes:
            token = "bad" if node.stop is None else "text3" if node.reached else "line"
            painter.setBrush(theme.color("text" if node.sort == "ending" and node.reached else token))
            width, height = max(_LEAST, node.width * scale), max(_LEAST, node.height * scale)
            place = QPointF(node.x * scale + _PAD - width / 2, node.y * scale + _PAD - height / 2)
            painter.drawRect(QRectF(place.x(), place.y(), width, height))
        painter.end()
        return picture
