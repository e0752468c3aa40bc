"""Grounds: a card, a hairline, the canvas of a page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets.dressed import smooth


class Card(QFrame):
    """A rounded surface with a hairline around it and a column for its content.

    Attributes:
        column: the layout that holds the content.
    """

    def __init__(
        self,
        theme: Theme,
        fill: str = "surface",
        outline: str | None = "line",
        *,
        radius: int = 12,
        width: int = 1,
        dashed: bool = False,
        margins: tuple[int, int, int, int] = (16, 14, 16, 14),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._fill, self._outline = theme, fill, outline
        self._radius, self._line, self._dashed = radius, width, dashed
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        theme.changed.connect(self.update)

    def set_look(self, fill: str, outline: str | None, width: int = 1) -> None:
        """Give the card another ground and outline."""
        self._fill, self._outline, self._line = fill, outline, width
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        half = self._line / 2
        painter.setPen(self._pen())
        painter.setBrush(self._theme.color(self._fill))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius
        )

    def _pen(self) -> QPen:
        hard: QColor | None = self._theme.outline_of(self._fill)
        if hard is not None:
            return QPen(hard, 2)
        if self._outline is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(self._theme.color(self._outline), self._line)
        if self._dashed:
            pen.setDashPattern([4, 3])
        return pen


class Hairline(QFrame):
    """One pixel between two parts, lying or standing."""

    def __init__(self, theme: Theme, *, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("line"))
