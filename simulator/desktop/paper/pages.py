"""A4 pages: setting parts on them, painting them, making a PDF of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from simulator.desktop.paper.blocks import Block
from simulator.desktop.theme import Theme

WIDTH, HEIGHT = 794.0, 1123.0
"""A4 in pixels of 1/96 inch."""
SIDE, TOP, BOTTOM = 48.0, 42.0, 52.0
_FOOT = 26.0
_FINE = 4
"""Dots of the PDF for every pixel: what is painted stands as finely as that."""

translate = QCoreApplication.translate

Counted = Callable[[int, int], str]
"""Words for a page's number and how many there are."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A part at its place on a page."""

    block: Block
    area: QRectF


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `zoom` enlarges what stands on it: all lengths are those of a page of 1 / zoom."""

    placed: tuple[Placed, ...]
    zoom: float = 1.0

    @property
    def body(self) -> QRectF:
        """What the parts may take, in the page's own pixels."""
        return body(self.zoom)


def body(zoom: float = 1.0) -> QRectF:
    """The area inside the margins of a page."""
    area = QRectF(SIDE, TOP, WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM)
    return QRectF(area.topLeft() / zoom, area.size() / zoom)


def total_height(blocks: Sequence[Block], width: float) -> float:
    """How high parts are one below the other."""
    return sum(block.height(width) + (block.above if place else 0) for place, block in enumerate(blocks))


def set_pages(blocks: Sequence[Block], zoom: float = 1.0) -> list[Page]:
    """Put parts on as many pages as they need; none is cut, and what is glued stays together."""
    area = body(zoom)
    pages: list[Page] = []
    placed: list[Placed] = []
    y = area.top()
    for group in _groups(blocks, area):
        needed = total_height(group, area.width())
        if placed and y + group[0].above + needed > area.bottom() + 0.01:
            pages.append(Page(tuple(placed), zoom))
            placed, y = [], area.top()
        for block in group:
            y += block.above if placed else 0
            height = block.height(area.width())
            placed.append(Placed(block, QRectF(area.left(), y, area.width(), height)))
            y += height
    return [*pages, Page(tuple(placed), zoom)]


def _groups(blocks: Sequence[Block], area: QRectF) -> list[list[Block]]:
    """Parts that stay together; what is higher than a page is taken apart."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        tall = block.height(area.width()) > area.height()
        for part in block.parts(area.width()) if tall else (block,):
            groups[-1].append(part)
            if not part.glued:
                groups.append([])
    found: list[list[Block]] = []
    for group in filter(None, groups):
        if total_height(group, area.width()) > area.height():
            found.extend([part] for part in group)
        else:
            found.append(group)
    return found


def page_words(page: int, pages: int) -> str:
    """Which page it is of how many, in the language in force."""
    return translate("Report", "{page} of {pages}").format(page=page, pages=pages)


def paint_page(
    painter: QPainter,
    theme: Theme,
    page: Page,
    foot: str,
    number: tuple[int, int],
    counted: Counted = page_words,
) -> None:
    """Paint a page at the painter's origin, with its foot and its number of so many."""
    painter.save()
    painter.scale(page.zoom, page.zoom)
    for one in page.placed:
        painter.save()
        one.block.paint(painter, one.area)
        painter.restore()
    painter.restore()
    _paint_foot(painter, theme, foot, counted(*number))


def _paint_foot(painter: QPainter, theme: Theme, foot: str, counted: str) -> None:
    y = HEIGHT - BOTTOM + 10
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(SIDE, y), QPointF(WIDTH - SIDE, y))
    font = theme.font("caption")
    metrics = QFontMetricsF(font)
    area = QRectF(SIDE, y + 4, WIDTH - 2 * SIDE, _FOOT)
    room = area.width() - metrics.horizontalAdvance(counted) - 20
    painter.setFont(font)
    painter.setPen(theme.color("text3"))
    shown = metrics.elidedText(foot, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)


def pdf_of(
    theme: Theme, pages: Sequence[Page], title: str, foot: str, counted: Counted = page_words
) -> bytes:
    """The pages as a PDF, A4, with the typefaces inside.

    Args:
        foot: what stands at the foot of every page, beside what `counted` says of its number.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Mixed Signals")
    writer.setTitle(title)
    writer.setResolution(96 * _FINE)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        painter.resetTransform()
        painter.scale(_FINE, _FINE)
        paint_page(painter, theme, page, foot, (number, len(pages)), counted)
    painter.end()
    data = bytes(buffer.data().data())
    buffer.close()
    return data
