"""Weekly means: is it getting better?"""

from collections import defaultdict
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from simulator.history import paging, reading
from simulator.history.query import Query, Week
from simulator.history.tables import attempt as attempts_

_SUMMED = ("client", "company", "regret", "forecast", "pressed", "pressed_regret", "calm", "calm_regret")


def monday(moment: datetime) -> date:
    """The first day of the week that a moment in UTC is in."""
    return moment.date() - timedelta(days=moment.weekday())


def weeks(connection: Connection, query: Query) -> tuple[Week, ...]:
    """The weeks that have a deal that is meant, the earliest first."""
    columns = [attempts_.c[name] for name in _SUMMED]
    rows = (
        select(attempts_.c.started, *columns)
        .select_from(reading.JOINED)
        .where(*paging.meant(connection, query))
        .where(attempts_.c.finished.is_not(None), attempts_.c.variation_of.is_(None))
    )
    counts: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for started, *values in connection.execute(rows):
        week = counts[monday(started)]
        week["deals"] += 1
        for name, value in zip(_SUMMED, values, strict=True):
            if value is not None:
                week[name] += value
                week[f"{name}_counted"] += 1
    return tuple(_week(first, counts[first]) for first in sorted(counts))


def _week(first: date, sums: dict[str, int]) -> Week:
    def mean(total: int, count: int, scale: int = 1) -> float | None:
        return total / count / scale if count else None

    deals, judged, forecasts = sums["deals"], sums["regret_counted"], sums["forecast_counted"]
    return Week(
        first=first,
        deals=deals,
        client=mean(sums["client"], deals),
        company=mean(sums["company"], deals),
        judged=judged,
        regret=mean(sums["regret"], judged, 10),
        forecasts=forecasts,
        forecast=mean(sums["forecast"], forecasts),
        pressed=sums["pressed"],
        pressed_regret=mean(sums["pressed_regret"], sums["pressed"], 10),
        calm=sums["calm"],
        calm_regret=mean(sums["calm_regret"], sums["calm"], 10),
    )
