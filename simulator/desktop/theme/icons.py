"""Icons: line drawings on a 24 grid, tinted when they are drawn."""

import math
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.7
AIR = 1.6
"""Free units added around the 24 grid, so that an icon sits lightly beside text of its size."""


class Icons:
    """Draws the icons of one folder in any colour and size; keeps what it has drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pixmaps: dict[tuple[str, str, int, float, float], QPixmap] = {}
        self._sources: dict[str, str] = {}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every icon of the folder, in alphabetical order."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(
        self, name: str, colour: QColor, size: int = 18, ratio: float = 1.0, stroke: float = STROKE
    ) -> QPixmap:
        """Return the icon as a picture of `size` logical pixels at a device pixel ratio.

        Raises:
            FileNotFoundError: there is no icon of this name.
        """
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, ratio, stroke)
        found = self._pixmaps.get(key)
        if found is None:
            found = QPixmap(QSize(round(size * ratio), round(size * ratio)))
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setOpacity(colour.alphaF())
            renderer = QSvgRenderer(QByteArray(self.tinted(name, colour, stroke).encode()))
            renderer.render(painter, QRectF(0, 0, found.width(), found.height()))
            painter.end()
            found.setDevicePixelRatio(ratio)
            self._pixmaps[key] = found
        return found

    def icon(self, name: str, colour: QColor, size: int = 18) -> QIcon:
        """Return the icon for a native control, sharp at 1x and 2x."""
        made = QIcon()
        for ratio in (1.0, 2.0):
            made.addPixmap(self.pixmap(name, colour, size, ratio))
        return made

    def draw(
        self, painter: QPainter, name: str, area: QRectF, colour: QColor, stroke: float = STROKE
    ) -> None:
        """Draw the icon into a square of the painter's device, as finely as the painter is scaled."""
        scale = math.sqrt(abs(painter.deviceTransform().determinant()))
        ratio = max(1.0, round(scale * 4) / 4)
        painter.drawPixmap(area.topLeft(), self.pixmap(name, colour, round(area.width()), ratio, stroke))

    def tinted(self, name: str, colour: QColor, stroke: float = STROKE) -> str:
        """Return the icon as SVG in a colour.

        Raises:
            FileNotFoundError: there is no icon of this name.
        """
        source = self._sources.get(name)
        if source is None:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._sources[name] = source
        side = 24 + 2 * AIR
        return (
            source.replace("currentColor", colour.name())
            .replace('viewBox="0 0 24 24"', f'viewBox="{-AIR} {-AIR} {side} {side}"')
            .replace('stroke-width="2"', f'stroke-width="{stroke * side / 24:.3f}"')
        )
