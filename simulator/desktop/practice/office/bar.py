"""The bar over the office: the way out, why one is here, and which claim is talked about."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.practice.office.phrases import place_words, translate
from simulator.desktop.practice.office.view import OfficeView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Chip, Hairline, Label

_HEIGHT = 52
_AIR = 120


class OfficeBar(QFrame):
    """Leave, title, why, and the chip of the claim; the sentence gives way where there is no room.

    Attributes:
        leave: the button that goes out, with everything stored.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.leave = Button(theme, "", "ghost", icon="back", key="Esc")
        self._title, self._why = Label(theme, "", "title3"), Label(theme, "", "ui", "text2")
        self.chip = Chip(theme, height=24)
        inside = QWidget()
        row, column = QHBoxLayout(inside), QVBoxLayout(self)
        row.setContentsMargins(9, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.leave)
        divider = Hairline(theme, standing=True)
        divider.setFixedHeight(20)
        row.addWidget(divider, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._title)
        row.addWidget(self._why)
        row.addStretch(1)
        row.addWidget(self.chip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inside, 1)
        column.addWidget(Hairline(theme))
        self._dress()
        theme.changed.connect(self._dress)

    def show_view(self, view: OfficeView) -> None:
        """Show where one is."""
        self.leave.setText(translate("Office", "Leave"))
        self.leave.updateGeometry()
        self._title.setText(translate("Office", "Director’s office"))
        self._why.setText(view.subtitle)
        self.chip.setText(place_words(view.place))
        self.chip.setVisible(view.place is not None)
        self.chip.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = (self.leave, self._title, self._why, self.chip)
        self._why.setVisible(sum(part.sizeHint().width() for part in parts) + _AIR <= self.width())

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT) + 1)
        self._fit()
