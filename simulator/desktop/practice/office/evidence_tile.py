"""A piece of evidence that can be ticked: where it comes from, and what it says."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from simulator.desktop.practice.office.view import EvidenceRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import RING, draw_box, draw_ring, inner, smooth

_BOX, _ICON, _PAD, _GAP, _AIR = 20, 18, 16, 14, 10


class EvidenceTile(QCheckBox):
    """A check box as a tile, so that a screen reader knows whether it is picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = EvidenceRow("", "", "", "info", False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._dress)

    def show_row(self, row: EvidenceRow) -> None:
        """Show a piece of evidence."""
        self.row = row
        self.setText(row.source)
        self.setChecked(row.picked)
        self.setAccessibleName(f"{row.source}. {row.says}")
        self._dress()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = (
            self._area(width, self.row.source, "uiM").height()
            + self._area(width, self.row.says, "body").height()
        )
        return round(max(words, self._theme.px(_BOX)) + 2 + 2 * _AIR + 2 * RING)

    def sizeHint(self) -> QSize:
        width = max(260, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows are the list's business; Qt would go on to whatever comes next on the page.
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, theme = smooth(self), inner(self), self._theme
        fill = theme.color("hover" if self.underMouse() else "surface")
        if self.isChecked():
            draw_box(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), 10, fill, theme.color("text"), 2)
        else:
            draw_box(painter, area, 10, fill, theme.color("line"))
        self._paint_box(painter, area)
        size = theme.px(_ICON)
        left = area.left() + _PAD + theme.px(_BOX) + _GAP
        place = QRectF(left, area.center().y() - size / 2, size, size)
        theme.icons.draw(painter, self.row.icon, place, theme.color("text2"))
        source, says = (
            self._area(self.width(), self.row.source, "uiM"),
            self._area(self.width(), self.row.says, "body"),
        )
        corner = QPointF(
            area.left() + self._indent(), area.center().y() - (source.height() + 2 + says.height()) / 2
        )
        for part, text, role, colour in (
            (source.translated(corner), self.row.source, "uiM", "text2"),
            (says.translated(corner + QPointF(0, source.height() + 2)), self.row.says, "body", "text"),
        ):
            painter.setPen(theme.color(colour))
            painter.setFont(theme.font(role))
            painter.drawText(part, Qt.TextFlag.TextWordWrap, text)
        if self.hasFocus():
            draw_ring(painter, self, theme, 10)

    def _paint_box(self, painter: QPainter, area: QRectF) -> None:
        theme, size = self._theme, self._theme.px(_BOX)
        box = QRectF(area.left() + _PAD, area.center().y() - size / 2, size, size)
        painter.setPen(QPen(theme.color("text" if self.isChecked() else "lineStrong"), 1.6))
        painter.setBrush(theme.color("ink") if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            theme.icons.draw(painter, "check", box.adjusted(1, 1, -1, -1), theme.color("onInk"), 2.4)

    def _indent(self) -> float:
        return _PAD + self._theme.px(_BOX) + _GAP + self._theme.px(_ICON) + _GAP

    def _area(self, width: int, text: str, role: str) -> QRectF:
        room = QRectF(0, 0, max(60.0, width - 2 * RING - 1 - self._indent() - _PAD), 1000)
        bounds = QFontMetricsF(self._theme.font(role)).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QRectF(0, 0, room.width(), bounds.height() + 1)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
