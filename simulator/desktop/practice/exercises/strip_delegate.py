"""How the card of an exercise is painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.practice.exercises.card_words import ICONS, badge, line, short_line
from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.words import score_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_chip, draw_side
from simulator.desktop.widgets.card_list import CARD_ROLE
from simulator.desktop.widgets.marks import Side

Index = QModelIndex | QPersistentModelIndex
GAP = 12
"""Free pixels to the right of a card, in the cell that it stands in."""
EDGE = 3
"""Free pixels around a card for its focus ring."""
_SIDE, _AIR = 14, 10


class StripDelegate(QStyledItemDelegate):
    """Paints flat cards of one size: sign of the kind, title, kind and size, and where the run stands."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 300

    @property
    def height(self) -> int:
        """How high a card is, its ring included."""
        return round(2 * _AIR + self._line("bodyB") + 5 + self._theme.px(22)) + 2 * EDGE

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
        self._paint_words(painter, card, area.adjusted(_SIDE, _AIR, -_SIDE, -_AIR))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 14, 14)
        painter.restore()

    def _paint_words(self, painter: QPainter, card: ExerciseCard, area: QRectF) -> None:
        """The title with both scores; below it the kind, and the chip at the right end."""
        theme = self._theme
        first = QRectF(area.left(), area.top(), area.width(), self._line("bodyB"))
        room = first
        if card.result is not None:
            room = first.adjusted(
                0, 0, self._paint_scores(painter, card.result, first) - first.right() - 8, 0
            )
        self._elided(painter, card.title, "bodyB", "text", room)
        words, tone, icon = badge(card)
        wide, tall = chip_width(theme, words, icon), theme.px(22)
        second = QRectF(area.left(), first.bottom() + 5, area.width(), tall)
        draw_chip(painter, theme, QRectF(area.right() - wide, second.top(), wide, tall), words, tone, icon)
        size = theme.px(16)
        sign = QRectF(area.left(), second.center().y() - size / 2, size, size)
        theme.icons.draw(painter, ICONS.get(card.kind, "warning"), sign, theme.color("text2"))
        room = second.adjusted(size + 7, 0, -wide - 8, 0)
        fits = QFontMetricsF(theme.font("small")).horizontalAdvance(line(card)) <= room.width()
        self._elided(painter, line(card) if fits else short_line(card), "small", "text2", room)

    def _paint_scores(self, painter: QPainter, scores: tuple[float, float], area: QRectF) -> float:
        """Both scores with the shapes of their sides at the right end; return where they begin."""
        theme, right, middle = self._theme, area.right(), area.center().y()
        metrics = QFontMetricsF(theme.font("smallB"))
        sides: tuple[tuple[Side, float], ...] = (("company", scores[1]), ("client", scores[0]))
        painter.setFont(theme.font("smallB"))
        for side, score in sides:
            words = score_word(score)
            width = metrics.horizontalAdvance(words)
            painter.setPen(theme.color(side))
            place = QRectF(right - width - 1, area.top(), width + 2, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
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
