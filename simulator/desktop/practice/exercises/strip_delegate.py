"""How the card of an exercise is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.practice.exercises.card_words import ICONS, badge, line
from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.strip_model import CARD_ROLE
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_chip, draw_side
from simulator.desktop.widgets.marks import Side

Index = QModelIndex | QPersistentModelIndex
GAP = 12
"""Free pixels to the right of a card, in the cell that it stands in."""
EDGE = 3
"""Free pixels around a card for its focus ring."""
_SIDE, _AIR, _TILE = 14, 11, 34


class StripDelegate(QStyledItemDelegate):
    """Paints flat cards of one size: sign of the kind, title, kind and size, and where the run stands."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 300

    @property
    def height(self) -> int:
        """How high a card is, its ring included."""
        return round(2 * _AIR + self._line("bodyB") + 3 + self._line("small")) + 2 * EDGE

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, ExerciseCard):
            return
        theme, state = self._theme, option.state
        cell = QRectF(option.rect)
        area = cell.adjusted(EDGE + 0.5, EDGE + 0.5, -GAP + EDGE - 0.5, -EDGE - 0.5)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.color("lineStrong" if hovered else "line")
        draw_box(painter, area, 12, theme.color("surface"), edge)
        self._paint_sign(painter, card, area)
        self._paint_words(painter, card, area.adjusted(_SIDE + _TILE + 12, _AIR, -_SIDE, -_AIR))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 14, 14)
        painter.restore()

    def _paint_sign(self, painter: QPainter, card: ExerciseCard, area: QRectF) -> None:
        theme = self._theme
        tile = QRectF(area.left() + _SIDE, area.center().y() - _TILE / 2, _TILE, _TILE)
        draw_box(painter, tile, 10, theme.color("sunken"))
        name = ICONS.get(card.kind, "warning")
        theme.icons.draw(painter, name, tile.adjusted(8, 8, -8, -8), theme.color("text2"))

    def _paint_words(self, painter: QPainter, card: ExerciseCard, area: QRectF) -> None:
        """The title over the kind; the chip at the right end of the first line, scores under it."""
        theme = self._theme
        words, tone, icon = badge(card)
        wide, tall = chip_width(theme, words, icon), theme.px(22)
        first = QRectF(area.left(), area.top(), area.width(), self._line("bodyB"))
        chip = QRectF(area.right() - wide, first.center().y() - tall / 2, wide, tall)
        draw_chip(painter, theme, chip, words, tone, icon)
        self._elided(painter, card.title, "bodyB", "text", first.adjusted(0, 0, -wide - 10, 0))
        second = QRectF(area.left(), first.bottom() + 3, area.width(), self._line("small"))
        room = second
        if card.result is not None:
            left = self._paint_scores(painter, card.result, second)
            room = second.adjusted(0, 0, left - second.right() - 8, 0)
        self._elided(painter, line(card), "small", "text2", room)

    def _paint_scores(self, painter: QPainter, scores: tuple[int, int], area: QRectF) -> float:
        """Both scores with the shapes of their sides at the right end; return where they begin."""
        theme, right, middle = self._theme, area.right(), area.center().y()
        metrics = QFontMetricsF(theme.font("smallB"))
        sides: tuple[tuple[Side, int], ...] = (("company", scores[1]), ("client", scores[0]))
        painter.setFont(theme.font("smallB"))
        for side, score in sides:
            width = metrics.horizontalAdvance(str(score))
            painter.setPen(theme.color(side))
            place = QRectF(right - width - 1, area.top(), width + 2, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(score))
            draw_side(painter, theme, side, QPointF(right - width - 10, middle), 3.4)
            right -= width + 24
        return right + 8

    def _elided(self, painter: QPainter, text: str, role: str, colour: str, area: QRectF) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self, role: str) -> float:
        return QFontMetricsF(self._theme.font(role)).lineSpacing() + 2
