"""The look of everything on paper: light and at its usual size, whatever the screen shows."""

import math

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from simulator.desktop.paths import ASSETS
from simulator.desktop.theme import Icons, Look, Theme
from simulator.desktop.theme.icons import STROKE


class PaperIcons(Icons):
    """Icons for a device that is no screen: files are painted in the background, where no pixmap may be."""

    def draw(
        self, painter: QPainter, name: str, area: QRectF, colour: QColor, stroke: float = STROKE
    ) -> None:
        scale = math.sqrt(abs(painter.deviceTransform().determinant()))
        side = round(round(area.width()) * max(1.0, round(scale * 4) / 4))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        inner = QPainter(image)
        inner.setOpacity(colour.alphaF())
        renderer = QSvgRenderer(QByteArray(self.tinted(name, colour, stroke).encode()))
        renderer.render(inner, QRectF(image.rect()))
        inner.end()
        painter.drawImage(
            QRectF(area.topLeft(), QRectF(0, 0, round(area.width()), round(area.width())).size()), image
        )


class PaperTheme(Theme):
    """The light theme for a device that is finer than a screen.

    Qt multiplies the space between letters by the fineness of the device, but not where it measures them:
    words would be wider than their room. On paper they are set without such space.
    """

    def __init__(self) -> None:
        super().__init__(Look("light", 100, reduced_motion=True))
        self.icons = PaperIcons(ASSETS / "icons")
        self._set: dict[tuple[str, bool], QFont] = {}

    def font(self, role: str, italic: bool = False) -> QFont:
        key = (role, italic)
        if key not in self._set:
            font = QFont(super().font(role, italic))
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
            self._set[key] = font
        return self._set[key]
