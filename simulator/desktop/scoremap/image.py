"""A score map as a picture, for files and for paper."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from simulator.desktop.scoremap.ground import paint_axis_names, paint_ground
from simulator.desktop.scoremap.layout import Layout, lay_out
from simulator.desktop.scoremap.points import Shown, paint_points
from simulator.desktop.scoremap.symbols import legend_height, paint_legend
from simulator.desktop.scoremap.view import MapView
from simulator.desktop.theme import Theme

_GAP = 10


def paint_map(
    painter: QPainter,
    theme: Theme,
    view: MapView,
    size: QSizeF,
    shown: Shown | None = None,
    layout: Layout | None = None,
) -> None:
    """Paint the whole map at the painter's origin; `layout` if it has been measured out already."""
    shown = shown or Shown()
    layout = layout or lay_out(theme, view, size, shown.layers)
    paint_ground(painter, theme, view, layout, shown.layers)
    paint_axis_names(painter, theme, view, layout.frame, size)
    paint_points(painter, theme, view, layout, shown)


def paint_with_legend(painter: QPainter, theme: Theme, view: MapView, size: QSizeF) -> None:
    """Paint the map and the legend below it."""
    below = legend_height(theme, view, size.width())
    paint_map(painter, theme, view, QSizeF(size.width(), size.height() - below - _GAP))
    area = QRectF(QPointF(0, size.height() - below), QSizeF(size.width(), below))
    paint_legend(painter, theme, view, area)


def map_image(theme: Theme, view: MapView, size: QSize, ratio: float = 2.0) -> QImage:
    """Return the map with its legend as a picture.

    Args:
        size: in logical pixels; the picture has `ratio` times as many each way.
    """
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    air = 14.0
    painter.translate(air, air)
    paint_with_legend(painter, theme, view, QSizeF(size.width() - 2 * air, size.height() - 2 * air))
    painter.end()
    return image
