"""The card beside a point of the map: what it is, both scores, how it ends, the director's word."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from simulator.desktop.scoremap.placing import Room, around
from simulator.desktop.scoremap.view import Spot
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, draw_side
from simulator.desktop.widgets.text_lines import text_lines

_WIDTH, _PAD, _GAP = 250, 11, 3
_LINES = 3


class SpotCard:
    """A card measured out for one point; `size` is what it takes."""

    def __init__(self, theme: Theme, spot: Spot, widest: float) -> None:
        self._theme, self._spot = theme, spot
        width = min(theme.px(_WIDTH), widest) - 2 * _PAD
        self._title = text_lines(spot.title, theme.font("uiB"), width, _LINES)
        self._note = text_lines(spot.note, theme.font("small"), width, _LINES) if spot.note else []
        room = width - theme.px(16)
        self._word = text_lines(spot.word, theme.font("smallM"), room, _LINES) if spot.word else []
        wide = [
            *(self._metrics("uiB").horizontalAdvance(text) for text in self._title),
            *(self._metrics("small").horizontalAdvance(text) for text in self._note),
            *(self._metrics("smallM").horizontalAdvance(text) + theme.px(16) for text in self._word),
            theme.px(110),
        ]
        height = len(self._title) * self._line("uiB") + _GAP + self._line("uiB")
        height += len(self._note) * self._line("small") + (_GAP if self._note else 0)
        height += len(self._word) * self._line("smallM") + (_GAP if self._word else 0)
        self.size = QSizeF(max(wide) + 2 * _PAD + 2, height + 2 * _PAD - 4)

    def place(self, bounds: QRectF, centre: QPointF, reach: float, crossed: list[QRectF]) -> QRectF:
        """Where it stands: beside the point, inside the bounds, and over as little as can be."""
        point = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
        return Room(bounds, [point], crossed).squeeze(self.size, around(centre, self.size, reach + 6))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint it at its place."""
        theme, spot = self._theme, self._spot
        draw_box(painter, area, 10, theme.color("raised"), theme.color("lineStrong"))
        left, y = area.left() + _PAD, area.top() + _PAD - 2
        y = self._paragraph(painter, self._title, "uiB", "text", QPointF(left, y)) + _GAP
        middle, mark = y + self._line("uiB") / 2, theme.px(4)
        for side, value in (("client", spot.client), ("company", spot.company)):
            draw_side(
                painter,
                theme,
                "client" if side == "client" else "company",
                QPointF(left + mark, middle),
                mark,
            )
            self._words(painter, str(value), "uiB", side, QPointF(left + 2 * mark + 6, y))
            left += theme.px(52)
        left, y = area.left() + _PAD, y + self._line("uiB")
        if self._note:
            y = self._paragraph(painter, self._note, "small", "text2", QPointF(left, y + _GAP))
        if self._word:
            y += _GAP
            draw_side(
                painter, theme, "director", QPointF(left + mark, y + self._line("smallM") / 2), mark * 0.8
            )
            self._paragraph(painter, self._word, "smallM", "director", QPointF(left + theme.px(16), y))

    def _paragraph(
        self, painter: QPainter, lines: list[str], role: str, colour: str, place: QPointF
    ) -> float:
        """Paint lines; return where they end."""
        y = place.y()
        for text in lines:
            self._words(painter, text, role, colour, QPointF(place.x(), y))
            y += self._line(role)
        return y

    def _words(self, painter: QPainter, text: str, role: str, colour: str, place: QPointF) -> None:
        font: QFont = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        room = QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 4, self._line(role))
        painter.drawText(QRectF(place, room), Qt.AlignmentFlag.AlignVCenter, text)

    def _metrics(self, role: str) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(role))

    def _line(self, role: str) -> float:
        return self._metrics(role).height()
