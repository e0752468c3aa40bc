"""The strip left of the text: problems as dots, the numbers of the lines, what folds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import smooth
from simulator.desktop.workshop.editor.folding import is_folded
from simulator.scenario.problem import Severity

if TYPE_CHECKING:
    from simulator.desktop.workshop.editor.text_view import TextView

DOT, _LEFT, _FOLD, _AIR = 8, 22, 18, 6
COLOURS: dict[Severity, str] = {"error": "bad", "warning": "warn", "hint": "text3"}


def draw_dot(painter: QPainter, theme: Theme, severity: Severity, centre: QPointF, size: float = DOT) -> None:
    """Draw how bad a problem is: a disc for an error, a triangle for a warning, a ring for a hint."""
    colour, half = theme.color(COLOURS[severity]), size / 2
    if severity == "hint":
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, half - 0.8, half - 0.8)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if severity == "error":
        painter.drawEllipse(centre, half, half)
    else:
        corners = ((0, -half - 0.5), (half + 0.5, half - 0.2), (-half - 0.5, half - 0.2))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))


class Gutter(QWidget):
    """Lies over the left margin of an editor and follows it."""

    def __init__(self, theme: Theme, edit: "TextView") -> None:
        super().__init__(edit)
        self._theme, self._edit = theme, edit
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def wanted_width(self) -> int:
        """How wide it must be for the numbers of the document."""
        digits = max(3, len(str(self._edit.document().blockCount())))
        number = QFontMetricsF(self._theme.font("mono")).horizontalAdvance("0" * digits)
        return round(_LEFT + number + _FOLD + _AIR)

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, edit = smooth(self), self._theme, self._edit
        painter.fillRect(event.rect(), theme.color("surface"))
        painter.setFont(theme.font("mono"))
        caret = edit.textCursor().blockNumber()
        lines = edit.lines_within(event.rect())
        worst = edit.worst_by_line(lines)
        for block, area in lines:
            number = block.blockNumber()
            row = QRectF(0, area.top(), self.width(), area.height())
            if number == caret:
                painter.fillRect(row.translated(0, -edit.lift), theme.color("hover"))
            line = QRectF(0, area.top(), self.width() - _FOLD - _AIR, edit.letters_height)
            painter.setPen(theme.color("text" if number == caret else "text3"))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1)
            )
            if number in worst:
                draw_dot(painter, theme, worst[number], QPointF(_LEFT / 2 + 1, line.center().y()))
            if edit.folds.end(number + 1) is not None or is_folded(block):
                self._draw_fold(painter, is_folded(block), line.center().y())

    def _draw_fold(self, painter: QPainter, folded: bool, middle: float) -> None:
        """A corner that points down over what is shown, right where it is folded away."""
        centre = QPointF(self.width() - _FOLD / 2 - _AIR + 1, middle)
        away, along = 2.2, 4.0
        corners = (
            [(-away, -along), (away, 0), (-away, along)]
            if folded
            else [(-along, -away), (0, away), (along, -away)]
        )
        painter.setPen(QPen(self._theme.color("text" if folded else "text3"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([centre + QPointF(x, y) for x, y in corners]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for block, area in self._edit.shown_lines():
            if area.top() - self._edit.lift <= event.position().y() < area.bottom() - self._edit.lift:
                if event.position().x() >= self.width() - _FOLD - _AIR:
                    self._edit.toggle_fold(block.blockNumber() + 1)
                else:
                    self._edit.go_to(block.blockNumber() + 1, 1)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._edit.wheelEvent(event)
