"""Both tables as a workbook; what people wrote is always text, never a formula, a number or a link."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from simulator.history.exchange.tables import Cell, Column
from simulator.history.exchange.words import Language

MOST_ROWS = 1_048_576
"""So many rows a sheet can have; what is more goes on in another sheet."""

_LONGEST = 32_767
_TOP = {"valign": "top"}
_HEAD = {"bold": True, "text_wrap": True, "bottom": 1, **_TOP}
_INDENT = {"align": "left", "indent": 1}
_LINE_HIGH, _MOST_LINES = 15, 12
_DATES = {"en": "yyyy-mm-dd hh:mm", "ru": "dd.mm.yyyy hh:mm"}


class Workbook:
    """A workbook that is written row by row, so that its memory does not grow with it.

    Attributes:
        book: the library's. head, head_of_numbers, formats: how heads look, and cells of each kind.
    """

    def __init__(self, file: Path, language: Language, title: str) -> None:
        from xlsxwriter import Workbook as Book  # type: ignore[import-untyped]

        self._folder = TemporaryDirectory()
        options = {
            "constant_memory": True,
            "tmpdir": self._folder.name,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        }
        self.book = Book(str(file), options)
        self.book.set_properties({"title": title, "author": "", "comments": ""})
        self.head = self.book.add_format(_HEAD)
        self.head_of_numbers = self.book.add_format({**_HEAD, "align": "right"})
        self._heads = {"text": self.head, "wrapped": self.book.add_format({**_HEAD, **_INDENT})}
        self.formats = {
            "date": self.book.add_format({"num_format": _DATES[language], **_TOP}),
            "tenths": self.book.add_format({"num_format": "0.0", **_TOP}),
            "number": self.book.add_format({"num_format": "0", **_TOP}),
            "wrapped": self.book.add_format({"text_wrap": True, **_INDENT, **_TOP}),
            "text": self.book.add_format(_TOP),
        }

    def sheet(self, name: str, columns: tuple[Column, ...], heads: list[str]) -> "Sheet":
        """A new sheet with its heads."""

        def add(number: int) -> Any:
            page = self.book.add_worksheet(name if number == 1 else f"{name} {number}")
            for place, column in enumerate(columns):
                page.set_column(place, place, column.width)
            page.freeze_panes(1, 0)
            page.set_row(0, _high(heads, columns))
            for place, (head, column) in enumerate(zip(heads, columns, strict=True)):
                page.write_string(0, place, head, self._heads.get(column.kind, self.head_of_numbers))
            return page

        return Sheet(add, columns, [self.formats[column.kind] for column in columns])

    def __enter__(self) -> "Workbook":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Write the file, or let go of everything if there was a fault.

        Raises:
            OSError: it cannot be written.
        """
        from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

        try:
            if kind is None:
                self.book.close()
        except FileCreateError as error:
            reason = error.args[0] if error.args else error
            raise reason if isinstance(reason, OSError) else OSError(str(reason)) from error
        finally:
            # Nothing else closes the rows that were put aside, if there was a fault.
            for page in self.book.worksheets():
                page.row_data_fh.close()
            self._folder.cleanup()


class Sheet:
    """One table, in as many sheets as it takes."""

    def __init__(self, add: Callable[[int], Any], columns: tuple[Column, ...], formats: list[Any]) -> None:
        self._add, self._columns, self._formats = add, columns, formats
        self._wraps = any(column.kind == "wrapped" for column in columns)
        self._number, self._row = 1, 0
        self._page = add(1)

    def put(self, row: list[Cell]) -> None:
        """Add a row."""
        self._row += 1
        if self._row == MOST_ROWS:
            self.end()
            self._number += 1
            self._page, self._row = self._add(self._number), 1
        if self._wraps:
            texts = [
                cell if isinstance(cell, str) and column.kind == "wrapped" else ""
                for cell, column in zip(row, self._columns, strict=True)
            ]
            self._page.set_row(self._row, _high(texts, self._columns))
        for place, cell in enumerate(row):
            if cell is None:
                continue
            shape = self._formats[place]
            if isinstance(cell, str):
                self._page.write_string(self._row, place, fitting(cell), shape)
            elif isinstance(cell, datetime):
                self._page.write_datetime(self._row, place, cell, shape)
            else:
                self._page.write_number(self._row, place, cell, shape)

    def end(self) -> None:
        """No more rows come: heads can be filtered by."""
        self._page.autofilter(0, 0, self._row, len(self._formats) - 1)


def _high(texts: Sequence[str], columns: Sequence[Column]) -> int:
    """How high a row is whose texts are broken into lines: not every program works that out itself."""
    pairs = zip(texts, columns, strict=True)
    lines = max((_lines(text, column.width) for text, column in pairs), default=1)
    return _LINE_HIGH * min(lines, _MOST_LINES)


def _lines(text: str, width: int) -> int:
    """Into how many lines of so many characters words are broken."""
    count, room = 1, 0
    for word in text.split():
        room += len(word) + (room > 0)
        if room > width and room > len(word):
            count, room = count + 1, len(word)
    return count


def fitting(text: str) -> str:
    """As much of a text as a cell can hold, with nothing that a workbook cannot."""
    return text.encode("utf-8", "replace").decode()[:_LONGEST].replace("\ufffe", "").replace("\uffff", "")
