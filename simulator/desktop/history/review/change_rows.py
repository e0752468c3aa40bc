"""What changed before a day and since, as rows of a sheet, in careful words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.history.review.amounts import Amounts
from simulator.desktop.history.review.figure_rows import (
    FEWEST,
    forecast_about,
    loss_about,
    pressure_about,
)
from simulator.desktop.history.review.sheet import Bar, Cell, Column, Row
from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history.review import Change, Measure

_REACH = 25.0
"""The bar of a difference goes so far to both sides: points, or per cent."""
_LESS_IS_BETTER = ("regret", "pressure")

translate = QCoreApplication.translate


def change_columns() -> tuple[Column, ...]:
    """The columns of the sheet."""
    return (
        Column("measure", translate("Review", "Measure"), figures=False, falls=False),
        Column("before", translate("Review", "Before")),
        Column("since", translate("Review", "Since")),
        Column("difference", translate("Review", "Difference")),
        Column(
            "interval",
            translate("Review", "Between"),
            translate("Review", "The difference lies between these two, 95 times in 100"),
        ),
        Column("verdict", translate("Review", "What can be said"), figures=False, falls=False),
    )


def change_rows(changes: "Iterable[Change]", amounts: Amounts) -> tuple[Row, ...]:
    """A row for each measure."""
    return tuple(_row(change, amounts) for change in changes)


def _row(change: "Change", amounts: Amounts) -> Row:
    name, about = _measure(change.measure)
    in_points = change.measure in ("client", "company")

    def mean(value: float | None, count: int) -> Cell:
        if value is None:
            return Cell(translate("Review", "none"), None, faint=True)
        words = str(round(value)) if in_points else amounts.per_cent(value)
        return Cell(
            translate("Review", "{mean} ({count})").format(mean=words, count=amounts.language.number(count)),
            value,
            faint=count < FEWEST,
            tip=amounts.deals(count),
        )

    difference = change.difference
    words = "" if difference is None else _signed(difference, in_points, amounts)
    verdict, token = verdict_of(change, amounts)
    return Row(
        change.measure,
        (
            Cell(name, name, tip=about),
            mean(change.before, change.before_deals),
            mean(change.since, change.deals),
            Cell(words, difference),
            _interval(change, in_points, amounts),
            Cell(verdict, verdict, token=token, tip=verdict),
        ),
    )


def _interval(change: "Change", in_points: bool, amounts: Amounts) -> Cell:
    if change.low is None or change.high is None or change.difference is None:
        return Cell("")
    low, high = (_signed(value, in_points, amounts) for value in (change.low, change.high))
    start, end, middle = (0.5 + value / _REACH / 2 for value in (change.low, change.high, change.difference))
    token = "ink" if change.clear else "lineStrong"
    words = translate("Review", "{low} to {high}").format(low=low, high=high)
    return Cell(words, change.difference, Bar(start, end, token, zero=0.5, middle=middle))


def verdict_of(change: "Change", amounts: Amounts) -> tuple[str, str]:
    """What may be said of a change, and the colour of it."""
    few = min(change.before_deals, change.deals)
    if change.low is None or change.difference is None:
        if few >= FEWEST:
            return translate("Review", "Cannot tell"), "text2"
        return amounts.few(few, FEWEST), "text2"
    if not change.clear:
        return translate("Review", "Cannot tell yet: it may as well be nothing"), "text2"
    less = change.measure in _LESS_IS_BETTER
    rose = change.difference > 0
    token = "bad" if rose == less else "good"
    if change.measure == "pressure":
        words = (
            translate("Review", "Clearly more lost under pressure")
            if rose
            else translate("Review", "Clearly less lost under pressure")
        )
    elif less:
        words = translate("Review", "Clearly more is lost") if rose else translate(
            "Review", "Clearly less is lost"
        )  # fmt: skip
    else:
        words = translate("Review", "Clearly up") if rose else translate("Review", "Clearly down")
    return words, token


def _measure(measure: "Measure") -> tuple[str, str]:
    """A measure and what it is."""
    if measure in ("client", "company"):
        side = side_short("client" if measure == "client" else "company")
        return side, translate("Review", "Mean score, 0 to 100")
    return {
        "regret": (translate("Review", "Loss"), loss_about()),
        "forecast": (translate("Review", "Forecast"), forecast_about()),
        "pressure": (translate("Review", "Pressure"), pressure_about()),
    }[measure]


def _signed(value: float, in_points: bool, amounts: Amounts) -> str:
    return amounts.signed(value) if in_points else amounts.more_or_less(value)
