"""One of the answers to a question, as a tile with the key that picks it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, draw_box, draw_cap, draw_ring, inner, smooth

_CAP, _GAP, _PAD, _AIR = 24, 12, 12, 9


class OptionTile(QRadioButton):
    """A few words, a note below them, and the number that picks the tile.

    A radio button, so that arrows go from one to the next and a screen reader knows which is on.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._note, self._number = theme, "", 1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._dress)

    def set_words(self, number: int, title: str, note: str) -> None:
        """Show an answer and its number in the list, from 1."""
        self._number, self._note = number, note
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(part for part in (str(number), note) if part))
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._area(width, self.text(), "bodyM").height()
        note = self._area(width, self._note, "small").height() if self._note else 0
        least = self._theme.px(_CAP) + 10
        return round(max(words + note, least) + 2 * _AIR + 2 * RING)

    def sizeHint(self) -> QSize:
        width = max(240, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        fill = theme.color("hover" if self.underMouse() and self.isEnabled() else "surface")
        if self.isChecked():
            draw_box(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), 10, fill, theme.color("text"), 2)
        else:
            draw_box(painter, area, 10, fill, theme.color("lineStrong"))
        cap = theme.px(_CAP)
        draw_cap(
            painter,
            theme,
            QRectF(area.left() + _PAD, area.center().y() - cap / 2, cap, cap),
            str(self._number),
            True,
        )
        self._paint_words(painter, area)
        if self.hasFocus():
            draw_ring(painter, self, theme, 10)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        words = self._area(self.width(), self.text(), "bodyM")
        note = self._area(self.width(), self._note, "small") if self._note else QRectF()
        corner = QPointF(
            area.left() + self._indent(), area.center().y() - (words.height() + note.height()) / 2
        )
        for part, text, role, colour in (
            (words.translated(corner), self.text(), "bodyM", "text"),
            (note.translated(corner + QPointF(0, words.height())), self._note, "small", "text2"),
        ):
            painter.setPen(theme.color(colour))
            painter.setFont(theme.font(role))
            painter.drawText(part, Qt.TextFlag.TextWordWrap, text)

    def _indent(self) -> float:
        return _PAD + self._theme.px(_CAP) + _GAP

    def _area(self, width: int, text: str, role: str) -> QRectF:
        room = QRectF(0, 0, max(60.0, width - 2 * RING - 1 - self._indent() - _PAD), 1000)
        bounds = QFontMetricsF(self._theme.font(role)).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QRectF(0, 0, room.width(), bounds.height() + 1)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
