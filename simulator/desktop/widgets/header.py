"""The head of a page beside the rail: its title and, at the right end, what can be done with the page."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.card import Hairline
from simulator.desktop.widgets.label import Label

HEIGHT = 56


class PageHeader(QWidget):
    """A title with an optional remark, over a hairline.

    Attributes:
        row: the layout of the head, for actions at its end.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Label(theme, "", "title2")
        self._remark = Label(theme, "", "body", "text2")
        self.row = QHBoxLayout()
        self.row.setContentsMargins(20, 0, 16, 0)
        self.row.setSpacing(10)
        self.row.addWidget(self._title)
        self.row.addWidget(self._remark)
        self.row.addStretch(1)
        # A widget of its own takes all the height, also where buttons of a fixed height are the highest.
        inside = QWidget()
        inside.setLayout(self.row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inside, 1)
        column.addWidget(Hairline(theme))
        self._dress()
        theme.changed.connect(self._dress)

    def set_words(self, title: str, remark: str = "") -> None:
        """Show a title and a remark beside it."""
        self._title.setText(title)
        self._remark.setText(remark)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT) + 1)
