"""A person on screen, whose expression turns into the next one and who blinks now and then."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEasingCurve, QEvent, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from simulator.desktop.portraits.expression import EXPRESSIONS, expression_of
from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.painting import Crop, faceless, paint_face
from simulator.desktop.theme import Theme
from simulator.negotiation.picks import number

_BETWEEN_BLINKS = (4000, 7000)


class PortraitView(QLabel):
    """Shows one person; the accessible name says who it is and in what mood.

    A label, so that assistive tools see a picture with a text and nothing to act on.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, crop: Crop = "card", radius: float = 0
    ) -> None:
        super().__init__(parent)
        self._theme, self._crop, self._radius = theme, crop, radius
        self._face = Face()
        self._from = self._to = EXPRESSIONS["calm"]
        self._share, self._shut, self._blinks = 1.0, 0.0, 0
        self._seen: tuple[object, ...] = ()
        self._drawn = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._turn = QVariantAnimation(self)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(1.0)
        self._turn.valueChanged.connect(self._turned)
        self._blink = QVariantAnimation(self)
        self._blink.setStartValue(0.0)
        self._blink.setKeyValueAt(0.5, 1.0)
        self._blink.setEndValue(0.0)
        self._blink.valueChanged.connect(self._blinked)
        self._until_blink = QTimer(self)
        self._until_blink.setSingleShot(True)
        self._until_blink.timeout.connect(self._start_blink)
        theme.changed.connect(self._dress)

    def show_person(self, portrait: str | Mapping[str, Any], seed: str, name: str) -> None:
        """Show another person: a name of a shipped one, parameters, or `auto` drawn from the seed."""
        self._face = Face.of(portrait, seed)
        self.setAccessibleName(name)
        self.update()

    def show_mood(self, mood: str, description: str = "") -> None:
        """Turn to the expression of a mood; the description ("Elena Marsh, guarded") is the name."""
        target = EXPRESSIONS[expression_of(mood)]
        if description:
            self.setAccessibleName(description)
        if target == self._to:
            return
        self._from = self._from.towards(self._to, self._share)
        self._to = target
        duration = self._theme.ms("panel")
        self._turn.stop()
        if duration and self.isVisible():
            self._share = 0.0
            self._turn.setDuration(duration)
            self._turn.start()
        else:
            self._share = 1.0
        self.update()

    @property
    def expression(self) -> str:
        """The name of the expression shown, or being turned to."""
        return next(name for name, look in EXPRESSIONS.items() if look == self._to)

    def sizeHint(self) -> QSize:
        return QSize(262, 288)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._radius:
            # Only the upper corners are round: below, the card goes on.
            shape = QPainterPath()
            shape.addRoundedRect(area.adjusted(0, 0, 0, self._radius), self._radius, self._radius)
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(0, 0, self._picture())
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait_to_blink()

    def hideEvent(self, event: QHideEvent) -> None:
        self._until_blink.stop()
        self._blink.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _picture(self) -> QPixmap:
        """The face as it looks now: drawn anew only where it looks otherwise than at the last paint."""
        look, ratio = self._from.towards(self._to, self._share), self.devicePixelRatioF()
        dark, size = self._theme.dark, self.size() * ratio
        seen = (self._face, look, self._shut, dark, size.width(), size.height(), ratio, faceless())
        if seen != self._seen:
            self._seen = seen
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            paint_face(painter, area, self._face, look, dark=dark, crop=self._crop, shut=self._shut)
            painter.end()
        return self._drawn

    def _dress(self) -> None:
        if not self._theme.ms("blink"):
            self._until_blink.stop()
        elif self.isVisible() and not self._until_blink.isActive():
            self._wait_to_blink()
        self.update()

    def _turned(self, share: object) -> None:
        self._share = float(share)  # type: ignore[arg-type]
        self.update()

    def _blinked(self, shut: object) -> None:
        self._shut = float(shut)  # type: ignore[arg-type]
        self.update()

    def _start_blink(self) -> None:
        self._blink.setDuration(max(1, self._theme.ms("blink")))
        self._blink.start()
        self._wait_to_blink()

    def _wait_to_blink(self) -> None:
        if not self._theme.ms("blink"):
            return
        self._blinks += 1
        low, high = _BETWEEN_BLINKS
        self._until_blink.start(low + number(self._blinks, "blink") % (high - low))
