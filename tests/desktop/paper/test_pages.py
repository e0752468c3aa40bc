"""Parts on pages: none is cut, none lies over another, what belongs together stays together."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simulator.desktop.paper.blocks import Block, Inset, Row, Stack, Text
from simulator.desktop.paper.pages import Page, body, set_pages
from simulator.desktop.paper.theme import PaperTheme


class Box(Block):
    """A part of a known height."""

    def __init__(self, high: float, *, above: float = 0, glued: bool = False) -> None:
        super().__init__(above, glued=glued)
        self.high = high

    def height(self, _width: float) -> float:
        return self.high

    def paint(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, "black")


def _heights(pages: list[Page]) -> list[list[float]]:
    return [[one.area.height() for one in page.placed] for page in pages]


def faults(page: Page) -> list[str]:
    """What hangs out of a page or lies over what stands above it."""
    found = []
    below = page.body.top()
    for one in page.placed:
        if one.area.top() < below - 0.01:
            found.append(f"{one.block} over the one above")
        if not page.body.adjusted(-0.01, -0.01, 0.01, 0.01).contains(one.area):
            found.append(f"{one.block} hangs out")
        below = one.area.bottom()
    return found


def test_a_part_that_does_not_fit_goes_to_the_next_page() -> None:
    room = body().height()
    pages = set_pages([Box(room / 2), Box(room / 3), Box(room / 3), Box(10)])
    assert [len(page) for page in _heights(pages)] == [2, 2]
    assert [faults(page) for page in pages] == [[], []]


def test_a_head_never_stands_alone_at_the_foot_of_a_page() -> None:
    room = body().height()
    pages = set_pages([Box(room - 60), Box(30, above=10, glued=True), Box(40)])
    assert _heights(pages) == [[room - 60], [30, 40]]


def test_free_room_above_a_part_is_left_out_at_the_top_of_a_page() -> None:
    room = body().height()
    pages = set_pages([Box(room), Box(40, above=30)])
    assert pages[1].placed[0].area.top() == body().top()


def test_what_is_higher_than_a_page_is_taken_apart_between_its_parts() -> None:
    theme, room = PaperTheme(), body().height()
    pages = set_pages([Stack([Box(room * 0.7), Box(room * 0.7)])])
    assert [len(page.placed) for page in pages] == [1, 1]
    words = " ".join(["negotiation"] * 3000)
    pages = set_pages([Inset(Text(theme, words, "body"), 40)])
    assert len(pages) > 1
    assert [faults(page) for page in pages] == [[] for _ in pages]


def test_a_long_table_that_is_glued_still_breaks_where_it_must() -> None:
    room = body().height()
    pages = set_pages([Box(room / 4, glued=True) for _ in range(9)] + [Box(20)])
    assert sum(len(page.placed) for page in pages) == 10
    assert [faults(page) for page in pages] == [[] for _ in pages]


def test_a_smaller_page_has_more_room() -> None:
    assert body(0.8).height() == pytest.approx(body().height() / 0.8)


def test_a_row_divides_what_pixels_leave() -> None:
    theme = PaperTheme()
    row = Row(theme, [(Box(10), 100), (Box(30), 0.75), (Box(20), 0.25)], gap=10)
    assert row._widths(520) == [100, 300, 100]
    assert row.height(520) == 30


def test_a_paragraph_keeps_every_word() -> None:
    theme = PaperTheme()
    words = "Four sites in return for the longer term, and nothing given for nothing."
    text = Text(theme, words, "body")
    assert " ".join(text.lines(140)) == words
    parts = text.parts(60)
    assert " ".join(line for part in parts if isinstance(part, Text) for line in part.lines(60)) == words
