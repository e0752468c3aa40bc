"""One table as CSV that opens rightly where it is opened: the separators of its language, and no formulas."""

import csv
import re
from collections.abc import Iterable
from datetime import datetime
from typing import TextIO

from simulator.history.exchange.tables import Cell
from simulator.history.exchange.words import Language

BOM = "\ufeff"
"""Without it spreadsheets take the text for one in another encoding."""

_FORMULA = re.compile(r"\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]|[\t\r\n\0]")
_NUMBER = re.compile(r"\s*[\d.,:/\\eE+\- \u00a0]*\d[\d.,:/\\eE+\- \u00a0]*\s*")
_DATES = {"en": "%Y-%m-%d %H:%M:%S", "ru": "%d.%m.%Y %H:%M:%S"}


def write_csv(stream: TextIO, language: Language, rows: Iterable[list[Cell]]) -> None:
    """Write rows, the heads among them.

    English has commas between cells and a decimal point, Russian semicolons and a decimal comma, as the
    spreadsheets of each expect; dates are written so that both take them for dates.
    """
    stream.write(BOM)
    writer = csv.writer(stream, delimiter=";" if language == "ru" else ",", lineterminator="\r\n")
    for row in rows:
        writer.writerow([_written(cell, language) for cell in row])


def guarded(text: str) -> str:
    """A text that stays the text it is: an apostrophe before what would be a formula, number or date."""
    text = text.replace("\0", "")
    if _FORMULA.match(text) or _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _written(cell: Cell, language: Language) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, datetime):
        return cell.strftime(_DATES[language])
    text = str(cell)
    return text.replace(".", ",") if language == "ru" else text
