"""The figures of persons, scenarios, directors and weeks as rows of a sheet, in the language in force."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

from simulator.desktop.history.lines import Names
from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.sheet import Bar, Cell, Column, Row
from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history.review import By, Figures, Line

FEWEST = 5
"""Deals from which on a mean says something."""
_WORST, _PRESSED = 100.0, 20.0
"""So much loss, and so much more under pressure, fills a bar; per cent."""

translate = QCoreApplication.translate


def figure_columns(by: "By") -> tuple[Column, ...]:
    """The columns of the sheet."""
    head = {
        "trainee": translate("Review", "Who"),
        "scenario": translate("Review", "Scenario"),
        "director": translate("Review", "Director"),
        "week": translate("Review", "Week from"),
    }[by]
    return (
        Column("name", head, figures=False, falls=by == "week"),
        Column("deals", translate("Review", "Deals"), translate("Review", "Deals that came to an end")),
        Column(
            "client", side_short("client"), translate("Review", "Mean score of the client’s satisfaction")
        ),
        Column(
            "company", side_short("company"), translate("Review", "Mean score of the company’s interests")
        ),
        Column("loss", translate("Review", "Loss"), loss_about()),
        Column("forecast", translate("Review", "Forecast"), forecast_about()),
        Column("pressure", translate("Review", "Pressure"), pressure_about()),
        Column(
            "fair",
            translate("Review", "Fair claims"),
            translate("Review", "How many of the director’s claims that could be judged were fair"),
        ),
    )


def loss_about() -> str:
    """What a loss is."""
    return translate("Review", "What all decisions of a deal gave away in the mean: 0 % is perfect")


def forecast_about() -> str:
    """What the skill of a forecast is."""
    return translate(
        "Review", "How well it was foreseen what the director wants: 100 % is perfect, 0 % an even spread"
    )


def pressure_about() -> str:
    """What pressure does."""
    return translate("Review", "How much more was lost right after a message of the director’s than else")


def figure_rows(lines: "Iterable[Line]", by: "By", names: Names, amounts: Amounts) -> tuple[Row, ...]:
    """A row for each line; weeks come the newest first, others by their names."""
    rows = [Row(line.id, (_name(line, by, names, amounts), *_cells(line.figures, amounts))) for line in lines]
    rows.sort(key=lambda row: str(row.cells[0].order).casefold(), reverse=by == "week")
    return tuple(rows)


def _name(line: "Line", by: "By", names: Names, amounts: Amounts) -> Cell:
    if by == "week":
        return Cell(week_words(line.id, amounts), line.id)
    words = {
        "trainee": line.name or translate("Review", "Without a name"),
        "scenario": names.scenario(line.id, line.name),
        "director": names.director(line.id, line.name),
    }[by]
    return Cell(words, words)


def week_words(monday: str, amounts: Amounts) -> str:
    """The first day of a week."""
    first = date.fromisoformat(monday)
    return amounts.language.locale().toString(QDate(first.year, first.month, first.day), "d MMM yyyy")


def _cells(found: "Figures", amounts: Amounts) -> tuple[Cell, ...]:
    few, tip = found.deals < FEWEST, amounts.few(found.deals, FEWEST)

    def score(value: float | None, token: str) -> Cell:
        if value is None:
            return Cell("")
        bar = Bar(0, value / 100, f"{token}Fill")
        return Cell(str(round(value)), value, bar, few, tip if few else "", token)

    def share(value: float | None, count: int, full: float, token: str) -> Cell:
        if value is None:
            return Cell("")
        bar = Bar(0, max(0.0, value) / full, token)
        less = count < FEWEST
        return Cell(amounts.per_cent(value), value, bar, less, amounts.few(count, FEWEST) if less else "")

    pressed = min(found.pressed, found.calm)
    return (
        Cell(amounts.language.number(found.deals), found.deals, faint=few, tip=tip if few else ""),
        score(found.client, "client"),
        score(found.company, "company"),
        share(found.regret, found.judged, _WORST, "bad"),
        share(found.forecast, found.forecasts, 100, "directorFill"),
        _pressure(found.pressure, pressed, amounts),
        _fair(found, amounts),
    )


def _pressure(value: float | None, count: int, amounts: Amounts) -> Cell:
    if value is None:
        return Cell("")
    end = 0.5 + value / _PRESSED / 2
    few = count < FEWEST
    bar = Bar(0.5, end, "directorFill", zero=0.5)
    tip = amounts.few_decisions(count, FEWEST) if few else ""
    return Cell(amounts.more_or_less(value), value, bar, few, tip)


def _fair(found: "Figures", amounts: Amounts) -> Cell:
    if not found.claims:
        return Cell("")
    share = found.fair / found.claims
    return Cell(amounts.of(found.fair, found.claims), share, Bar(0, share, "directorFill"))
