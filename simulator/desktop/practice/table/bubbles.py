"""How a line of the transcript is laid out and drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from simulator.desktop.portraits import Face, Portraits, expression_of
from simulator.desktop.practice.table.level_chip import draw_level
from simulator.desktop.practice.table.phrases import bubble_chips, message_sent, taken_back
from simulator.desktop.practice.table.rows import Line
from simulator.desktop.practice.table.text_block import TextBlock
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_chip

DISC, _PAD, _TOP, _CHIP, _CHIP_GAP = 32, 14, 10, 22, 6
CLIENT_WIDTH, OWN_WIDTH, WIDE = 540, 520, 600
_ROUND, _SHARP = 14.0, 4.0
_SAID = 20
"""Free pixels above and below what a message says, where a line tells it."""
_KEPT = 400
"""How many lines laid out are kept: more than a long deal has at two widths."""
GAP = 12
"""Free pixels between two lines."""


@dataclass(frozen=True)
class Laid:
    """A line laid out: the bubble (or the block of text) inside the row, its text, its chips."""

    bubble: QRectF
    text: TextBlock
    chips: tuple[tuple[str, str, QRectF], ...] = ()

    @property
    def height(self) -> float:
        """The height of the row without the gap."""
        return self.bubble.height()


class Bubbles:
    """Lays lines out for a width and draws them."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.client = Face()
        self.director = ""
        self._portraits = Portraits()
        self._laid: dict[tuple[Line | None, float, bool], Laid] = {}
        theme.changed.connect(self._laid.clear)

    def lay(self, line: Line | None, width: float, is_open: bool = False) -> Laid:
        """Lay a line out, once for each width; None is the dots of a client who is about to speak."""
        key = (line, width, is_open)
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            found = self._laid[key] = self._lay(line, width, is_open)
        return found

    def forget(self) -> None:
        """Lay everything out anew: the words around the lines are different now."""
        self._laid.clear()

    def _lay(self, line: Line | None, width: float, is_open: bool) -> Laid:
        if line is None:
            side = self.theme.px(DISC)
            text = TextBlock("", self.theme.font("speech"), 40)
            return Laid(QRectF(self._beside_disc(), 0, 62, max(38, side)), text)
        if line.kind == "narration":
            return self._narration(line, width)
        if line.kind in {"message", "taken_back"}:
            return self._system(line, width, is_open)
        return self._bubble(line, width)

    def draw(self, painter: QPainter, line: Line | None, laid: Laid, width: float, beat: int = 0) -> None:
        """Draw a line with the upper left corner of its row at the painter's origin."""
        if line is None:
            self._draw_disc(painter, "calm")
            self._draw_shape(painter, laid.bubble, "client")
            self._draw_dots(painter, laid.bubble, beat)
        elif line.kind == "narration":
            laid.text.draw(painter, laid.bubble.topLeft(), self.theme.color("text2"))
        elif line.kind in {"message", "taken_back"}:
            self._draw_system(painter, line, laid, width)
        else:
            if line.kind == "client":
                self._draw_disc(painter, expression_of(line.mood))
            self._draw_shape(painter, laid.bubble, line.kind)
            at = laid.bubble.topLeft() + QPointF(_PAD, _TOP)
            laid.text.draw(painter, at, self.theme.color("text"))
            for words, icon, area in laid.chips:
                if icon:
                    draw_chip(painter, self.theme, area, words, "neutral", icon)
                else:
                    draw_level(painter, self.theme, area, words)

    def _bubble(self, line: Line, width: float) -> Laid:
        theme, own = self.theme, line.kind == "you"
        widest = WIDE if width > 760 else OWN_WIDTH if own else CLIENT_WIDTH
        room = min(theme.px(widest), width - (40 if own else self._beside_disc() + 20))
        text = TextBlock(line.text, theme.font("speech"), room - 2 * _PAD)
        chips, chip_rows, chip_width_ = self._chips(line, room - 2 * _PAD)
        inner = max(text.width, chip_width_)
        height = _TOP + text.height + _TOP + 1
        if chips:
            height += chip_rows * (theme.px(_CHIP) + _CHIP_GAP)
        left = width - inner - 2 * _PAD - 1 if own else self._beside_disc()
        bubble = QRectF(left, 0, inner + 2 * _PAD, height)
        origin = bubble.topLeft() + QPointF(_PAD, _TOP + text.height + _CHIP_GAP)
        placed = tuple((words, icon, area.translated(origin)) for words, icon, area in chips)
        return Laid(bubble, text, placed)

    def _beside_disc(self) -> int:
        return self.theme.px(DISC) + 10

    def _chips(self, line: Line, room: float) -> tuple[list[tuple[str, str, QRectF]], int, float]:
        """Chips in rows: (words, icon, place), how many rows, how wide."""
        theme = self.theme
        placed: list[tuple[str, str, QRectF]] = []
        height, left, row, widest = theme.px(_CHIP), 0.0, 0, 0.0
        for words, icon in bubble_chips(line):
            width = chip_width(theme, words, icon)
            if left and left + width > room:
                left, row = 0.0, row + 1
            top = row * (height + _CHIP_GAP)
            placed.append((words, icon, QRectF(left, top, width, height)))
            left += width + _CHIP_GAP
            widest = max(widest, left - _CHIP_GAP)
        return placed, row + 1 if placed else 0, widest

    def _narration(self, line: Line, width: float) -> Laid:
        room = min(width - 80, self.theme.px(560))
        font = self.theme.font("ui", italic=True)
        text = TextBlock(line.text, font, room, leading=1.4, align=Qt.AlignmentFlag.AlignHCenter)
        return Laid(QRectF((width - room) / 2, 0, room, text.height), text)

    def _system(self, line: Line, width: float, is_open: bool) -> Laid:
        said = line.kind == "message" and bool(line.text)
        shown = line.text if is_open or said else ""
        text = TextBlock(shown, self.theme.font("ui"), min(width - 80, 560), leading=1.4)
        height = self.theme.px(22) + (text.height + (_SAID if said else 8) if shown else 0)
        return Laid(QRectF(0, 0, width, height), text)

    def _draw_system(self, painter: QPainter, line: Line, laid: Laid, width: float) -> None:
        theme = self.theme
        message = line.kind == "message"
        words = message_sent(self.director, line) if message else taken_back(line.count)
        ink = theme.color("director" if message else "text2")
        font = theme.font("smallM")
        size, line_height = theme.px(16), theme.px(22)
        wide = QFontMetricsF(font).horizontalAdvance(words) + size + 6
        left, middle = (width - wide) / 2, line_height / 2
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, middle), QPointF(left - 12, middle))
        painter.drawLine(QPointF(left + wide + 12, middle), QPointF(width, middle))
        icon = QRectF(left, middle - size / 2, size, size)
        theme.icons.draw(painter, "phone" if message else "rewind", icon, ink, 1.8)
        painter.setFont(font)
        painter.setPen(ink)
        area = QRectF(left + size + 6, 0, wide, line_height)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if laid.text.width:
            top = line_height + (_SAID + 4) / 2 if message else line_height + 4
            at = QPointF((width - laid.text.width) / 2, top)
            if message:
                ground = QRectF(at.x(), top, laid.text.width, laid.text.height).adjusted(-12, -6, 12, 6)
                draw_box(painter, ground, 10, theme.color("directorTint"), theme.outline_of("directorTint"))
            laid.text.draw(painter, at, theme.color("text" if message else "text3"))

    def _draw_disc(self, painter: QPainter, expression: str) -> None:
        side = self.theme.px(DISC)
        area = QRectF(0, 0, side, side)
        self._portraits.paint(painter, area, self.client, expression, dark=self.theme.dark, crop="disc")

    def _draw_dots(self, painter: QPainter, bubble: QRectF, beat: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(3):
            painter.setBrush(
                self.theme.color("text2" if beat % 3 == dot else "text3", 1.0 if beat % 3 == dot else 0.55)
            )
            painter.drawEllipse(QPointF(bubble.left() + 19 + dot * 12, bubble.center().y()), 3.2, 3.2)

    def _draw_shape(self, painter: QPainter, area: QRectF, kind: str) -> None:
        theme = self.theme
        client = kind == "client"
        tint = theme.outline_of("clientTint") if client else None
        painter.setPen(
            QPen(tint, 2) if tint else Qt.PenStyle.NoPen if client else QPen(theme.color("line"), 1)
        )
        painter.setBrush(theme.color("clientTint" if client else "surface"))
        body = area.adjusted(0.5, 0.5, -0.5, -0.5)
        upper_left, upper_right = (_SHARP, _ROUND) if client else (_ROUND, _SHARP)
        painter.drawPath(_rounded(body, upper_left, upper_right, _ROUND))


def _rounded(area: QRectF, upper_left: float, upper_right: float, lower: float) -> QPainterPath:
    """A box whose upper corners differ: the sharp one is next to the speaker."""
    path = QPainterPath(QPointF(area.left() + upper_left, area.top()))
    path.lineTo(area.right() - upper_right, area.top())
    path.quadTo(area.topRight(), QPointF(area.right(), area.top() + upper_right))
    path.lineTo(area.right(), area.bottom() - lower)
    path.quadTo(area.bottomRight(), QPointF(area.right() - lower, area.bottom()))
    path.lineTo(area.left() + lower, area.bottom())
    path.quadTo(area.bottomLeft(), QPointF(area.left(), area.bottom() - lower))
    path.lineTo(area.left(), area.top() + upper_left)
    path.quadTo(area.topLeft(), QPointF(area.left() + upper_left, area.top()))
    path.closeSubpath()
    return path
