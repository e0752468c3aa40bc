"""Portraits on screen: the ground of the theme, the crop of the place, pictures kept once drawn."""

from collections import OrderedDict
from typing import Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRadialGradient
from PySide6.QtSvg import QSvgRenderer

from simulator.desktop.portraits.drawing import HEIGHT, WIDTH, portrait
from simulator.desktop.portraits.expression import EXPRESSIONS, Expression
from simulator.desktop.portraits.face import Face

Crop = Literal["card", "strip", "disc"]

_HEAD = 196
"""Units from the top of the picture to below the collar: what a card always shows."""
_KEPT = 2_000_000
"""How many pixels of drawn portraits are kept, 8 MB: the faces of a whole library at a few sizes."""


class Portraits:
    """Draws faces and keeps the pictures, the least recently used dropped first."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._pixels = 0

    def paint(
        self, painter: QPainter, area: QRectF, face: Face, expression: str, *, dark: bool, crop: Crop
    ) -> None:
        """Draw a face into an area, cut to the crop's shape (a disc is round, the others are not)."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        size = (round(area.width() * ratio), round(area.height() * ratio))
        key = (face, expression, *size, dark, crop, faceless())
        picture = self._pictures.get(key)
        if picture is None:
            picture = QPixmap(*size)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(0, 0, picture.width(), picture.height())
            paint_face(inner, whole, face, EXPRESSIONS[expression], dark=dark, crop=crop)
            inner.end()
            picture.setDevicePixelRatio(ratio)
            self._pictures[key] = picture
            self._pixels += picture.width() * picture.height()
            while self._pixels > _KEPT and len(self._pictures) > 1:
                _, gone = self._pictures.popitem(last=False)
                self._pixels -= gone.width() * gone.height()
        else:
            self._pictures.move_to_end(key)
        painter.drawPixmap(area.topLeft(), picture)


def paint_face(
    painter: QPainter,
    area: QRectF,
    face: Face,
    look: Expression,
    *,
    dark: bool,
    crop: Crop = "card",
    shut: float = 0.0,
) -> None:
    """Draw a face anew, or nobody's where the person wants none; `shut` is the share of a blink, 0 to 1."""
    painter.save()
    if crop == "disc":
        round_edge = QPainterPath()
        round_edge.addEllipse(area)
        painter.setClipPath(round_edge, Qt.ClipOperation.IntersectClip)
    else:
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    _ground(painter, area, face, dark)
    if faceless():
        _paint_nobody(painter, area, dark)
    else:
        renderer = QSvgRenderer(QByteArray(portrait(face, look, shut).encode()))
        renderer.render(painter, _placed(area, crop, face))
    painter.restore()


def faceless() -> bool:
    """Whether the person wants no portraits; see `simulator.desktop.wishes`."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property("faceless"))


def _paint_nobody(painter: QPainter, area: QRectF, dark: bool) -> None:
    """Head and shoulders of nobody, the same for all."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 46) if dark else QColor(0, 0, 0, 46))
    unit, middle = min(area.width(), area.height()) / 10, area.center()
    painter.drawEllipse(middle - QPointF(0, unit), 1.7 * unit, 1.9 * unit)
    painter.drawEllipse(middle + QPointF(0, 4.6 * unit), 3.4 * unit, 3.2 * unit)


def ground_colour(face: Face, dark: bool) -> QColor:
    """The ground behind a person: his own hue, softened on dark."""
    colour = QColor(face.ground)
    return QColor.fromHslF(max(0.0, colour.hslHueF()), 0.22, 0.235) if dark else colour


def _ground(painter: QPainter, area: QRectF, face: Face, dark: bool) -> None:
    colour = ground_colour(face, dark)
    painter.fillRect(area, colour)
    light = QRadialGradient(
        QPointF(area.center().x(), area.top() + area.height() * 0.42), max(area.width(), area.height()) * 0.62
    )
    glow = QColor(colour).lighter(128 if dark else 104)
    light.setColorAt(0, glow)
    light.setColorAt(1, colour)
    painter.fillRect(area, light)


def _placed(area: QRectF, crop: Crop, face: Face) -> QRectF:
    """Where the whole picture goes so that the crop shows what it should.

    A card keeps the head whatever its height: the picture starts 20 units above the hair, 10 pixels
    from the top. A strip shows head and neck in the middle. A small disc shows the head alone.
    """
    hair_top = 7.0 if face.style == "bun" else 30.0
    if crop == "card":
        # A low card makes the picture smaller rather than cut the chin: the bust goes first.
        scale = min(area.width() / WIDTH, area.height() / _HEAD)
        above = (hair_top - 20) * scale - 10
        slack = HEIGHT * scale - area.height()
        top = area.top() - max(min(above, slack), 0.0)
        left = area.center().x() - WIDTH * scale / 2
        return QRectF(left, top, WIDTH * scale, HEIGHT * scale)
    if crop == "strip":
        scale = area.height() / (204 - hair_top + 12)
        left = area.center().x() - WIDTH * scale / 2
        return QRectF(left, area.top() - (hair_top - 10) * scale, WIDTH * scale, HEIGHT * scale)
    units = 128 if area.width() <= 59 else 158
    scale = area.width() / units
    middle = 108 if area.width() <= 59 else 118
    left = area.center().x() - 120 * scale
    return QRectF(left, area.center().y() - middle * scale, WIDTH * scale, HEIGHT * scale)
