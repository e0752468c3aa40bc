"""Weekly means as lines of a chart: what is shown, as values and words, before anything is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.debrief.tabs.reading import skill_word
from simulator.desktop.text.vocabulary import side_short

if TYPE_CHECKING:
    from simulator.history.query import Week

Tab = Literal["scores", "forecasts", "claims", "pressure"]
TABS: tuple[Tab, ...] = ("scores", "forecasts", "claims", "pressure")
Look = Literal["client", "company", "director", "plain"]
"""The shape and colour of a line's points: disc, square, diamond, ring."""
ENOUGH = 3
"""Weeks that make a trend."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a value for each week, None where nothing was measured."""

    name: str
    look: Look
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class TrendView:
    """A chart.

    Attributes:
        weeks: the Monday of each week that has anything to show, rising.
        lines: what is drawn.
        low, high: the ends of the upright axis.
        ticks: values on it with their words.
        remark: what is measured, in a few words.
        note: why there is no chart; empty where there is one.
        words: how a value is written.
    """

    weeks: tuple[date, ...]
    lines: tuple[Line, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    remark: str
    note: str
    words: Callable[[float], str]


def tab_word(tab: Tab) -> str:
    """The name of a tab."""
    return {
        "scores": translate("Trend", "Scores"),
        "forecasts": translate("Trend", "Forecasts"),
        "claims": translate("Trend", "Claims"),
        "pressure": translate("Trend", "Pressure"),
    }[tab]


def trend_view(tab: Tab, weeks: "Sequence[Week]") -> TrendView:
    """The chart of a tab, in the language in force."""
    return {"scores": _scores, "forecasts": _forecasts, "claims": _claims, "pressure": _pressure}[tab](weeks)


def _scores(weeks: "Sequence[Week]") -> TrendView:
    shown = [week for week in weeks if week.client is not None and week.company is not None]
    lines = (
        Line(side_short("client"), "client", tuple(week.client for week in shown)),
        Line(side_short("company"), "company", tuple(week.company for week in shown)),
    )
    return _view(shown, lines, translate("Trend", "weekly means"), _whole, ends=(0, 100), step=20)


def _forecasts(weeks: "Sequence[Week]") -> TrendView:
    shown = [week for week in weeks if week.forecast is not None]
    lines = (Line(translate("Trend", "Forecasts"), "director", tuple(week.forecast for week in shown)),)
    remark = translate("Trend", "how well you foresaw him")
    view = _view(shown, lines, remark, _skill, ends=(-20, 100), step=20)
    ticks = tuple((value, skill_word(round(value))) for value in (0.0, 20.0, 60.0))
    low = min(view.low, -20.0)
    return TrendView(view.weeks, view.lines, low, 100.0, ticks, remark, view.note, _skill)


def _claims(weeks: "Sequence[Week]") -> TrendView:
    shown = [week for week in weeks if week.claims]
    held = tuple(week.fair / week.claims * 100 for week in shown)
    lines = (Line(translate("Trend", "Claims that were fair"), "director", held),)
    remark = translate("Trend", "how many of his claims held up")
    return _view(shown, lines, remark, _per_cent, ends=(0, 100), step=25, whole=True)


def _pressure(weeks: "Sequence[Week]") -> TrendView:
    shown = [week for week in weeks if week.pressed_regret is not None or week.calm_regret is not None]
    lines = (
        Line(
            translate("Trend", "Right after a message"),
            "director",
            tuple(week.pressed_regret for week in shown),
        ),
        Line(translate("Trend", "Otherwise"), "plain", tuple(week.calm_regret for week in shown)),
    )
    remark = translate("Trend", "what a decision gives away")
    return _view(shown, lines, remark, _per_cent, ends=(0, 100), step=5)


def _view(
    weeks: "Sequence[Week]",
    lines: tuple[Line, ...],
    remark: str,
    words: Callable[[float], str],
    *,
    ends: tuple[float, float],
    step: float,
    whole: bool = False,
) -> TrendView:
    """A chart whose axis holds all values and breathes a little, in steps."""
    values = [value for line in lines for value in line.values if value is not None]
    low, high = ends
    if values and not whole:
        low = max(low, (min(values) - step / 4) // step * step)
        high = min(high, -(-(max(values) + step / 4) // step) * step)
    count = max(1, round((high - low) / step))
    every = -(-count // 5)
    ticks = tuple((low + number * step, words(low + number * step)) for number in range(0, count + 1, every))
    note = "" if len(weeks) >= ENOUGH else translate("Trend", "Three weeks make a trend")
    return TrendView(
        tuple(week.first for week in weeks), lines, low, max(high, low + step), ticks, remark, note, words
    )


def _whole(value: float) -> str:
    return str(round(value))


def _per_cent(value: float) -> str:
    return translate("Trend", "{number} %").format(number=round(value))


def _skill(value: float) -> str:
    """A forecast's Brier skill, in a word with its figure."""
    return translate("Trend", "{word}, {number} %").format(
        word=skill_word(round(value)), number=str(round(value)).replace("-", "\u2212")
    )
