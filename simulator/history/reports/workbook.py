"""A report as a workbook: a summary with a chart, and what it stands on."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from simulator.history.exchange.progress import Told, silent
from simulator.history.exchange.tables import Cell, Column
from simulator.history.exchange.whole_file import whole_file
from simulator.history.exchange.xlsx_file import Workbook
from simulator.history.reports import sentences
from simulator.history.reports.content import Report
from simulator.history.reports.summary_sheet import write_summary
from simulator.history.reports.words import Words
from simulator.history.review import Line
from simulator.history.rows import AttemptRow
from simulator.history.store import History

_PAGE = 500
_A4 = 9
_ON_A_PAGE = 30
"""Weeks up to which the summary stands on one page."""
_LINES = (
    Column("name", width=34),
    Column("deals", "number", 9),
    Column("client", "tenths", 10),
    Column("company", "tenths", 10),
    Column("judged", "number", 10),
    Column("lost", "tenths", 11),
    Column("forecasts", "number", 11),
    Column("forecast", "number", 11),
    Column("pressed-count", "number", 14),
    Column("pressed", "tenths", 14),
    Column("calm-count", "number", 12),
    Column("calm", "tenths", 11),
    Column("claims", "number", 12),
    Column("fair", "number", 12),
)
_DECISIONS = (
    Column("scenario", "wrapped", 24),
    Column("scene", "wrapped", 18),
    Column("said", "wrapped", 44),
    Column("times", "number", 8),
    Column("errors", "number", 9),
    Column("mean-lost", "tenths", 12),
    Column("taken", "wrapped", 44),
    Column("taken-times", "number", 11),
    Column("better", "wrapped", 44),
    Column("better-times", "number", 11),
)
_DEALS = (
    Column("started", "date", 17),
    Column("person", width=22),
    Column("scenario", width=30),
    Column("director", width=22),
    Column("mode", width=12),
    Column("result", width=24),
    Column("client", "number", 10),
    Column("company", "number", 10),
    Column("lost", "tenths", 11),
    Column("forecast", "number", 11),
    Column("claims", "number", 12),
    Column("fair", "number", 12),
    Column("decisions", "number", 10),
    Column("rewinds", "number", 10),
    Column("minutes", "tenths", 10),
)


def write_workbook(
    history: History, report: Report, target: Path, *, told: Told = silent, zone: tzinfo | None = None
) -> int:
    """Write a report as a workbook (XLSX); return how many deals are listed in it.

    Every number and day in it is one; what people wrote is text. The file stands there whole or not at all.

    Args:
        told: is told how many deals are written, and of how many; may raise `Stopped`.
        zone: whose clock moments are by; this computer's by default.

    Raises:
        ExchangeFault: the file cannot be written.
        HistoryFault: the history cannot be read.
    """
    words = Words(report.asked.language)
    with whole_file(target) as made, Workbook(made, words.language, sentences.title(report, words)) as book:
        write_summary(book, report, words)
        if report.group:
            _write_lines(book, words, "person", report.people)
        _write_lines(book, words, "scenario", report.scenarios)
        _write_lines(book, words, "director", report.directors)
        _write_decisions(book, words, report)
        count = _write_deals(book, words, report, history, told, zone)
        for place, page in enumerate(book.book.worksheets()):
            _set_up(page, heads=place > 0, whole=place == 0 and len(report.weeks) <= _ON_A_PAGE)
        return count


def _set_up(page: Any, *, heads: bool, whole: bool) -> None:
    """A4, as wide as a page, its heads on each, numbered; `whole` puts all of it on one."""
    page.set_paper(_A4)
    page.set_landscape()
    page.fit_to_pages(1, 1 if whole else 0)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    page.set_footer("&L&A&R&P / &N")
    if heads:
        page.repeat_rows(0)


def _sheet(book: Workbook, words: Words, name: str, columns: tuple[Column, ...], first: str = "") -> Any:
    keys = [first or columns[0].key, *(column.key for column in columns[1:])]
    return book.sheet(words(f"sheet.{name}"), columns, [words(f"head.{key}") for key in keys])


_NAMED = {"person": "people", "scenario": "scenarios", "director": "directors"}


def _write_lines(book: Workbook, words: Words, what: str, lines: tuple[Line, ...]) -> None:
    sheet = _sheet(book, words, _NAMED[what], _LINES, what)
    for line in lines:
        all = line.figures
        sheet.put(
            [
                line.name,
                all.deals,
                all.client,
                all.company,
                all.judged,
                all.regret,
                all.forecasts,
                all.forecast,
                all.pressed,
                all.pressed_regret,
                all.calm,
                all.calm_regret,
                all.claims,
                all.fair if all.claims else None,
            ]
        )
    sheet.end()


def _write_decisions(book: Workbook, words: Words, report: Report) -> None:
    sheet = _sheet(book, words, "decisions", _DECISIONS)
    for one in report.hard.decisions:
        sheet.put(
            [
                one.scenario,
                one.scene,
                one.said or None,
                one.times,
                one.errors,
                one.regret,
                one.taken,
                one.taken_times,
                one.better or None,
                one.better_times or None,
            ]
        )
    sheet.end()


def _write_deals(
    book: Workbook, words: Words, report: Report, history: History, told: Told, zone: tzinfo | None
) -> int:
    sheet, count, of = _sheet(book, words, "deals", _DEALS), 0, report.all.deals
    for row in _deals(history, report):
        told(min(count, of), of)
        sheet.put(_deal(row, report, words, zone))
        count += 1
    sheet.end()
    told(of, of)
    return count


def _deals(history: History, report: Report) -> Iterator[AttemptRow]:
    """The deals, the oldest first, read page by page."""
    query, last = report.asked.deals, None
    while page := history.page(query, _PAGE, last):
        yield from (row for row in page if row.finished is not None and row.variation_of is None)
        last = page[-1]


def _deal(row: AttemptRow, report: Report, words: Words, zone: tzinfo | None) -> list[Cell]:
    length, result = row.duration, None
    if row.region is not None:
        result = words.of_tables(f"region.{row.region}")
    elif row.kind is not None:
        result = words.of_tables(f"kind.{row.kind}")
    started: datetime = row.started.astimezone(zone).replace(tzinfo=None)
    return [
        started,
        words.person(report.called.get(row.trainee, row.trainee)),
        report.titles.get(row.scenario, row.title),
        report.directors_called.get(row.director, row.director_name),
        words.of_tables(f"mode.{row.mode}"),
        result,
        row.client,
        row.company,
        None if row.regret is None else row.regret / 10,
        row.forecast,
        row.claims,
        row.fair,
        row.decisions,
        row.rewinds,
        None if length is None else round(length.total_seconds() / 60, 1),
    ]
