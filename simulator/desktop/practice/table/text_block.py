"""A paragraph set with a line height of its own, which a label cannot do."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

SPEECH = 1.38
"""Line height of speech, in font sizes."""


class TextBlock:
    """Text broken into lines for a width.

    Attributes:
        width, height: what the text takes up, in whole pixels.
        lines: how many lines there are.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        leading: float = SPEECH,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._align, self._room = align, max(1.0, width)
        self._layout = QTextLayout(text.strip().replace("\n", "\u2028"), font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        metrics = QFontMetricsF(font)
        step = max(font.pixelSize() * leading, metrics.ascent() + metrics.descent())
        slack = (step - metrics.ascent() - metrics.descent()) / 2
        widest, self.lines = 0.0, 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, self.lines * step + slack))
            widest = max(widest, line.naturalTextWidth())
            self.lines += 1
        self._layout.endLayout()
        self.width, self.height = math.ceil(widest), math.ceil(self.lines * step)

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the text with its upper left corner at a point."""
        painter.setPen(colour)
        self._layout.draw(painter, at)
