"""The first sheet of a report's workbook: sentences, figures, what changed, and weeks with their chart."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from simulator.history.exchange.tables import Cell
from simulator.history.exchange.xlsx_file import Workbook, fitting
from simulator.history.reports import sentences
from simulator.history.reports.content import Report
from simulator.history.reports.measures import fair_share, measured, regions
from simulator.history.reports.words import Words

_WIDTHS = (46, 12, 12, 12, 12, 12, 17, 12, 12)
_ACROSS = len(_WIDTHS) - 1
_CHARACTERS = 135
"""That so many stand in a line over all columns decides how high a sentence is."""
_LINE_HIGH = 16
_CHART_COLUMN, _CHART = 4, {"width": 560, "height": 350}
_CHART_ROWS = 17
_CLIENT, _COMPANY = "#2E7FBF", "#C9680F"
_DAYS = {"en": "yyyy-mm-dd", "ru": "dd.mm.yyyy"}


def write_summary(book: Workbook, report: Report, words: Words) -> None:
    """Write it; it is the workbook's first sheet."""
    sheet = _Summary(book, words)
    sheet.title(sentences.title(report, words))
    sheet.sentence(sentences.scope(report, words))
    sheet.skip()
    sheet.sentence(sentences.head(report, words), bold=True)
    for text in (
        sentences.lost(report, words),
        sentences.pressure(report, words),
        sentences.base(report, words),
    ):
        sheet.sentence(text)
    sheet.skip()
    beside = sheet.row
    _figures(sheet, report, words)
    _regions(sheet, report, words)
    charted = len(report.weeks) >= sentences.ENOUGH_WEEKS
    if charted:
        sheet.row = max(sheet.row, beside + _CHART_ROWS + 1)
    _changes(sheet, report, words)
    first = _weeks(sheet, report, words)
    if charted:
        _chart(sheet, words, beside, (first, first + len(report.weeks) - 1))
    sheet.section(words("section.limits"))
    for text in sentences.limits(words):
        sheet.sentence(text)


