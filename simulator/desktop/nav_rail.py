"""The rail at the left edge: the places of the program, and the guide and the settings at the foot."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from simulator.desktop.paths import ASSETS
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, smooth, tab_to_checked
from simulator.desktop.widgets.dressed import press_on_enter

WIDTH = 76
_PLACES = ("practice", "workshop", "history", "help", "settings")


class RailButton(QToolButton):
    """A place of the program: an icon on a pill, its name below."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()
        theme.changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), 34 + self._theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = smooth(self), self._theme
        on, middle = self.isChecked(), self.width() / 2
        pill = QRectF(middle - 24, 2, 48, 30)
        if on or self.isDown():
            draw_box(painter, pill, 15, theme.color("press"))
        elif self.underMouse():
            draw_box(painter, pill, 15, theme.color("hover"))
        colour = theme.color("text" if on else "text2")
        theme.icons.draw(painter, self._icon, QRectF(middle - 10, 7, 20, 20), colour)
        painter.setPen(colour)
        painter.setFont(theme.font("caption"))
        words = QRectF(0, 34, self.width(), self.height() - 34)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            draw_box(painter, pill.adjusted(-1, -1, 1, 1), 16, None, theme.color("focus"), 2)

    def _width(self) -> int:
        return max(WIDTH, self._theme.px(WIDTH))

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class _Logo(QLabel):
    """The two waves of the program's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(ASSETS / "portraits" / "logo.svg"), self)
        self.setFixedSize(30, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(0, 0, 30, 30))
        painter.end()


class NavRail(QFrame):
    """The places as buttons of which one is on; the guide and the settings apart.

    Signals:
        place_chosen: the person wants to go to a place; carries its name.
    """

    place_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.places = {name: RailButton(theme, name, self) for name in _PLACES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 1, 12)
        column.setSpacing(8)
        column.addWidget(_Logo(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for place, (name, button) in enumerate(self.places.items()):
            button.setCheckable(True)
            self._group.addButton(button, place)
            if name == "help":
                column.addStretch(1)
            column.addWidget(button)
        self._group.idClicked.connect(self._chosen)
        self.retranslate()
        theme.changed.connect(self.update)

    def show_place(self, name: str) -> None:
        """Mark a place as the one on screen."""
        self.places[name].setChecked(True)
        tab_to_checked(self._group)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = {
            "practice": self.tr("Practice"),
            "workshop": self.tr("Workshop"),
            "history": self.tr("History"),
            "help": self.tr("Help"),
            "settings": self.tr("Settings"),
        }
        keys = {
            "practice": "Ctrl+1",
            "workshop": "Ctrl+2",
            "history": "Ctrl+3",
            "help": "Shift+F1",
            "settings": "Ctrl+,",
        }
        page = self.tr("{name}, page {number} of {count}")
        for number, (name, button) in enumerate(self.places.items(), 1):
            button.setText(words[name])
            button.setToolTip(keys[name])
            button.setAccessibleName(page.format(name=words[name], number=number, count=len(self.places)))
            button.setAccessibleDescription(keys[name])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), self._theme.color("line"))

    def _chosen(self, place: int) -> None:
        self.place_chosen.emit(_PLACES[place])
