"""What every tab of the debrief is: a column of words that is made anew when the language changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QWidget

from simulator.debrief.debrief import Debrief
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Label
from simulator.desktop.widgets.scroll import Scroll

if TYPE_CHECKING:
    from simulator.history import Session


class Tab(Scroll):
    """Shows one part of a debrief; scrolls by the arrow keys when it has the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._theme = theme
        self._shown: tuple[Session, Debrief] | None = None
        self.column.setContentsMargins(6, 8, 10, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.viewport().update)

    def show_debrief(self, session: "Session", debrief: Debrief) -> None:
        """Show this part of an attempt's debrief, from the top."""
        other = self._shown is None or self._shown[0] is not session
        self._shown = session, debrief
        self.retranslate()
        if other:
            self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Make everything anew in the language in force."""
        if self._shown is not None:
            empty(self.column)
            self.fill(*self._shown)

    def fill(self, session: "Session", debrief: Debrief) -> None:
        """Put everything into the empty column."""
        raise NotImplementedError

    def title(self, words: str) -> Label:
        """Add the title of a section."""
        label = Label(self._theme, words, "title3", wrap=True)
        self.column.addWidget(label)
        return label

    def words(self, words: str, role: str = "body", colour: str = "text") -> Label:
        """Add a paragraph."""
        label = Label(self._theme, words, role, colour, wrap=True)
        self.column.addWidget(label)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            area = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, 8, 8)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inside = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inside is not None:
            empty(inside)
            inside.deleteLater()
