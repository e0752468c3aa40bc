"""Chips: small words with a ground, and small words that act."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, press_on_enter, smooth

Tone = Literal["neutral", "outline", "good", "bad", "warn", "director", "alert"]
_LOOKS: dict[Tone, tuple[str, str | None, str | None]] = {
    "neutral": ("text2", "sunken", None),
    "outline": ("text2", None, "lineStrong"),
    "good": ("good", "goodTint", None),
    "bad": ("bad", "badTint", None),
    "warn": ("warn", "warnTint", None),
    "director": ("director", None, "director"),
    "alert": ("onDirector", "director", None),
}
"""Ink, ground and outline of each tone; `alert` is the full plum of an unread message."""
_PAD, _ICON, _GAP = 8, 14, 4


def chip_width(theme: Theme, text: str, icon: str = "") -> int:
    """Return how wide a chip is."""
    room = theme.px(_ICON) + _GAP if icon else 0
    return round(QFontMetricsF(theme.font("smallM")).horizontalAdvance(text) + 2 * _PAD + room) + 1


def draw_chip(painter: QPainter, theme: Theme, area: QRectF, text: str, tone: Tone, icon: str = "") -> None:
    """Draw a chip into an area, for delegates and painted rows."""
    ink, ground, outline = _LOOKS[tone]
    hard = theme.outline_of(ground) if ground else None
    edge: QColor | None = hard or (theme.color(outline) if outline else None)
    body = area.adjusted(0.5, 0.5, -0.5, -0.5)
    draw_box(painter, body, body.height() / 2, theme.color(ground) if ground else None, edge)
    _draw_words(painter, theme, area, text, theme.color(ink), icon)


def _draw_words(
    painter: QPainter, theme: Theme, area: QRectF, text: str, ink: QColor, icon: str = ""
) -> None:
    left = area.left() + _PAD
    if icon:
        size = theme.px(_ICON)
        place = QRectF(left - 1, area.center().y() - size / 2, size, size)
        theme.icons.draw(painter, icon, place, ink, 2)
        left += size + _GAP
    painter.setPen(ink)
    painter.setFont(theme.font("smallM"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(left, area.top(), area.right() - left, area.height()), flags, text)


class Chip(QLabel):
    """A word or two about something, on a rounded ground."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        tone: Tone = "neutral",
        *,
        icon: str = "",
        height: int = 22,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._tone, self._icon, self._height = theme, tone, icon, height
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def tone(self) -> Tone:
        """What the chip means."""
        return self._tone

    def set_tone(self, tone: Tone, icon: str | None = None) -> None:
        """Change what the chip means, and its icon unless None."""
        self._tone = tone
        self._icon = self._icon if icon is None else icon
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._theme, self.text(), self._icon), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_chip(smooth(self), self._theme, QRectF(self.rect()), self.text(), self._tone, self._icon)

    def _dress(self) -> None:
        self.setFont(self._theme.font("smallM"))
        self.updateGeometry()
        self.update()


class ChipButton(QToolButton):
    """A chip that acts; a checkable one is filled with ink while it is on."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        tone: Tone = "outline",
        *,
        icon: str = "",
        checkable: bool = False,
        height: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone, self._icon, self._height = theme, tone, icon, height
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._dress)

    def set_tone(self, tone: Tone, icon: str | None = None) -> None:
        """Change what the chip means, and its icon unless None."""
        self._tone = tone
        self._icon = self._icon if icon is None else icon
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = chip_width(self._theme, self.text(), self._icon) + 4
        return QSize(width + 2 * RING, self._theme.px(self._height) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        radius = area.height() / 2
        words = area.adjusted(2, 0, 0, 0)
        if self.isChecked():
            draw_box(painter, area, radius, theme.color("ink"))
            _draw_words(painter, theme, words, self.text(), theme.color("onInk"), self._icon)
        else:
            ink, ground, outline = _LOOKS[self._tone]
            rest = theme.color(ground) if ground else None
            fill = (
                theme.color("press") if self.isDown() else theme.color("hover") if self.underMouse() else rest
            )
            draw_box(painter, area, radius, fill, theme.color(outline) if outline else None)
            colour = theme.color(ink if self.isEnabled() else "text3")
            _draw_words(painter, theme, words, self.text(), colour, self._icon)
        if self.hasFocus():
            draw_ring(painter, self, theme, radius)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