class _Summary:
    """The sheet as it is written, row by row."""

    def __init__(self, book: Workbook, words: Words) -> None:
        self.book, self.name = book.book, words("sheet.summary")
        self.page = self.book.add_worksheet(self.name)
        for place, width in enumerate(_WIDTHS):
            self.page.set_column(place, place, width)
        self.row = 0
        self._formats = book.formats
        make = self.book.add_format
        self._title = make({"bold": True, "font_size": 16})
        self._section = make({"bold": True, "font_size": 12})
        self._heads = (
            book.head,
            book.head_of_numbers,
            make({"bold": True, "bottom": 1, "align": "left", "indent": 1}),
        )
        self._beside = make({"valign": "top", "align": "left", "indent": 1})
        self._signed = make({"num_format": "+0.0;\u22120.0;0.0", "valign": "top"})
        self._plain = make({"text_wrap": True, "valign": "top"})
        self._bold = make({"text_wrap": True, "valign": "top", "bold": True, "font_size": 12})
        self._day = make({"num_format": _DAYS[words.language], "align": "left"})

    def title(self, text: str) -> None:
        self.page.set_row(self.row, 24)
        self.page.write_string(self.row, 0, fitting(text), self._title)
        self.row += 1

    def sentence(self, text: str, *, bold: bool = False) -> None:
        """A sentence over all columns, as high as it needs; nothing where it is empty."""
        if not text:
            return
        lines = -(-len(text) * (6 if bold else 5) // (_CHARACTERS * 5))
        self.page.set_row(self.row, _LINE_HIGH * lines + (2 if bold else 0))
        shape = self._bold if bold else self._plain
        self.page.merge_range(self.row, 0, self.row, _ACROSS, "", shape)
        self.page.write_string(self.row, 0, fitting(text), shape)
        self.row += 1

    def skip(self) -> None:
        self.row += 1

    def section(self, text: str) -> None:
        self.skip()
        self.page.set_row(self.row, 20)
        self.page.write_string(self.row, 0, fitting(text), self._section)
        self.row += 1

    def heads(self, texts: Sequence[str], *, lines: int = 1, text_at: int = 0) -> None:
        """The heads of a table: over numbers to the right, over the text in column `text_at` to the left."""
        self.page.set_row(self.row, _LINE_HIGH * lines)
        for place, text in enumerate(texts):
            shape = self._heads[0 if place == 0 else 2 if place == text_at else 1]
            self.page.write_string(self.row, place, text, shape)
        self.row += 1

    def cells(
        self, values: Sequence[Cell | date], tenths: Sequence[int] = (), signed: Sequence[int] = ()
    ) -> None:
        """A row; the numbers in the columns `tenths` have a decimal, those in `signed` a sign too."""
        for place, value in enumerate(values):
            if isinstance(value, str):
                self.page.write_string(self.row, place, fitting(value), self._beside if place else None)
            elif isinstance(value, date):
                self.page.write_datetime(self.row, place, datetime.combine(value, time()), self._day)
            elif value is not None:
                shape = self._formats["tenths" if place in tenths else "number"]
                self.page.write_number(self.row, place, value, self._signed if place in signed else shape)
        self.row += 1


def _figures(sheet: _Summary, report: Report, words: Words) -> None:
    sheet.section(words("section.figures"))
    sheet.heads([words("head.measure"), words("head.mean"), words("head.counted")])
    for one in measured(report.all):
        unit = words.counted(one.count, one.unit).partition("\u00a0")[2]
        sheet.cells([words(f"measure.{one.measure}"), one.value, one.count, unit], tenths=(1,))


def _regions(sheet: _Summary, report: Report, words: Words) -> None:
    sheet.section(words("section.regions"))
    found = regions(report.all)
    if not found:
        sheet.cells([words("regions.none")])
    for region, count in found:
        sheet.cells([words.of_tables(f"region.{region}"), count])


def _changes(sheet: _Summary, report: Report, words: Words) -> None:
    halves = report.halves
    if halves is None:
        if report.all.deals:
            sheet.skip()
            sheet.sentence(words("change.week"))
        return
    sheet.section(words("section.change", day=words.day(halves.at.date())))
    keys = ("measure", "before", "since", "difference", "low", "high", "sure")
    sheet.heads([words(f"head.{key}") for key in keys], text_at=6)
    for one in halves.changes:
        measure = words(f"measure.{one.measure}")
        values = (one.before, one.since, one.difference, one.low, one.high)
        sheet.cells([measure, *values, sentences.sure(one, words)], tenths=(1, 2), signed=(3, 4, 5))


def _weeks(sheet: _Summary, report: Report, words: Words) -> int:
    """The table of weeks; returns its first row."""
    sheet.section(words("section.weeks"))
    if len(report.weeks) < sentences.ENOUGH_WEEKS:
        sheet.sentence(words("weeks.few", count=words.number(len(report.weeks))))
    if report.weeks:
        keys = ("week", "deals", "client", "company", "lost", "forecast", "pressed", "calm")
        sheet.heads([*(words(f"head.{key}") for key in keys), words("measure.fair")], lines=2)
    first = sheet.row
    for week in report.weeks:
        fair = fair_share(week.fair, week.claims)
        sheet.cells(
            [
                week.first,
                week.deals,
                week.client,
                week.company,
                week.regret,
                week.forecast,
                week.pressed_regret,
                week.calm_regret,
                fair,
            ],
            tenths=(2, 3, 4, 6, 7),
        )
    return first


def _chart(sheet: _Summary, words: Words, row: int, weeks: tuple[int, int]) -> None:
    """Weekly means of both scores, told apart by dashes and points too."""
    first, last = weeks
    chart: Any = sheet.book.add_chart({"type": "line"})
    looks = (("client", 2, _CLIENT, "solid", "circle"), ("company", 3, _COMPANY, "dash", "square"))
    for side, column, colour, dash, point in looks:
        chart.add_series(
            {
                "name": words(f"measure.{side}"),
                "categories": [sheet.name, first, 0, last, 0],
                "values": [sheet.name, first, column, last, column],
                "line": {"color": colour, "width": 2, "dash_type": dash},
                "marker": {
                    "type": point,
                    "size": 6,
                    "fill": {"color": colour},
                    "border": {"color": colour},
                },
            }
        )
    chart.set_title({"name": words("section.weeks"), "name_font": {"size": 12}})
    day = {"num_format": _DAYS[words.language], "num_font": {"rotation": -45}}
    # Names under every so many weeks: more than ten would stand on each other.
    apart = 7 * -(-(last - first + 1) // 10)
    chart.set_x_axis({"date_axis": True, "major_unit": apart, "major_unit_type": "days", **day})
    chart.set_y_axis({"min": 0, "max": 100, "major_unit": 20, "num_format": "0"})
    chart.set_legend({"position": "bottom"})
    chart.set_size(_CHART)
    chart.show_blanks_as("gap")
    sheet.page.insert_chart(row + 1, _CHART_COLUMN, chart, {"description": words("section.weeks")})
