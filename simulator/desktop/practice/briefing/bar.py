"""The bar over the briefing: the way back, what it is, how long it takes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Chip, Hairline, Label
from simulator.scenario.model import Scenario

HEIGHT = 52


class BriefingBar(QFrame):
    """Back, title, chips.

    Attributes:
        back: the button that leaves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = Button(theme, "", "ghost", icon="back", key="Esc")
        self._title = Label(theme, "", "title3")
        self._deal = Chip(theme, tone="outline")
        self._minutes, self._terms = Chip(theme), Chip(theme)
        inside = QWidget()
        row, column = QHBoxLayout(inside), QVBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        divider = Hairline(theme, standing=True)
        divider.setFixedHeight(20)
        row.addWidget(divider, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._deal)
        row.addWidget(self._minutes)
        row.addWidget(self._terms)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inside, 1)
        column.addWidget(Hairline(theme))
        self._dress()
        theme.changed.connect(self._dress)

    def show_scenario(self, words: Scenario | None, deal: str = "") -> None:
        """Show a scenario's title and size, or none; `deal` says which one of an exercise it is."""
        self.back.setText(self.tr("Back"))
        self.back.updateGeometry()
        for chip in (self._minutes, self._terms):
            chip.setVisible(words is not None)
        self._title.setText(words.title if words is not None else "")
        self._deal.setText(deal)
        self._deal.setVisible(bool(deal))
        self._deal.updateGeometry()
        if words is not None:
            self._minutes.setText(self.tr("{minutes} min").format(minutes=words.minutes))
            count = len(words.terms)
            one = self.tr("1 term")
            self._terms.setText(one if count == 1 else self.tr("%n terms", "", count))
            self._terms.setVisible(count > 0)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT) + 1)
