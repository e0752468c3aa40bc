"""The plot's place inside its widget: where a score lies in pixels, and the room that the axes need."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from simulator.desktop.theme import Theme

TOP, RIGHT = 9, 12
TICKS = (0, 20, 40, 60, 80, 100)
NUMBER_GAP = 6


@dataclass(frozen=True, slots=True)
class Frame:
    """A square of scores from 0 to 100 in pixels; the client's to the right, the company's upwards."""

    plot: QRectF

    def x(self, client: float) -> float:
        """Where a client score lies."""
        return self.plot.left() + self.plot.width() * client / 100

    def y(self, company: float) -> float:
        """Where a company score lies."""
        return self.plot.bottom() - self.plot.height() * company / 100

    def place(self, client: float, company: float) -> QPointF:
        """Where a pair of scores lies."""
        return QPointF(self.x(client), self.y(company))

    def area(self, client: tuple[float, float], company: tuple[float, float]) -> QRectF:
        """The rectangle between two scores of each side."""
        return QRectF(self.place(client[0], company[1]), self.place(client[1], company[0]))


def frame_of(theme: Theme, size: QSizeF) -> Frame:
    """The plot with room for the numbers of both axes and their names."""
    numbers = QFontMetricsF(theme.font("caption"))
    name = QFontMetricsF(theme.font("smallB")).height()
    left = name + 4 + numbers.horizontalAdvance("100") + NUMBER_GAP
    below = numbers.height() + 4 + name + 4
    top = max(TOP, numbers.height() / 2 + 1)
    right = max(RIGHT, numbers.horizontalAdvance("100") / 2 + 2)
    return Frame(QRectF(left, top, size.width() - left - right, size.height() - top - below))
