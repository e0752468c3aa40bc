"""One reply as a button: its number, its words, and in practice what it is and what it would bring."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from simulator.desktop.practice.table.choice_layout import (
    CAP,
    GAP,
    PAD,
    ChoiceLayout,
    indent,
    lay_choice,
)
from simulator.desktop.practice.table.level_chip import draw_level
from simulator.desktop.practice.table.phrases import choice_name, choice_note
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width, draw_box, draw_cap, draw_chip, draw_ring, smooth

_RING, _LEAST, _AIR = 2, 50, 7
_WAITING = 0.4
"""How visible replies are while the client thinks."""


class ChoiceButton(QPushButton):
    """A reply. A locked one can be reached and read; it says why when it is activated.

    Attributes:
        fades: whether it grows pale while it cannot be given.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = ChoiceRow("", "")
        self.place = 1
        self._chosen = False
        self.fades = True
        self._laid: tuple[int, ChoiceLayout] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def locked(self) -> bool:
        """Whether the reply cannot be given now."""
        return self.row.locked is not None

    def show_row(self, row: ChoiceRow, place: int, count: int) -> None:
        """Show a reply at its place (from 1) in the list."""
        self.row, self.place, self._chosen, self._laid = row, place, False, None
        self.setProperty("locked", self.locked)
        self.setText(row.text)
        self.setAccessibleName(choice_name(row, place, count))
        self.setAccessibleDescription(choice_note(row))
        self.updateGeometry()
        self.update()

    def dress(self) -> None:
        """Lay out again for another look."""
        self._laid = None
        self.updateGeometry()
        self.update()

    def mark_chosen(self) -> None:
        """Show that this reply was given."""
        self._chosen = True
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(_LEAST), round(self._lay(width).height) + 2 * (_RING + _AIR))

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(max(420, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self._theme.px(_LEAST))

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
        if self.fades and not self.isEnabled() and not self._chosen:
            painter.setOpacity(_WAITING)
        area = QRectF(self.rect()).adjusted(_RING + 0.5, _RING + 0.5, -_RING - 0.5, -_RING - 0.5)
        pressed = self.isDown() or self._chosen
        ground = "press" if pressed else "hover" if self.underMouse() else "surface"
        if self.locked:
            ground = "sunken"
        draw_box(painter, area, 10, theme.color(ground), theme.color("line"))
        if self.hasFocus():
            draw_ring(painter, self, theme, 8)
        cap = theme.px(CAP)
        place = QRectF(area.left() + 10, area.center().y() - cap / 2, cap, cap)
        draw_cap(painter, theme, place, str(self.place), True)
        self._paint_inside(painter, area, self._lay(self.width()))

    def _paint_inside(self, painter: QPainter, area: QRectF, laid: ChoiceLayout) -> None:
        theme = self._theme
        corner = QPointF(area.left() + indent(theme), area.center().y() - laid.height / 2)
        laid.words.draw(painter, corner, theme.color("text3" if self.locked else "text"))
        for level in laid.levels:
            draw_level(painter, theme, level.area.translated(corner), level.words)
        for note in laid.notes:
            at, ink = corner + QPointF(0, note.top), theme.color(note.colour)
            if note.icon:
                size = theme.px(15)
                theme.icons.draw(painter, note.icon, QRectF(at.x(), at.y(), size, size), ink, 1.9)
                at += QPointF(size + 5, 0)
            note.block.draw(painter, at, ink)
        along = area.right() - PAD
        for words, icon in reversed(laid.beside):
            width, tall = chip_width(theme, words, icon), theme.px(24 if icon else 22)
            place = QRectF(along - width, area.center().y() - tall / 2, width, tall)
            if icon:
                draw_chip(painter, theme, place, words, "neutral", icon)
            else:
                draw_level(painter, theme, place, words)
            along -= width + GAP

    def _lay(self, width: int) -> ChoiceLayout:
        if self._laid is None or self._laid[0] != width:
            inside = width - 2 * _RING - indent(self._theme) - PAD
            self._laid = (width, lay_choice(self._theme, self.row, inside))
        return self._laid[1]
