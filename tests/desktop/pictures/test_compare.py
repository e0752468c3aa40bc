"""The comparison of pictures: what must be told, and what must not."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label
from tests.desktop.pictures.compare import difference, packed, pixels, small


class Sheet(QWidget):
    """A page of a title, a card of words and two buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.card = Card(theme)
        self.title = Label(theme, "The Friday renewal", "title2")
        self.words = Label(
            theme, "A clinic chain renews its supply contract with a cheaper quote.", "ui", wrap=True
        )
        self.hint = Label(theme, "16:46", "caption", "text3")
        self.go, self.back = Button(theme, "To the table", "primary", key="Enter"), Button(theme, "Not now")
        for part in (self.title, self.words, self.hint):
            self.card.column.addWidget(part)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.go, self.back):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.card)
        column.addLayout(row)
        self.resize(760, 320)

    def seen(self) -> QImage:
        """The page as it is stored."""
        return small(self.grab().toImage())


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> Sheet:
    made = Sheet(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def told(before: QImage, after: QImage) -> bool:
    """Whether a picture that was stored and one taken now are called different."""
    return difference(pixels(packed(before)), pixels(after)).told


def test_the_same_page_is_the_same(sheet: Sheet) -> None:
    assert not told(sheet.seen(), sheet.seen())


@pytest.mark.parametrize("name", ["title", "words", "hint", "go", "back"])
def test_a_part_that_is_missing_is_told(sheet: Sheet, name: str) -> None:
    before = sheet.seen()
    part = getattr(sheet, name)
    kept = part.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    part.setSizePolicy(kept)
    part.hide()
    assert told(before, sheet.seen())


@pytest.mark.parametrize("words", ["The Friday renewals", "The Monday renewal", "Пятничное продление"])
def test_another_word_is_told(sheet: Sheet, words: str) -> None:
    before = sheet.seen()
    sheet.title.setText(words)
    assert told(before, sheet.seen())


def test_a_button_of_another_kind_or_colour_is_told(sheet: Sheet) -> None:
    before = sheet.seen()
    sheet.go._kind = "secondary"
    assert told(before, sheet.seen())
    sheet.go._kind = "primary"
    sheet.go.setDown(True)
    assert told(before, sheet.seen())


@pytest.mark.parametrize("token", ["sunken", "hover", "directorTint", "warnTint"])
def test_a_ground_of_a_neighbouring_colour_is_told(sheet: Sheet, token: str) -> None:
    before = sheet.seen()
    sheet.card.set_look(token, "line")
    assert told(before, sheet.seen())


def test_a_focus_ring_is_told(sheet: Sheet) -> None:
    before = sheet.seen()
    sheet.activateWindow()
    sheet.back.setFocus()
    assert told(before, sheet.seen())


def test_words_moved_by_three_pixels_are_told(sheet: Sheet) -> None:
    before = sheet.seen()
    sheet.card.column.setContentsMargins(sheet.card.column.contentsMargins() + 3)
    sheet.card.column.activate()
    assert told(before, sheet.seen())


def _page(hinting: QFont.HintingPreference, aside: float, weight: float = 1.0) -> QImage:
    """Lines of text as one rasteriser or another sets them: hinted, a fraction aside, darker or lighter."""
    image = QImage(900, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for line, size in enumerate((11, 12, 13, 14, 15, 19, 26)):
        font = QFont("Inter")
        font.setPixelSize(size)
        font.setHintingPreference(hinting)
        painter.setFont(font)
        painter.setPen(QColor.fromRgbF(*[0.1 * weight] * 3))
        painter.drawText(
            QPointF(20 + aside, 40 + 52 * line), "The client comes first. Клиент прежде всего. 71 · 48"
        )
    painter.end()
    return image


@pytest.mark.parametrize("aside", [0.0, 0.25])
@pytest.mark.parametrize("weight", [1.0, 1.3])
def test_text_set_by_another_rasteriser_is_not_told(theme: Theme, aside: float, weight: float) -> None:
    assert theme.font("ui")  # the typefaces are there
    plain = _page(QFont.HintingPreference.PreferNoHinting, 0.0)
    other = _page(QFont.HintingPreference.PreferVerticalHinting, aside, weight)
    assert not told(small(plain), small(other))


def test_a_picture_of_another_size_is_told(sheet: Sheet) -> None:
    before = sheet.seen()
    sheet.resize(764, 320)
    assert told(before, sheet.seen())


def test_what_is_stored_is_as_good_as_what_was_seen(sheet: Sheet) -> None:
    seen = sheet.seen()
    found = difference(pixels(packed(seen)), pixels(seen))
    assert (found.count, found.tiles) == (0, 0)


def test_the_difference_marks_where_it_is(sheet: Sheet) -> None:
    before = sheet.seen()
    sheet.hint.setText("17:00")
    found = difference(pixels(before), pixels(sheet.seen()))
    assert found.where is not None
    rows = np.flatnonzero(found.where.any(axis=1))
    hint = QRect(sheet.hint.mapTo(sheet, sheet.hint.rect().topLeft()), sheet.hint.size())
    assert rows.min() * 2.5 >= hint.top() - 30
    assert rows.max() * 2.5 <= hint.bottom() + 30
