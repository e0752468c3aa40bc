"""Buttons."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, press_on_enter, smooth
from simulator.desktop.widgets.keycap import cap_size, draw_cap_outline

Kind = Literal["primary", "secondary", "ghost"]
_ICON, _GAP = 18, 4


class Button(QPushButton):
    """A button: primary (ink), secondary (outlined) or ghost, with an icon and the cap of its key.

    The cap tells which key does the same; binding the key is the page's business. It is also put into
    the accessible description. The widget is `RING` pixels larger on each side than what is painted.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str = "",
        key: str = "",
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind, self._icon, self._key, self._height = theme, kind, icon, key, height
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(key)
        theme.changed.connect(self._dress)

    @property
    def key(self) -> str:
        """The key shown in the cap."""
        return self._key

    def set_icon_name(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._dress()

    def set_key(self, key: str) -> None:
        """Show another key in the cap, or none."""
        self._key = key
        self.setAccessibleDescription(key)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(round(self._content() + 2 * RING), self._theme.px(self._height) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, ink = smooth(self), inner(self), self._ink()
        self._paint_ground(painter, area)
        if self.hasFocus():
            draw_ring(painter, self, self._theme, 8)
        along = area.left() + (area.width() - self._content()) / 2 + self._pad()
        if self._icon:
            size = self._theme.px(_ICON)
            place = QRectF(along, area.center().y() - size / 2, size, size)
            self._theme.icons.draw(painter, self._icon, place, ink, 1.8)
            along += size + _GAP
        painter.setPen(ink)
        painter.setFont(self._theme.font("uiM"))
        painter.drawText(
            QRectF(along, area.top(), area.right() - along, area.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        if self._key:
            cap = cap_size(self._theme, self._key)
            left = area.right() - (area.width() - self._content()) / 2 - cap.width() - 7
            place = QRectF(left, area.center().y() - cap.height() / 2, cap.width(), cap.height())
            draw_cap_outline(painter, self._theme, place, self._key, ink)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        theme, kind = self._theme, self._kind
        if not self.isEnabled():
            fill = theme.color("sunken") if kind == "primary" else None
            outline = theme.color("line") if kind != "ghost" else None
            draw_box(painter, area, 8, fill, outline)
        elif kind == "primary":
            alpha = 0.78 if self.isDown() else 0.88 if self.underMouse() else 1.0
            draw_box(painter, area, 8, theme.color("ink", alpha))
        else:
            rest = theme.color("raised") if kind == "secondary" else None
            pressed = self.isDown() or self.isChecked()
            fill = theme.color("press") if pressed else theme.color("hover") if self.underMouse() else rest
            draw_box(painter, area, 8, fill, theme.color("lineStrong") if kind == "secondary" else None)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return self._theme.color("text3")
        return self._theme.color("onInk" if self._kind == "primary" else "text")

    def _pad(self) -> int:
        return 12 if self.text() else 7

    def _content(self) -> float:
        width: float = 2 * self._pad()
        if self.text():
            width += QFontMetricsF(self._theme.font("uiM")).horizontalAdvance(self.text()) + 1
        if self._icon:
            width += self._theme.px(_ICON) + (_GAP if self.text() else 0)
        if self._key:
            width += cap_size(self._theme, self._key).width() + 3
        return width

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
