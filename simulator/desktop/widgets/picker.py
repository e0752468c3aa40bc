"""A field with a list: one of many words, where a row of segments would not fit."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import RING, draw_box, draw_ring, inner, smooth

_PAD, _ICON, _SWATCH = 11, 16, 14


class Picker(QComboBox):
    """One of many: arrows step through the list, Alt+Down or a press opens it.

    Signals:
        chosen: the person picked something else; carries its value.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        """`name` is what assistive tools call it."""
        super().__init__(parent)
        self._theme = theme
        self._values: list[Any] = []
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)
        self.activated.connect(self._picked)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def value(self) -> Any:
        """The value that is on; None without any."""
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    @property
    def values(self) -> tuple[Any, ...]:
        """Everything on offer, in order."""
        return tuple(self._values)

    def choose(self, value: Any) -> None:
        """Switch to a value without a signal; one that is not on offer is none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def set_options(
        self, options: Sequence[tuple[Any, str]], colours: Sequence[QColor | None] | None = None
    ) -> None:
        """Offer these values with their words, and a swatch of colour before each; the chosen value stays."""
        before = self.value
        self.clear()
        self._values = [value for value, _ in options]
        for place, (_, words) in enumerate(options):
            self.addItem(words)
            colour = None if colours is None else colours[place]
            if colour is not None:
                swatch = QPixmap(_SWATCH, _SWATCH)
                swatch.fill(colour)
                self.setItemIcon(place, swatch)
        self.choose(before)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("ui"))
        widest = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=60)
        return QSize(round(min(widest, self._theme.px(220)) + self._around()), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._theme.px(52) + self._around()), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls what the field stands in; it must not change what was chosen on its way.
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        fill = theme.color("hover" if self.underMouse() and self.isEnabled() else "surface")
        draw_box(painter, area, 8, fill, theme.color("lineStrong" if self.isEnabled() else "line"))
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)
        ink = theme.color("text" if self.isEnabled() else "text3")
        left, size = area.left() + _PAD, theme.px(_ICON)
        icon = self.itemIcon(self.currentIndex()) if self.currentIndex() >= 0 else None
        if icon is not None and not icon.isNull():
            swatch = QRectF(left, area.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
            painter.drawPixmap(swatch.toRect(), icon.pixmap(_SWATCH, _SWATCH))
            painter.setPen(theme.color("lineStrong"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
            left += _SWATCH + 7
        right = area.right() - size - 8
        theme.icons.draw(painter, "down", QRectF(right, area.center().y() - size / 2, size, size), ink)
        painter.setPen(ink)
        painter.setFont(theme.font("ui"))
        metrics = QFontMetricsF(theme.font("ui"))
        words = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, right - left - 4)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, area.top(), right - left, area.height()), flags, words)

    def _around(self) -> int:
        swatch = _SWATCH + 7 if self.count() and not self.itemIcon(0).isNull() else 0
        return _PAD + swatch + self._theme.px(_ICON) + 14 + 2 * RING

    def _height(self) -> int:
        return self._theme.px(32) + 2 * RING

    def _picked(self, place: int) -> None:
        self.chosen.emit(self._values[place])

    def _dress(self) -> None:
        self.setFont(self._theme.font("ui"))
        self.updateGeometry()
        self.update()
