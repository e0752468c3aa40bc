"""A decision of the list: its row, and below it, when opened, what is said of it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.desktop.practice.debrief.decision_body import DecisionBody
from simulator.desktop.practice.debrief.decision_head import DecisionHead
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.practice.debrief.search import Search
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box, smooth


class DecisionItem(QFrame):
    """One decision; its inside is made when it is first opened.

    Signals:
        pressed: open or close it. made_body: its inside has just been made; carries it.
    """

    pressed = Signal()
    made_body = Signal(QWidget)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.head = DecisionHead(theme)
        self.body: DecisionBody | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.clicked.connect(self.pressed)
        theme.changed.connect(self.update)

    @property
    def opened(self) -> bool:
        """Whether its inside shows."""
        return self.head.isChecked()

    def show_line(self, line: DecisionLine, count: int, opened: bool, search: Search | None) -> None:
        """Show a decision, one of so many, opened or not."""
        self.head.setChecked(opened)
        self.head.show_line(line, count)
        if opened and self.body is None:
            self.body = DecisionBody(self._theme)
            self._column.addWidget(self.body)
            self.made_body.emit(self.body)
        if self.body is not None:
            self.body.setVisible(opened)
            if opened:
                self.body.show_line(line, search)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.opened:
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_box(smooth(self), area, 10, self._theme.color("hover"), self._theme.outline_of("hover"))
