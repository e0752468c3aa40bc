"""Selected attempts on paper: a table of them, with their means."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from simulator.desktop.history.columns import head_word
from simulator.desktop.history.lines import Line
from simulator.desktop.history.words import LineWords
from simulator.desktop.paper.blocks import Block, Text
from simulator.desktop.paper.pages import pdf_of, set_pages
from simulator.desktop.paper.table import Column, table
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.text import Language
from simulator.desktop.text.vocabulary import side_in_full

translate = QCoreApplication.translate
_COLUMNS: tuple[tuple[str, float, str], ...] = (
    ("when", 88, "text2"),
    ("scenario", 0.5, "text"),
    ("director", 0.3, "text2"),
    ("client", 58, "client"),
    ("company", 72, "company"),
    ("result", 0.3, "text"),
    ("loss", 58, "text"),
)
_FIGURES = frozenset({"client", "company", "loss"})


def selection_pdf(lines: Sequence[Line], language: Language) -> bytes:
    """A PDF with a line for each attempt, in the order given; may run in the background."""
    theme, words = PaperTheme(), LineWords(language)
    title = translate("SelectionReport", "Attempts")
    made = [[_cell(words, line, column) for column, _, _ in _COLUMNS] for line in lines]
    heads = [
        Column(head_word(column), share, colour, column in _FIGURES) for column, share, colour in _COLUMNS
    ]
    blocks: list[Block] = [Text(theme, title, "title2")]
    blocks += [Text(theme, sentence, "ui", "text2", above=4) for sentence in _sentences(lines)]
    blocks += table(theme, heads, made)
    foot = translate("SelectionReport", "Mixed Signals, {day}").format(day=language.day(datetime.now(UTC)))
    return pdf_of(theme, set_pages(blocks), title, foot)


def _cell(words: LineWords, line: Line, column: str) -> str:
    """What a cell says; who it is stands with the scenario where people have names."""
    said = words.of(line, column)
    return f"{said} ({line.row.trainee})" if column == "scenario" and line.row.trainee else said


def _sentences(lines: Sequence[Line]) -> list[str]:
    """How many they are, and the means of those that have ended."""
    count = translate("SelectionReport", "Attempts: {count}").format(count=len(lines))
    ended = [line.row for line in lines if line.row.client is not None and line.row.company is not None]
    if len(ended) < 2:
        return [count]
    client = sum(row.client or 0 for row in ended) / len(ended)
    company = sum(row.company or 0 for row in ended) / len(ended)
    means = translate("SelectionReport", "On average: {client} {x}, {company} {y}").format(
        client=side_in_full("client").lower(),
        x=round(client),
        company=side_in_full("company").lower(),
        y=round(company),
    )
    return [count, means]
