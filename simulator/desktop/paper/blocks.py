"""What a page is set from: parts that know how high they are at a width, and paint themselves there."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import draw_box
from simulator.desktop.widgets.text_lines import text_lines

_ALL = 10_000
_LEADING = 1.1
"""Height of a line in heights of its font."""
_LONG = 12
"""Lines from which on a paragraph may be set on two pages."""


class Block:
    """A part of a page.

    Attributes:
        above: free pixels above it, unless it stands at the top of a page.
        glued: whether it must stand on the same page as the next part.
    """

    def __init__(self, above: float = 0, *, glued: bool = False) -> None:
        self.above, self.glued = above, glued

    def height(self, width: float) -> float:
        """How high it is at a width, in pixels."""
        raise NotImplementedError

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint it into an area of its own height."""
        raise NotImplementedError

    def parts(self, _width: float) -> "Sequence[Block]":
        """What it may be taken apart into where it is higher than a page; itself if it cannot be."""
        return (self,)


class Text(Block):
    """A paragraph."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        role: str = "ui",
        colour: str = "text",
        *,
        above: float = 0,
        right: bool = False,
        glued: bool = False,
    ) -> None:
        super().__init__(above, glued=glued)
        self._theme, self.text, self._role, self._colour, self._right = theme, text, role, colour, right
        self._broken: tuple[float, list[str]] | None = None

    def lines(self, width: float) -> list[str]:
        """The lines at a width."""
        if self._broken is None or self._broken[0] != width:
            font = self._theme.font(self._role)
            found = [
                line for part in self.text.split("\n") for line in text_lines(part, font, width, _ALL) or [""]
            ]
            self._broken = width, found
        return self._broken[1]

    def natural(self) -> float:
        """How wide it is without a break."""
        metrics = QFontMetricsF(self._theme.font(self._role))
        return max(metrics.horizontalAdvance(part) for part in self.text.split("\n")) + 1

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self._line()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._theme.font(self._role))
        painter.setPen(self._theme.color(self._colour))
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        for number, line in enumerate(self.lines(area.width())):
            place = QRectF(area.left(), area.top() + number * self._line(), area.width(), self._line())
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, line)

    def parts(self, width: float) -> Sequence[Block]:
        lines = self.lines(width)
        chunks = [lines[first : first + _LONG] for first in range(0, len(lines), _LONG)]
        return [
            Text(
                self._theme, "\n".join(chunk), self._role, self._colour, right=self._right,
                above=0 if number else self.above,
            )
            for number, chunk in enumerate(chunks)
        ]  # fmt: skip

    def _line(self) -> float:
        return QFontMetricsF(self._theme.font(self._role)).height() * _LEADING


class Stack(Block):
    """Parts one below the other, on one page, on a ground if there is one."""

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        theme: Theme | None = None,
        fill: str = "",
        pad: float = 0,
        above: float = 0,
        glued: bool = False,
    ) -> None:
        super().__init__(above, glued=glued)
        self._blocks, self._theme, self._fill, self._pad = tuple(blocks), theme, fill, pad

    def height(self, width: float) -> float:
        inner = width - 2 * self._pad
        gaps = sum(block.above for block in self._blocks[1:])
        return sum(block.height(inner) for block in self._blocks) + gaps + 2 * self._pad

    def paint(self, painter: QPainter, area: QRectF) -> None:
        if self._theme is not None and self._fill:
            draw_box(painter, area, 8, self._theme.color(self._fill), self._theme.outline_of(self._fill))
        inner, y = area.width() - 2 * self._pad, area.top() + self._pad
        for number, block in enumerate(self._blocks):
            y += block.above if number else 0
            height = block.height(inner)
            block.paint(painter, QRectF(area.left() + self._pad, y, inner, height))
            y += height

    def parts(self, width: float) -> Sequence[Block]:
        return [part for block in self._blocks for part in block.parts(width)]


class Row(Block):
    """Cells beside each other, each as wide as its share; `line` draws a hairline below.

    Shares over 1 are pixels, the others divide what is left.
    """

    def __init__(
        self,
        theme: Theme,
        cells: Sequence[tuple[Block, float]],
        *,
        gap: float = 12,
        line: bool = False,
        pad: float = 0,
        above: float = 0,
        glued: bool = False,
    ) -> None:
        super().__init__(above, glued=glued)
        self._theme, self._cells, self._gap, self._line, self._pad = theme, tuple(cells), gap, line, pad

    def height(self, width: float) -> float:
        pairs = zip(self._cells, self._widths(width), strict=True)
        return max(block.height(wide) for (block, _), wide in pairs) + 2 * self._pad + self._line

    def paint(self, painter: QPainter, area: QRectF) -> None:
        x = area.left()
        for (block, _), wide in zip(self._cells, self._widths(area.width()), strict=True):
            block.paint(painter, QRectF(x, area.top() + self._pad, wide, block.height(wide)))
            x += wide + self._gap
        if self._line:
            painter.setPen(QPen(self._theme.color("line"), 1))
            y = area.bottom() - 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _widths(self, width: float) -> list[float]:
        left = width - self._gap * (len(self._cells) - 1)
        left -= sum(share for _, share in self._cells if share > 1)
        whole = sum(share for _, share in self._cells if share <= 1) or 1
        return [share if share > 1 else left * share / whole for _, share in self._cells]


class Inset(Block):
    """A part moved in from the left."""

    def __init__(self, block: Block, by: float) -> None:
        super().__init__(block.above, glued=block.glued)
        self._block, self._by = block, by

    def height(self, width: float) -> float:
        return self._block.height(width - self._by)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self._block.paint(painter, area.adjusted(self._by, 0, 0, 0))

    def parts(self, width: float) -> Sequence[Block]:
        found = self._block.parts(width - self._by)
        return (self,) if tuple(found) == (self._block,) else [Inset(part, self._by) for part in found]


class Blank(Block):
    """Nothing, for a cell that stays empty."""

    def height(self, _width: float) -> float:
        return 0

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint nothing."""
