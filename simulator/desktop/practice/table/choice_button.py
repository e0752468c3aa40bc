"""One reply as a button: its number, its words, and in practice what it is and what it would bring."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simulator.desktop.practice.table.level_chip import draw_level
from simulator.desktop.practice.table.phrases import (
    MOVE_ICONS,
    choice_name,
    choice_note,
    in_return,
    outside,
)
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.practice.table.text_block import TextBlock
from simulator.desktop.text.vocabulary import move_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_cap, draw_chip, draw_ring, smooth

_RING, _PAD, _CAP, _GAP, _MIN = 2, 10, 24, 12, 50
_LEADING = 1.25
_WAITING = 0.4
"""How visible replies are while the client thinks."""


class ChoiceButton(QPushButton):
    """A reply. A locked one can be reached and read; it says why when it is activated."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = ChoiceRow("", "")
        self.place = 1
        self._chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def locked(self) -> bool:
        """Whether the reply cannot be given now."""
        return self.row.locked is not None

    def show_row(self, row: ChoiceRow, place: int, count: int) -> None:
        """Show a reply at its place (from 1) in the list."""
        self.row, self.place, self._chosen = row, place, False
        self.setProperty("locked", self.locked)
        self.setText(row.text)
        self.setAccessibleName(choice_name(row, place, count))
        self.setAccessibleDescription(choice_note(row))
        self.updateGeometry()
        self.update()

    def mark_chosen(self) -> None:
        """Show that this reply was given."""
        self._chosen = True
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text, _, notes, chips_below = self._lay(width)
        height = text.height + (self._note_height() * len(notes)) + (self._chip_row() if chips_below else 0)
        return max(self._theme.px(_MIN), height + 2 * (_RING + 7))

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(max(420, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self._theme.px(_MIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        if not self.isEnabled() and not self._chosen:
            painter.setOpacity(_WAITING)
        area = QRectF(self.rect()).adjusted(_RING + 0.5, _RING + 0.5, -_RING - 0.5, -_RING - 0.5)
        pressed = self.isDown() or self._chosen
        ground = "press" if pressed else "hover" if self.underMouse() else "surface"
        if self.locked:
            ground = "sunken"
        draw_box(painter, area, 10, theme.color(ground), theme.color("line"))
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)
        cap = theme.px(_CAP)
        draw_cap(
            painter,
            theme,
            QRectF(area.left() + 10, area.center().y() - cap / 2, cap, cap),
            str(self.place),
            True,
        )
        self._paint_words(painter, area)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        text, right, notes, chips_below = self._lay(self.width())
        height = text.height + self._note_height() * len(notes) + (self._chip_row() if chips_below else 0)
        left, top = area.left() + self._indent(), area.center().y() - height / 2
        text.draw(painter, QPointF(left, top), theme.color("text3" if self.locked else "text"))
        top += text.height
        if chips_below:
            along = left
            for words in self.row.chips:
                width = chip_width(theme, words)
                draw_level(painter, theme, QRectF(along, top + 4, width, theme.px(22)), words)
                along += width + 6
            top += self._chip_row()
        for words, icon, colour in notes:
            self._paint_note(painter, QPointF(left, top), words, icon, colour)
            top += self._note_height()
        along = area.right() - _PAD
        for words, icon in reversed(right):
            width, tall = chip_width(theme, words, icon), theme.px(24 if icon else 22)
            place = QRectF(along - width, area.center().y() - tall / 2, width, tall)
            if icon:
                draw_chip(painter, theme, place, words, "neutral", icon)
            else:
                draw_level(painter, theme, place, words)
            along -= width + _GAP

    def _paint_note(self, painter: QPainter, at: QPointF, words: str, icon: str, colour: str) -> None:
        theme, size = self._theme, self._theme.px(15)
        left, height = at.x(), self._note_height()
        ink = theme.color(colour)
        if icon:
            place = QRectF(left, at.y() + (height - size) / 2, size, size)
            theme.icons.draw(painter, icon, place, ink, 1.9)
            left += size + 5
        painter.setPen(ink)
        painter.setFont(theme.font("smallM"))
        room = QRectF(left, at.y(), self.width() - left - _PAD, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _lay(self, width: int) -> tuple[TextBlock, list[tuple[str, str]], list[tuple[str, str, str]], bool]:
        """Words for a width; chips at the right end (words, icon); notes below; whether chips are below."""
        theme, row = self._theme, self.row
        right: list[tuple[str, str]] = []
        if row.move and not self.locked:
            right.append((move_word(row.move), MOVE_ICONS[row.move]))
        inside = width - 2 * _RING - self._indent() - _PAD
        beside = [(words, "") for words in row.chips]
        room = inside - self._right_width(beside + right)
        chips_below = len(beside) > 1 or (bool(beside) and room < inside * 0.55)
        if not chips_below:
            right = beside + right
        text = TextBlock(row.text, theme.font("body"), inside - self._right_width(right), leading=_LEADING)
        return text, right, self._notes(), chips_below

    def _notes(self) -> list[tuple[str, str, str]]:
        row, notes = self.row, []
        if row.locked is not None:
            notes.append((row.locked, "lock", "text2"))
        if row.in_return:
            notes.append((in_return(row.in_return), "", "text2"))
        if row.over:
            notes.append((outside(row.over), "warning", "bad"))
        return notes

    def _right_width(self, chips: list[tuple[str, str]]) -> int:
        return sum(chip_width(self._theme, words, icon) + _GAP for words, icon in chips)

    def _indent(self) -> int:
        return 10 + self._theme.px(_CAP) + _GAP

    def _note_height(self) -> int:
        return self._theme.px(18)

    def _chip_row(self) -> int:
        return self._theme.px(22) + 6
