"""The certificate set on one A4 page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from simulator.desktop.paper.blocks import Block, Row, Text
from simulator.desktop.paper.mean import MeanBlock
from simulator.desktop.paper.pages import Page, body, set_pages, total_height
from simulator.desktop.paper.table import Column, table
from simulator.desktop.paths import ASSETS
from simulator.desktop.practice.exercises.certificate import words
from simulator.desktop.practice.exercises.words import score_word
from simulator.desktop.text import Language
from simulator.desktop.text.vocabulary import side_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets.marks import Side

if TYPE_CHECKING:
    from simulator.exercise.certificate import Certificate

_SHRINK = 0.95
_FIGURE, _WIDE_FIGURE = 60.0, 80.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A certificate with the names to be read: scenarios and directors by their ids."""

    made: "Certificate"
    titles: Mapping[str, str]
    directors: Mapping[str, str]

    def title(self, place: int) -> str:
        """The title of a deal's scenario."""
        deal = self.made.deals[place]
        return self.titles.get(deal.scenario, deal.title)

    def director(self, place: int) -> str:
        """The name of a deal's director."""
        deal = self.made.deals[place]
        return self.directors.get(deal.director, deal.director_name)


class BrandBlock(Block):
    """The sign and name of the program, over a hairline."""

    _HIGH, _SIGN = 46.0, 26.0

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def height(self, _width: float) -> float:
        return self._HIGH

    def paint(self, painter: QPainter, area: QRectF) -> None:
        theme, size = self._theme, self._SIGN
        drawing = QSvgRenderer(str(ASSETS / "portraits" / "logo.svg"))
        drawing.render(painter, QRectF(area.left(), area.top(), size, size))
        painter.setFont(theme.font("bodyB"))
        painter.setPen(theme.color("text"))
        name = QRectF(area.left() + size + 10, area.top(), area.width(), size)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, "Mixed Signals")
        painter.setPen(QPen(theme.color("line"), 1))
        y = area.bottom() - 8
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def page_of(theme: Theme, sheet: Sheet, language: Language) -> Page:
    """The page, as large as everything fits on it."""
    blocks, zoom = _blocks(theme, sheet, language), 1.0
    while total_height(blocks, body(zoom).width()) > body(zoom).height():
        zoom *= _SHRINK
    return set_pages(blocks, zoom)[0]


def foot_of(sheet: Sheet) -> str:
    """What stands at the foot of the page."""
    return f"Mixed Signals · {words.title()} · {sheet.made.title}"


def lines_of(sheet: Sheet, language: Language) -> list[str]:
    """Everything on the page, line by line, for who does not see it."""
    made = sheet.made
    heads = words.heads()
    found = [
        words.title(),
        made.title,
        words.trainee(made),
        words.when(made, language),
        *(f"{side_word(side)}: {score_word(score)}" for side, score in _means(made)),
    ]
    for cells in _cells(sheet, language):
        told = (f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True))
        found.append(". ".join(told).replace("\n", ", "))
    found += [_weakest(sheet), words.conditions(), *words.notes(), words.versions(made)]
    return [*found, *_version_lines(sheet)]


def _blocks(theme: Theme, sheet: Sheet, language: Language) -> list[Block]:
    made = sheet.made
    tiles: list[tuple[Block, float]] = [
        (MeanBlock(theme, side, side_word(side), score_word(score)), 0.5) for side, score in _means(made)
    ]
    return [
        BrandBlock(theme),
        Text(theme, words.title(), "bodyM", "text2", above=18),
        Text(theme, made.title, "title1", above=6),
        Text(theme, words.trainee(made), "title2", above=30),
        Text(theme, words.when(made, language), "body", "text2", above=4),
        Text(theme, words.translate("Certificate", "Mean of the deals"), "smallM", "text2", above=32),
        Row(theme, tiles, gap=12, above=6),
        *_deals(theme, sheet, language),
        Text(theme, _weakest(sheet), "body", above=16),
        Text(theme, words.translate("Certificate", "What the figures mean"), "bodyB", above=26, glued=True),
        *(Text(theme, note, "ui", "text2", above=5) for note in words.notes()),
        Text(theme, words.translate("Certificate", "How it was played"), "bodyB", above=20, glued=True),
        Text(theme, words.conditions(), "ui", "text2", above=5),
        Text(theme, words.versions(made), "ui", "text2", above=5),
        *_versions(theme, sheet),
    ]


def _deals(theme: Theme, sheet: Sheet, language: Language) -> list[Block]:
    heads = words.heads()
    figures = [Column(head, _FIGURE, figures=True) for head in heads[4:6]]
    columns = [
        Column(heads[0], 0.56),
        Column(heads[1], 0.44, "text2"),
        Column(heads[2], _FIGURE, "client", figures=True),
        Column(heads[3], _FIGURE + 8, "company", figures=True),
        *figures,
        Column(heads[6], _WIDE_FIGURE, figures=True),
    ]
    made = table(theme, columns, _cells(sheet, language))
    made[0].above = 22
    return made


def _cells(sheet: Sheet, language: Language) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for place, deal in enumerate(sheet.made.deals):
        name = f"{place + 1}. {sheet.title(place)}\n{sheet.director(place)}"
        found.append(
            (
                name,
                words.result(deal),
                str(deal.client),
                str(deal.company),
                words.lost(deal, language),
                words.forecast(deal),
                words.managing_up(deal),
            )
        )
    return found


def _versions(theme: Theme, sheet: Sheet) -> list[Block]:
    return [Text(theme, line, "ui", "text2", above=2) for line in _version_lines(sheet)]


def _version_lines(sheet: Sheet) -> list[str]:
    frame = words.translate("Certificate", "{title}: version {version}")
    return [
        frame.format(title=sheet.title(place), version=deal.version)
        for place, deal in enumerate(sheet.made.deals)
    ]


def _weakest(sheet: Sheet) -> str:
    titles = tuple(sheet.title(place) for place in range(len(sheet.made.deals)))
    return words.weakest(sheet.made, titles)


def _means(made: "Certificate") -> tuple[tuple[Side, float], tuple[Side, float]]:
    return ("client", made.client), ("company", made.company)
