"""What a trainer asks of many attempts: who stands where, what changed, and which decisions are hard.

Figures are of deals as `query.Week` counts them: attempts that have come to an end, without other ways that
were tried. They describe what was played; they do not say why. What decisions cost is in `costs`.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from math import sqrt
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Float, cast, func, select

from simulator.history.meaning import Meaning, meaning_of
from simulator.history.query import Query
from simulator.history.rollup import monday
from simulator.history.store import History
from simulator.history.tables import REGIONS, content, person
from simulator.history.tables import attempt as attempts_
from simulator.history.trends import Sums, grouped, names_of, together, week, weekly

By = Literal["trainee", "scenario", "director", "week"]
Measure = Literal["client", "company", "regret", "forecast", "pressure"]
FEWEST = 5
"""Deals on each side from which on a difference has an interval."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Many deals together. A mean is None where nothing can be averaged.

    Attributes:
        deals: how many.
        client, company: mean scores as shown, 0 to 100.
        regions: how many deals ended in each; those that are in none are left out.
        judged, regret: how many the analysis could judge, and what these lost in the mean, in per cent of
            the scale (0 is perfect).
        forecasts, forecast: how many forecasts of what the director wants were made, and their mean skill in
            per cent (100 is perfect, 0 an even spread).
        pressed, pressed_regret, calm, calm_regret: how many judged decisions came right after a message of
            the director's and what these lost in the mean, in per cent of the scale; the same of the others.
        claims, fair: how many of the director's claims could be judged, and how many of these were fair.
    """

    deals: int
    client: float | None
    company: float | None
    regions: dict[str, int]
    judged: int
    regret: float | None
    forecasts: int
    forecast: float | None
    pressed: int
    pressed_regret: float | None
    calm: int
    calm_regret: float | None
    claims: int
    fair: int

    @property
    def pressure(self) -> float | None:
        """How much more was lost right after a message than else, in per cent of the scale."""
        if self.pressed_regret is None or self.calm_regret is None:
            return None
        return self.pressed_regret - self.calm_regret


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one person, scenario, director or week.

    `id` is a trainee's name, an id, or the Monday as ISO 8601; `name` what it is called.
    """

    id: str
    name: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class Change:
    """A measure before a moment and since.

    `difference` is the mean since minus the mean before. `low` to `high` is its 95 % confidence interval if
    each deal stood for itself (Welch's); None with fewer than `FEWEST` deals on a side. People who play many
    deals make it look narrower than it is.

    Attributes:
        measure: client and company in points; regret and pressure in per cent of the scale (less is better);
            forecast in per cent of skill.
        before_deals, deals: how many have the measure.
    """

    measure: Measure
    before_deals: int
    before: float | None
    deals: int
    since: float | None
    difference: float | None
    low: float | None
    high: float | None

    @property
    def clear(self) -> bool:
        """Whether the interval leaves out no change at all."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


def figures(history: History, query: Query) -> Figures:
    """All deals that are meant, together."""
    with history.transaction() as connection:
        return figures_of(together(weekly(connection, meaning_of(connection, query))))


def lines(history: History, query: Query, by: By) -> tuple[Line, ...]:
    """The figures of each person, scenario, director or week that has a deal that is meant, by id."""
    with history.transaction() as connection:
        meaning = meaning_of(connection, query)
        found = [
            Line(id, name, figures_of(sums))
            for id, name, sums in _lines(connection, meaning, by)
            if sums["deals"]
        ]
    return tuple(sorted(found, key=lambda line: line.id))


def changes(history: History, query: Query, at: datetime) -> tuple[Change, ...]:
    """How the deals that are meant differ before a moment and since, in each measure.

    `since` and `until` of the query bound both sides.
    """
    with history.transaction() as connection:
        before = _moments(connection, meaning_of(connection, _cut(query, until=at)))
        after = _moments(connection, meaning_of(connection, _cut(query, since=at)))
    return tuple(_change(name, before[name], after[name]) for name in _MEASURES)


def figures_of(sums: Sums) -> Figures:
    """Means of sums."""
    one = week(0, sums)
    return Figures(
        deals=one.deals,
        client=one.client,
        company=one.company,
        regions={region: sums[region] for region in REGIONS if sums[region]},
        judged=one.judged,
        regret=one.regret,
        forecasts=one.forecasts,
        forecast=one.forecast,
        pressed=one.pressed,
        pressed_regret=one.pressed_regret,
        calm=one.calm,
        calm_regret=one.calm_regret,
        claims=one.claims,
        fair=one.fair,
    )


def _lines(connection: Connection, meaning: Meaning, by: By) -> list[tuple[str, str, Sums]]:
    if by == "week":
        weeks: dict[str, Sums] = {
            monday(number).isoformat(): sums for number, sums in weekly(connection, meaning).items()
        }
        return [(day, day, sums) for day, sums in weeks.items()]
    if by == "trainee":
        called = {row.key: row.name for row in connection.execute(select(person.c.key, person.c.name))}
        found = grouped(connection, meaning, "person")
        return [(called[key], called[key], sums) for key, sums in found.items()]
    ids = {row[0]: row[1] for row in connection.execute(select(content.c.key, content.c[by]))}
    names = names_of(connection, by)
    parts: dict[str, dict[int, Sums]] = {}
    for key, sums in grouped(connection, meaning, "content").items():
        parts.setdefault(ids[key], {})[key] = sums
    return [(id, names[id], together(part)) for id, part in parts.items()]


_Moments = tuple[int, float, float]
"""How many, their mean and their variance."""


def _measures() -> dict[Measure, ColumnElement[Any]]:
    a = attempts_.c

    def ratio(total: ColumnElement[Any], count: ColumnElement[Any]) -> ColumnElement[Any]:
        return cast(total, Float) / func.nullif(count, 0) / 10

    return {
        "client": cast(a.client, Float),
        "company": cast(a.company, Float),
        "regret": cast(a.regret, Float) / 10,
        "forecast": cast(a.forecast, Float),
        "pressure": ratio(a.pressed_regret, a.pressed) - ratio(a.calm_regret, a.calm),
    }


_MEASURES = _measures()


def _moments(connection: Connection, meaning: Meaning) -> dict[Measure, _Moments]:
    by, *_ = meaning.narrowest(connection)
    columns = [
        one
        for value in _MEASURES.values()
        for one in (func.count(value), func.avg(value), func.avg(value * value))
    ]
    query = select(*columns).where(
        *meaning.where(by), attempts_.c.finished.is_not(None), attempts_.c.variation_of.is_(None)
    )
    row = connection.execute(query.select_from(attempts_)).one()
    found: dict[Measure, _Moments] = {}
    for place, name in enumerate(_MEASURES):
        many, mean, square = row[3 * place : 3 * place + 3]
        if many:
            spread = max(0.0, float(square) - float(mean) ** 2) * many / max(1, many - 1)
            found[name] = many, float(mean), spread
        else:
            found[name] = 0, 0.0, 0.0
    return found


def _change(measure: Measure, before: _Moments, after: _Moments) -> Change:
    (many, mean, spread), (now_many, now_mean, now_spread) = before, after
    difference = now_mean - mean if many and now_many else None
    low = high = None
    if difference is not None and min(many, now_many) >= FEWEST:
        reach = _reach(many, spread, now_many, now_spread)
        low, high = difference - reach, difference + reach
    return Change(
        measure=measure,
        before_deals=many,
        before=mean if many else None,
        deals=now_many,
        since=now_mean if now_many else None,
        difference=difference,
        low=low,
        high=high,
    )


def _reach(many: int, spread: float, others: int, other_spread: float) -> float:
    """Half of Welch's 95 % interval of the difference of two means."""
    first, second = spread / many, other_spread / others
    total = first + second
    if total == 0:
        return 0.0
    freedom = total**2 / (first**2 / (many - 1) + second**2 / (others - 1))
    return _t(freedom) * sqrt(total)


def _t(freedom: float) -> float:
    """The 97.5 % point of Student's t (Abramowitz and Stegun, 26.7.5); right to 0.01 from 4 degrees on."""
    x = 1.959964
    terms = (
        (x**3 + x) / 4,
        (5 * x**5 + 16 * x**3 + 3 * x) / 96,
        (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / 384,
        (79 * x**9 + 776 * x**7 + 1482 * x**5 - 1920 * x**3 - 945 * x) / 92160,
    )
    return x + sum(term / freedom ** (power + 1) for power, term in enumerate(terms))


def _cut(query: Query, *, since: datetime | None = None, until: datetime | None = None) -> Query:
    if since is not None:
        return replace(query, since=since if query.since is None else max(since, query.since))
    assert until is not None
    return replace(query, until=until if query.until is None else min(until, query.until))
