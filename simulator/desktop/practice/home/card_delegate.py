"""How a scenario card is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simulator.desktop.portraits import Face, Portraits
from simulator.desktop.practice.home.card_words import CardWords
from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.practice.home.mini_map import HEIGHT, WIDTH, MiniMaps
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_chip, draw_side
from simulator.desktop.widgets.card_list import CARD_ROLE
from simulator.desktop.widgets.marks import Side
from simulator.desktop.widgets.text_lines import text_lines

Index = QModelIndex | QPersistentModelIndex
STRIP = 104
GAP = 12
"""Free pixels to the right of a card and below it, in the cell that it stands in."""
EDGE = 3
"""Free pixels around a card for its focus ring."""
_SIDE, _FOOT = 14, 40
_TITLE_LINES, _LINES = 2, 3
_BETWEEN = 12
_TALLEST, _STEP = 0.5, 16
"""How high a portrait gets at most, as a share of the width, and in which steps of pixels."""


@dataclass(frozen=True)
class Fit:
    """How many lines the longest title and the longest line of the cards need at a card's width."""

    title: int = 1
    line: int = 1


class CardDelegate(QStyledItemDelegate):
    """Paints cards of one size: a portrait strip, title, client, line, and a foot with what was played."""

    def __init__(self, theme: Theme, faces: Portraits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces, self._words = theme, faces, CardWords(self)
        self._maps = MiniMaps(theme, self)
        self._cell = QSize(300, 272)
        self._fit, self._strip = Fit(), STRIP
        self._counted: dict[tuple[str, str, float, int], int] = {}
        theme.changed.connect(self._counted.clear)

    @property
    def cell(self) -> QSize:
        """The size of a card with the gap to the next."""
        return self._cell

    def fit(self, cards: tuple[ScenarioCard, ...], width: int, spare: int = 0) -> QSize:
        """Make cells of a width, high enough for the longest words; return their size.

        A portrait takes of `spare` pixels of height what suits the width; below 0 it gives so many.
        """
        more = min(spare, max(0, round(width * _TALLEST) - STRIP))
        # In steps, so that a window that is dragged larger does not draw every face at every size.
        self._strip = STRIP + more // _STEP * _STEP
        room = width - GAP - 2 * _SIDE - EDGE
        title = max((self._count(card.title, "title3", room, _TITLE_LINES) for card in cards), default=1)
        line = max((self._count(self._words.line(card), "ui", room, _LINES) for card in cards), default=1)
        self._fit = Fit(title, line)
        height = (
            self._strip + 10 + title * self._height("title3") + 2 + self._height("ui") + 4
            + line * self._height("ui") + 10 + self._theme.px(_FOOT)
        )  # fmt: skip
        self._cell = QSize(width, round(height) + GAP + EDGE)
        return self._cell

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, ScenarioCard):
            return
        state, theme = option.state, self._theme
        cell = QRectF(option.rect)
        area = cell.adjusted(EDGE + 0.5, EDGE + 0.5, -GAP + EDGE - 0.5, -GAP + EDGE - 0.5)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, area, 12, theme.color("surface"))
        self._paint_strip(painter, card, area)
        draw_box(painter, area, 12, None, theme.color("lineStrong" if hovered else "line"))
        self._paint_words(painter, card, area)
        self._paint_foot(painter, card, area)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 14, 14)
        painter.restore()

    def _paint_strip(self, painter: QPainter, card: ScenarioCard, area: QRectF) -> None:
        strip = QRectF(area.left(), area.top(), area.width(), self._strip)
        edge = QPainterPath()
        edge.addRoundedRect(strip.adjusted(0, 0, 0, 14), 12, 12)
        painter.save()
        painter.setClipPath(edge)
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        if card.problem is None:
            face = Face.of(card.portrait, card.id)
            # Whole pixels: the picture is kept by its size, and all cards have one size.
            whole = QRectF(strip.toAlignedRect())
            self._faces.paint(painter, whole, face, "calm", dark=self._theme.dark, crop="strip")
        else:
            painter.fillRect(strip, self._theme.color("sunken"))
            size = 36
            place = QRectF(strip.center().x() - size / 2, strip.center().y() - size / 2, size, size)
            self._theme.icons.draw(painter, "doc", place, self._theme.color("text3"))
        painter.restore()

    def _paint_words(self, painter: QPainter, card: ScenarioCard, area: QRectF) -> None:
        left, room = area.left() + _SIDE, area.width() - 2 * _SIDE
        top = area.top() + self._strip + 10
        self._lines(painter, card.title, "title3", "text", left, top, room, self._fit.title)
        top += self._fit.title * self._height("title3") + 2
        self._lines(painter, card.company or card.id, "ui", "text2", left, top, room, 1)
        top += self._height("ui") + 4
        self._lines(painter, self._words.line(card), "ui", "text2", left, top, room, self._fit.line)

    def _paint_foot(self, painter: QPainter, card: ScenarioCard, area: QRectF) -> None:
        """What is known of the card, from the right: map, badge, scores, attempts, as far as they fit."""
        theme, height = self._theme, self._theme.px(_FOOT)
        foot = QRectF(area.left() + _SIDE, area.bottom() - height, area.width() - 2 * _SIDE, height)
        painter.fillRect(QRectF(foot.left(), foot.top(), foot.width(), 1), theme.color("line"))
        middle = foot.center().y() + 1
        left, right = foot.left(), foot.right()
        if card.problem is None:
            left = self._minutes(painter, card.minutes, foot, middle) + _BETWEEN
        if card.results:
            right -= WIDTH
            self._maps.draw(painter, QPointF(right, middle - HEIGHT / 2), card.results, card.regions)
            right -= _BETWEEN - 2
        badge = self._words.badge(card)
        if badge is not None:
            words, tone, icon = badge
            width, tall = chip_width(theme, words, icon), theme.px(22)
            right -= width
            draw_chip(painter, theme, QRectF(right, middle - tall / 2, width, tall), words, tone, icon)
            right -= _BETWEEN
        if card.best is not None and right - self._scores_width(card.best) >= left:
            right = self._scores(painter, card.best, right, middle) - _BETWEEN
        words = self._words.attempts(card.attempts) if card.attempts else ""
        if words and right - self._width(words, "small") >= left:
            self._right_words(painter, words, right, middle)

    def _minutes(self, painter: QPainter, minutes: int, foot: QRectF, middle: float) -> float:
        """Paint how long it takes; return where the words end."""
        theme, size = self._theme, self._theme.px(16)
        place = QRectF(foot.left() - 1, middle - size / 2, size, size)
        theme.icons.draw(painter, "clock", place, theme.color("text2"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text2"))
        room = QRectF(foot.left() + size + 5, middle - 20, foot.width(), 40)
        words = self._words.minutes(minutes)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        return room.left() + self._width(words, "small")

    def _scores(self, painter: QPainter, best: tuple[int, int], right: float, middle: float) -> float:
        """Paint both scores with the shapes of their sides, ending at `right`; return where they begin."""
        theme = self._theme
        font = theme.font("smallB")
        sides: tuple[tuple[Side, int], ...] = (("company", best[1]), ("client", best[0]))
        for side, score in sides:
            width = QFontMetricsF(font).horizontalAdvance(str(score))
            painter.setFont(font)
            painter.setPen(theme.color(side))
            room = QRectF(right - width - 1, middle - 20, width + 2, 40)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(score))
            right -= width + 10
            draw_side(
                painter, theme, "client" if side == "client" else "company", QPointF(right, middle), 3.4
            )
            right -= 13
        return right + 7

    def _scores_width(self, best: tuple[int, int]) -> float:
        return sum(self._width(str(score), "smallB") + 23 for score in best) - 7

    def _width(self, words: str, role: str) -> float:
        return QFontMetricsF(self._theme.font(role)).horizontalAdvance(words)

    def _right_words(self, painter: QPainter, words: str, right: float, middle: float) -> None:
        font = self._theme.font("small")
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        room = QRectF(right - width - 1, middle - 20, width + 2, 40)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _lines(
        self, painter: QPainter, text: str, role: str, colour: str, left: float, top: float, room: float,
        limit: int,
    ) -> None:  # fmt: skip
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(colour))
        ascent, height = QFontMetricsF(font).ascent(), self._height(role)
        for number, line in enumerate(text_lines(text, font, room, limit)):
            painter.drawText(QPointF(left, top + number * height + ascent), line)

    def _height(self, role: str) -> float:
        return QFontMetricsF(self._theme.font(role)).lineSpacing() + 2

    def _count(self, text: str, role: str, room: float, limit: int) -> int:
        key = (text, role, room, limit)
        if key not in self._counted:
            self._counted[key] = max(1, len(text_lines(text, self._theme.font(role), room, limit)))
        return self._counted[key]
